/** The totals that belong to a list: of its headings, titles, total rows, checks and a column beside; and totals in another scale. */
import { exact } from "../../../../src/core/exact";
import type { DeclaredTotal } from "../../../../src/core/plan/plan";
import { weightAt } from "../../../../src/core/reading/cells";
import type { AboveTitle } from "../../../../src/core/reading/titles-above";
import type { Entry, ObjectiveEntry } from "../../../../src/core/reading/tables/entries";
import type { DataRow } from "../../../../src/core/reading/tables/row";
import type { Table } from "../../../../src/core/reading/tables/table";
import {
  addTotals,
  checkedTotals,
  inScaleOf,
  inScaleOfEither,
  statedAt,
  statedBeside,
  sumOf,
  totalInTitle,
} from "../../../../src/core/reading/tables/totals-of-list";
import type { Draft, UnitDraft } from "../../../../src/core/reading/tables/unit-draft";
import { inOneLine } from "../../../support/evidence/notation";
import { listOn, tableNamed, totalOn } from "../../../support/lists-by-hand";
import { tableOn } from "../../../support/tables";

const CELL = { sheet: "Piano", row: 0, col: 0 };
const said = (value: string): string | null => totalInTitle({ value, cell: CELL })?.value.toString() ?? null;

test.each([
  ["Settore Tributi", null],
  ["Totale punti: 40", "40"],
  ["Settore Tributi - totale punti: 40", "40"],
  ["Settore Tributi -totale punti: 40", "40"],
  ["Settore Tributi – totale punti: 40", "40"],
  ["Settore Tributi — Ufficio ICI — totale punti: 40", "40"],
  ["Settore Tributi (totale punti: 40)", "40"],
  ["Settore Tributi (totale punti: 40) - Responsabile Rossi", "40"],
  ["Settore Tributi (totale punti: 40%) - Responsabile Rossi", "40"],
  ["Settore Tributi (totale punti 40 punti) - Responsabile Rossi", "40"],
  ["Settore Tributi (ICI e IMU) (totale punti: 40) - Responsabile Rossi", "40"],
  ["Settore Tributi (2025) - Responsabile Rossi", null],
  ["Settore Tributi (totale atti 40) - Responsabile Rossi", null],
  ["Settore\nTributi - totale punti: 40", "40"],
  ["Settore Tributi - persone 40", null],
])("%j: %s", (title, total) => {
  expect(said(title)).toBe(total);
});

test("a title that is not there says nothing", () => {
  expect(totalInTitle(null)).toBeNull();
  expect(totalInTitle({ value: "Totale punti: 40", cell: CELL })).toMatchObject({ cell: CELL, source: "label", text: "Totale punti: 40" });
});

test.each([
  [100, 1, 1],
  [1, 100, 100],
  [100, 0.95, 1],
  [100, 40, 100],
  [1, 40, 1],
  [1, 60, 100],
  [100, 100, 100],
  [100, 0, 100],
  [0, 100, 0],
  [-1, 100, -1],
  [50, 100, 50],
  [50, 0.5, 0.5],
  [0.5, 60, 50],
])("a total of %d beside weights of %d is %d", (total, made, told) => {
  expect(inScaleOf(exact(total), exact(made)).valueOf()).toBe(told);
});

test("a section's own sum counts before that of all sections", () => {
  expect(inScaleOfEither(exact(100), exact(1), exact(2)).valueOf()).toBe(1);
  expect(inScaleOfEither(exact(2), exact(1), exact(2)).valueOf()).toBe(2);
  expect(inScaleOfEither(exact(1), exact(20), exact(100)).valueOf()).toBe(100);
  expect(inScaleOfEither(exact(100), exact(1), exact(60)).valueOf()).toBe(1);
});

/** The objectives on these rows (0-based); their weights stand in the table's second column. */
const objectivesOn = (table: Table, ...rows: readonly number[]): readonly ObjectiveEntry[] =>
  listOn(
    rows.map((row) => [row]),
    { table },
  ).objectives.map((one) => ({
    ...one,
    draft: { ...one.draft, head: { ...one.draft.head, weight: weightAt(table.sheet, one.draft.head.row, table.left + 1) } },
  }));

test("a list makes what those of its objectives weigh that have a number", () => {
  const table = tableOn(inOneLine("Obiettivo | Peso / Strade | 60 / Scuole / Parchi | X / Musei | 40"));
  expect(sumOf(objectivesOn(table, 1, 2, 3, 4)).valueOf()).toBe(100);
  expect(sumOf([]).valueOf()).toBe(0);
});

const section = (...objectives: readonly ObjectiveEntry[]): Draft => ({ name: null, transversal: false, objectives: [...objectives], totals: [], stated: [], partTotals: [] }); // prettier-ignore
const values = (totals: readonly DeclaredTotal[]): readonly number[] => totals.map(({ value }) => value.valueOf());

