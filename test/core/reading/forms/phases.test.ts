/** Small tables within forms: which of their columns holds weights of phases, told by its heading or by what it makes. */
import { candidateFor } from "../../../../src/core/reading/forms/candidates";
import { weightsOf } from "../../../../src/core/reading/forms/form";
import { framesOf } from "../../../../src/core/reading/forms/frames";
import { labelCells } from "../../../../src/core/reading/forms/labels";
import { tablesWithin, type InnerTable } from "../../../../src/core/reading/forms/phases";
import { sheetsOf } from "../../../support/evidence/notation";

/** A form of that weight, with rows below its labels. */
const form = (weight: number, ...rows: readonly string[]): string =>
  ["Obiettivo | Cura delle strade", `Peso | ${String(weight)}`, ...rows].join("\n");

/** The table of each form, of those with the label "Peso". */
function tables(text: string): readonly (InnerTable | null)[] {
  const sheets = sheetsOf(text);
  const candidate = candidateFor(sheets, "peso");
  if (!candidate) return [];
  const frames = framesOf(candidate, new Map(sheets.map((sheet) => [sheet, labelCells(sheet)])));
  return tablesWithin(frames, weightsOf(candidate, frames), candidate.key, {});
}

/** The weights of each form's phases: "40 60". */
const phases = (...forms: readonly string[]): readonly string[] => tables(forms.join("\n\n")).map(weightsIn);

function weightsIn(table: InnerTable | null): string {
  return (table?.phases ?? []).map(({ weight }) => (weight?.value.kind === "number" ? weight.value.value.toString() : "–")).join(" ");
}

/** Rows of phases with one number each. */
const rows = (heading: string, ...numbers: readonly number[]): readonly string[] => [
  `Fase | ${heading}`,
  ...numbers.map((number, i) => `Passo ${"abcd"[i] ?? ""} | ${String(number)}`),
];
const times = <T>(count: number, one: T): readonly T[] => Array.from({ length: count }, () => one);

const BLANK = form(20);
const WHOLE = form(20, ...rows("Valore", 40, 60));
const NO_WHOLE = form(20, ...rows("Valore", 40, 50));

describe("under a heading that speaks of no weights", () => {
  test.each<readonly [string, readonly string[], string]>([
    ["numbers that make 100 in each form", [WHOLE, WHOLE], "40 60"],
    ["numbers that make 1", times(2, form(20, ...rows("Valore", 0.4, 0.6))), "0.4 0.6"],
    ["numbers that make the form's own weight", times(2, form(20, ...rows("Valore", 15, 5))), "15 5"],
    ["numbers that make nothing", [NO_WHOLE, NO_WHOLE], ""],
    ["one number is no parts, whatever it makes", times(2, form(20, ...rows("Valore", 100))), ""],
    ["in seven of ten forms they make 100", [...times(7, WHOLE), ...times(3, NO_WHOLE)], "40 60"],
    ["in six of ten", [...times(6, WHOLE), ...times(4, NO_WHOLE)], ""],
    ["in two of three", [WHOLE, WHOLE, NO_WHOLE], ""],
    ["in one form only", [WHOLE, BLANK], ""],
  ])("%s", (_what, forms, told) => {
    expect(phases(...forms)[0]).toBe(told);
  });
});

test("where no form has a table each has none", () => {
  expect(tables([BLANK, BLANK].join("\n\n"))).toEqual([null, null]);
});

describe("under a heading for weights of phases", () => {
  const named = (...numbers: readonly number[]): string => form(20, ...rows("Peso fase", ...numbers));

  test.each<readonly [string, readonly string[], string]>([
    ["whatever they make, where half of the forms have such a table", [named(40, 50), named(40, 50), BLANK, BLANK], "40 50"],
    ["fewer forms, where they make 100 in one of them", [named(40, 60), named(40, 50), BLANK, BLANK, BLANK], "40 60"],
    ["fewer forms, where they make nothing in any", [named(40, 50), named(40, 50), BLANK, BLANK, BLANK], ""],
    ["one form is too few", [named(40, 60), BLANK], ""],
  ])("%s", (_what, forms, told) => {
    expect(phases(...forms)[0]).toBe(told);
  });
});

describe("of two columns", () => {
  const two = (heading: string, ...numbers: readonly (readonly [number, number])[]): string =>
    form(20, heading, ...numbers.map(([one, other], i) => `Passo ${"ab"[i] ?? ""} | ${String(one)} | ${String(other)}`));

  test("the one that makes a whole more often, before or behind the other", () => {
    const forms = times(2, two("Fase | Peso fase | Peso azione", [40, 70], [50, 30]));
    expect(phases(...forms)[0]).toBe("70 30");
    expect(phases(...times(2, two("Fase | Peso azione | Peso fase", [70, 40], [30, 50])))[0]).toBe("70 30");
  });

  test("where neither does, the one that more forms have", () => {
    const one = form(20, ...rows("Peso fase", 40, 50));
    const other = form(20, ...rows("Peso azione", 30, 30));
    const both = two("Fase | Peso fase | Peso azione", [40, 30], [50, 30]);
    expect(phases(both, one, other, other)).toEqual(["30 30", "", "30 30", "30 30"]);
    expect(phases(both, one, one, other)).toEqual(["40 50", "40 50", "40 50", ""]);
  });
});

