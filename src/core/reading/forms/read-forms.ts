/** Forms: an objective each, on one sheet or many, laid out as labels with their values. They are found because they repeat. */
import type { DeclaredTotal, Unit } from "../../plan/plan";
import { nearlyEqual } from "../../exact";
import { boundingArea } from "../../sheet/address";
import { cellText, type Sheet } from "../../sheet/sheet";
import { sumOfWeights } from "../../totals/weights";
import { cellRef } from "../cells";
import { isOwnWeight } from "../called-outright";
import type { HeadingSettings } from "../headings";
import { totalInName } from "../total-in-name";
import { namesTransversal } from "../titles";
import { candidates, type Candidate } from "./candidates";
import { formsOf, weightsOf, type Form } from "./form";
import { framesOf, type Frame } from "./frames";
import { bestGrouping, sumOf, type Group, type Grouping } from "./grouping";
import { isPlainTable, isTable } from "./is-table";
import { kindsOf, type Kind } from "./kinds";
import { labelCells } from "./labels";
import { nameOf } from "./name";
import { objectiveOf } from "./objective";
import { isWeight } from "./places";
import type { OfLabel } from "./sheets-apart";
import { formsSpeakOfPlans } from "./speak-of-plans";
import { titleKey } from "./title";
import { titlesOf } from "./titles-of-forms";
import { totalsOf } from "./totals";

/** What the forms of a workbook were read as. */
interface Reading extends OfLabel {
  readonly forms: readonly Form[];
  readonly title: string;
  readonly grouping: Grouping;
}

/** Under a word that says nothing a number that recurs is a weight only where it does so often. */
const OFTEN = 4;

/** The units whose objectives are forms, of each kind of forms; a unit may go on over several sheets and stands with its first. */
export function readForms(sheets: readonly Sheet[], own: HeadingSettings): readonly Kind[] {
  const tried = candidates(sheets, own);
  if (tried.length === 0) return [];
  const index = new Map(sheets.map((sheet) => [sheet, labelCells(sheet)]));
  const readings = tried.flatMap((candidate) => {
    const reading = readingOf(candidate, index, own);
    return reading ? [reading] : [];
  });
  return kindsOf(readings, ({ forms, title, grouping }) => unitsOfForms(forms, title, grouping.groups, own));
}

/** The groups of forms as units. @param title the key of the label that names the objective */
export function unitsOfForms(forms: readonly Form[], title: string, groups: readonly Group[], own: HeadingSettings): readonly Unit[] {
  const totals = totalsOf(groups, own);
  const titles = titlesOf(forms, own);
  return groups.map((group) => toUnit({ ...group, name: nameOf(group, titles, title, own) }, title, totals.get(group) ?? [], own));
}

/** The forms around one candidate, if they are forms of objectives. */
function readingOf(candidate: Candidate, index: Parameters<typeof framesOf>[1], own: HeadingSettings): Reading | null {
  const frames = framesOf(candidate, index);
  const { role } = candidate;
  if (frames.length < 2) return null;
  // What costs little is asked first: most candidates are no weights, and need not be read as forms to see it.
  if (role !== "weight" && (frames.length < OFTEN || isOneRow(frames) || !speakOfPlans(frames, own))) return null;
  const weights = weightsOf(candidate, frames);
  const weighed = weights.filter(({ value }) => value.kind === "number").length;
  if (weighed * 2 < frames.length || isPlainTable(frames, weights, own)) return null;
  const forms = formsOf(candidate, frames, weights, own);
  if (isTable(forms, own)) return null;
  const title = titleKey(forms);
  if (title === null) return null;
  const grouping = bestGrouping(forms, titlesOf(forms, own), title, own);
  if (role !== "weight" && grouping.agreement < 0.6 && !isOnlyNumber(forms, weighed) && !phasesShare(forms)) return null;
  // Several lists of forms that make one total, under a word for weights, need no other words.
  const byArithmetic = grouping.groups.length >= 2 && grouping.agreement >= 0.6 && forms.length >= 4;
  if (role === "weight" && !byArithmetic && !speakOfPlans(frames, own)) return null;
  const score =
    (role === "weight" ? 4 : role === "phaseWeight" ? -2 : role === null ? 0 : -3) +
    (3 * weighed) / forms.length +
    Math.min(3, Math.log2(forms.length)) +
    grouping.score;
  const heading = candidate.filled[0]?.text ?? "";
  const numbers = weights.flatMap(({ value }, i) => (value.kind === "number" ? [[String(i), value.value] as const] : []));
  return {
    ...{ forms, title, grouping, score, named: role === "weight", sheets: frames.map(({ sheet }) => sheet.name) },
    ...{ heading, own: isOwnWeight(heading, own), weights: new Map(numbers), sums: grouping.groups.map((group) => sumOf(group.forms)) },
  };
}

function speakOfPlans(frames: readonly Frame[], own: HeadingSettings): boolean {
  return formsSpeakOfPlans(
    frames.map(({ sheet, labels }) => ({ sheet, labels: labels.map(({ text }) => text) })),
    own,
  );
}

/** Forms of one row each are rows of a table, and what recurs in them are values. */
function isOneRow(frames: readonly Frame[]): boolean {
  return frames.filter(({ area, labels }) => area.top === Math.max(...labels.map(({ row }) => row))).length * 2 > frames.length;
}

/** Of all that is said on the forms, the weight alone is a number on every one. */
function isOnlyNumber(forms: readonly Form[], weighed: number): boolean {
  const numbers = new Map<string, number>();
  for (const { frame, pairs } of forms) {
    for (const { key, role, cell } of pairs)
      if (role !== "number" && isWeight(frame.sheet, cell.row, cell.col)) numbers.set(key, (numbers.get(key) ?? 0) + 1);
  }
  return weighed === forms.length && Math.max(...numbers.values()) * 2 < forms.length;
}

/** Most forms' phases share out the number: then it is their weight. */
function phasesShare(forms: readonly Form[]): boolean {
  const shared = forms.filter(({ weight, phases }) => {
    const made = sumOfWeights(phases);
    return phases.length >= 2 && made !== null && weight.value.kind === "number" && nearlyEqual(weight.value.value, made);
  });
  return shared.length * 2 > forms.length;
}

function toUnit({ name, forms }: Group, title: string, totals: readonly DeclaredTotal[], own: HeadingSettings): Unit {
  const [first] = forms as readonly [Form, ...Form[]];
  const { sheet } = first.frame;
  const objectives = forms.map((form) => objectiveOf(form, title));
  const here = objectives.filter((_objective, i) => forms[i]?.frame.sheet === sheet);
  const area = boundingArea(here.flatMap((one) => [{ row: one.area.top, col: one.area.left }, { row: one.area.bottom, col: one.area.right }])); // prettier-ignore
  const titles = sheet.rows
    .slice(0, 4)
    .flatMap(({ row, cells }) =>
      cells.length === 1 && typeof cells[0]?.value === "string"
        ? [{ value: cellText(cells[0].value), cell: cellRef(sheet, row, cells[0].col) }]
        : [],
    );
  return {
    name,
    sheet,
    layout: "cards",
    transversalBlock: namesTransversal(name?.value ?? sheet.name, own),
    headingTotal: totalInName(sheet, name, objectives),
    weightHeading: forms.find(({ weightLabel }) => weightLabel !== null)?.weightLabel ?? null,
    sections: [{ name: null, transversal: false, objectives, totals, area }],
    coefficients: false,
    area,
    titles,
  };
}