describe("what stands above the list", () => {
  const titled = (value: string): AboveTitle => ({ text: { value, cell: CELL }, label: null, kind: "unit" });
  const unitOn = (table: Table, above: readonly AboveTitle[] = []): UnitDraft => ({ group: listOn([[1]]), table, sections: [section(), section(), section()], tables: new Set([table]), above: [...above], headingTotal: null }); // prettier-ignore
  const state = (unit: UnitDraft, asked: { readonly newSection?: boolean; readonly first?: boolean } = {}) =>
    statedAt(unit, unit.table, { columns: new Map(), weight: 1, parts: [], stated: null, name: null }, { newSection: false, first: true, ...asked }); // prettier-ignore
  const MAX = tableOn(inOneLine("Obiettivo | Peso max 70 / Strade | 60"));
  const ABOVE = "Totale punti | 80 / Obiettivo | Peso / Strade | 60";

  const PLAIN = tableNamed("Piano");
  const TITLED = ["Settore Tributi - totale punti: 40"];
  const BELOW = tableOn(inOneLine(ABOVE), 1);

  test.each<readonly [string, Table, readonly string[], boolean, number | undefined]>([
    ["nothing", PLAIN, [], true, undefined],
    ["the heading of the weights", MAX, [], false, 70],
    ["the heading rather than a title", MAX, TITLED, true, 70],
    ["a number above the weights", BELOW, [], true, 80],
    ["that number rather than a title", BELOW, TITLED, true, 80],
    ["one that is another list's", BELOW, [], false, undefined],
    ["a formula, which states nothing", tableOn(inOneLine(ABOVE.replace("80", "=SUM(B3:B9) -> 60")), 1), [], true, undefined],
    ["a title that states one, above one that does not", PLAIN, [...TITLED, "Obiettivi"], false, 40],
    ["the last of such titles", PLAIN, ["Ente (totale punti: 90)", "Settore (totale punti: 40)"], false, 40],
  ])("%s", (_what, table, titles, first, told) => {
    const unit = unitOn(table, titles.map(titled));
    state(unit, { first });
    expect(unit.headingTotal?.value.valueOf()).toBe(told);
  });

  test("a heading's total keeps its words and its cell", () => {
    const unit = unitOn(MAX);
    state(unit);
    expect(unit.headingTotal).toMatchObject({ source: "heading", text: "Peso max 70", formula: null, cell: { sheet: "Piano", row: 0, col: 1 } }); // prettier-ignore
  });

  test("further headings state the total of the section that begins below them", () => {
    const unit = { ...unitOn(MAX), tables: new Set([tableNamed("Piano"), MAX]) };
    state(unit);
    expect([unit.headingTotal, ...unit.sections.map(({ stated }) => values(stated))]).toEqual([null, [], [], []]);
    state(unit, { newSection: true });
    expect([unit.headingTotal, ...unit.sections.map(({ stated }) => values(stated))]).toEqual([null, [], [], [70]]);
  });
});

describe("a column that states the list's total on its rows", () => {
  const beside = (text: string, index: number | null = 2): DeclaredTotal | null => {
    const sheet = inOneLine(text);
    return statedBeside(objectivesOn(tableOn(sheet), ...sheet.rows.slice(1).map(({ row }) => row)), index);
  };

  test.each<readonly [string, string, number | undefined]>([
    ["the same on each row", "| Obiettivo | Peso | Totale pesi / | Strade | 60 | 100 / | Scuole | 40 | 100", 100],
    ["on the first alone", "Obiettivo | Peso | Totale pesi / Strade | 60 | 100 / Scuole | 40", 100],
    ["another on one of them", "Obiettivo | Peso | Totale pesi / Strade | 60 | 100 / Scuole | 40 | 100 / Musei | 10 | 90", undefined],
    ["words", "Obiettivo | Peso | Totale pesi / Strade | 60 | tutto / Scuole | 40 | tutto", undefined],
    ["formulas", "Obiettivo | Peso | Totale pesi / Strade | 60 | =SUM(B2:B3) -> 100 / Scuole | 40", undefined],
  ])("%s", (_what, text, told) => {
    expect(beside(text)?.value.valueOf()).toBe(told);
  });

  test("it bears the words of its heading", () => {
    const text = "| Obiettivo | Peso | Totale pesi / | Strade | 60 | 100";
    expect(beside(text)).toMatchObject({ source: "label", text: "Totale pesi", formula: null, cell: { sheet: "Piano", row: 1, col: 3 } });
    expect(beside(text, null)).toBeNull();
    expect(beside("Anno | Peso | Obiettivo / 2026 | 60 | Strade / 2026 | 40 | Scuole", null)).toBeNull();
  });
});

