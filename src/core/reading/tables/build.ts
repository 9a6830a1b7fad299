/** From the groups of a form to units with their sections. */
import type { At, DeclaredTotal, Section, Unit } from "../../plan/plan";
import { nearlyEqual, sum, ZERO, type Exact } from "../../exact";
import { boundingArea, type Area } from "../../sheet/address";
import { normalize } from "../../text/normalize";
import { cellRef } from "../cells";
import type { HeadingSettings } from "../headings";
import { namesTransversal } from "../titles";
import { nameIn, titleKind } from "../title-kind";
import { type AboveTitle } from "../titles-above";
import type { TableColumns } from "./columns";
import { weightOf, type Entry, type ObjectiveEntry } from "./entries";
import { placed } from "./goal";
import type { Group, Grouping } from "./groupings";
import { nameKey } from "./names-of-lists";
import { toObjective, type PartColumn } from "./objective";
import { headingOf, type Table } from "./table";

import { addTotals, checkedTotals, inScaleOf, inScaleOfEither, statedAt, statedBeside, sumOf, totalInTitle } from "./totals-of-list";
import type { Draft, FormColumns, UnitDraft } from "./unit-draft";
export function unitsOf(grouping: Grouping, entries: readonly Entry[], form: FormColumns): readonly Unit[] {
  const drafts = new Map<Group, UnitDraft>();
  const owner = new Map(grouping.groups.flatMap((group) => group.objectives.map((one) => [one, group] as const)));
  let title: At<string> | null = null;
  let above: readonly AboveTitle[] = [];
  let fresh = false;
  let current: UnitDraft | null = null;
  let last: ObjectiveEntry | null = null;
  let table: Table | null = null;
  // A total between a title and the first objective below it is the list's that begins there.
  let ahead: TotalEntry | null = null;
  // The live total of rows that are still to be filled in, above the list's first title.
  let unfilled: TotalEntry | null = null;
  for (const [index, entry] of entries.entries()) {
    if (entry.kind === "sheet") continue;
    if (entry.kind === "table") {
      ({ table, above } = entry);
      fresh = true;
      unfilled = null;
      title = sectionAbove(above, current);
    } else if (entry.kind === "title") {
      title = entry.text;
    } else if (entry.kind === "total") {
      const opens = opensList(entries, index, owner, last);
      if (title !== null && (opens || headsSection(entries, index, last, current))) ahead = entry;
      else if (opens && fresh && addsNothing(entry)) unfilled = entry;
      else if (current && last) addTotals(entries, index, current, last, entry.total.totals, grouping);
    } else {
      const group = owner.get(entry) as Group;
      const draft = drafts.get(group) ?? begin(drafts, group, entry);
      const contiguous = grouping.kind !== "column" || draft === current;
      if (unfilled && draft.sections.length === 0 && sectionTitle(title, group))
        draft.sections.push({ ...emptySection(null, group), totals: [...unfilled.total.totals] });
      unfilled = null;
      const section = draft.sections.at(-1);
      const isNew = section === undefined || (contiguous && (section.totals.length > 0 || opensSection(title, fresh, section, group)));
      if (isNew) draft.sections.push(emptySection(section === undefined && !sectionTitle(title, group) ? null : title, group));
      if (table && !draft.tables.has(table)) {
        draft.tables.add(table);
        if (draft.above.length === 0 || contiguous) draft.above.push(...above);
        statedAt(draft, table, form, { newSection: isNew && section !== undefined, first: fresh || grouping.kind === "column" });
      }
      const said = isNew ? totalInTitle((draft.sections.at(-1) as Draft).name) : null;
      if (said) (draft.sections.at(-1) as Draft).stated.push(said);
      const typed = ahead && typedTotal(ahead);
      if (typed && section === undefined) draft.headingTotal ??= typed;
      else if (typed) (draft.sections.at(-1) as Draft).stated.push(typed);
      ahead = null;
      (draft.sections.at(-1) as Draft).objectives.push(entry);
      current = draft;
      last = entry;
      title = null;
      fresh = false;
    }
  }
  return [...drafts.values()].map((draft) => toUnit(draft, form));
}

