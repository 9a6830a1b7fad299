/** What a grouping has for itself before any sum is looked at, in points: the more, the less its sums have to say. */
import { ordinalAt } from "../../../../src/core/reading/cells";
import type { Group, Grouping, GroupingKind } from "../../../../src/core/reading/tables/groupings";
import { prior } from "../../../../src/core/reading/tables/prior";
import type { Table } from "../../../../src/core/reading/tables/table";
import { columns, numbersUnder, textsUnder } from "../../../support/column-facts";
import { sheetsOf } from "../../../support/evidence/notation";
import { tableOn } from "../../../support/tables";

const FACTS = columns(numbersUnder("N."), textsUnder("Ufficio"), textsUnder("Indicatore"), textsUnder("Voce"), numbersUnder("Peso"));
/** Columns by what their headings say: of structures, of something else, nothing known. */
const [UNIT, OTHER, UNKNOWN] = [1, 2, 3];

/** A list of these rows (0-based) of a table; the first column bears their numbers. */
function list(table: Table, name: string | null, rows: readonly number[]): Group {
  const cell = { sheet: table.sheet.name, row: rows[0] ?? 0, col: 0 };
  return {
    name: name === null ? null : { value: name, cell },
    transversal: false,
    objectives: rows.map((row) => {
      const head = { kind: "data", row, number: ordinalAt(table.sheet, row, table.left), title: null, titleCovered: false, weight: null } as const; // prettier-ignore
      return { kind: "objective", draft: { table, head, rows: [head], parts: [], repeated: [] } };
    }),
  };
}

const [SHEET] = sheetsOf("Obiettivo | Peso\na | 40\nb | 60");
const PLAIN = tableOn(SHEET as NonNullable<typeof SHEET>);

/** The points of lists, each of one row, that are called so. */
const points = (kind: GroupingKind, ...names: readonly (string | null)[]): number =>
  prior({ kind, column: null, groups: names.map((name, i) => list(PLAIN, name, [i])) }, FACTS);

/** The points of lists by the values of a column, which stand in the cells of a table with numbers before them: blank ones go on. */
function byColumn(column: number, text: string, apart: readonly number[] = []): number {
  const [sheet] = sheetsOf(`N. | Ufficio | Indicatore | Voce | Peso\n${text}`);
  const table = tableOn(sheet as NonNullable<typeof sheet>);
  const later = { ...table };
  const lists = new Map<string, number[]>();
  let said = "";
  for (let row = 1; row <= (table.sheet.used?.bottom ?? 0); row++) {
    said = table.sheet.text(row, column) || said;
    lists.set(said, [...(lists.get(said) ?? []), row]);
  }
  const groups = [...lists].map(([name, rows], i) => list(apart.includes(i) ? later : table, name === "" ? null : name, rows));
  return prior({ kind: "column", column, groups } satisfies Grouping, FACTS);
}

const [TAXES, SCHOOL, GREEN] = ["Settore Tributi", "Settore Scuola", "Settore Verde"];

describe("lists that titles, tables, numbers or totals part", () => {
  test.each<readonly [string, number]>([
    ["sheet", 1],
    ["names", 1.5],
    ["titles", 2],
    ["blocks", 1.5],
    ["all-titles", 0],
    ["tables", 1],
    ["numbers", 0.5],
    ["totals", 0.5],
    ["titles-numbers", 0.5],
  ] satisfies readonly (readonly [GroupingKind, number])[])("%s", (kind, told) => {
    expect(points(kind as GroupingKind, null, null)).toBe(told);
  });

  test.each<readonly [string, readonly (string | null)[], number]>([
    ["names of structures that differ", [TAXES, SCHOOL], 1.5],
    ["most of which are structures'", [TAXES, SCHOOL, "Promozione"], 1.5],
    ["half of which are", [TAXES, "Promozione"], 0.5],
    ["none of which is", ["Anagrafe", "Promozione"], 0.5],
    ["two of which are one", [TAXES, SCHOOL, TAXES], 0],
    ["that differ by the marks of pages alone", [TAXES, `${TAXES} (segue)`], 0],
    ["one of which is not known", [TAXES, SCHOOL, null], 0],
    ["a single list's", [TAXES], 0],
    ["none at all", [null], 0],
  ])("with %s", (_what, names, more) => {
    expect(points("sheet", ...names) - points("sheet", null, null)).toBe(more);
  });
});

