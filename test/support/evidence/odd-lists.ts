/**
 * Rows at random that are objectives, titles and totals already: which lists they could be, what speaks for each, and which units come of the
 * best two. The columns are always the same: structure, number, objective, weight, total beside.
 */
import { diceFor, type Dice } from "../../../scripts/composer/dice";
import { exact, sum } from "../../../src/core/exact";
import type { At, DeclaredTotal, Section, Unit } from "../../../src/core/plan/plan";
import { columnRole } from "../../../src/core/reading/headings";
import { unitsOf } from "../../../src/core/reading/tables/build";
import type { ColumnFacts } from "../../../src/core/reading/tables/column-facts";
import { doubtsBetween } from "../../../src/core/reading/tables/doubts";
import type { Entry } from "../../../src/core/reading/tables/entries";
import { groupings } from "../../../src/core/reading/tables/groupings";
import { sameSums } from "../../../src/core/reading/tables/sums-of-lists";
import type { Table } from "../../../src/core/reading/tables/table";
import { forAll } from "../../../src/core/reading/tables/unit-draft";
import { weighed, type Weighed } from "../../../src/core/reading/tables/weigh";
import { titleKind } from "../../../src/core/reading/title-kind";
import type { AboveTitle } from "../../../src/core/reading/titles-above";
import type { Sheet } from "../../../src/core/sheet/sheet";
import type { Ordinal } from "../../../src/core/text/values";
import { written, type Written } from "../written";
import { said } from "./said";

const SEED = 1227;

const NAMES = [
  "Settore Tecnico",
  "Settore Sociale",
  "Tributi",
  "Settore Tecnico (segue)",
  "Tutti i settori",
  "Viabilità",
  "Ragioneria",
  "Settore Tecnico",
];
const TITLES = [...NAMES, "Obiettivi trasversali", "Obiettivi comuni", "Sezione II", "Obiettivi operativi", "Dirigente: Rossi", "Responsabile: Bianchi", "Settore Tecnico - totale punti 60", "Parte 1"]; // prettier-ignore
const LABELS = ["Totale", "Totale generale", "Totale complessivo", "", "Totale fasi", "Subtotale"];
const SHEETS = ["Tributi 1", "Tributi 2", "Foglio 3"];
const WEIGHT = 3;

type Line =
  | {
      readonly kind: "objective";
      readonly unit: string;
      readonly number: string;
      readonly weight: number | null;
      readonly beside: number | null;
    }
  | { readonly kind: "title"; readonly text: string }
  | { readonly kind: "total"; readonly value: number; readonly text: string; readonly adds: readonly number[] | null };

interface Part {
  readonly sheet: string;
  readonly above: readonly string[];
  /** Over the names, and over the weights. */
  readonly names: string;
  readonly heading: string;
  readonly lines: readonly Line[];
}

export function oddLists(index: number): readonly Part[] {
  const dice = diceFor(SEED, index);
  const units = dice.some(NAMES, dice.one([1, 2, 2, 3]));
  const habit = {
    column: dice.by({ none: 3, all: 2, first: 2, pieces: 1 }),
    numbers: dice.by({ running: 3, anew: 3, deep: 1, letters: 1, none: 1 }),
    titles: dice.yes(0.4),
    totals: dice.yes(0.5),
    live: dice.yes(0.4),
    points: dice.one([[50, 50], [40, 60], [100], [20, 20, 20], [30, 70, 10], [0.5, 0.5], [35, 15]]),
    names: dice.one(["Settore", "Settore", "Cosa", "", "Area strategica"]),
    heading: dice.one(["Peso", "Peso", "Peso", "Peso max 100", "Punti (tot. 60)", "Coefficiente"]),
  };
  const sheets = dice.one([1, 1, 1, 2, 2, 3]);
  const parts: Part[] = [];
  let running = 0;
  for (let at = 0; at < sheets * dice.one([1, 1, 2]); at++) {
    const sheet = SHEETS[Math.min(at, sheets - 1)] ?? "";
    const lines: Line[] = [];
    for (let list = 0; list < dice.one([1, 1, 2, 3]); list++) {
      const unit = units[(at + list) % units.length] ?? "";
      if (habit.titles && dice.yes(0.8)) lines.push({ kind: "title", text: dice.yes(0.6) ? unit : dice.one(TITLES) });
      const count = dice.one([1, 2, 2, habit.points.length, habit.points.length, 3]);
      const from = lines.length;
      for (let i = 0; i < count; i++) {
        running += 1;
        const number = { running: String(running), anew: String(i + 1), deep: `${String(list + 1)}.${String(i + 1)}`, letters: "abcdef"[i] ?? "", none: "" }[habit.numbers] ?? ""; // prettier-ignore
        const named = { none: "", all: unit, first: i === 0 ? unit : "", pieces: units[i % units.length] ?? "" }[habit.column] ?? "";
        lines.push({ kind: "objective", unit: named, number: dice.yes(0.04) ? "1" : number, weight: dice.yes(0.05) ? null : (habit.points[i % habit.points.length] ?? 0), beside: dice.yes(0.1) ? 100 : null }); // prettier-ignore
        if (dice.yes(0.05)) lines.push({ kind: "title", text: dice.one(TITLES) });
      }
      if (habit.totals && dice.yes(0.85)) lines.push(totalOf(dice, lines, from, habit.live));
    }
    const above = Array.from({ length: dice.one([0, 0, 1, 1, 2]) }, () => (dice.yes(0.5) ? dice.one(units) : dice.one(TITLES)));
    parts.push({ sheet, above, names: habit.names, heading: habit.heading, lines });
  }
  return parts;
}

