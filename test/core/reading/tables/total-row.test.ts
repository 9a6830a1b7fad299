/** Rows that state a total, and rows of objectives that only sound like one. */
import { isCount, totalRow } from "../../../../src/core/reading/tables/total-row";
import type { Seen } from "../../../../src/core/reading/tables/row";
import { exact } from "../../../../src/core/exact";
import { live, written, type Written } from "../../../support/written";
import { tableOn } from "../../../support/tables";

test.each([
  ["12", true],
  [" 12 ", true],
  ["12,5", true],
  ["12,345", true],
  ["1234", true],
  ["12345", false],
  ["12,3456", false],
  ["100%", true],
  ["100 %", true],
  ["100  %", false],
  ["5 obiettivi", true],
  ["5  obiettivi", true],
  ["n. 5 obiettivi", true],
  ["12 obiettivi", true],
  ["n.5 obiettivi", true],
  ["n 5 obiettivi", true],
  ["5 obiettivi comunali", false],
  ["circa 5 obiettivi", false],
  ["OK", true],
  [" ok ", true],
  ["ok!", true],
  ["KO.", true],
  ["Verificare", true],
  ["VERIFICARI", true],
  ["Controllare!", true],
  ["✓", true],
  ["✗.", true],
  ["sì", true],
  ["corretto", true],
  ["corretto il 3", false],
  ["non ok", false],
  ["", false],
])("%j only counts, or checks: %s", (text, told) => {
  expect(isCount(text)).toBe(told);
});

/** What stands around the row: rows below it, where the table ends, how the objective above is measured. */
interface Around {
  readonly after?: readonly (readonly Written[])[];
  readonly end?: number;
  readonly measure?: string;
}

/** Two objectives, of 60 and of 40, and the row below them: what it states, and what it adds. */
function below(
  line: readonly Written[],
  others: Partial<Seen> = {},
  { after = [], end = Infinity, measure = "n." }: Around = {},
): readonly unknown[] | null {
  const sheet = written([
    ["Obiettivo", "Indicatore", "Peso"],
    ["Cura delle strade", "km", 60, 7],
    ["Cura delle scuole", measure, 40, 8],
    line,
    ...after,
  ]);
  const table = tableOn(sheet, 0, { end });
  const found = totalRow(table, 2, 0, 3, sheet.rowCells(3), { ...SEEN, ...others });
  return found && [...found.totals.map(({ value, source, text }) => `${source} ${value.toString()} ${text}`.trim()), ...(found.adds ?? [])];
}

const HUNDRED = exact(100);
const SEEN: Seen = {
  since: HUNDRED,
  sinceTop: HUNDRED,
  all: HUNDRED,
  allTop: HUNDRED,
  totals: exact(0),
  open: [],
  count: 2,
  countSince: 2,
  names: [],
  labels: new Set(),
  numbered: 0,
  poorest: 2,
  top: null,
  fresh: false,
};

