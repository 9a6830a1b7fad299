/** From rows to lists: where a section ends, where another unit's list begins, which rows are totals. */
import type { At, DeclaredTotal } from "../../plan/plan";
import { normalize } from "../../text/normalize";
import { ordinalDepth, restarts, topNumber } from "../numbering";
import { cleanUnitName, namesTransversal, namesUnit } from "../titles";
import type { DataRow, TableRow } from "./rows";

/** A section's rows before they are objectives. */
export interface SectionDraft {
  readonly name: At<string> | null;
  readonly transversal: boolean;
  readonly rows: DataRow[];
  readonly totals: DeclaredTotal[];
  /** Totals of phases, with the data row (0-based) that they follow. */
  readonly phaseTotals: { readonly after: number; readonly total: DeclaredTotal }[];
}

/** One list: a unit's sections. `name` is set when a title inside the table names the unit. */
export interface ListDraft {
  readonly name: At<string> | null;
  readonly sections: SectionDraft[];
}

/** The lists of one table, in order. */
export function splitLists(rows: readonly TableRow[]): readonly ListDraft[] {
  const breaks = restartRows(rows);
  const lists: ListDraft[] = [{ name: null, sections: [emptySection(null)] }];
  rows.forEach((row, index) => {
    const list = lists[lists.length - 1] as ListDraft;
    const section = list.sections[list.sections.length - 1] as SectionDraft;
    if (row.kind === "title") {
      if (hasWeightBelow(rows, index)) addTitle(lists, row.text);
    } else if (row.kind === "total") {
      for (const total of row.totals) addTotal(rows, index, section, total);
    } else if (row.kind === "bare") {
      addBare(rows, index, section, row);
    } else if (row.kind === "data") {
      if (breaks.has(row.row) && section.rows.length > 0) lists.push({ name: null, sections: [{ ...emptySection(null), rows: [row] }] });
      else if (section.totals.length > 0) list.sections.push({ ...emptySection(null), rows: [row] });
      else section.rows.push(row);
    }
  });
  return lists
    .map((list) => ({ ...list, sections: list.sections.filter((section) => section.rows.length > 0) }))
    .filter((list) => list.sections.length > 0);
}

function emptySection(name: At<string> | null): SectionDraft {
  return { name, transversal: name !== null && namesTransversal(name.value), rows: [], totals: [], phaseTotals: [] };
}

/** A title inside the table: another unit's name begins a list, any other a section. */
function addTitle(lists: ListDraft[], text: At<string>): void {
  const list = lists[lists.length - 1] as ListDraft;
  if (!namesUnit(text.value)) {
    list.sections.push(emptySection(text));
    return;
  }
  const name = { value: cleanUnitName(text.value), cell: text.cell };
  if (list.sections.every((section) => section.rows.length === 0)) lists.pop();
  lists.push({ name, sections: [emptySection(null)] });
}

/** A title is a section's only if rows with weights follow it before anything else ends them; else it is a note. */
function hasWeightBelow(rows: readonly TableRow[], index: number): boolean {
  for (const row of rows.slice(index + 1)) {
    if (row.kind === "data" && row.weight !== null && row.weight.value.kind !== "empty") return true;
    if (row.kind === "total") return false;
  }
  return false;
}

/** A total belongs to the section above it, or to the phases above it: by its words, or because it stands between 1.2 and 2. */
function addTotal(rows: readonly TableRow[], index: number, section: SectionDraft, total: DeclaredTotal): void {
  const last = section.rows[section.rows.length - 1];
  if (!last) return;
  const next = rows[index + 1];
  const between = ordinalDepth(last.number) > 1 && next?.kind === "data" && ordinalDepth(next.number) === 1;
  if (between || /\b(?:fas[ei]|azion[ei]|attivita)\b/.test(normalize(total.text))) section.phaseTotals.push({ after: last.row, total });
  else section.totals.push(total);
}

/** A number alone under the weights is a total when no more data follow it in the section. */
function addBare(rows: readonly TableRow[], index: number, section: SectionDraft, row: Extract<TableRow, { kind: "bare" }>): void {
  const next = rows[index + 1];
  const { value, cell } = row.weight;
  if (section.rows.length >= 2 && value.kind === "number" && (next === undefined || next.kind !== "data")) {
    section.totals.push({ value: value.value, scale: value.scale, cell, source: "row", text: "", formula: row.formula });
  } else if (value.kind !== "empty") {
    section.rows.push({ kind: "data", row: row.row, number: null, title: null, titleCovered: false, weight: row.weight });
  }
}

/** Rows (0-based) at which the numbering begins anew without any title between. */
function restartRows(rows: readonly TableRow[]): ReadonlySet<number> {
  const found = new Set<number>();
  let run: DataRow[] = [];
  const close = (): void => {
    for (const index of restarts(run.map((row) => topNumber(row.number)))) found.add((run[index] as DataRow).row);
    run = [];
  };
  for (const row of rows) {
    if (row.kind === "data") run.push(row);
    else if (row.kind === "title") close();
  }
  close();
  return found;
}
