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
  ["1234", true],
  ["12345", false],
  ["12,3456", false],
  ["100%", true],
  ["100 %", true],
  ["100  %", false],
  ["5 obiettivi", true],
  ["5  obiettivi", true],
  ["n. 5 obiettivi", true],
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

/** Two objectives, of 60 and of 40, and the row below them: what it states, and what it adds. */
function below(
  line: readonly Written[],
  others: Partial<Seen> = {},
  after: readonly (readonly Written[])[] = [],
): readonly unknown[] | null {
  const sheet = written([
    ["Obiettivo", "Indicatore", "Peso"],
    ["Cura delle strade", "km", 60],
    ["Cura delle scuole", "n.", 40],
    line,
    ...after,
  ]);
  const table = tableOn(sheet);
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
  ["a formula of cells elsewhere", ["Cura dei parchi", "mq", live("SUM(F2:F9)", 100)], null],
  ["a formula without a result", [null, null, live("SUM(C2:C3)", { error: "#N/A" })], null],
  ["a label", ["Totale", null, 95], ["row 95 Totale"]],
  ["a label without a number", ["Totale", null, null], []],
  ["a label with a text beside it", ["Totale", "km", 95], ["row 95 Totale"]],
  ["with a count beside it", ["Totale", "2 obiettivi", 95], ["row 95 Totale"]],
  ["what the label itself states", ["Totale pesi (=100)", null, 95], ["row 95 Totale pesi (=100)", "label 100 Totale pesi (=100)"]],
  ["in the weights' own cell", [null, null, "TOT. 100"], ["row 100 TOT. 100"]],
  ["an objective called so", ["Totale revisione del cimitero", "km", 30], null],
  ["of as much as all weights", ["Totale revisione del cimitero", "km", 100], ["row 100 Totale revisione del cimitero"]],
  ["the sum alone", [null, null, 100], ["row 100"]],
  ["another number alone", [null, null, 95], null],
  ["the sum as a share", [null, null, 1], null],
  ["an objective of as much", ["Cura dei parchi", "mq", 100], null],
  ["the structure's name behind the word", ["Totale Settore Tecnico", null, 95], ["row 95 Totale Settore Tecnico"]],
  ["the whole municipality's", ["Totale ente", null, 95], ["row 95 Totale ente"]],
  ["all sections'", ["Totale complessivo dell'ente", null, 95], ["row 95 Totale complessivo dell'ente"]],
  ["in general", ["Somma generale del piano", null, 95], ["row 95 Somma generale del piano"]],
  ["of something else", ["Totale parco", null, 95], null],
  ["what the row above is called", ["Totale Cura delle scuole", null, 95], ["row 95 Totale Cura delle scuole"]],
  ["outside the column of titles", [null, "Totale parco", 95], ["row 95 Totale parco"]],
])("%s", (_what, line, told) => {
  expect(below(line)).toEqual(told);
});

describe("what is known of the list", () => {
  test.each<readonly [string, readonly Written[], Partial<Seen>, readonly unknown[] | null]>([
    ["one weight is the sum of itself", ["Somma urgenza", "km", 60], { since: exact(60), sinceTop: exact(60), countSince: 1 }, null],
    ["the same words beside a total elsewhere", ["In tutto", null, 95], { labels: new Set(["in tutto"]) }, ["row 95 In tutto"]],
    ["a count beside a total elsewhere", ["2", null, 95], { labels: new Set(["2"]) }, null],
    ["the table's own name", ["Totale parco", null, 95], { names: ["parco"] }, ["row 95 Totale parco"]],
    ["a short one", ["Totale bar", null, 95], { names: ["bar"] }, null],
    ["a share of sums", [null, null, 100], { since: exact(1), sinceTop: exact(1), all: exact(1), allTop: exact(1) }, null],
    ["of the totals above", [null, null, 200], { totals: exact(200), countSince: 0 }, ["row 200"]],
    ["of two totals that none has added", [null, null, 50], { open: [exact(20), exact(30)], countSince: 0 }, ["row 50"]],
    ["of one", [null, null, 20], { open: [exact(20)], countSince: 0 }, null],
    ["every objective has a number, and this row none", ["Tutti quanti", null, 100], { numbered: 2 }, ["row 100 Tutti quanti"]],
    ["not every one has", ["Tutti quanti", null, 100], { numbered: 1, poorest: 1 }, null],
    ["every objective has texts beside its title", ["Tutti quanti", null, 100], { poorest: 2 }, ["row 100 Tutti quanti"]],
    ["a word of totals where all have more texts", ["Totale parco", null, 95], { poorest: 3 }, ["row 95 Totale parco"]],
    ["where they have not", ["Totale parco", null, 95], { poorest: 2 }, null],
    ["below a single objective", ["Totale parco", null, 95], { poorest: 3, count: 1 }, null],
  ])("%s", (_what, line, others, told) => {
    expect(below(line, others)).toEqual(told);
  });

  test("a row of objectives follows: the list is not at its end", () => {
    const next = [["Cura dei parchi", "mq", 10]];
    expect(below(["Tutti quanti", null, 100], { numbered: 2 }, next)).toBeNull();
    expect(below(["Tutti quanti", null, 100], { numbered: 2 }, [["Settore Tributi"]])).toEqual(["row 100 Tutti quanti"]);
  });
});
