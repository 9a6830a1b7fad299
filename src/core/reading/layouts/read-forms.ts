/** Forms that are read as a description says, in place of what evidence would make of them. */
import { exact } from "../../exact";
import type { LayoutUse, Unit } from "../../plan/plan";
import type { FormLayout } from "../../settings/layouts";
import type { Sheet } from "../../sheet/sheet";
import { candidateFor } from "../forms/candidates";
import { formsOf, weightsOf, type Form } from "../forms/form";
import { framesOf } from "../forms/frames";
import { bestGrouping, groupsAsTold, type Group } from "../forms/grouping";
import { labelCells, labelKey } from "../forms/labels";
import { unitsOfForms } from "../forms/read-forms";
import { titleKey } from "../forms/title";
import { titlesOf } from "../forms/titles-of-forms";
import type { HeadingSettings } from "../headings";

export interface ReadByForms {
  readonly units: readonly Unit[];
  /** The sheets (by name) on which forms stand, with the name of the description. */
  readonly sheets: ReadonlyMap<string, string>;
  /** What became of each description. */
  readonly uses: readonly LayoutUse[];
}

/** Reads the forms of each description on the sheets that no other has taken. */
export function readByForms(sheets: readonly Sheet[], descriptions: readonly FormLayout[], own: HeadingSettings): ReadByForms {
  const units: Unit[] = [];
  const taken = new Map<string, string>();
  const uses = descriptions.map((layout): LayoutUse => {
    const mine = sheets.filter(({ name, used }) => used !== null && !taken.has(name));
    const read = readOne(mine, layout, own);
    if (!read) return { name: layout.name, sheets: [], problem: labelled(mine, layout) };
    units.push(...read.units);
    for (const name of read.sheets) taken.set(name, layout.name);
    return { name: layout.name, sheets: read.sheets, problem: null };
  });
  const said = (problem: LayoutUse["problem"]): LayoutUse["problem"] => (taken.size > 0 ? null : problem);
  return { units, sheets: taken, uses: uses.map((use) => ({ ...use, problem: said(use.problem) })) };
}

/** The label is there, but without a number; or nowhere. */
function labelled(sheets: readonly Sheet[], { weight }: FormLayout): LayoutUse["problem"] {
  const key = labelKey(weight);
  const sheet = sheets.find((one) => labelCells(one).some((label) => label.key === key));
  return sheet ? { kind: "label-alone", sheet: sheet.name, label: weight } : { kind: "no-label", label: weight };
}

function readOne(
  sheets: readonly Sheet[],
  layout: FormLayout,
  own: HeadingSettings,
): { readonly units: readonly Unit[]; readonly sheets: readonly string[] } | null {
  const candidate = candidateFor(sheets, labelKey(layout.weight));
  if (!candidate) return null;
  const index = new Map(sheets.map((sheet) => [sheet, labelCells(sheet)]));
  const frames = framesOf(candidate, index);
  const forms = formsOf(candidate, frames, weightsOf(candidate, frames), own);
  const title = layout.title === undefined ? (titleKey(forms) ?? "") : labelKey(layout.title);
  const chosen = {
    ...(layout.total === undefined ? {} : { chosenTotal: exact(layout.total) }),
    ...(layout.lists === undefined ? {} : { listsTold: true as const }),
  };
  const units = unitsOfForms(forms, title, groupsOf(forms, title, layout, own), own);
  return {
    units: units.map((unit): Unit => (unit.transversalBlock ? unit : { ...unit, ...chosen })),
    sheets: [...new Set(forms.map(({ frame }) => frame.sheet.name))],
  };
}

function groupsOf(forms: readonly Form[], title: string, { lists }: FormLayout, own: HeadingSettings): readonly Group[] {
  const titles = titlesOf(forms, own);
  if (lists === undefined) return bestGrouping(forms, titles, title, own).groups;
  return groupsAsTold(forms, typeof lists === "string" ? lists : { key: labelKey(lists.label) }, titles);
}