describe("what the rows hold", () => {
  const TABLE = form(
    20,
    "Fase | Inizio | Scadenza | Indicatore | Target | Peso fase",
    "Gara | 01/02/2025 | 30/06/2025 | bando | uno | 40",
    "Lavori | 01/07/2025 | 31/12/2025 | | | 50",
    "Collaudo | | | | | ",
    "Totale | | | | | 100",
  );
  const read = (): InnerTable | null => tables(`${TABLE}\n\n${TABLE}`)[0] ?? null;

  test("their words and dates, each under its heading", () => {
    const { phases: all = [] } = read() ?? {};
    const [first, second, third] = all;
    expect(all.map(({ title }) => title?.value)).toEqual(["Gara", "Lavori", "Collaudo"]);
    expect(first?.number).toBeNull();
    const day = (value: unknown): string => /\d\d\/\d\d/.exec(JSON.stringify(value ?? ""))?.[0] ?? "";
    expect([day(first?.start), day(first?.deadline), day(second?.start), day(third?.deadline)]).toEqual(["01/02", "30/06", "01/07", ""]);
    expect(first?.indicators.map(({ text, target }) => [text?.value, target?.value])).toEqual([["bando", "uno"]]);
    expect(second?.indicators).toEqual([]);
    expect(first?.area).toEqual({ top: 3, bottom: 3, left: 0, right: 5 });
  });

  test("a blank weight is a phase's too; the total is none", () => {
    const table = read();
    expect(weightsIn(table)).toBe("40 50 –");
    expect(table?.total).toMatchObject({ source: "row", text: "Totale", formula: null, cell: { row: 6, col: 5 } });
    expect(table?.total?.value.toString()).toBe("100");
    expect([...(table?.rows ?? [])]).toEqual([2, 3, 4, 5, 6]);
  });

  test("the total's formula is kept; without one there is no total", () => {
    const live = form(20, ...rows("Peso fase", 40, 60), "Totale | =SUM(B4:B5) -> 100");
    expect(tables(`${live}\n\n${live}`)[0]?.total?.formula).toBe("SUM(B4:B5)");
    expect(tables(`${WHOLE}\n\n${WHOLE}`)[0]?.total).toBeNull();
  });

  /** "40 60, Totale 100": the weights of each form's phases and their total. */
  const totalled = (...lines: readonly string[]): readonly string[] => {
    const one = form(20, ...lines);
    return tables(`${one}\n\n${one}`).map((table) => {
      const total = table?.total ? `${table.total.text} ${table.total.value.toString()}` : "no total";
      return `${weightsIn(table)}, ${total}`;
    });
  };

  test.each<readonly [string, readonly string[], string]>([
    ["in the form's last column", ["Peso fase | Fase", "40 | Gara", "60 | Lavori", "100 | Totale"], "40 60, Totale 100"],
    ["behind a number of its row", ["N. | Fase | Peso fase", "1 | Gara | 40", "2 | Lavori | 60", "3 | Totale | 100"], "40 60, Totale 100"],
    [
      "without a number",
      ["Fase | Nota | Peso fase", "Gara | bando | 40", "Lavori | cantiere | 60", "Totale | da rifare | "],
      "40 60, no total",
    ],
  ])("a total's word %s", (_where, lines, told) => {
    expect(totalled(...lines)).toEqual([told, told]);
  });

  test("phases stand where their headings begin, within the form", () => {
    const one = form(20, " | Fase | Peso fase", " | Gara | 40", " | Lavori | 60");
    expect(tables(`${one}\n\n${one}`)[0]?.phases.map(({ area }) => [area.left, area.right])).toEqual([[1, 2], [1, 2]]); // prettier-ignore
  });

  test("a total in the midst does not make the parts more than a whole", () => {
    const one = form(20, ...rows("Valore", 40, 60), "Totale | 100");
    expect(phases(one, one)).toEqual(["40 60", "40 60"]);
  });

  test.each<readonly [string, string, readonly string[], readonly (readonly [string | undefined, string | undefined])[]]>([
    ["a first column that only numbers them", "Fase | Descrizione | Peso fase", ["1 | Gara | 40", "2 | Lavori | 60"], [["1", "Gara"], ["2", "Lavori"]]],
    ["a first column of letters", "Fase | Descrizione | Peso fase", ["a) | Gara | 40", "b) | Lavori | 60"], [["a", "Gara"], ["b", "Lavori"]]],
    ["the heading of phases over other words", "Descrizione | Fase | Peso fase", ["x1 | Gara | 40", "x2 | Lavori | 60"], [[undefined, "Gara"], [undefined, "Lavori"]]],
    ["no heading of phases at all", "Voce | Peso fase", ["Gara | 40", "Lavori | 60"], [[undefined, "Gara"], [undefined, "Lavori"]]],
    ["dates are no names", "Fase | Scadenza | Voce | Peso fase", ["1 | entro giugno | Gara | 40", "2 | entro luglio | Lavori | 60"], [["1", "Gara"], ["2", "Lavori"]]],
    ["numbers alone name them, where nothing else does", "Fase | Scadenza | Peso fase", ["1 | 06/2025 | 40", "2 | 07/2025 | 60"], [["1", "1"], ["2", "2"]]],
  ])("named by %s", (_what, heading, lines, told) => {
    const one = form(20, heading, ...lines);
    const [table] = tables(`${one}\n\n${one}`);
    expect(table?.phases.map(({ number, title }) => [number?.value.parts.join("."), title?.value])).toEqual(told);
  }); // prettier-ignore
});

test("forms side by side have tables of their own", () => {
  const text = `
Obiettivo | Cura delle strade | | Obiettivo | Asili nido
Peso | 60 | | Peso | 40
Fase | Peso fase | | Fase | Peso fase
Gara | 40 | | Totale rette | 30
Lavori | 60 | | Apertura | 70`;
  expect(tables(text).map(weightsIn)).toEqual(["40 60", "70"]);
  expect(tables(text).map((table) => table?.phases.map(({ title }) => title?.value))).toEqual([["Gara", "Lavori"], ["Apertura"]]);
  expect(tables(text).map((table) => table?.total?.text)).toEqual([undefined, "Totale rette"]);
});