function totalOf(dice: Dice, lines: readonly Line[], from: number, live: boolean): Line {
  const start = dice.yes(0.85) ? from : 0;
  const made = lines.slice(start).reduce((all, line) => all + (line.kind === "objective" ? (line.weight ?? 0) : 0), 0);
  const rows = lines.flatMap((line, i) => (i >= start && line.kind === "objective" ? [i] : []));
  const value = dice.by({ made: 7, hundred: 1, twice: 1, near: 1 });
  return { kind: "total", value: { made, hundred: 100, twice: made * 2, near: made + 5 }[value], text: dice.one(LABELS), adds: live ? rows : null }; // prettier-ignore
}

const headingsOf = ({ names, heading }: Part): readonly string[] => [names, "N.", "Obiettivo", heading, "Totale pesi"];

/** The parts of one sheet stand below one another, a row apart; what stands above a part does not stand on the sheet. */
function entriesOf(parts: readonly Part[]): readonly Entry[] {
  const entries: Entry[] = [];
  for (const name of new Set(parts.map(({ sheet }) => sheet))) {
    const own = parts.filter(({ sheet }) => sheet === name);
    const grid: (readonly Written[])[] = [];
    const firsts = own.map((part) => {
      const first = grid.length;
      grid.push(headingsOf(part), ...part.lines.map(cellsOf), []);
      return first;
    });
    const sheet = written(grid, { name });
    entries.push({ kind: "sheet", sheet: name });
    own.forEach((part, i) => entries.push(...entriesIn(part, sheet, firsts[i] ?? 0, firsts[i + 1] ?? Infinity)));
  }
  return entries;
}

function cellsOf(line: Line): readonly Written[] {
  if (line.kind === "objective") return [line.unit, line.number, "Cura", line.weight, line.beside];
  return line.kind === "title" ? [line.text] : [line.text, "", "", line.value];
}

function entriesIn(part: Part, sheet: Sheet, first: number, end: number): readonly Entry[] {
  const { above, lines } = part;
  const headings = headingsOf(part).map((text, col) => ({ col, row: first, text, role: columnRole(text), above: "", aboveRole: null })); // prettier-ignore
  const table: Table = { sheet, first, last: first, headings, left: 0, right: 4, from: first, end, own: {}, chosen: null, form: "" };
  const at = (value: string, row: number, col = 0): At<string> => ({ value, cell: { sheet: sheet.name, row, col } });
  const titles = above.map((text): AboveTitle => ({ text: at(text, first), label: null, kind: titleKind(text, null, {}) }));
  const entries = lines.map((line, i): Entry => {
    const row = first + 1 + i;
    if (line.kind === "title") return { kind: "title", text: at(line.text, row), label: null, about: titleKind(line.text, null, {}) };
    const cell = { sheet: sheet.name, row, col: WEIGHT };
    if (line.kind === "total") {
      const total: DeclaredTotal = { value: exact(line.value), scale: "plain", cell, source: "row", text: line.text, formula: line.adds ? "SUM" : null }; // prettier-ignore
      return {
        kind: "total",
        table,
        total: { kind: "total", row, totals: [total], adds: line.adds?.map((one) => first + 1 + one) ?? null },
      };
    }
    const value = line.weight === null ? ({ kind: "empty" } as const) : ({ kind: "number", value: exact(line.weight), scale: "plain", asText: false } as const); // prettier-ignore
    const number = line.number === "" ? null : { value: ordinal(line.number), cell: { sheet: sheet.name, row, col: 1 } };
    const head = { kind: "data", row, number, title: at("Cura", row, 2), titleCovered: false, weight: { value, cell, area: { top: row, left: WEIGHT, bottom: row, right: WEIGHT } } } as const; // prettier-ignore
    return { kind: "objective", draft: { table, head, rows: [head], parts: [], repeated: [] } };
  });
  return [{ kind: "table", table, above: titles }, ...entries];
}

const ordinal = (text: string): Ordinal => ({ parts: text.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part)), text });