test.each<readonly [string, readonly Written[], readonly unknown[] | null]>([
  ["a formula", [null, null, live("SUM(C2:C3)", 100)], ["row 100", 1, 2]],
  ["a formula that adds one of them", [null, null, live("SUM(C2)", 60)], ["row 60", 1]],
  ["beside a title", ["Cura dei parchi", "mq", live("SUM(C2)", 60)], null],
  ["beside a title, of both", ["Cura dei parchi", "mq", live("SUM(C2:C3)", 100)], ["row 100", 1, 2]],
  ["a formula of cells elsewhere", ["Cura dei parchi", "mq", live("SUM(D2:D3)", 15)], null],
  ["of cells of another sheet", ["Cura dei parchi", "mq", live("Altro!C2+Altro!C3", 15)], null],
  ["of as many cells elsewhere as weights", ["Cura dei parchi", "mq", live("SUM(C2:D3)", 115)], null],
  ["of fewer cells elsewhere than weights", ["Cura dei parchi", "mq", live("SUM(C2:C3,D2)", 107)], ["row 107", 1, 2]],
  ["with its own cell, by mistake", [null, null, live("SUM(C2:C4)", 100)], ["row 100", 1, 2]],
  ["a formula of one weight beside a blank", [" ", null, live("SUM(C2)", 60)], ["row 60", 1]],
  ["of both, among many texts", ["Cura dei parchi", "mq", live("SUM(C2:C3)", 100), "Tecnico"], ["row 100", 1, 2]],
  ["a formula without a result", [null, null, live("SUM(C2:C3)", { error: "#N/A" })], null],
  ["a label", ["Totale", null, 95], ["row 95 Totale"]],
  ["a label without a number", ["Totale", null, null], []],
  ["a label with a text beside it", ["Totale", "km", 95], ["row 95 Totale"]],
  ["with a count beside it", ["Totale", "2 obiettivi", 95], ["row 95 Totale"]],
  ["with nothing but counts and checks beside it", ["Totale", "2 obiettivi", 95, "ok"], ["row 95 Totale"]],
  ["with several texts beside it", ["Totale", "km", 95, "Tecnico"], null],
  ["and of as much as all weights", ["Totale", "km", 100, "Tecnico"], ["row 100 Totale"]],
  ["and of as much, as a share", ["Totale", "km", 1, "Tecnico"], ["row 1 Totale"]],
  ["and without a number", ["Totale", "km", null, "Tecnico"], []],
  ["what the label itself states", ["Totale pesi (=100)", null, 95], ["row 95 Totale pesi (=100)", "label 100 Totale pesi (=100)"]],
  ["in the weights' own cell", [null, null, "TOT. 100"], ["row 100 TOT. 100"]],
  ["there, whatever stands beside", ["Cura dei parchi", "mq", "TOT. 100", "Tecnico"], ["row 100 TOT. 100"]],
  ["the most that one may weigh, there", [null, null, "Peso max 40"], null],
  ["an objective called so", ["Totale revisione del cimitero", "km", 30], null],
  ["of as much as all weights", ["Totale revisione del cimitero", "km", 100], ["row 100 Totale revisione del cimitero"]],
  ["with two texts beside", ["Totale revisione del cimitero", "km", 100, "Tecnico"], ["row 100 Totale revisione del cimitero"]],
  ["with three", ["Totale revisione del cimitero", "km", 100, "Tecnico", "alta"], null],
  ["the sum alone", [null, null, 100], ["row 100"]],
  ["the sum without a title", [null, "km", 100, "Tecnico"], ["row 100"]],
  ["the same among many texts", [null, "km", 100, "Tecnico", "alta"], null],
  ["another number alone", [null, null, 95], null],
  ["the sum as a share", [null, null, 1], null],
  ["an objective of as much", ["Cura dei parchi", "mq", 100], null],
  ["the structure's name behind the word", ["Totale Settore Tecnico", null, 95], ["row 95 Totale Settore Tecnico"]],
  ["the whole municipality's", ["Totale ente", null, 95], ["row 95 Totale ente"]],
  ["all sections'", ["Totale complessivo dell'ente", null, 95], ["row 95 Totale complessivo dell'ente"]],
  ["in general", ["Somma generale del piano", null, 95], ["row 95 Somma generale del piano"]],
  ["the province's", ["Totale della provincia", null, 95], ["row 95 Totale della provincia"]],
  ["without its apostrophe", ["Totale dell ente", null, 95], ["row 95 Totale dell ente"]],
  ["with spaces too many", ["Totale  dell'ente", null, 95], ["row 95 Totale  dell'ente"]],
  ["behind another word, too", ["Totale generale  dell'ente", null, 95], ["row 95 Totale generale  dell'ente"]],
  ["a part of it", ["Subtotale ente", null, 95], ["row 95 Subtotale ente"]],
  ["in two words", ["Sub totale ente", null, 95], ["row 95 Sub totale ente"]],
  ["shortened", ["Tot. ente", null, 95], ["row 95 Tot. ente"]],
  ["without a point", ["Tot ente", null, 95], ["row 95 Tot ente"]],
  ["of something that the municipality has", ["Totale parchi del comune", null, 95], null],
  ["of something else", ["Totale parco", null, 95], null],
  ["what the row above is called", ["Totale Cura delle scuole", null, 95], ["row 95 Totale Cura delle scuole"]],
  ["outside the column of titles", [null, "Totale parco", 95], ["row 95 Totale parco"]],
])("%s", (_what, line, told) => {
  expect(below(line)).toEqual(told);
});

test("a total keeps its formula, its row and its cell", () => {
  const sheet = written([["Obiettivo", "Peso"], ["Cura delle strade", 60], ["Cura delle scuole", 40], [null, live("SUM(B2:B3)", 100)]]); // prettier-ignore
  const found = totalRow(tableOn(sheet), 1, 0, 3, sheet.rowCells(3), SEEN);
  expect(found).toMatchObject({ kind: "total", row: 3, totals: [{ formula: "SUM(B2:B3)", cell: { sheet: "Piano", row: 3, col: 1 } }] });
});

test("a short word above is no name, as a longer one is", () => {
  expect(below(["Totale sede", null, 95], {}, { measure: "sede" })).toEqual(["row 95 Totale sede"]);
  expect(below(["Totale bar", null, 95], {}, { measure: "bar" })).toBeNull();
});

/** A check beside the weights, which asks for so much. */
const asks = (total: string): Written => live(`IF(SUM(C2:C3)=${total},"OK","NO")`, "NO");

