/** The totals that belong to a list: of its headings, titles, total rows and checks. */
import type { At, DeclaredTotal } from "../../plan/plan";
import { exact, HUNDRED, isWithinTwice, nearlyEqual, sum, type Exact } from "../../exact";
import { checksOf } from "../../text/check-formula";
import { normalize } from "../../text/normalize";
import { readTotal, totalInHeading } from "../../text/total";
import { cellRef, weightAt } from "../cells";
import { totalAbove, type AboveTitle } from "../titles-above";
import { weightOf, type Entry, type ObjectiveEntry } from "./entries";
import type { Grouping } from "./groupings";
import { headingOf, type Table } from "./table";

import type { Draft, FormColumns, UnitDraft } from "./unit-draft";
/**
 * A total that the weight's heading, or the rows above the table, state.
 * @param first whether the list is the first below the headings, or on rows among others: what stands above the headings is also its own
 */
export function statedAt(
  draft: UnitDraft,
  table: Table,
  form: FormColumns,
  { newSection, first }: { readonly newSection: boolean; readonly first: boolean },
): void {
  const col = table.left + form.weight;
  const heading = headingOf(table, col);
  const inHeading = heading ? totalInHeading(heading.text) : null;
  const stated: DeclaredTotal | null =
    inHeading && heading
      ? {
          ...inHeading,
          cell: cellRef(table.sheet, heading.row, col),
          source: "heading",
          text: heading.text,
          formula: null,
        }
      : null;
  const before = first ? totalAbove(table, col) : null;
  if (draft.headingTotal === null && draft.tables.size === 1)
    draft.headingTotal = stated ?? (before?.formula === null ? before : null) ?? fromTitles(draft.above);
  else if (newSection && stated) (draft.sections.at(-1) as Draft).stated.push(stated);
}

function fromTitles(above: readonly AboveTitle[]): DeclaredTotal | null {
  for (const { text } of [...above].reverse()) {
    const total = totalInTitle(text);
    if (total) return total;
  }
  return null;
}