function factsOf(entries: readonly Entry[]): readonly ColumnFacts[] {
  const drafts = entries.flatMap((entry) => (entry.kind === "objective" ? [entry.draft] : []));
  const headings = drafts[0]?.table.headings ?? [];
  const names = drafts.flatMap(({ table, head }) => table.sheet.value(head.row, 0) ?? []);
  return headings.map((heading, index) => ({
    ...{ index, heading, filled: index === 0 ? names.length : drafts.length, numbers: index > 2 ? drafts.length : 0, ordinals: index === 1 ? drafts.length : 0 }, // prettier-ignore
    ...{ texts: index === 0 ? names.length : index === 2 ? drafts.length : 0, length: 12, distinct: () => new Set(names).size },
    ...{ sequence: index === 1, tooLarge: 0, percents: 0, crosses: 0, marks: false, scores: false, hidden: false },
  }));
}

export function oddListsSaid(index: number): readonly string[] {
  const parts = oddLists(index);
  const where = `lists ${String(index)}`;
  const entries = entriesOf(parts);
  const facts = factsOf(entries);
  const lists = weighed(groupings(entries, facts, new Set([WEIGHT])), entries, facts);
  const [best, ...others] = lists;
  const other = best ? (others.find(({ sums }) => !sameSums(sums, best.sums)) ?? null) : null;
  return [
    ...parts.map((part, i) => `${where}, part ${String(i + 1)}: ${partSaid(part)}`),
    ...lists.slice(0, 5).map((list, i) => `${where}, lists ${String(i + 1)}: ${listsSaid(list)}`),
    ...(best ? [`${where}, doubts: ${said([...doubtsBetween(best, other, facts)].map(([sheet]) => sheet)) || "none"}`] : []),
    ...[best, other].flatMap((list, i) => (list ? unitsSaid(list, entries).map((unit, at) => `${where}, ${i === 0 ? "best" : "other"} unit ${String(at + 1)}: ${unit}`) : [])), // prettier-ignore
  ];
}

function partSaid({ sheet, above, names, heading, lines }: Part): string {
  const line = (one: Line): string =>
    one.kind === "title" ? `«${one.text}»` : one.kind === "total" ? `${one.text} = ${String(one.value)}${one.adds ? ` of ${one.adds.join("+")}` : ""}` : `${one.number} ${one.unit} ${String(one.weight ?? "-")}`; // prettier-ignore
  return `${sheet}${above.length === 0 ? "" : ` under ${above.join(", ")}`}, ${names} ${heading}: ${lines.map(line).join(" / ")}`;
}

function listsSaid({ grouping: { kind, column, groups }, sums, common, agreed, covered, score }: Weighed): string {
  const named = groups.map(({ name, transversal, objectives }) => `${transversal ? "all " : ""}${name?.value ?? "-"} ${String(objectives.length)}`); // prettier-ignore
  return `${kind}${column === null ? "" : ` ${String(column)}`} score ${said(score)} covered ${said(covered) || "0"}${agreed ? " agreed" : ""}${common ? ` common ${common.toFraction()}` : ""} makes ${sums.map((one) => one.toFraction()).join("+")}: ${named.join(", ")}`; // prettier-ignore
}

function unitsSaid({ grouping }: Weighed, entries: readonly Entry[]): readonly string[] {
  const tables = entries.flatMap((entry) => (entry.kind === "table" ? [entry.table] : []));
  const none = { descriptions: [], phase: undefined, publicValue: undefined, strategic: undefined, start: undefined, deadline: undefined, type: undefined, class: undefined, indicator: undefined, target: undefined, achievement: undefined }; // prettier-ignore
  const columns = forAll(tables, { ...none, number: 1, title: 2, width: 5 });
  return unitsOf(grouping, entries, { columns, weight: WEIGHT, parts: [], stated: 4, name: null }).map(unitSaid);
}

function unitSaid({ name, transversalBlock, coefficients, headingTotal, titles, sections }: Unit): string {
  const total = ({ value, source }: DeclaredTotal): string => `${value.toFraction()} by ${source}`;
  const section = ({ name: own, transversal, objectives, totals }: Section): string => {
    const made = sum(objectives.flatMap(({ weight }) => (weight?.value.kind === "number" ? [weight.value.value] : [])));
    return `${transversal ? "all " : ""}${own?.value ?? "-"} ${String(objectives.length)} makes ${made.toFraction()}${totals.length > 0 ? ` says ${totals.map(total).join(", ")}` : ""}`; // prettier-ignore
  };
  return `${transversalBlock ? "all " : ""}${coefficients ? "coefficients " : ""}${name?.value ?? "-"}${headingTotal ? ` says ${total(headingTotal)}` : ""} titles ${String(titles.length)}: ${sections.map(section).join("; ")}`; // prettier-ignore
}
