/** Totals chosen in the settings: for the workbook, for a sheet, for its sections. */
import { readPlan } from "../../../src/core/reading/read-plan";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/core/settings";
import { sheetFromGrid } from "../../../src/core/sheet/sheet";
import { checkTotals } from "../../../src/core/totals/check-totals";
import { chosenTotals } from "../../../src/core/totals/chosen";
import { listOf } from "./lists";

const HEAD = ["N.", "Obiettivo", "Peso"];
const area = (name: string) =>
  sheetFromGrid(name, [
    HEAD,
    [1, "Bilancio partecipato", 30],
    [2, "Sportello unico", 25],
    [null, "OBIETTIVI TRASVERSALI"],
    [1, "Trasparenza", 20],
    [2, "Formazione", 20],
  ]);

function totals(expected: Partial<Settings["expected"]>, name = "Area 1") {
  const settings = { ...DEFAULT_SETTINGS, expected: { ...DEFAULT_SETTINGS.expected, ...expected } };
  const [unit] = checkTotals(readPlan([area(name)], settings, null), settings);
  const show = (one: { expected: unknown; basis: string; ok: boolean | null }) => `${String(one.expected)} ${one.basis} ${String(one.ok)}`;
  return { unit: show(unit!), sections: unit!.sections.map(show) };
}

test("nothing chosen: nothing is claimed of plain numbers", () => {
  expect(totals({})).toEqual({ unit: "null unknown null", sections: ["null unknown null", "null unknown null"] });
});

test("each section by its title or its place, the unit by both together", () => {
  const wanted = { unit: "100 setting false", sections: ["60 setting false", "40 setting true"] };
  expect(totals({ sections: { "Area 1": { "1": 60, "obiettivi trasversali": 40 } } })).toEqual(wanted);
  expect(totals({ sections: { "*": { "1": 60, "2": 40 } } })).toEqual(wanted);
});

test("a sheet's own sections go before those of every sheet", () => {
  expect(totals({ sections: { "*": { "1": 60, "2": 40 }, "Area 1": { "1": 55 } } }).sections).toEqual([
    "55 setting true",
    "40 setting true",
  ]);
  expect(totals({ sections: { "Area 2": { "1": 60, "2": 40 } } }).unit).toBe("null unknown null");
});

test("one section chosen says nothing of the others", () => {
  expect(totals({ sections: { "*": { "1": 60 } } })).toEqual({
    unit: "null unknown null",
    sections: ["60 setting false", "null unknown null"],
  });
});

test("the sheet's total goes before the workbook's", () => {
  expect(totals({ workbook: 100, sheets: { "Area 1": 95 } }).unit).toBe("95 setting true");
  expect(totals({ workbook: 100, sheets: { "Area 2": 95 } }).unit).toBe("100 setting false");
});

test("a sheet may bear any name", () => {
  expect(totals({}, "constructor").unit).toBe("null unknown null");
  expect(totals({ workbook: 95 }, "toString").unit).toBe("95 setting true");
});

test("totals for the workbook or for every sheet are not meant for a block of transversal objectives, its own sheet's name is", () => {
  const settings = (expected: Partial<Settings["expected"]>): Settings => ({ ...DEFAULT_SETTINGS, expected: { ...DEFAULT_SETTINGS.expected, ...expected } }); // prettier-ignore
  const chosen = (transversalBlock: boolean, expected: Partial<Settings["expected"]>) => {
    const found = chosenTotals(listOf([[[20]], [[20]]], { transversalBlock }), settings(expected));
    return [found.unit, ...found.sections].map((one) => one?.valueOf() ?? null);
  };
  const all = { workbook: 100, sections: { "*": { "1": 60 } } };
  expect([chosen(false, all), chosen(true, all)]).toEqual([[100, 60, null], [null, null, null]]); // prettier-ignore
  expect(chosen(true, { sections: { Area: { "2": 30 } } })).toEqual([null, null, 30]);
});
