/** What is called weight outright is read, whatever a column or label beside it happens to make. */
import { exact, sum } from "../../../src/core/exact";
import { isOwnWeight, outdoes, rivals, type Weighing } from "../../../src/core/reading/called-outright";
import { listsRead } from "../../support/lists-read";

/** Weights of as many objectives, null where one has none, as one list or as lists that end at these places. */
function weighing(heading: string, numbers: readonly (number | null)[], ...ends: readonly number[]): Weighing {
  const named = heading !== "Ore" && heading !== "Peso fase";
  const weights = new Map(numbers.flatMap((one, i) => (one === null ? [] : [[String(i), exact(one)] as const])));
  const parts = [...ends, numbers.length].map((end, i) => numbers.slice(i === 0 ? 0 : ends[i - 1], end));
  return {
    heading,
    named,
    own: heading === "Coefficiente del Comune",
    weights,
    sums: parts.map((part) => sum(part.flatMap((one) => (one === null ? [] : [exact(one)])))),
  };
}

const POINTS = weighing("Punti", [30, 10, 40, 20]);

describe("it is read", () => {
  test("under a word that speaks of weights where the other speaks of none", () => {
    expect(outdoes(weighing("Punti", [40, 20, 25, 10]), weighing("Ore", [30, 10, 40, 20]))).toBe(true);
    expect(outdoes(weighing("Ore", [40, 20, 25, 10]), POINTS)).toBe(false);
  });

  test.each<readonly [string, Weighing]>([
    ["where it makes too little", weighing("Peso", [40, 20, 25, 10])],
    ["where it makes too much", weighing("Peso obiettivo", [40, 20, 25, 20])],
    ["where one has none", weighing("Ponderazione", [40, null, 25, 15])],
    ["where half of them have none", weighing("Pesi", [40, null, 25, null])],
    ["where one is more than a mark", weighing("Peso", [11, 9, 10, 9, 10, 8])],
    ["where it adds up too", weighing("Peso", [40, 20, 25, 15])],
    ["where one list is whole and another lacks a number", weighing("Peso", [60, 40, 50, null], 2)],
    ["where it is a little more than a twentieth off the other scale", weighing("Peso", [54, 18, 72, 37.9])],
    ["where it makes 50", weighing("Peso", [20, 15, 5, 10])],
    ["where it says what it should make", weighing("Peso (tot. 100)", [40, 20, 25, 10])],
    ["as shares of one", weighing("Peso", [0.4, 0.2, 0.25, 0.1])],
    ["where most lists make about 100, and one does", weighing("Peso", [60, 100, 10, 5], 1, 2)],
    ["where it is the same weight, one of them mistaken", weighing("Peso", [30, 10, 40, 15])],
    ["under a word of the settings", weighing("Coefficiente del Comune", [40, 20, 25, 10])],
    ["where it is the same weight, one of them missing", weighing("Peso", [30, null, 40, 20])],
  ])("%s", (_what, one) => {
    expect(outdoes(one, POINTS)).toBe(true);
  });
});

describe("it gives way", () => {
  test.each<readonly [string, Weighing, Weighing]>([
    ["under a word that says as little", weighing("Incidenza", [40, 20, 25, 10]), POINTS],
    ["under a word that says less", weighing("Punti", [40, 20, 25, 10]), weighing("Pesatura", [30, 10, 40, 20])],
    ["to what is called so too", weighing("Peso", [40, 20, 25, 10]), weighing("Peso %", [30, 10, 40, 20])],
    ["where it is of parts", weighing("Peso fase", [40, 20, 25, 10]), POINTS],
    ["where it is of several", weighing("Totale pesi", [40, 20, 25, 10]), POINTS],
    ["where most have none", weighing("Peso", [60, null, null]), weighing("Punti", [60, 30, 10])],
    ["where it is whole on the rows of areas only", weighing("Peso", [60, null, 40, null]), POINTS],
    ["where it makes nothing like 100", weighing("Peso", [12, 6, 8, 3]), POINTS],
    ["where no list makes 100", weighing("Peso", [60, 30, 10, 95], 2), weighing("Punti", [70, 30, 40, 60], 2)],
    ["where few lists do", weighing("Peso", [100, 20, 20, 20], 1, 2, 3), weighing("Punti", [60, 10, 10, 20])],
    ["where half of the lists do", weighing("Peso", [100, 10, 10], 1), weighing("Punti", [100, 50, 50], 1)],
    ["to what is a twentieth off another scale at most", weighing("Peso", [54, 18, 72, 37.8]), POINTS],
    ["where it is marks", weighing("Peso", [10, 9, 10, 9, 10, 8]), weighing("Punti", [30, 10, 20, 20, 10, 10])],
    ["to shares that are made out of it", weighing("Peso", [30, 20, 20]), weighing("Incidenza", [42.9, 28.6, 28.6])],
    ["to what weighs nothing", weighing("Peso", [40, 20]), weighing("Punti", [0, 0])],
  ])("%s", (_what, one, other) => {
    expect(outdoes(one, other)).toBe(false);
  });
});

