/** From the rows of an objective to what is known of it: its parts, its texts, how far it reaches. */
import { exact } from "../../../../src/core/exact";
import type { Objective } from "../../../../src/core/plan/plan";
import { textAt, weightAt } from "../../../../src/core/reading/cells";
import { columnFacts } from "../../../../src/core/reading/tables/column-facts";
import { columnsOf } from "../../../../src/core/reading/tables/columns";
import { placed } from "../../../../src/core/reading/tables/goal";
import { toObjective, type PartColumn } from "../../../../src/core/reading/tables/objective";
import type { DataRow } from "../../../../src/core/reading/tables/row";
import type { Sheet } from "../../../../src/core/sheet/sheet";
import { sheetsOf } from "../../../support/evidence/notation";
import { tableOn } from "../../../support/tables";

interface Made {
  /** So many of the rows, the last ones, are parts on rows of their own. */
  readonly below?: number;
  /** Columns that bear weights of parts beside the objective. */
  readonly parts?: readonly PartColumn[];
  readonly stated?: number;
  /** So many rows, the last ones, only repeat the objective's weight. */
  readonly repeated?: number;
}

const WEIGHT = 3;

/** The rows below the headings as one objective; the fourth column holds the weights. */
function objective(
  text: string,
  { below = 0, parts = [], stated, repeated = 0 }: Made = {},
): { readonly made: Objective; readonly sheet: Sheet } {
  const [sheet] = sheetsOf(text) as [Sheet];
  const table = tableOn(sheet);
  const columns = placed(columnsOf(columnFacts([table]), new Set([WEIGHT]), "deadline"), table.left);
  const rows = sheet.rows.slice(1).map(({ row }): DataRow => ({ kind: "data", row, number: null, title: textAt(sheet, row, columns.title), titleCovered: false, weight: weightAt(sheet, row, WEIGHT) })); // prettier-ignore
  const own = rows.slice(0, rows.length - below);
  const total = stated === undefined ? undefined : ({ value: exact(stated), scale: "plain", cell: { sheet: sheet.name, row: 1, col: 5 }, source: "row", text: "Totale", formula: null } as const); // prettier-ignore
  const draft = {
    table,
    head: own[0] as DataRow,
    rows: own,
    parts: rows.slice(own.length),
    repeated: repeated === 0 ? [] : own.slice(-repeated).flatMap(({ weight }) => weight ?? []),
  };
  return { made: toObjective(draft, columns, parts, total), sheet };
}

/** "Rilievo 40": what each part is called and weighs. */
const partsOf = ({ made, sheet }: ReturnType<typeof objective>): readonly string[] =>
  made.phases.map(({ title, weight }) => `${title?.value ?? "–"} ${weight ? sheet.text(weight.cell.row, weight.cell.col) : "–"}`);

/** "70 percent": what each part weighs, and on which scale. */
const partsOfShares = (text: string, parts: readonly PartColumn[]): readonly string[] =>
  objective(text, { parts }).made.phases.map(({ weight }) => weight?.value.kind === "number" ? `${weight.value.value.toString()} ${weight.value.scale}` : "–"); // prettier-ignore

const HEAD = "Obiettivo | Descrizione obiettivo | Indicatore | Peso";