/** A total row's number and its words. */
const stating = (value: number, text = "Totale"): DeclaredTotal => ({ ...(totalOn(9, value).totals[0] as DeclaredTotal), text });
/** Objectives of these weights, with the rows of so many parts below each. */
const weighing = (weights: readonly number[], parts: readonly number[] = []): readonly ObjectiveEntry[] =>
  weights.flatMap((weight) => listOn([[1, ...parts]], { weight }).objectives);

describe("totals below an objective", () => {
  const TITLE: Entry = { kind: "title", text: { value: "Settore Scuole", cell: CELL }, label: null, about: "unit" };
  const below = (own: readonly ObjectiveEntry[], next: readonly Entry[], total: DeclaredTotal): string => {
    const draft = section(...own);
    const unit: UnitDraft = { group: listOn([[1]]), table: tableNamed("Piano"), sections: [draft], tables: new Set(), above: [], headingTotal: null }; // prettier-ignore
    const last = own.at(-1) as ObjectiveEntry;
    addTotals([...own, ...next], own.length - 1, unit, last, [total], { kind: "sheet", column: null, groups: [{ ...listOn([]), objectives: own }] }); // prettier-ignore
    if (draft.partTotals.length === 0) return values(draft.totals).join();
    return draft.partTotals[0]?.after === last ? "of its parts" : "of another's";
  };
  const [next] = weighing([40]);
  const NEXT = [next as ObjectiveEntry];
  const inRows = ({ draft }: ObjectiveEntry): ObjectiveEntry => ({
    kind: "objective",
    draft: { ...draft, rows: [draft.head, draft.head] },
  });
  const unweighed = ({ draft }: ObjectiveEntry): ObjectiveEntry => ({ kind: "objective", draft: { ...draft, head: { ...draft.head, weight: null } satisfies DataRow } }); // prettier-ignore

  test.each<readonly [string, readonly ObjectiveEntry[], readonly Entry[], DeclaredTotal, string]>([
    ["of phases, where it has one", weighing([60], [2]), [], stating(90, "Totale fasi"), "of its parts"],
    ["of actions, where it has several rows", weighing([60]).map(inRows), [], stating(90, "Totale azioni"), "of its parts"],
    ["of indicators", weighing([60], [2]), [], stating(90, "Totale pesi indicatori"), "of its parts"],
    ["of phases, where it has none", weighing([60]), [], stating(90, "Totale fasi"), "90"],
    ["of bands", weighing([60], [2]), [], stating(90, "Totale fasce"), "90"],
    ["100 before the next objective", weighing([60], [2]), NEXT, stating(100), "of its parts"],
    ["without parts", weighing([60]), NEXT, stating(100), "100"],
    ["at the end", weighing([60], [2]), [], stating(100), "100"],
    ["before a title", weighing([60], [2]), [TITLE, ...NEXT], stating(100), "100"],
    ["another number", weighing([60], [2]), NEXT, stating(90), "90"],
    ["as much as the objective weighs", weighing([30, 100], [2]), NEXT, stating(100), "100"],
    ["as much as the list makes", weighing([40, 60], [2]), NEXT, stating(100), "100"],
    ["as much, in another scale", weighing([0.4, 0.6], [2]), NEXT, stating(100), "100"],
    ["below an objective without a weight", weighing([60], [2]).map(unweighed), NEXT, stating(100), "100"],
  ])("%s", (_what, own, following, total, told) => {
    expect(below(own, following, total)).toBe(told);
  });
});