describe("lists by the values of a column", () => {
  const both = (a: string, b: string): string =>
    `1 | ${a} | ${a} | ${a}\n2 | ${a} | ${a} | ${a}\n3 | ${b} | ${b} | ${b}\n4 | ${b} | ${b} | ${b}`;
  const mixed = (a: string, b: string): string =>
    `1 | ${a} | ${a} | ${a}\n2 | ${b} | ${b} | ${b}\n3 | ${a} | ${a} | ${a}\n4 | ${b} | ${b} | ${b}`;
  const anew = (a: string, b: string): string => mixed(a, b).replace("2 |", "1 |").replace("3 |", "2 |").replace("4 |", "2 |");
  const once = (a: string, b: string): string => `1 | ${a} | ${a} | ${a}\n2\n3 | ${b} | ${b} | ${b}\n4`;

  test.each<readonly [string, number, string, number]>([
    ["of structures, named so", UNIT, both(TAXES, SCHOOL), 4.2],
    ["of structures by their bare names", UNIT, both("Anagrafe", "Promozione"), 3.7],
    ["half of them named so", UNIT, both(TAXES, "Promozione"), 3.7],
    ["that come again after others", UNIT, mixed(TAXES, SCHOOL), 3.5],
    ["by their bare names", UNIT, mixed("Anagrafe", "Promozione"), 3],
    ["each numbered from one on", UNIT, anew(TAXES, SCHOOL), 4.2],
    ["one of them numbered so", UNIT, `${anew(TAXES, SCHOOL)}\n3 | ${GREEN}\n4 | ${GREEN}\n5 | ${TAXES}`, 3.5],
    ["each of a single objective", UNIT, `1 | ${TAXES}\n1 | ${SCHOOL}\n2 | ${TAXES}`, 3.5],
    ["one of them not numbered on", UNIT, `1 | ${TAXES}\n1 | ${SCHOOL}\n2 | ${TAXES}\n5 | ${SCHOOL}`, 3.5],
    ["sentences, whatever they speak of", UNIT, both("Servizi sociali e scolastici più vicini.", "Settore sportivo più ricco."), 3.7],
  ])("under a heading of structures: %s", (_what, column, text, told) => {
    expect(byColumn(column, text)).toBeCloseTo(told, 9);
  });

  test.each<readonly [string, number, string, number]>([
    ["under a heading of something else", OTHER, both(TAXES, SCHOOL), -2],
    ["under an unknown one", UNKNOWN, both("Anagrafe", "Promozione"), 0],
    ["named as structures are", UNKNOWN, both(TAXES, SCHOOL), 2.5],
    ["that come again after others", UNKNOWN, mixed("Anagrafe", "Promozione"), -2],
    ["one of which comes again last of all", UNKNOWN, `${both("Anagrafe", "Promozione")}\n5 | | | Anagrafe`, -2],
    ["named as structures, that come again", UNKNOWN, mixed(TAXES, SCHOOL), 2.5],
    ["that stand once, with blanks below", UNKNOWN, once("Anagrafe", "Promozione"), 1.5],
    ["structures that stand once", UNKNOWN, once(TAXES, SCHOOL), 3],
    ["one alone", UNKNOWN, "1 | | | Anagrafe\n2\n3", 0],
    ["a blank first", UNKNOWN, "1\n2\n3 | | | Anagrafe\n4", 0],
    ["one on a single row", UNKNOWN, "1 | | | Anagrafe\n2 | | | Promozione\n3", 0],
    ["one on the last row alone", UNKNOWN, "1 | | | Anagrafe\n2\n3 | | | Promozione", 0],
    ["one of which is said again", UNKNOWN, "1 | | | Anagrafe\n2\n3\n4 | | | Promozione\n5 | | | Promozione\n6", 0],
  ])("%s", (_what, column, text, told) => {
    expect(byColumn(column, text)).toBe(told);
  });

  test("values of different tables do not come again", () => {
    expect(byColumn(UNKNOWN, mixed("Anagrafe", "Promozione"), [1])).toBe(0);
  });

  test("one that comes again speaks for all", () => {
    expect(byColumn(UNKNOWN, `${mixed("Anagrafe", "Promozione")}\n5 | | | Musei\n6 | | | Musei`)).toBe(-2);
  });

  test("what stands once does so wherever its table begins", () => {
    const [sheet] = sheetsOf(" | Voce | Obiettivo\n | Anagrafe | a\n | | b\n | Promozione | c\n | | d");
    const table = tableOn(sheet as NonNullable<typeof sheet>);
    const groups = [list(table, "Anagrafe", [1, 2]), list(table, "Promozione", [3, 4])];
    expect(prior({ kind: "column", column: 0, groups }, columns(textsUnder("Voce"), textsUnder("Obiettivo")))).toBe(1.5);
  });
});