describe("called weight as plainly, it is as likely as what was chosen", () => {
  test.each<readonly [string, Weighing, Weighing]>([
    ["where it makes too little", weighing("Incidenza", [40, 20, 25, 10]), POINTS],
    ["where both are called weight outright", weighing("Peso rimodulato", [40, 20, 25, 10]), weighing("Peso iniziale", [30, 10, 40, 20])],
    ["where it is more in one place alone", weighing("Quota", [30, 10, 40, 20.5]), POINTS],
    ["as shares of one", weighing("Coefficiente", [0.4, 0.2, 0.25, 0.1]), weighing("Punti", [0.3, 0.1, 0.4, 0.2])],
    [
      "as shares of one, though one list of three lacks most",
      weighing("Coefficiente", [0.6, 0.4, 0.5, 0.5, 0.3], 2, 4),
      weighing("Punti", [50, 50, 40, 60, 100], 2, 4),
    ],
    ["as shares of one beside others", weighing("Coefficiente", [0.4, 0.2, 0.25, 0.1]), POINTS],
  ])("%s", (_what, one, chosen) => {
    expect(rivals(one, chosen)).toBe(true);
  });

  test.each<readonly [string, Weighing, Weighing]>([
    ["if it is called more plainly: then it is read", weighing("Peso", [40, 20, 25, 10]), POINTS],
    ["if it is a word of the settings: then it is read", weighing("Coefficiente del Comune", [40, 20, 25, 10]), POINTS],
    ["if it is called less plainly", weighing("Punti", [40, 20, 25, 10]), weighing("Peso", [30, 10, 40, 20])],
    ["if neither is called a weight", weighing("Ore", [40, 20, 25, 10]), weighing("Peso fase", [30, 10, 40, 20])],
    ["if it is nowhere more: it may be what was earned", weighing("Punteggio", [30, 10, 35, 15]), weighing("Punteggio massimo", [30, 10, 40, 20])], // prettier-ignore
    [
      "if it is nowhere more than shares of one",
      weighing("Punteggio", [30, 10, 35, 15]),
      weighing("Punteggio massimo", [0.3, 0.1, 0.4, 0.2]),
    ],
    ["if it is in another scale", weighing("Incidenza", [45, 15, 60, 30]), POINTS],
    ["if it makes nothing like 100", weighing("Coefficiente", [11, 11, 2, 1]), POINTS],
  ])("not %s", (_what, one, chosen) => {
    expect(rivals(one, chosen)).toBe(false);
  });
});

test.each([
  ["Coefficiente", true],
  ["COEFFICIENTE:", true],
  ["Coefficiente fase", false],
  ["Voce", false],
])("a word of the settings for weights: %j %s", (heading, told) => {
  expect(isOwnWeight(heading, { title: ["voce"], weight: ["valenza", "coefficiente"] })).toBe(told);
  expect(isOwnWeight(heading, {})).toBe(false);
});

const PESO = { short: ["40", "20", "25", "10"], blank: ["40", "", "25", "15"] } as const;
const NAMES = ["IMU", "TARI", "Sportello", "Ruoli"];
const BESIDE = ["30%", "10%", "40%", "20%"];
const READ = {
  short: ["SETTORE TRIBUTI: IMU 40 + TARI 20 + Sportello 25 + Ruoli 10"],
  blank: ["SETTORE TRIBUTI: IMU 40 + TARI – + Sportello 25 + Ruoli 15"],
};

describe.each(["Punti", "Incidenza", "Rilevanza"])("«%s» of 100 %% hide no mistake of the weights", (heading) => {
  test.each(["short", "blank"] as const)("in a table: %s", (what) => {
    const rows = NAMES.map((name, i) => `${String(i + 1)} | ${name} | ${PESO[what][i] ?? ""} | atti | ${BESIDE[i] ?? ""}`);
    expect(listsRead(`SETTORE TRIBUTI\nN. | Obiettivo | Peso | Indicatore | ${heading}\n${rows.join("\n")}`)).toEqual(READ[what]);
  });

  test.each(["short", "blank"] as const)("on cards: %s", (what) => {
    const cards = NAMES.map((name, i) => `Scheda n. ${String(i + 1)}\nObiettivo | ${name}\nPeso | ${PESO[what][i] ?? ""}\nIndicatore | atti\n${heading} | ${BESIDE[i] ?? ""}\nScadenza | 31/12/2026\n`); // prettier-ignore
    expect(listsRead(`SETTORE TRIBUTI\n\n${cards.join("\n")}`)).toEqual(READ[what]);
  });

  test.each(["short", "blank"] as const)("of objectives side by side: %s", (what) => {
    const row = (label: string, cells: readonly string[]): string => [label, ...cells].join(" | ");
    const sheet = `SETTORE TRIBUTI\n${row("Obiettivo", NAMES)}\n${row("Indicatore", NAMES.map(() => "atti"))}\n${row("Peso", PESO[what])}\n${row(heading, BESIDE)}`; // prettier-ignore
    expect(listsRead(sheet)).toEqual(READ[what]);
  });
});

test("shares that are made out of weights in another scale are still what is read", () => {
  const rows = [30, 20, 20].map((weight, i) => `${NAMES[i] ?? ""} | ${String(weight)} | ${["42.86%", "28.57%", "28.57%"][i] ?? ""}`);
  expect(listsRead(`SETTORE TRIBUTI\nObiettivo | Peso | Incidenza\n${rows.join("\n")}`)).toEqual([
    "SETTORE TRIBUTI: IMU 42.86 + TARI 28.57 + Sportello 28.57",
  ]);
});