describe("totals of several lists together", () => {
  /** The totals that stay with the last of the lists, of these weights each, where they stand below it. */
  const kept = (
    lists: readonly (readonly number[])[],
    totals: readonly DeclaredTotal[],
    before: readonly number[] = [],
  ): readonly number[] => {
    const own = weighing(lists.at(-1) ?? []);
    const [earlier, last] = [section(...weighing(before)), section(...own)];
    const all = [...lists.slice(0, -1).map((weights) => weighing(weights)), [...earlier.objectives, ...own]];
    const groups = all.map((objectives) => ({ ...listOn([]), objectives }));
    const unit: UnitDraft = { group: listOn([[1]]), table: tableNamed("Piano"), sections: before.length > 0 ? [earlier, last] : [last], tables: new Set(), above: [], headingTotal: null }; // prettier-ignore
    addTotals(own, own.length - 1, unit, own.at(-1) as ObjectiveEntry, totals, { kind: "sheet", column: null, groups });
    return values(last.totals);
  };
  const TWO = [[60, 40], [70, 30]]; // prettier-ignore

  test.each<readonly [string, readonly (readonly number[])[], readonly DeclaredTotal[], readonly number[]]>([
    ["what both make", TWO, [stating(100), stating(200)], [100]],
    ["what both make, alone", TWO, [stating(200)], []],
    ["below a list that is the only one", [[60, 40]], [stating(100), stating(200)], [100, 200]],
    ["as a percentage of shares", [[0.3, 0.3], [0.2, 0.2]], [stating(100)], []], // prettier-ignore
    ["a wrong total of the list's own", TWO, [stating(90)], [90]],
    ["a far larger one, which is the only one", TWO, [stating(151)], [151]],
    ["a second one, more than half above the list", TWO, [stating(100), stating(151)], [100]],
    ["not more than that", TWO, [stating(100), stating(150)], [100, 150]],
    ["one that says it is the whole's", TWO, [stating(151, "Totale generale")], []],
    ["in other words", TWO, [stating(151, "Peso complessivo")], []],
    ["and is not much above the list", TWO, [stating(150, "Totale generale")], [150]],
    ["and is just the list's", [[60, 40], [0]].reverse(), [stating(100, "Totale generale")], [100]], // prettier-ignore
  ])("%s", (_what, lists, totals, told) => {
    expect(kept(lists, totals)).toEqual(told);
  });

  test("a section's own sum and that of all sections above are the list's", () => {
    expect(kept([[60, 40], [20, 10]], [stating(30), stating(100)], [50, 20])).toEqual([30, 100]); // prettier-ignore
    // Also where the other list weighs nothing yet, so that it is what all lists make.
    expect(kept([[0], [20, 10]], [stating(100)], [50, 20])).toEqual([100]);
  });
});

describe("what the sheet's own checks ask", () => {
  const check = (asked: string): string => `=IF(${asked},"OK","NO") -> NO`;
  const asksOf = (text: string, rows: readonly number[], totals: readonly DeclaredTotal[] = []): readonly number[] => values(checkedTotals(objectivesOn(tableOn(inOneLine(text)), ...rows), totals, 1)); // prettier-ignore
  const two = (asked: string): string => `Obiettivo | Peso | Ore / Strade | 60 | 5 / Scuole | 40 | 6 / | 100 / | ${check(asked)} / | 80`;
  const at = (row: number, col: number): DeclaredTotal => ({ ...stating(100), cell: { sheet: "Piano", row, col } });

  test.each<readonly [string, string, readonly number[], readonly DeclaredTotal[], readonly number[]]>([
    ["of its weights", two("SUM(B2:B3)=90"), [1, 2], [], [90]],
    ["as a share", two("SUM(B2:B3)=1"), [1, 2], [], [100]],
    ["of one of them", two("SUM(B2:B2)=60"), [1, 2], [], []],
    ["of all lists together", two("SUM(B2:B3)=100"), [2], [], []],
    ["of another column", two("SUM(C2:C3)=100"), [1, 2], [], []],
    ["of its total", two("B4=90"), [1, 2], [at(3, 1)], [90]],
    ["of a number that is not its total", two("B4=90"), [1, 2], [], []],
    ["of a number beside which a label states a total", two("B4=90"), [1, 2], [at(3, 0)], []],
    ["of its total and another", two("B4+B6=180"), [1, 2], [at(3, 1)], []],
    ["beside an objective without a weight", `Obiettivo | Peso / Strade | 60 / Scuole | 40 / Musei / | ${check("SUM(B2:B3)=90")}`, [1, 2, 3], [], [90]], // prettier-ignore
    ["of another column, where nothing weighs", `Obiettivo | Peso | Ore / Strade | | 5 / Scuole | | 6 / | ${check("SUM(C2:C3)=90")}`, [1, 2], [], []], // prettier-ignore
    ["with four rows of parts", `Obiettivo | Peso / Strade | 100 / a | 1 / b | 1 / c | 1 / d | 1 / e | 1 / | ${check("SUM(B2:B6)=90")}`, [1], [], [90]], // prettier-ignore
    ["with five", `Obiettivo | Peso / Strade | 100 / a | 1 / b | 1 / c | 1 / d | 1 / e | 1 / | ${check("SUM(B2:B7)=90")}`, [1], [], []],
  ])("%s", (_what, text, rows, totals, told) => {
    expect(asksOf(text, rows, totals)).toEqual(told);
  });

  test("it is known as a check, and says nothing of a list on several sheets", () => {
    const table = tableOn(inOneLine(two("SUM(B2:B3)=90")));
    const own = objectivesOn(table, 1, 2);
    expect(checkedTotals(own, [], 1)).toMatchObject([{ scale: "plain", source: "check", text: "", formula: null, cell: { sheet: "Piano", row: 4, col: 1 } }]); // prettier-ignore
    expect(checkedTotals([...own, ...listOn([[1]], { table: tableNamed("Altro") }).objectives], [], 1)).toEqual([]);
    expect(checkedTotals([], [], 1)).toEqual([]);
  });
});
