/** Where a card begins and ends: at what recurs once with each weight. */
import { candidateFor } from "../../../../src/core/reading/forms/candidates";
import { framesOf } from "../../../../src/core/reading/forms/frames";
import { labelCells, labelKey } from "../../../../src/core/reading/forms/labels";
import { areaName, cellName } from "../../../../src/core/sheet/address";
import type { Sheet } from "../../../../src/core/sheet/sheet";
import { sheetsOf } from "../../../support/evidence/notation";
import { units, verified } from "../../../support/verify-grid";
import { written, type Written } from "../../../support/written";

/** The cards around "Peso" with the place of that label: "A1:B4 A3", "–" where the card has lost it. */
const cut = (sheets: readonly Sheet[], told: (labels: readonly string[]) => string = () => ""): readonly string[] => {
  const candidate = candidateFor(sheets, labelKey("Peso"));
  const frames = candidate ? framesOf(candidate, new Map(sheets.map((sheet) => [sheet, labelCells(sheet)]))) : [];
  return frames.map(
    ({ area, anchor, labels }) =>
      `${areaName(area)} ${anchor ? cellName(anchor.row, anchor.col) : "–"}${told(labels.map(({ text }) => text))}`,
  );
};
const cutOn = (text: string): readonly string[] => cut(sheetsOf(text));

/** A card of three rows and what more it bears, with a blank row below it. */
const card = (at: number, ...more: string[]): string =>
  [`Obiettivo | Cura ${"abcdefghijklmnopqrstuvwxyz"[at] ?? ""}`, "Peso | 5", "Codice | 12", ...more, ""].join("\n");
const cards = (count: number, more: (at: number) => readonly string[] = () => []): string =>
  Array.from({ length: count }, (_unused, at) => card(at, ...more(at))).join("\n");

describe("a value that is said as often as the weight begins no card", () => {
  const slipOf = (whose: string, title: string, weight: number, ...targets: string[]): Written[][] => [
    ["Assegnato a", whose],
    ["Obiettivo", title, "", "Max punti", `${String(weight)} punti`],
    ["Fine prevista", "31/12/2025"],
    ["Indicatore", "Numero di pratiche"],
    ...targets.map((target, i): Written[] => [i === 0 ? "Valore 2025" : "Livello da raggiungere", target]),
    [],
  ];
  const slip = (title: string, weight: number, ...targets: string[]): Written[][] => slipOf("P.O. 1 Istruzione", title, weight, ...targets);
  const plan = (...slips: readonly Written[][][]): Written[][] => [["Schede"], [], ...slips.flat()];
  const FOUR = plan(
    slip("Mense", 55, "almeno 30", "almeno 30"),
    slip("Trasporti", 25, "+5 %", "90 %"),
    slip("Graduatorie", 40, "almeno 30", "almeno 30"),
    slip("Iscrizioni", 30, "95 %", "98 %"),
  );

  test("said twice on one card, and once on another", () => {
    const all = plan(slip("Mense", 55, "almeno 30", "almeno 30"), slip("Trasporti", 25, "+5 %", "almeno 30"), slip("Graduatorie", 40, "90 %", "95 %")); // prettier-ignore
    expect(units(verified([written([...all, ["Totale pesi P.O. 1 Istruzione", "120 punti"]])]))).toEqual(["120/120 ok"]);
  });

  test("twice on every other card", () => {
    expect(units(verified([written([...FOUR, ["Totale pesi P.O. 1 Istruzione", "150 punti"]])]))).toEqual(["150/150 ok"]);
  });

  test("so on one sheet, though on another each card says it once", () => {
    const other = plan(
      slipOf("P.O. 2 Sport", "Piscina", 30, "almeno 30", "80 %"),
      slipOf("P.O. 2 Sport", "Palestre", 20, "almeno 30", "70 %"),
      [["Totale pesi P.O. 2 Sport", "50 punti"]],
    );
    const sheets = [written([...FOUR, ["Totale pesi P.O. 1 Istruzione", "150 punti"]]), written(other, { name: "Altre schede" })];
    expect(units(verified(sheets))).toEqual(["150/150 ok", "50/50 ok"]);
  });
});

