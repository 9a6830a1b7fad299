import { transversalDiffers } from "../../../src/core/rules/transversal-differs";
import { sheetFromGrid } from "../../../src/core/sheet/sheet";
import { findings, places } from "../../support/check-rule";

type Goal = [string, string];
const PAYMENTS: Goal = ["Rispetto dei tempi di pagamento", "30%"];
const LEGALITY: Goal = ["Misure contro la corruzione", "6%"];
const TRAINING: Goal = ["Formazione del personale", "4%"];

function unit(name: string, own: string, ...transversal: Goal[]) {
  return sheetFromGrid(name, [
    [`OBIETTIVI ${name.toUpperCase()}`],
    ["N.", "Obiettivi", "Peso obiettivo", "Indicatori"],
    [1, `${own} primo`, "30%", "Atti"],
    [2, `${own} secondo`, "30%", "Atti"],
    ["OBIETTIVI TRASVERSALI"],
    ...transversal.map(([title, weight], i) => [i + 1, title, weight, "Report"]),
  ]);
}

const same = (name: string, own: string) => unit(name, own, PAYMENTS, LEGALITY, TRAINING);

test("one unit lacks an objective that all others have", () => {
  const found = findings(transversalDiffers, [
    same("Area 1", "Tributi"),
    unit("Area 2", "Lavori", PAYMENTS, TRAINING),
    same("Area 3", "Scuola"),
  ]);
  expect(found.map(({ at }) => at)).toEqual(["Area 2!B6:B7"]);
  expect(found[0]?.message).toContain("ne manca uno che hanno le altre strutture: «Misure contro la corruzione»");
});

test("one unit weighs it differently", () => {
  const found = findings(transversalDiffers, [
    same("Area 1", "Tributi"),
    same("Area 2", "Lavori"),
    unit("Area 3", "Scuola", PAYMENTS, ["Misure contro la corruzione", "8%"], TRAINING),
  ]);
  expect(found.map(({ at }) => at)).toEqual(["Area 3!C7"]);
  expect(found[0]?.message).toContain("il peso di «AREA 3» è 8, nelle altre strutture 6");
});

test("one unit has one more, another one instead", () => {
  const more: Goal = ["Sicurezza sul lavoro", "2%"];
  const found = findings(transversalDiffers, [
    same("Area 1", "Tributi"),
    same("Area 2", "Lavori"),
    unit("Area 3", "Scuola", PAYMENTS, LEGALITY, TRAINING, more),
    unit("Area 4", "Cultura", PAYMENTS, LEGALITY, more),
  ]);
  expect(found.map(({ at }) => at)).toEqual(["Area 3!B9", "Area 4!B8"]);
});

test.each([
  ["the same block everywhere", [same("Area 1", "Tributi"), same("Area 2", "Lavori"), same("Area 3", "Scuola")]],
  [
    "only the writing differs",
    [same("Area 1", "Tributi"), unit("Area 2", "Lavori", ["RISPETTO dei tempi di  pagamento", "30%"], LEGALITY, TRAINING)],
  ],
  [
    "a list of its own",
    [same("Area 1", "Tributi"), same("Area 2", "Lavori"), unit("Area 3", "Scuola", ["Mensa per tutti", "20%"], ["Doposcuola", "20%"])],
  ],
  ["one unit alone", [same("Area 1", "Tributi")]],
])("no finding: %s", (_name, sheets) => {
  expect(places(transversalDiffers, sheets)).toEqual([]);
});

test("no finding: a unit without transversal objectives", () => {
  const secretary = sheetFromGrid("Segretario", [
    ["SEGRETARIO COMUNALE"],
    ["N.", "Obiettivi", "Peso obiettivo", "Indicatori"],
    [1, "Rogiti", "60%", "Atti"],
    [2, "Pareri", "40%", "Atti"],
  ]);
  expect(places(transversalDiffers, [same("Area 1", "Tributi"), secretary, same("Area 2", "Lavori")])).toEqual([]);
});