describe("parts of an objective", () => {
  test("one on a row of its own is one, whatever stands beside", () => {
    const text = `${HEAD} | Fase | Peso fase\nStrade | | km | 60 | Gara | 100\nRilievo | | km | 40`;
    expect(partsOf(objective(text, { below: 1, parts: [{ weight: 5, title: 4, mixed: false }] }))).toEqual(["Rilievo 40"]);
  });

  test("without rows of their own they are what stands beside", () => {
    const text = `${HEAD} | Fase | Peso fase\nStrade | | km | 60 | Gara | 70\n | | | | Lavori | 30\n | | | | Nota`;
    expect(partsOf(objective(text, { parts: [{ weight: 5, title: 4, mixed: false }] }))).toEqual(["Gara 70", "Lavori 30"]);
  });

  test("what a merged weight covers is no other part's", () => {
    const text = `@merge F2:F3\n${HEAD} | Fase | Peso fase\nStrade | | km | 60 | Gara | 70\n | | | | Lavori | 70`;
    expect(partsOf(objective(text, { parts: [{ weight: 5, title: 4, mixed: false }] }))).toEqual(["Gara 70"]);
  });

  test("one on a row of its own has the weight of the first column of parts that says one", () => {
    const text = `${HEAD} | Peso fase | Peso indicatore\nStrade | | km | 60\nRilievo | | km | | | 40\nGara | | km | | 60 | 10`;
    const parts = [4, 5].map((weight) => ({ weight, title: 0, mixed: false }));
    expect(partsOf(objective(text, { below: 2, parts }))).toEqual(["Rilievo 40", "Gara 60"]);
  });

  test("a second column of weights beside is of another kind of parts", () => {
    const text = `${HEAD} | Peso fase | Peso indicatore\nStrade | | km | 60 | 70 | 100\n | | | | 30 |`;
    const [phases, measures] = [4, 5].map((weight) => ({ weight, title: 0, mixed: false })) as [PartColumn, PartColumn];
    const both = objective(text, { parts: [phases, measures] });
    expect(partsOf(both)).toEqual(["Strade 70", "– 30"]);
    expect(both.made.measures?.map(({ weight }) => weight?.value)).toEqual([expect.objectContaining({ value: exact(100) })]);
    expect(objective(text, { parts: [phases] }).made).not.toHaveProperty("measures");
  });

  test("shares of one among percentages are percentages", () => {
    const values = (mixed: boolean) =>
      partsOfShares(`${HEAD} | Peso fase\nStrade | | km | 60 | 0.7\n | | | | 30%`, [{ weight: 4, title: 0, mixed }]);
    expect([values(true), values(false)]).toEqual([["70 percent", "30 percent"], ["0.7 plain", "30 percent"]]); // prettier-ignore
  });

  test("a row of its own keeps the weight that it has in the objectives' column", () => {
    const text = `${HEAD} | Peso fase\nStrade | | km | 60\nRilievo | | km | 40 | 100`;
    expect(partsOf(objective(text, { below: 1, parts: [{ weight: 4, title: 0, mixed: false }] }))).toEqual(["Rilievo 40"]);
  });

  test("a total that is stated is one part's too, and nobody's without any", () => {
    const text = `${HEAD}\nStrade | | km | 60\nRilievo | | km | 100`;
    expect(objective(text, { below: 1, stated: 100 }).made.phaseTotal?.value.toString()).toBe("100");
    expect(objective(text, { stated: 100 }).made).not.toHaveProperty("phaseTotal");
  });
});

describe("what it says besides", () => {
  const details = (text: string): readonly string[] => objective(text).made.details.map(({ value }) => value);

  test("descriptions beside its title, and the titles of its further rows", () => {
    expect(details(`${HEAD}\nStrade | Rifare il manto | km | 60\nViali | Potare | km |`)).toEqual(["Rifare il manto", "Viali"]);
    expect(details(`${HEAD}\nStrade | Rifare il manto | km | 60`)).toEqual(["Rifare il manto"]);
    expect(details(`Obiettivo | Ufficio | Indicatore | Peso\nStrade | Tecnico | km | 60\nViali | Tecnico | km |`)).toEqual(["Viali"]);
    expect(details(`Obiettivo | Ufficio | Indicatore | Peso\nStrade | Tecnico | km | 60`)).toEqual([]);
  });

  test("weights below its own that only repeat it", () => {
    const text = `${HEAD}\nStrade | | km | 60\n | | cantieri | 60`;
    expect(objective(text, { repeated: 1 }).made.repeated.map(({ cell }) => cell.row)).toEqual([2]);
    expect(objective(text).made.repeated).toEqual([]);
  });

  test("the indicators of all of its rows, each with a deadline of its own", () => {
    const text = "Obiettivo | Scadenza | Indicatore | Peso\nStrade | 30/6/2026 | km | 60\n | 31/12/2026 | cantieri |\n | | |";
    const { made, sheet } = objective(text);
    const said = made.indicators.map(({ text: words, deadline }) => [
      words?.value,
      deadline && sheet.text(deadline.cell.row, deadline.cell.col),
    ]);
    expect(said).toEqual([["km", undefined], ["cantieri", "31/12/2026"]]); // prettier-ignore
  });
});

describe("how far down it reaches", () => {
  const bottom = (text: string, below = 0): number => objective(text, { below }).made.area.bottom;

  test.each<readonly [string, string, number, number]>([
    ["to its only row", `${HEAD}\nStrade | | km | 60`, 0, 1],
    ["to its last", `${HEAD}\nStrade | | km | 60\n | | cantieri |\n | | operai |`, 0, 3],
    ["to its last part", `${HEAD}\nStrade | | km | 60\nRilievo | | km | 40\nGara | | km | 60`, 2, 3],
    ["as far as its merged weight", `@merge D2:D5\n${HEAD}\nStrade | | km | 60`, 0, 4],
    ["two hundred rows beyond its last, if that goes on to the end of the sheet", `@merge D2:D1000\n${HEAD}\nStrade | | km | 60`, 0, 201],
  ])("%s", (_what, text, below, last) => {
    expect(bottom(text, below)).toBe(last);
  });
});
