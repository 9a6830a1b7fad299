/** Labels whose numbers could be the weights of forms, and labels whose numbers are something else. */
import { candidateFor, candidates, insideWeight } from "../../../../src/core/reading/forms/candidates";
import { labelKey } from "../../../../src/core/reading/forms/labels";
import { written, type Written } from "../../../support/written";

/** Three cards below each other, each of these rows: "weight right 3". */
function likely(rows: (index: number) => readonly (readonly Written[])[], cards = 3): readonly string[] {
  const grid = Array.from({ length: cards }, (_unused, index) => [["Obiettivo", `Cura ${String(index)}`], [], ...rows(index), []]).flat();
  return candidates([written(grid)], {}).map(({ key, relation, filled }) => `${key} ${relation} ${String(filled.length)}`);
}

test.each<readonly [string, (index: number) => readonly (readonly Written[])[], readonly string[]]>([
  ["beside the label", () => [["Peso", 30]], ["peso right 3"]],
  ["further off", () => [["Peso", null, null, 30]], ["peso right 3"]],
  ["fourteen columns off", () => [["Peso", ...Array.from({ length: 13 }, () => null), 30]], ["peso right 3"]],
  ["fifteen", () => [["Peso", ...Array.from({ length: 14 }, () => null), 30]], []],
  ["below it", () => [["Peso"], [30]], ["peso below 3"]],
  ["behind its colon", () => [["Peso: 30%"]], ["peso inside 3"]],
  ["behind its sign", () => [["Peso = 30"]], ["peso inside 3"]],
  ["a label that says nothing", () => [["Valore", 30]], ["valore right 3"]],
  ["two numbers behind it are a table's", () => [["Valore", 30, 40]], []],
  ["two below it", () => [["Valore"], [30], [40]], []],
  ["the second is a text", () => [["Valore", 30, "di cento"]], ["valore right 3"]],
  ["a name behind a dash, whatever it speaks of", () => [["Obiettivo 3 - Raccolta della carta, peso 30%"]], []],
  ["totals", () => [["Totale", 30]], []],
  ["the weight comes first, though others are as many", () => [["Valore", 30], ["Peso", 30]], ["peso right 3", "valore right 3"]], // prettier-ignore
  ["numbers of the objectives", (index) => [["N.", index + 1]], []],
  ["their codes", (index) => [["Codice obiettivo", index + 1]], []],
  ["beginnings", () => [["Data inizio", 30]], []],
  ["ends", () => [["Scadenza", 30]], []],
  ["results", () => [["Grado di raggiungimento", 30]], []],
])("%s", (_what, rows, told) => {
  expect(likely(rows)).toEqual(told);
});

test("once alone only a word for weights is enough", () => {
  expect(likely(() => [["Peso", 30]], 1)).toEqual(["peso right 1"]);
  expect(likely(() => [["Valore", 30]], 1)).toEqual([]);
  expect(likely(() => [["Valore", 30]], 2)).toEqual(["valore right 2"]);
});

test("seven of ten numbers must stand alone", () => {
  const tables = (count: number) => (index: number) => [["Valore", 30, ...(index < count ? [40] : [])]];
  expect(likely(tables(3), 10)).toEqual(["valore right 10"]);
  expect(likely(tables(4), 10)).toEqual([]);
  expect(likely(tables(1), 3)).toEqual([]);
});

test("eight are tried, those of weights and those that are most before the others", () => {
  const words = ["Alfa", "Beta", "Gamma", "Delta", "Epsilon", "Zeta", "Eta", "Theta", "Peso"];
  const found = likely((index) => words.flatMap((word, place) => (index === 0 && place < 3 ? [] : [[word, 30]])));
  expect(found[0]).toBe("peso right 3");
  expect(found).toHaveLength(8);
  expect(found.slice(1, 6)).toEqual(["delta right 3", "epsilon right 3", "zeta right 3", "eta right 3", "theta right 3"]);
});

test("a label that somebody has named is a candidate whatever it says, where most of its numbers stand", () => {
  const sheet = written([["Scadenza", 30], ["Scadenza"], [40], ["Scadenza", 50]]); // prettier-ignore
  expect(candidateFor([sheet], labelKey("SCADENZA"))).toMatchObject({ relation: "right", role: "weight" });
  expect(candidateFor([sheet], labelKey("Scadenza"))?.filled).toHaveLength(2);
  expect(candidateFor([sheet], labelKey("Peso"))).toBeNull();
});

test("where as many of its numbers stand beside it as below it, the first of them counts", () => {
  const beside = written([["Rilievo", 30], [], ["Rilievo"], [40]]);
  expect(candidateFor([beside], labelKey("Rilievo"))?.relation).toBe("right");
  const below = written([["Rilievo"], [30], [], ["Rilievo", 40]]);
  expect(candidateFor([below], labelKey("Rilievo"))?.relation).toBe("below");
});

test.each([
  ["Peso: 30%", "30"],
  ["Peso = 30", "30"],
  ["Peso obiettivo = 30%, come da delibera", "30"],
  ["Nota: peso 30%", "30"],
  ["Nota: nulla", null],
  ["Peso: da definire", null],
  ["30", "30"],
])("%j holds %s", (text, told) => {
  const found = insideWeight(text);
  expect(found?.kind === "number" ? found.value.toString() : null).toBe(told);
  if (found) expect(found).toMatchObject({ asText: false });
});
