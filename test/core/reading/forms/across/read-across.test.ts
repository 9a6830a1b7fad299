/** Which rows of numbers below objectives that stand side by side are their weights, and which of several labels is believed. */
import { sideBySide } from "../../../../support/side-by-side";
import { share, written, type Written } from "../../../../support/written";

/** Sheets with a structure of two objectives each, the weights of which stand in rows with the given labels, one row a label. */
function structures(rows: Readonly<Record<string, readonly (readonly Written[])[]>>): readonly (readonly string[])[] {
  const count = Math.max(...Object.values(rows).map((weights) => weights.length));
  const grids = Array.from({ length: count }, (_unused, place): readonly (readonly Written[])[] => {
    const letter = LETTERS[place] ?? "";
    const weighed = Object.entries(rows).flatMap(([label, weights]) => (weights[place] ? [[label, ...weights[place]]] : []));
    return [[`Settore ${letter}`], ["Obiettivo", `Cura ${letter}`, `Festa ${letter}`], ...weighed];
  });
  return sideBySide(grids.map((grid, place) => written(grid, { name: LETTERS[place] ?? "" })));
}

const LETTERS = ["Alfa", "Beta", "Gamma", "Delta", "Epsilon", "Zeta"];

/** What is read of the structures with such weights: "Settore Alfa: Cura Alfa 60, Festa Alfa 40". */
const all = (...weights: readonly (readonly [number, number])[]): readonly string[] =>
  weights.map(([cure, feast], place) => {
    const letter = LETTERS[place] ?? "";
    return `Settore ${letter}: Cura ${letter} ${String(cure)}, Festa ${letter} ${String(feast)}`;
  });

describe("by what the row is called", () => {
  test("a row for weights needs no total that recurs, and one structure is enough", () => {
    expect(structures({ Peso: [[60, 35]] })).toEqual([all([60, 35])]);
    expect(structures({ Peso: [[60, 35], [20, 10]] })).toEqual([all([60, 35], [20, 10])]); // prettier-ignore
  });

  test.each(["Codice", "Scadenza", "Avvio", "Grado di raggiungimento", "Codice obiettivo"])(
    "%s is never one, whatever the numbers make",
    (label) => {
      expect(structures({ [label]: [[60, 40], [70, 30]] })).toEqual([]); // prettier-ignore
      expect(structures({ Rango: [[60, 40], [70, 30]] })).toEqual([all([60, 40], [70, 30])]); // prettier-ignore
    },
  );
});

describe("under a label that says nothing", () => {
  test("three structures of five have to make one number", () => {
    expect(structures({ Rango: [[30, 10], [25, 15], [35, 5], [20, 10], [50, 30]] })).toEqual([
      all([30, 10], [25, 15], [35, 5], [20, 10], [50, 30]),
    ]); // prettier-ignore
    expect(structures({ Rango: [[30, 10], [25, 15], [35, 10], [20, 10], [50, 30]] })).toEqual([]); // prettier-ignore
  });

  test("or most of the rows add them up", () => {
    const unit = (letter: string, cure: number, feast: number, total?: number): ReturnType<typeof written> => {
      const names = [`Cura ${letter}`, `Festa ${letter}`];
      const [heading, sum] = total === undefined ? [[], []] : [["Totale"], [total]];
      return written([[`Settore ${letter}`], ["Obiettivo", ...names, ...heading], ["Rango", cure, feast, ...sum]], { name: letter });
    };
    expect(sideBySide([unit("Alfa", 30, 10, 40), unit("Beta", 20, 10)])).toEqual([]);
    expect(sideBySide([unit("Alfa", 30, 10, 40), unit("Beta", 20, 10, 30)])).toEqual([all([30, 10], [20, 10])]); // prettier-ignore
  });

  test("or the numbers say that they are shares", () => {
    expect(structures({ Rango: [[share(0.3), share(0.5)]] })).toEqual([all([30, 50])]);
    expect(structures({ Rango: [[share(0.3), 50]] })).toEqual([]);
  });
});

test("names that are hidden under a merged label are nobody's: beside them nothing of the label is read", () => {
  const sheet = (name: string, merges: readonly string[] = []): ReturnType<typeof written> =>
    written([[`Settore ${name}`], ["Obiettivo", `Cura ${name}`, `Festa ${name}`], ["Peso", 60, 40]], { name, merges });
  expect(sideBySide([sheet("Alfa"), sheet("Beta")])).toEqual([all([60, 40], [60, 40])]);
  expect(sideBySide([sheet("Alfa", ["A2:C2"]), sheet("Beta")])).toEqual([]);
  expect(sideBySide([sheet("Alfa", ["A2:C2"])])).toEqual([]);
});

