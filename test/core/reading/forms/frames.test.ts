/** Where a card begins and ends: at what recurs once with each weight. */
import { units, verified } from "../../../support/verify-grid";
import { written, type Written } from "../../../support/written";

test("a value that is said as often as the weight begins no card", () => {
  const card = (title: string, weight: number, ...targets: string[]): Written[][] => [
    ["Assegnato a", "P.O. 1 Istruzione"],
    ["Obiettivo", title, "", "Max punti", `${String(weight)} punti`],
    ["Fine prevista", "31/12/2025"],
    ["Indicatore", "Numero di pratiche"],
    ...targets.map((target, i): Written[] => [i === 0 ? "Valore 2025" : "Livello da raggiungere", target]),
    [],
  ];
  const cards = [...card("Mense", 55, "almeno 30", "almeno 30"), ...card("Trasporti", 25, "+5 %", "almeno 30"), ...card("Graduatorie", 40, "90 %", "95 %")]; // prettier-ignore
  expect(units(verified([written([["Schede"], [], ...cards, ["Totale pesi P.O. 1 Istruzione", "120 punti"]])]))).toEqual(["120/120 ok"]);
});