test.each<readonly [string, readonly Written[], Around, readonly unknown[] | null]>([
  ["what a check beside it asks for", [null, null, 80, asks("80")], {}, ["row 80"]],
  ["as a share", [null, null, 80, asks("0.8")], {}, ["row 80"]],
  ["what it asks for, among many texts", [null, "km", 80, asks("80"), "Tecnico", "alta"], {}, ["row 80"]],
  ["another number than the check's", [null, null, 70, asks("80")], {}, null],
  ["an objective beside a check", ["Cura dei parchi", "mq", 80, asks("80")], {}, null],
  ["a number above the check's row", [null, null, 80], { after: [[null, null, null, asks("80")]] }, null],
])("%s", (_what, line, around, told) => {
  expect(below(line, {}, around)).toEqual(told);
});

describe("what is known of the list", () => {
  test.each<readonly [string, readonly Written[], Partial<Seen>, readonly unknown[] | null]>([
    ["one weight is the sum of itself", ["Somma urgenza", "km", 60], { since: exact(60), sinceTop: exact(60), countSince: 1 }, null],
    ["the same words beside a total elsewhere", ["In tutto", null, 95], { labels: new Set(["in tutto"]) }, ["row 95 In tutto"]],
    ["the same words among many texts", ["In tutto", "km", 95, "Tecnico"], { labels: new Set(["in tutto"]) }, ["row 95 In tutto"]],
    ["a count beside a total elsewhere", ["2", null, 95], { labels: new Set(["2"]) }, null],
    ["the table's own name", ["Totale parco", null, 95], { names: ["parco"] }, ["row 95 Totale parco"]],
    ["one of four letters", ["Totale sede", null, 95], { names: ["sede"] }, ["row 95 Totale sede"]],
    ["a short one", ["Totale bar", null, 95], { names: ["bar"] }, null],
    ["a share of sums", [null, null, 100], { since: exact(1), sinceTop: exact(1), all: exact(1), allTop: exact(1) }, null],
    ["of shares, behind a label", ["Totale", "km", 100, "Tecnico"], { since: exact(1), sinceTop: exact(1), all: exact(1), allTop: exact(1) }, ["row 100 Totale"]], // prettier-ignore
    ["of shares, as one", [null, null, 1], { since: exact(1), sinceTop: exact(1), all: exact(1), allTop: exact(1) }, ["row 1"]],
    ["nothing is the sum of nothing", [null, null, 0], { since: exact(0), sinceTop: exact(0), all: exact(0), allTop: exact(0) }, null],
    ["a second time the one weight below a total", [null, null, 60], { since: exact(60), sinceTop: exact(60), countSince: 1 }, null],
    ["of the totals above", [null, null, 200], { totals: exact(200), countSince: 0 }, ["row 200"]],
    ["of two totals that none has added", [null, null, 50], { open: [exact(20), exact(30)], countSince: 0 }, ["row 50"]],
    ["of one", [null, null, 20], { open: [exact(20)], countSince: 0 }, null],
    ["every objective has a number, and this row none", ["Tutti quanti", null, 100], { numbered: 2 }, ["row 100 Tutti quanti"]],
    ["not every one has", ["Tutti quanti", null, 100], { numbered: 1, poorest: 1 }, null],
    ["every objective has texts beside its title", ["Tutti quanti", null, 100], { poorest: 2 }, ["row 100 Tutti quanti"]],
    ["a word of totals where all have more texts", ["Totale parco", null, 95], { poorest: 3 }, ["row 95 Totale parco"]],
    ["with a text beside it", ["Totale parco", "km", 95], { poorest: 3 }, null],
    ["other words, of another number", ["Tutti quanti", null, 95], { poorest: 3 }, null],
    ["where they have not", ["Totale parco", null, 95], { poorest: 2 }, null],
    ["below a single objective", ["Totale parco", null, 95], { poorest: 3, count: 1 }, null],
  ])("%s", (_what, line, others, told) => {
    expect(below(line, others)).toEqual(told);
  });

  test("a row of objectives follows: the list is not at its end", () => {
    const next = [["Cura dei parchi", "mq", 10]];
    const alone = (around: Around) => below(["Tutti quanti", null, 100], { numbered: 2 }, around);
    expect(alone({ after: next })).toBeNull();
    expect(alone({ after: [["Cura dei parchi", null, 10]] })).toBeNull();
    expect(alone({ after: [["Settore Tributi"]] })).toEqual(["row 100 Tutti quanti"]);
    // The headings of the next table are none of this list's rows.
    expect(alone({ after: next, end: 4 })).toEqual(["row 100 Tutti quanti"]);
    expect(alone({ after: next, end: 5 })).toBeNull();
  });
});