/** What a title says that the weights below it make, or null. */
export function totalInTitle(title: At<string> | null): DeclaredTotal | null {
  if (title === null) return null;
  const { value: text, cell } = title;
  // "Settore Tributi - totale punti: 40" says it behind the name, "Settore Tributi (totale punti: 40) - Responsabile Rossi" in the midst.
  const [, within = ""] = /\(([^()]{3,40}\d[^()]{0,8})\)/.exec(text) ?? [];
  const total = readTotal(text) ?? readTotal(text.replace(/^.*[-–—(]\s*(?=\p{L})/su, "")) ?? readTotal(within);
  return total && { ...total, cell, source: "label", text, formula: null };
}

/** The total that a column beside the weights states on the list's rows ("Totale pesi settore"), where it is typed and one and the same. */
export function statedBeside(objectives: readonly ObjectiveEntry[], index: number | null): DeclaredTotal | null {
  if (index === null) return null;
  const stated = objectives.flatMap(({ draft: { table, head } }) => {
    const weight = weightAt(table.sheet, head.row, table.left + index);
    return weight.value.kind === "number" && table.sheet.formula(head.row, table.left + index) === undefined
      ? [
          {
            value: weight.value.value,
            scale: weight.value.scale,
            cell: weight.cell,
            text: headingOf(table, table.left + index)?.text ?? "",
          },
        ]
      : [];
  });
  const [first, ...others] = stated;
  if (!first || others.some(({ value }) => !nearlyEqual(value, first.value))) return null;
  return { ...first, source: "label", formula: null };
}

/** Totals below an objective: of its parts, of the section, or of several lists together (then of none). */
export function addTotals(
  entries: readonly Entry[],
  index: number,
  unit: UnitDraft,
  last: ObjectiveEntry,
  totals: readonly DeclaredTotal[],
  grouping: Grouping,
): void {
  const section = unit.sections.at(-1) as Draft;
  for (const total of totals) {
    if (isOfParts(entries, index, last, total, sumOf(unit.sections.flatMap(({ objectives }) => objectives))))
      section.partTotals.push({ after: last, total });
    else if (!isGrand(total, unit, section, grouping)) section.totals.push(total);
  }
}

/** @param made what the list makes up to here: a total that is just that is the list's */
function isOfParts(entries: readonly Entry[], index: number, last: ObjectiveEntry, total: DeclaredTotal, made: Exact): boolean {
  if (/\b(?:fas[ei]|azion[ei]|attivita|indicator[ei])\b/.test(normalize(total.text)))
    return last.draft.parts.length > 0 || last.draft.rows.length > 1;
  const next = entries[index + 1];
  const own = weightOf(last);
  return (
    last.draft.parts.length > 0 &&
    next?.kind === "objective" &&
    own !== null &&
    !nearlyEqual(own, total.value) &&
    !nearlyEqual(inScaleOf(total.value, made), made) &&
    nearlyEqual(total.value, HUNDRED)
  );
}

/** A second total below a list that is far above all of it: the sum of several lists. */
function isGrand(total: DeclaredTotal, unit: UnitDraft, section: Draft, { groups }: Grouping): boolean {
  if (groups.length < 2) return false;
  const own = sumOf(unit.sections.flatMap(({ objectives }) => objectives));
  const value = inScaleOf(total.value, own);
  if (nearlyEqual(value, own) || nearlyEqual(value, sumOf(section.objectives))) return false;
  const all = sum(groups.map(({ objectives }) => sumOf(objectives)));
  if (nearlyEqual(inScaleOf(total.value, all), all)) return true;
  return (
    (/\b(?:generale|complessiv[oi])\b/.test(normalize(total.text)) && value.compare(own.mul(3).div(2)) > 0) ||
    (section.totals.length > 0 && value.compare(own.mul(3).div(2)) > 0)
  );
}

export function sumOf(objectives: readonly ObjectiveEntry[]): Exact {
  const weights: Exact[] = [];
  for (const one of objectives) {
    const weight = weightOf(one);
    if (weight) weights.push(weight);
  }
  return sum(weights);
}

/** A total of 100 % or 1 beside weights in the other scale is the same total. */
export function inScaleOf(total: Exact, made: Exact): Exact {
  if (isWithinTwice(total, made)) return total;
  const percent = total.mul(HUNDRED);
  if (isWithinTwice(percent, made)) return percent;
  const share = total.div(HUNDRED);
  return isWithinTwice(share, made) ? share : total;
}

/** A section's total: where it is the section's own sum it speaks of that, whatever all sections above it make. */
export function inScaleOfEither(total: Exact, made: Exact, cumulative: Exact): Exact {
  const own = inScaleOf(total, made);
  return nearlyEqual(own, made) ? own : inScaleOf(own, cumulative);
}

/** What the sheet's own checks ask of the list: those that add its weights, or its total. */
export function checkedTotals(
  objectives: readonly ObjectiveEntry[],
  totals: readonly DeclaredTotal[],
  col: number,
): readonly DeclaredTotal[] {
  const [sheet, ...others] = [...new Set(objectives.map(({ draft }) => draft.table.sheet))];
  if (!sheet || others.length > 0) return [];
  const rows = new Set(objectives.filter(({ draft }) => draft.head.weight?.value.kind === "number").map(({ draft }) => draft.head.row));
  const stated = new Set(totals.filter(({ cell }) => cell.col === col).map(({ cell }) => cell.row));
  return checksOf(sheet).flatMap(({ row, col: at, total, cells }): readonly DeclaredTotal[] => {
    const own = cells.filter((cell) => cell.sheet === null && cell.col === col);
    const ofTotal = own.length === 1 && own.some((cell) => stated.has(cell.row));
    const ofWeights =
      rows.size > 0 &&
      [...rows].every((one) => own.some((cell) => cell.row === one)) &&
      own.filter((cell) => !rows.has(cell.row)).length <= rows.size * 4;
    if (!ofTotal && !ofWeights) return [];
    const first = Math.min(...rows);
    // A check of all lists together says nothing of one.
    if (ofWeights && own.some((cell) => cell.row < first)) return [];
    return [
      {
        value: inScaleOf(exact(total), sumOf(objectives)),
        scale: "plain",
        cell: cellRef(sheet, row, at),
        source: "check",
        text: "",
        formula: null,
      },
    ];
  });
}