describe("cards of which one has lost the label of its weight", () => {
  /** Two cards of so many labels beside that of the weight, which the second has lost. */
  const lost = (labels: number): string => {
    const others = ["Codice", "Anno", "Durata"].slice(0, labels - 1).map((one) => `${one} | 12`);
    const one = (what: string, label: string): string => [`Obiettivo | ${what}`, ...others, `${label} | 50`].join("\n");
    return `${one("Mense", "Peso")}\n\n${one("Trasporti", "")}`;
  };

  test("of two cards, four labels that stand twice speak for both; three do not", () => {
    expect(cutOn(lost(4))).toEqual(["A1:B6 A5", "A7:B11 –"]);
    expect(cutOn(lost(3))).toEqual(["A1:B9 A4"]);
  });

  test("a card on another sheet remains one", () => {
    const [two] = sheetsOf(lost(4));
    const [one] = sheetsOf("@sheet Altro\nObiettivo | Verde\nCodice | 12\nAnno | 12\nDurata | 12\nPeso | 50");
    expect(cut([two as Sheet, one as Sheet])).toEqual(["A1:B6 A5", "A7:B11 –", "A1:B5 A5"]);
  });

  test("cards of a sheet each, on which most labels stand twice, have lost none", () => {
    const twice = "Codice | 12\nAnno | 12\nDurata | 12\nOre | 12\n";
    expect(cutOn(`Obiettivo | Mense\n${twice}${twice}Peso | 50\n@sheet Altro\nObiettivo | Verde\n${twice}${twice}Peso | 50`)).toEqual([
      "A1:B10 A10",
      "A1:B10 A10",
    ]);
  });

  test("where the weight stands first in its row, cards begin at what none has lost", () => {
    const row = (label: string, what: string): string => `${label} | 40 | Obiettivo | ${what}\nCodice | 12\n`;
    expect(cutOn([row("Peso", "Mense"), row("", "Trasporti"), row("Peso", "Verde")].join("\n"))).toEqual([
      "A1:D3 A1",
      "A4:D6 –",
      "A7:D8 A7",
    ]);
  });
});

describe("what belongs to the cards", () => {
  /** How many of the cards bear the label "Nota" as one of theirs. */
  const bearing = (text: string): number => cut(sheetsOf(text), (labels) => (labels.includes("Nota") ? "!" : "")).filter((one) => one.endsWith("!")).length; // prettier-ignore
  const noted = (count: number, on: (at: number) => number): string =>
    cards(count, (at) => Array.from({ length: on(at) }, () => "Nota | 7"));

  test.each([
    ["each bears it", noted(3, () => 1), 3],
    ["one of seven lacks it", noted(7, (at) => Number(at !== 4)), 6],
    ["one of six", noted(6, (at) => Number(at !== 4)), 0],
    ["three of twenty", noted(20, (at) => Number(at > 2)), 17],
    ["four of twenty", noted(20, (at) => Number(at > 3)), 0],
    ["four of twenty-five", noted(25, (at) => Number(at > 3)), 0],
    ["a title of the sheet says it once more", noted(3, (at) => (at === 1 ? 2 : 1)), 3],
    ["it is said twice more", noted(3, (at) => (at === 1 ? 3 : 1)), 0],
    ["each bears it twice", noted(3, () => 2), 3],
    ["one lacks it, and on another sheet it is said once more", `${noted(3, (at) => Number(at > 0))}\n@sheet Due\n${noted(3, (at) => (at === 1 ? 2 : 1))}`, 0], // prettier-ignore
  ])("%s", (_what, text, count) => {
    expect(bearing(text)).toBe(count);
  });

  test("what one card lacks and another bears twice does not say where cards begin", () => {
    const sheets = Array.from({ length: 7 }, (_unused, at) =>
      sheetsOf(`@sheet Scheda ${String(at)}\nPeso | 5\n${noted(1, () => [0, 2][at] ?? 1).replace("Peso | 5\n", "")}`),
    ).flat();
    expect(cut(sheets).map((one) => one.split(" ")[1])).toEqual(Array.from({ length: 7 }, () => "A1"));
  });
});

describe("cards side by side", () => {
  test.each([
    ["without a gap", "Obiettivo | Mense | Obiettivo | Verde\nPeso | 60 | Peso | 40", ["A1:B2 A2", "C1:D2 C2"]],
    ["with one", "Obiettivo | Mense | | Obiettivo | Verde\nPeso | 60 | | Peso | 40", ["A1:C2 A2", "D1:E2 D2"]],
    [
      "their first label further right than the others",
      "| Obiettivo | Mense | | Obiettivo | Verde\nPeso | 60 | | Peso | 40",
      ["A1:C2 A2", "D1:F2 D2"],
    ],
    ["further right, all of them", " | | Obiettivo | Mense | | Obiettivo | Verde\n | Peso | 60 | | Peso | 40", ["B1:D2 B2", "E1:G2 E2"]],
    ["behind their numbers", "1 | Obiettivo | Mense | Obiettivo | Verde\n | Peso | 60 | Peso | 40", ["A1:C2 B2", "D1:E2 D2"]],
    [
      "in two rows of them",
      "Obiettivo | Mense | Obiettivo | Verde\nPeso | 30 | Peso | 40\nObiettivo | Strade | Obiettivo | Musei\nPeso | 20 | Peso | 10",
      ["A1:B2 A2", "C1:D2 C2", "A3:B4 A4", "C3:D4 C4"],
    ],
    ["not side by side", "Obiettivo | Mense\nPeso | 60\n | Obiettivo | Verde\n| Peso | 40", ["A1:C2 A2", "A3:C4 B4"]],
  ])("%s", (_what, text, told) => {
    expect(cutOn(text)).toEqual(told);
  });
});
