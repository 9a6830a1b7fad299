/** A total in the title that names a list: whatever its name keeps of the title, in the scale of the weights. */
import type { Objective } from "../../../src/core/plan/plan";
import { weightAt } from "../../../src/core/reading/cells";
import { totalInName } from "../../../src/core/reading/total-in-name";
import { sheetFromGrid } from "../../../src/core/sheet/sheet";

/** What the title in A1 says of the weights below it, of which a list's name has kept the first words. */
function stated(title: string, ...weights: readonly (number | string)[]): readonly unknown[] | null {
  const sheet = sheetFromGrid("Piano", [[title], ...weights.map((weight) => [weight])]);
  const objectives = weights.map((_weight, i) => ({ weight: weightAt(sheet, i + 1, 0) }) as Objective);
  const total = totalInName(sheet, { value: "Settore Tributi", cell: { sheet: "Piano", row: 0, col: 0 } }, objectives);
  return total && [total.value.valueOf(), total.text, total.source];
}

test.each([
  ["Settore Tributi - totale punti 80", [50, 30], 80],
  ["Settore Tributi (peso complessivo 100%)", [0.6, 0.4], 1],
  ["Settore Tributi (peso complessivo 100%)", [60, 40], 100],
  ["Settore Tributi - totale punti 80", [], 80],
])("%s above %j", (title, weights, value) => {
  expect(stated(title, ...weights)).toEqual([value, title, "label"]);
});

test("a title that says nothing of a total, or no name at all", () => {
  expect(stated("Settore Tributi, 80 dipendenti", 50, 30)).toBeNull();
  expect(totalInName(sheetFromGrid("Piano", [["Settore Tributi - totale punti 80"]]), null, [])).toBeNull();
});

test("a name that stands on another sheet is not looked for at the same place of this one", () => {
  const sheet = sheetFromGrid("Piano", [["Settore Tributi - totale punti 80"], [60], [40]]);
  expect(totalInName(sheet, { value: "Settore Tributi", cell: { sheet: "Indice", row: 0, col: 0 } }, [])).toBeNull();
});