describe("where no word speaks of a plan", () => {
  /** Weights below "Oggetto" under such titles, a sheet each. */
  function plain(weights: readonly (readonly [number, number])[], titles?: readonly string[]): number {
    const sheets = weights.map(([cure, feast], place) => {
      const name = LETTERS[place] ?? "";
      return written([[titles?.[place] ?? `Settore ${name}`], ["Oggetto", `Cura ${name}`, `Festa ${name}`], ["Peso", cure, feast]], {
        name,
      });
    });
    return sideBySide(sheets).flat().length;
  }

  test("three structures are believed of which two make one number", () => {
    expect(plain([[60, 40], [70, 30], [50, 50]])).toBe(3); // prettier-ignore
    expect(plain([[60, 40], [70, 30], [50, 20]])).toBe(3); // prettier-ignore
    expect(plain([[60, 40], [70, 20], [50, 20]])).toBe(0); // prettier-ignore
  });

  test("of four two are too few", () => {
    expect(plain([[60, 40], [70, 30], [50, 50], [50, 20]])).toBe(4); // prettier-ignore
    expect(plain([[60, 40], [70, 30], [50, 40], [50, 20]])).toBe(0); // prettier-ignore
  });

  test("two alone are not believed, though they agree", () => {
    expect(plain([[60, 40], [70, 30]])).toBe(0); // prettier-ignore
  });

  test("nor are lists above which no structure stands", () => {
    const weights = [[60, 40], [70, 30], [50, 50]] as const; // prettier-ignore
    expect(plain(weights, ["Settore Alfa", "Settore Beta", "Elenco di luglio"])).toBe(0);
    expect(plain(weights, ["Elenco di maggio", "Elenco di giugno", "Elenco di luglio"])).toBe(0);
  });
});

describe("several labels of weights on the same sheets", () => {
  const OFF = [[60, 35], [20, 10], [40, 45]] as const; // prettier-ignore
  const HUNDREDS = [[60, 40], [20, 80], [55, 45]] as const; // prettier-ignore
  const ONE_HUNDRED = [[60, 40], [20, 10], [40, 45]] as const; // prettier-ignore

  test("numbers that agree everywhere outweigh a word for weights whose numbers agree nowhere", () => {
    expect(structures({ Peso: OFF, Rango: HUNDREDS })).toEqual([all(...HUNDREDS)]);
    expect(structures({ Rango: HUNDREDS, Peso: OFF })).toEqual([all(...HUNDREDS)]);
  });

  test("numbers that agree on three of five sheets outweigh others that make 100 on one of them", () => {
    const most = [[60, 40], [20, 80], [55, 45], [30, 30], [20, 20]] as const; // prettier-ignore
    expect(structures({ Voce: [[50, 50]], Rango: most })).toEqual([all(...most)]);
  });

  test("not one whose numbers make 100 once in three times", () => {
    expect(structures({ Peso: ONE_HUNDRED, Rango: HUNDREDS })).toEqual([all(...ONE_HUNDRED)]);
    expect(structures({ Rango: HUNDREDS, Peso: ONE_HUNDRED })).toEqual([all(...ONE_HUNDRED)]);
  });

  test("of two words for weights that of more structures", () => {
    const four = [[60, 40], [20, 80], [55, 45], [70, 30]] as const; // prettier-ignore
    const two = [[50, 50], [30, 70]] as const; // prettier-ignore
    expect(structures({ Peso: four, Ponderazione: two })).toEqual([all(...four)]);
    expect(structures({ Ponderazione: two, Peso: four })).toEqual([all(...four)]);
  });

  test("on sheets of their own both are read", () => {
    const sheet = (name: string, label: string): ReturnType<typeof written> =>
      written([[`Settore ${name}`], ["Obiettivo", `Cura ${name}`, `Festa ${name}`], [label, 60, 40]], { name });
    expect(sideBySide([sheet("Alfa", "Peso"), sheet("Beta", "Ponderazione")])).toEqual([
      ["Settore Alfa: Cura Alfa 60, Festa Alfa 40"],
      ["Settore Beta: Cura Beta 60, Festa Beta 40"],
    ]);
  });
});

describe("two rows of one label below the same names", () => {
  const both = (first: string, second: string): readonly (readonly string[])[] =>
    sideBySide([written([["Settore Alfa"], ["Obiettivo", "Cura Alfa", "Festa Alfa"], [first, 60, 40], [second, 30, 70]])]);

  test("of two years the later one's weights count, wherever they stand", () => {
    expect(both("Peso 2025", "Peso 2024")).toEqual([all([60, 40])]);
    expect(both("Peso 2024", "Peso 2025")).toEqual([all([30, 70])]);
  });

  test.each([
    ["Peso 1", "Peso 2"],
    ["Peso", "Peso 2025"],
    ["Peso 2025", "Peso"],
    ["Peso 2025", "Peso 2025"],
  ])("%s and %s could be anything's", (first, second) => {
    expect(both(first, second)).toEqual([]);
  });

  test("a structure whose names go on below the weights is not read by half", () => {
    const names = ["Obiettivo", "Mense", "Trasporti"];
    const above: Written[][] = [["Settore Alfa"], ["Obiettivo", "Strade", "Scuole"], ["Peso 2025", 40, 20]];
    expect(sideBySide([written([...above, names, ["Peso 2025", 30, 10]])])).toEqual([]);
    expect(sideBySide([written([...above, ["Settore Beta"], names, ["Peso 2025", 30, 10]])])).toEqual([
      ["Settore Alfa: Strade 40, Scuole 20", "Settore Beta: Mense 30, Trasporti 10"],
    ]);
  });

  test("the years' rows have their titles in common with each other, not with other structures", () => {
    const sheet = (title: string): ReturnType<typeof written> =>
      written([[title], ["Obiettivo", `Cura ${title}`, `Festa ${title}`], ["Peso 2024", 60, 40], ["Peso 2025", 30, 70]], { name: title });
    expect(sideBySide([sheet("Tributi"), sheet("Anagrafe")])).toEqual([
      ["Tributi: Cura Tributi 30, Festa Tributi 70", "Anagrafe: Cura Anagrafe 30, Festa Anagrafe 70"],
    ]);
  });
});
