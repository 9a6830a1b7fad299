import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { withCells } from "../../../src/core/sheet/changed";
import type { CellValue, Sheet } from "../../../src/core/sheet/sheet";
import { sheetFromGrid } from "../../../src/core/sheet/sheet";
import { paneCore } from "../../../src/taskpane/state/core";
import type { Scope } from "../../../src/taskpane/state/state";
import { spoken } from "../../../src/taskpane/state/texts";
import { verdictOf, type Judged } from "../../../src/taskpane/state/verdict";
import { listSheet } from "../support/plans";

function judged(sheets: readonly Sheet[], scope: Scope): Judged {
  const verified = paneCore.applyWaivers(paneCore.verify({ file: "a.xlsx", sheets }, DEFAULT_SETTINGS), []);
  return { ...verified, report: paneCore.reportOf(verified, "it"), scope };
}

function verdict(sheets: readonly Sheet[], scope: Scope = { kind: "all" }): string {
  const { title, detail, tone } = verdictOf(judged(sheets, scope));
  return [tone, spoken("it", title), detail ? spoken("it", detail) : ""].join(" | ");
}

/** A list of which one deadline lies outside the plan's years. */
function lateSheet(name: string, weights: readonly CellValue[]): Sheet {
  return withCells(listSheet(name, weights), [{ row: 2, col: 5, value: "31/12/2043" }]);
}

it.each([
  ["one of two wrong", [listSheet("A", [50, 40]), listSheet("B", [50, 50])], "error | In 1 struttura su 2 i pesi non tornano | "],
  [
    "two of three wrong",
    [listSheet("A", [50, 40]), listSheet("B", [50]), listSheet("C", [100])],
    "error | In 2 strutture su 3 i pesi non tornano | ",
  ],
  ["the only one wrong", [listSheet("A", [50, 40])], "error | I pesi non tornano | "],
  ["all right", [listSheet("A", [50, 50]), listSheet("B", [50, 50])], "success | I pesi di tutte e 2 le strutture tornano | "],
  [
    "right, with a note: it is counted, and the verdict stays green",
    [listSheet("A", [50, "50"])],
    "success | I pesi tornano | Ma c’è un altro rilievo da guardare.",
  ],
  ["right, with a warning and a note", [lateSheet("A", [50, "50"])], "warning | I pesi tornano | Ma ci sono altri 2 rilievi da guardare."],
  ["no plan", [sheetFromGrid("Rubrica", [["Nome"], ["Ada"]])], "info | Nessun piano riconosciuto"],
])("%s", (_name, sheets, expected) => {
  expect(verdict(sheets)).toContain(expected);
});

it("keeps to one sheet", () => {
  expect(verdict([listSheet("A", [50, 40]), listSheet("B", [50, 50])], { kind: "sheet", sheet: "B" })).toContain(
    "success | I pesi tornano",
  );
});

/** Points without any word on what they should make. */
const points = (name: string): Sheet =>
  sheetFromGrid(name, [
    ["N.", "Obiettivo", "Punti", "Indicatore", "Scadenza"],
    [1, "Tempi di pagamento", 12, "Giorni", "31/12/2025"],
    [2, "Trasparenza", 7, "Pagine", "31/12/2025"],
  ]);

/** Objectives and indicators, but no weight. */
const weightless = (name: string): Sheet =>
  sheetFromGrid(name, [
    ["PIANO DELLA PERFORMANCE"],
    ["N.", "Obiettivo", "Indicatore", "Valore atteso", "Scadenza"],
    [1, "Bilancio", "atti", 3, "31/12/2025"],
  ]);

function open(sheets: readonly Sheet[], scope: Scope = { kind: "all" }): readonly string[] {
  const verified = verdictOf(judged(sheets, scope));
  return verified.open.map(
    ({ kind, sheet, unit, why }) => `${kind} ${unit ?? sheet}: ${typeof why === "string" ? why : spoken("it", why)}`,
  );
}

describe("neither right nor wrong", () => {
  const unjudged = "unjudged A: totale non ricavabile dal foglio";
  const unread = "unread B: sembra un piano, ma non si trovano i pesi degli obiettivi";

  it("read, but nothing says what the weights should make", () => {
    expect(verdict([points("A")])).toMatch(/^open \| Letto, ma non verificabile \| .*impostazioni/);
    expect(open([points("A")])).toEqual([unjudged]);
  });

  it("one list judged, another not", () => {
    expect(verdict([points("A"), listSheet("C", [50, 50])])).toBe(
      "open | Non tutto si è potuto verificare | Nel resto i pesi tornano (una struttura), ma qui non si può dire:",
    );
  });

  it("a sheet that was not read beside one that is right", () => {
    expect(verdict([weightless("B"), listSheet("C", [50, 50])])).toMatch(/^open \| Non tutto è stato letto \| Nel resto i pesi tornano/);
    expect(open([points("A"), weightless("B")])).toEqual([unread, unjudged]);
  });

  it("nothing but a sheet that was not read", () => {
    expect(verdict([weightless("B")])).toMatch(/^open \| Un foglio non è stato letto \| Sembra un piano/);
  });

  it("an error goes before, and says what is open beside", () => {
    const sheets = [points("A"), listSheet("C", [50, 40])];
    expect(verdict(sheets)).toBe(
      "error | In 1 struttura su 2 i pesi non tornano | Inoltre una parte non si è potuta leggere o verificare:",
    );
    expect(open(sheets)).toEqual([unjudged]);
  });

  it("keeps to one sheet", () => {
    const sheets = [weightless("B"), listSheet("C", [50, 50])];
    expect(open(sheets, { kind: "sheet", sheet: "C" })).toEqual([]);
    expect(verdict(sheets, { kind: "sheet", sheet: "B" })).toMatch(/^open \| Un foglio non è stato letto/);
  });
});
