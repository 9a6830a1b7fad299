import { sheetFromGrid, type Sheet } from "../../../src/core/sheet/sheet";
import { parseArea, type Area } from "../../../src/core/sheet/address";
import { units, verified, weightFindings, type Grid } from "../../support/verify-grid";

/** One card: the unit's heading, the card's headings, its values, labelled lines, and three years of results. */
function card(
  label: string | null,
  number: number,
  weight: string | number,
  years: readonly (string | number)[] = ["100%", "", "//"],
): Grid {
  return [
    ...(label === null ? [] : [[label]]),
    [`Obiettivo n. ${String(number)}`, "Descrizione obiettivo operativo", "", "Inizio", "Fine", "Peso"],
    ["DIGITALE", `Sportello ${String(number)}`, "", "01.01.2025", "31.12.2025", weight],
    ["Risultato atteso: sportello aperto"],
    ["Indicatori di performance 2025-2027: giorni di apertura"],
    ["Percentuale di raggiungimento", 2025, "", 2026],
    ["", "Attesa", "Realizzata", "Attesa", "Realizzata"],
    ["", ...years],
    [],
  ];
}

function sector(name: string, title: string, ...cards: readonly Grid[]): Sheet {
  return sheetFromGrid(name, [[title], ["Risorse: come da piano esecutivo."], [], ...cards.flat()]);
}

const transversal = sheetFromGrid(
  "Trasversali",
  [
    ["OBIETTIVI STRATEGICI TRASVERSALI A TUTTI I SETTORI"],
    [],
    ["OBIETTIVO STRATEGICO N. 1", "OBIETTIVO OPERATIVO - DESCRIZIONE", "RISULTATO ATTESO", "TEMPI DI REALIZZAZIONE"],
    ["LEGALITÀ\nPeso obiettivo: 15%", "1) Misure di prevenzione\n60% dell'obiettivo strategico", "misure", "Intero anno"],
    ["", "2) Formazione\n40% dell'obiettivo strategico", "corsi", "31.12.2025"],
    [],
    ["OBIETTIVO STRATEGICO N. 2", "OBIETTIVO OPERATIVO - DESCRIZIONE", "RISULTATO ATTESO", "TEMPI DI REALIZZAZIONE"],
    ["PAGAMENTI\nPeso obiettivo: 30%", "Pagare entro 30 giorni", "30 giorni", "Intero anno"],
  ],
  { merges: [parseArea("A4:A5") as Area] },
);

describe("cards", () => {
  test("one sheet a unit; the transversal sheet counts for each", () => {
    const report = verified([
      transversal,
      sector("Settore I", "SETTORE I – AFFARI GENERALI", card("SETTORE I", 1, "30%"), card("SETTORE I", 2, "25%")),
      sector("Settore II", "SETTORE II – RAGIONERIA", card("SETTORE II", 1, "50%")),
      sector("Segretario", "SEGRETARIO COMUNALE", card(null, 1, "60%"), card(null, 2, "40%")),
    ]);
    expect(units(report)).toEqual(["45/? ? {100/100 ok}", "55/55 ok", "50/55 no", "100/100 ok"]);
    expect(report.sheets[1]?.units[0]?.basis).toBe("transversal");
    expect(weightFindings(report).filter((line) => !line.startsWith("weight-as-text"))).toEqual(["weights-total Settore II!F6"]);
  });

  test("a blank row between a card's headings and its values changes nothing", () => {
    const spaced = (number: number, weight: string): Grid => {
      const [label, headings, ...rest] = card("SETTORE I", number, weight);
      return [label!, headings!, [], ...rest];
    };
    const report = verified([sector("Settore I", "SETTORE I – AFFARI GENERALI", spaced(1, "60%"), spaced(2, "40%"))]);
    expect(units(report)).toEqual(["100/100 ok"]);
    expect(weightFindings(report).filter((line) => !line.startsWith("weight-as-text"))).toEqual([]);
  });

  test("numbering that begins anew is another manager's list, whatever the headings say", () => {
    const report = verified(
      [
        sector(
          "Settore VI",
          "SETTORE VI – CULTURA",
          card("SETTORE VI", 1, 60),
          card("SETTORE VI", 2, 40),
          card("SETTORE VI (Neri)", 1, 50),
          card("SETTORE VI (Neri)", 4, 50),
        ),
      ],
      {
        expected: { workbook: 100, sheets: {} },
      },
    );
    expect(units(report)).toEqual(["100/100 ok", "100/100 ok"]);
    expect(weightFindings(report)).toEqual(["number-sequence A32"]);
  });

  test("a card under another unit's heading is said; a heading that names nobody's sheet is not", () => {
    const report = verified(
      [
        sector("Settore I", "SETTORE I – AFFARI GENERALI", card("SETTORE I", 1, 100)),
        sector("Polizia Locale", "SETTORE AUTONOMO DI POLIZIA LOCALE", card("SETTORE P.L.", 1, 50), card("SETTORE I", 2, 50)),
      ],
      { expected: { workbook: 100, sheets: {} } },
    );
    expect(weightFindings(report)).toEqual(["unit-label Polizia Locale!A13"]);
  });

  test("a blank weight is found in its card", () => {
    const report = verified([sector("Settore I", "SETTORE I", card("SETTORE I", 1, "100%"), card("SETTORE I", 2, ""))]);
    expect(weightFindings(report)).toContain("weight-missing F15");
  });
});