type TotalEntry = Extract<Entry, { kind: "total" }>;

/** Whether the next objective begins another list than the last one's. */
function opensList(entries: readonly Entry[], index: number, owner: ReadonlyMap<Entry, Group>, last: ObjectiveEntry | null): boolean {
  const next = entries.slice(index + 1).find((entry) => entry.kind === "objective");
  return next !== undefined && (last === null || owner.get(next) !== owner.get(last));
}

/**
 * Whether the total, below a section's title, is typed ahead of that section: the weights above make another number, alone and with all before
 * them, and its headings are next, or objectives that make it.
 */
function headsSection(entries: readonly Entry[], index: number, last: ObjectiveEntry | null, current: UnitDraft | null): boolean {
  const [total, ...after] = entries.slice(index);
  const typed = total?.kind === "total" ? typedTotal(total) : null;
  if (typed === null || last === null || current === null) return false;
  const is = (made: Exact): boolean => nearlyEqual(inScaleOf(typed.value, made), made);
  const sections = current.sections.map(({ objectives }) => sumOf(objectives));
  if (is(sections.at(-1) ?? ZERO) || is(sum(sections))) return false;
  const below: ObjectiveEntry[] = [];
  for (const one of after) if (one.kind === "objective") below.push(one); else break; // prettier-ignore
  return after[0]?.kind === "table" || (below.length > 0 && is(sumOf(below)));
}

/** Whether the row is a sum of cells that are all empty: a standard sheet's whose objectives nobody has written yet. */
function addsNothing({ total }: TotalEntry): boolean {
  return total.totals.some(({ formula, value }) => formula !== null && value.equals(0));
}

/** What a row of totals above its list says; a formula says nothing of what the list should make. */
function typedTotal({ total }: TotalEntry): DeclaredTotal | null {
  return total.totals.find(({ formula }) => formula === null) ?? null;
}

/** The title above a table that could be a section's: one that the list's first table does not bear too. */
function sectionAbove(above: readonly AboveTitle[], current: UnitDraft | null): At<string> | null {
  const known = new Set(current?.above.map(({ text }) => nameKey(text.value)));
  const telling = [...above].reverse().find(({ kind, text }) => {
    if (/\b(?:segue|continua|foglio \d+ di)\b/i.test(text.value)) return false;
    return kind === "transversal" || kind === "section" || (kind === "other" && !known.has(nameKey(text.value)));
  });
  return telling?.text ?? null;
}

function ownWordsOf({ objectives }: Group): HeadingSettings {
  return objectives[0]?.draft.table.own ?? {};
}

function begin(drafts: Map<Group, UnitDraft>, group: Group, { draft: { table } }: ObjectiveEntry): UnitDraft {
  const draft: UnitDraft = { group, table, sections: [], tables: new Set(), above: [], headingTotal: null };
  drafts.set(group, draft);
  return draft;
}

function emptySection(name: At<string> | null, group: Group): Draft {
  const own = name !== null && name.cell.row === group.name?.cell.row && name.cell.sheet === group.name.cell.sheet ? null : name;
  const words = ownWordsOf(group);
  return {
    name: own,
    transversal: own !== null && namesTransversal(own.value, words),
    objectives: [],
    totals: [],
    stated: [],
    partTotals: [],
  };
}

/** Whether the title is a section's, above the first objective of a list: it speaks of objectives and is not the list's own name. */
function sectionTitle(title: At<string> | null, group: Group): boolean {
  if (title === null) return false;
  const kind = titleKind(title.value, null, ownWordsOf(group));
  return (kind === "transversal" || kind === "section") && !group.transversal;
}

/** A title inside a list begins a section; headings alone do not. */
function opensSection(title: At<string> | null, fresh: boolean, section: Draft, group: Group): boolean {
  if (title === null) return false;
  if (fresh && group.name && normalize(title.value) === normalize(group.name.value)) return false;
  return !(section.name && normalize(section.name.value) === normalize(title.value));
}

