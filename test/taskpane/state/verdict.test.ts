import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { sheetFromGrid } from "../../../src/core/sheet/sheet";
import { paneCore } from "../../../src/taskpane/state/core";
import type { Scope } from "../../../src/taskpane/state/state";
import { spoken } from "../../../src/taskpane/state/texts";
import { verdictOf } from "../../../src/taskpane/state/verdict";
import { listSheet } from "../support/plans";

function verdict(sheets: readonly Sheet[], scope: Scope = { kind: "all" }): string {
  const { title, detail, tone } = verdictOf({ ...paneCore.verify({ file: "a.xlsx", sheets }, DEFAULT_SETTINGS), scope });
  return [tone, spoken("it", title), detail ? spoken("it", detail) : ""].join(" | ");
}

it.each([
  ["one of two wrong", [listSheet("A", [50, 40]), listSheet("B", [50, 50])], "error | 1 struttura su 2 non quadra | "],
  [
    "two of three wrong",
    [listSheet("A", [50, 40]), listSheet("B", [50]), listSheet("C", [100])],
    "error | 2 strutture su 3 non quadrano | ",
  ],
  ["the only one wrong", [listSheet("A", [50, 40])], "error | I pesi non quadrano | "],
  ["all right", [listSheet("A", [50, 50]), listSheet("B", [50, 50])], "success | I pesi di tutte le 2 strutture quadrano | "],
  ["no plan", [sheetFromGrid("Rubrica", [["Nome"], ["Ada"]])], "info | Nessun piano riconosciuto"],
])("%s", (_name, sheets, expected) => {
  expect(verdict(sheets)).toContain(expected);
});

it("keeps to one sheet", () => {
  expect(verdict([listSheet("A", [50, 40]), listSheet("B", [50, 50])], { kind: "sheet", sheet: "B" })).toContain(
    "success | I pesi quadrano",
  );
});

it("does not call the weights right when nothing says what they should make", () => {
  const points = sheetFromGrid("A", [
    ["N.", "Obiettivo", "Punti", "Indicatore", "Scadenza"],
    [1, "Tempi di pagamento", 12, "Giorni", "31/12/2025"],
    [2, "Trasparenza", 7, "Pagine", "31/12/2025"],
  ]);
  expect(verdict([points])).toMatch(/^info \| Il totale atteso non è noto \| .*impostazioni/);
});