function toUnit({ group, table, sections, above, headingTotal }: UnitDraft, form: FormColumns): Unit {
  const last = sections.at(-1);
  const col = table.left + form.weight;
  const checks = checkedTotals(
    group.objectives,
    sections.flatMap(({ totals }) => totals),
    col,
  );
  // A check of all sections together speaks of the whole list, not of its last section.
  const headed = headingTotal ?? statedBeside(group.objectives, form.stated);
  const whole = sections.length > 1 ? (headed ?? checks[0] ?? null) : headed;
  if (whole === headed) last?.totals.push(...checks);
  if (sections.length > 1) for (const section of sections) section.totals.push(...ownChecks(section, checks, col));
  const built = sections.map((section, index) =>
    toSection(section, sumOf(sections.slice(0, index + 1).flatMap(({ objectives }) => objectives)), form),
  );
  const heading = headingOf(table, col);
  const at = heading ? { value: heading.text || heading.above, cell: cellRef(table.sheet, heading.row, heading.col) } : null;
  const titles = above.map(({ text }) => text);
  const name = form.name !== null && at ? { value: form.name, cell: at.cell } : group.name && nameIn(group.name);
  const all = sumOf(group.objectives);
  const first = sumOf(sections[0]?.objectives ?? []);
  return {
    name,
    sheet: table.sheet,
    layout: "table",
    transversalBlock: group.transversal && form.name === null,
    headingTotal: whole && { ...whole, value: inScaleOfEither(whole.value, first, all) },
    weightHeading: at,
    sections: built,
    coefficients: /coefficient/i.test(at?.value ?? "") && areCoefficients(group.objectives),
    area: boundingArea(built.flatMap(({ area }) => corners(area))),
    titles: [...titles, ...datedHeadings(table)],
  };
}

/** Checks that add a section's weights and no others. */
function ownChecks({ objectives }: Draft, ofAll: readonly DeclaredTotal[], col: number): readonly DeclaredTotal[] {
  return checkedTotals(objectives, [], col).filter(
    ({ cell }) => !ofAll.some((one) => one.cell.row === cell.row && one.cell.col === cell.col),
  );
}

/** Factors around one, of which some are above it: shares and points are none. */
function areCoefficients(objectives: readonly ObjectiveEntry[]): boolean {
  const weights = objectives.flatMap((one) => weightOf(one) ?? []);
  return weights.every((weight) => weight.compare(3) <= 0) && weights.some((weight) => weight.compare(1) > 0);
}

function toSection(draft: Draft, cumulative: Exact, form: FormColumns): Section {
  const objectives = draft.objectives.map((entry) => {
    const { table } = entry.draft;
    const columns = placed(form.columns.get(table) as TableColumns, table.left);
    const parts = form.parts.map(({ weight, title, mixed }): PartColumn => ({
      weight: weight + table.left,
      title: title + table.left,
      mixed,
    }));
    const stated = [...draft.partTotals].reverse().find(({ after }) => after === entry)?.total;
    return toObjective(entry.draft, columns, parts, stated);
  });
  const made = sumOf(draft.objectives);
  // "Totale pesi azioni" under a list without parts is the list's own.
  const own = draft.partTotals.filter(({ total }) =>
    objectives.every(({ phaseTotal, phases }) => phaseTotal !== total && phases.length === 0),
  );
  const totals = [...draft.stated, ...draft.totals, ...own.map(({ total }) => total)].map((total) => ({
    ...total,
    value: inScaleOfEither(total.value, made, cumulative),
  }));
  const cells = [
    ...objectives.flatMap(({ area }) => corners(area)),
    ...totals.filter(({ source }) => source === "row").map((total) => total.cell),
  ];
  return { name: draft.name, transversal: draft.transversal, objectives, totals, area: boundingArea(cells) };
}

function corners(area: Area): { row: number; col: number }[] {
  return [
    { row: area.top, col: area.left },
    { row: area.bottom, col: area.right },
  ];
}

/** The headings themselves: they may name years ("OBIETTIVI ANNO 2023"). */
function datedHeadings({ sheet, headings }: Table): readonly At<string>[] {
  return headings.filter(({ text }) => /\d{4}/.test(text)).map(({ text, row, col }) => ({ value: text, cell: cellRef(sheet, row, col) }));
}
