/** By what forms, objectives side by side, cards and prose are told: every label, frame and score on which their reading stands. */
import type { Sheet } from "../../../src/core/sheet/sheet";
import { cardAnchors } from "../../../src/core/reading/cards/anchors";
import { labelledLines } from "../../../src/core/reading/cards/lines";
import { readCards } from "../../../src/core/reading/cards/read-cards";
import { cardWeight, phasesIn, valueRow, valueRows } from "../../../src/core/reading/cards/values";
import { yearAchievements } from "../../../src/core/reading/cards/years";
import { blocksOn, type Block } from "../../../src/core/reading/forms/across/blocks";
import { columnsOf } from "../../../src/core/reading/forms/across/columns";
import { readAcross } from "../../../src/core/reading/forms/across/read-across";
import { toUnit } from "../../../src/core/reading/forms/across/unit";
import { candidates, type Candidate } from "../../../src/core/reading/forms/candidates";
import { formsOf, weightsOf, type Form } from "../../../src/core/reading/forms/form";
import { framesOf, type Frame } from "../../../src/core/reading/forms/frames";
import { bestGrouping, groupsAsTold, type Group } from "../../../src/core/reading/forms/grouping";
import { headingsIn } from "../../../src/core/reading/forms/inner-tables";
import { isPlainTable, isTable } from "../../../src/core/reading/forms/is-table";
import { labelCells } from "../../../src/core/reading/forms/labels";
import { objectiveOf } from "../../../src/core/reading/forms/objective";
import { tablesWithin } from "../../../src/core/reading/forms/phases";
import { belowOf, besideOf, isWeight, rightOf } from "../../../src/core/reading/forms/places";
import { formsSpeakOfPlans } from "../../../src/core/reading/forms/speak-of-plans";
import { nameOf } from "../../../src/core/reading/forms/name";
import { relationsOf } from "../../../src/core/reading/forms/pairs";
import { readForms } from "../../../src/core/reading/forms/read-forms";
import { titleKey } from "../../../src/core/reading/forms/title";
import { titlesOf } from "../../../src/core/reading/forms/titles-of-forms";
import { totalsOf } from "../../../src/core/reading/forms/totals";
import type { HeadingSettings } from "../../../src/core/reading/headings";
import { looksLikePlan, objectivesWithoutWeights } from "../../../src/core/reading/looks-like-plan";
import { proseLines } from "../../../src/core/reading/prose/lines";
import { readProse } from "../../../src/core/reading/prose/read-prose";
import { underTitle, weightsAt } from "../../../src/core/reading/weights-beside";
import { evidence, type Evidence } from "./evidence";
import { said } from "./said";
import { areaSaid, placeName } from "./places";

/** So many frames are forms under a word that says nothing. */
const OFTEN = 4;

/** The evidence of forms around each label that could be the weights', on all sheets together. */
export function evidenceOfForms(sheets: readonly Sheet[], own: HeadingSettings = {}): readonly Evidence[] {
  const index = new Map(sheets.map((sheet) => [sheet, labelCells(sheet)]));
  return [
    ...sheets.flatMap((sheet) => labelsOn(sheet)),
    ...candidates(sheets, own).flatMap((candidate) => ofCandidate(candidate, index, own)),
    evidence("forms read", readForms(sheets, own).flatMap(({ units }) => units).map(({ name, sections }) => ({ name, objectives: sections.map(({ objectives }) => objectives.length) }))), // prettier-ignore
  ];
}

/** Each label with its neighbours, and whether they could be weights. */
function labelsOn(sheet: Sheet): readonly Evidence[] {
  const at = ({ row, col }: { readonly row: number; readonly col: number }): string => `${placeName(row, col)}${isWeight(sheet, row, col) ? "#" : ""}`; // prettier-ignore
  const labels = labelCells(sheet);
  const isLabel = (row: number, col: number): boolean => labels.some((one) => one.row === row && one.col === col);
  const each = labels.map((one) => {
    const right = rightOf(one, sheet.used, isLabel);
    return `${placeName(one.row, one.col)} ${at(besideOf(one))} ${at(belowOf(one))} ${right ? at(right) : "-"}${one.inside === null ? "" : " inside"}`; // prettier-ignore
  });
  return [{ where: `${sheet.name}, labels`, what: each.join(", ") }];
}

function ofCandidate(candidate: Candidate, index: Parameters<typeof framesOf>[1], own: HeadingSettings): readonly Evidence[] {
  const { key, relation, role, filled } = candidate;
  const where = `forms by «${key}» ${relation}`;
  const frames = framesOf(candidate, index);
  const weights = weightsOf(candidate, frames);
  const plainTable = isPlainTable(frames, weights, own);
  const forms = formsOf(candidate, frames, weights, own);
  const first = evidence(where, {
    role,
    filled: filled.map(placeOf),
    plainTable,
    table: isTable(forms, own),
    frames: frames.map(frameSaid),
  });
  // What is a table, or no weight, is looked at no further: nor does the reader.
  if (plainTable || (role !== "weight" && frames.length < OFTEN)) return [first];
  return [
    first,
    evidence(`${where}, words and tables`, {
      speak: frames.map((frame) => formsSpeakOfPlans([{ sheet: frame.sheet, labels: frame.labels.map(({ text }) => text) }], own)),
      inner: tablesWithin(frames, weights, key, own).map(
        (table) => table && { phases: table.phases.length, total: table.total, rows: table.rows },
      ),
    }),
    ...forms.map((form, i) => ofForm(`${where}, form ${String(i + 1)}`, form)),
    evidence(`${where}, where values stand`, [...relationsOf(frames, relation)].map(([label, at]) => `${label} ${at}`)), // prettier-ignore
    ...(forms.length > 0 ? ofLists(where, forms, own) : []),
  ];
}

const placeOf = ({ sheet, row, col }: { readonly sheet: Sheet; readonly row: number; readonly col: number }): string =>
  `${sheet.name}!${placeName(row, col)}`;

function ofForm(where: string, { frame, weight, weightLabel, pairs, phases, phaseTotal, innerRows }: Form): Evidence {
  const values = pairs.map(({ key, role, cell }) => `${key}${role ? ` (${role})` : ""} ${placeName(cell.row, cell.col)}`);
  const parts = phases.map((phase) => ({ number: phase.number, title: phase.title, weight: phase.weight, area: phase.area }));
  return evidence(where, { weight, weightLabel, values, parts, phaseTotal, innerRows, inner: innerOf(frame) });
}

const frameSaid = ({ sheet, area, labels, start, anchor }: Frame): string =>
  `${sheet.name}!${areaSaid(area)} ${String(labels.length)} from ${start.key}${anchor ? "" : " without its label"}`;

const innerOf = (frame: Frame): readonly string[] =>
  headingsIn(frame).map(({ row, col, rows }) => `${placeName(row, col)} over ${String(rows.length)}`);

function ofLists(where: string, forms: readonly Form[], own: HeadingSettings): readonly Evidence[] {
  const title = titleKey(forms);
  if (title === null) return [evidence(`${where}, lists`, null)];
  const titles = titlesOf(forms, own);
  const best = bestGrouping(forms, titles, title, own);
  const totals = totalsOf(best.groups, own);
  const lists = (groups: readonly Group[]): unknown =>
    groups.map((group) => ({ name: nameOf(group, titles, title, own), forms: group.forms.length, totals: totals.get(group) ?? [] }));
  return [
    evidence(`${where}, objectives`, forms.map((form) => objectiveOf(form, title))), // prettier-ignore
    evidence(`${where}, titles`, [...titles.values()]),
    evidence(`${where}, lists`, { title, score: best.score, agreement: best.agreement, lists: lists(best.groups) }),
    evidence(`${where}, lists by sheet`, lists(groupsAsTold(forms, "sheet", titles))),
    evidence(`${where}, lists by title`, lists(groupsAsTold(forms, { key: title }, titles))),
  ];
}

/** The evidence of objectives that stand side by side. */
export function evidenceAcross(sheets: readonly Sheet[], own: HeadingSettings = {}): readonly Evidence[] {
  return [
    ...sheets.flatMap((sheet) => blocksOn(sheet, own)).flatMap(ofBlock),
    evidence("side by side read", readAcross(sheets, own).flatMap(({ units }) => units).map(({ name, sheet, area, titles, sections }) => ({ name, at: `${sheet.name}!${areaSaid(area)}`, titles, sections }))), // prettier-ignore
  ];
}

function ofBlock({ sheet, left, first, last, weight, rows, ...block }: Block): readonly Evidence[] {
  const where = `${sheet.name}!${placeName(weight.row, left)}, weights side by side`;
  const inAll = { sheet, left, first, last, weight, rows, ...block };
  return [
    evidence(where, { left, first, last, key: weight.key, rows: rows.map(({ row, key }) => `${String(row + 1)} ${key}`) }),
    ...rows.map((title) => {
      const columns = columnsOf(inAll, title.row);
      const { headingTotal, sections, area } = toUnit({ block: inAll, columns, title, above: [], name: null }, {});
      const totals = sections.flatMap((section) => section.totals);
      return evidence(`${where}, titled by row ${String(title.row + 1)}`, { ...columns, headingTotal, totals, area });
    }),
  ];
}

/** The evidence of cards, prose and of sheets that only look like a plan, sheet by sheet. */
export function evidenceOfSheets(sheets: readonly Sheet[], own: HeadingSettings = {}): readonly Evidence[] {
  return sheets.flatMap((sheet) => [
    ...cardsOn(sheet, own),
    evidence(
      `${sheet.name}, cards read`,
      readCards(sheet, own).map(({ name, titles, area }) => ({ name, titles, area })),
    ),
    ...proseLines(sheet, own)
      .filter(({ kind }) => kind !== "text")
      .map(({ row, ...one }) => evidence(`${sheet.name}, line ${String(row + 1)}`, one)),
    evidence(`${sheet.name}, prose`, proseOn(sheet, own)),
    evidence(`${sheet.name}, looks like a plan`, { looks: looksLikePlan(sheet, own, new Set()), unweighed: objectivesWithoutWeights(sheet, own) }), // prettier-ignore
    evidence(`${sheet.name}, weights beside`, besideOn(sheet, own)),
  ]);
}

function proseOn(sheet: Sheet, own: HeadingSettings): object {
  const { units, objectivesWithoutWeights: unweighed } = readProse(sheet, own);
  return { unweighed, units: units.map(({ name, area, sections, titles }) => ({ name, area, sections, titles })) };
}

function besideOn(sheet: Sheet, own: HeadingSettings): readonly string[] {
  return sheet.rows.flatMap(({ row, cells }) => {
    const under = underTitle(sheet, row, own);
    const texts = cells.filter(({ value }) => typeof value === "string");
    const beside = texts.flatMap(({ col }) => {
      const found = weightsAt(sheet, row, col, own);
      return found ? [`${placeName(row, col)} ${said(found)}`] : [];
    });
    return [...(under ? [`${String(row + 1)} ${said(under)}`] : []), ...beside];
  });
}

function cardsOn(sheet: Sheet, own: HeadingSettings): readonly Evidence[] {
  const anchors = cardAnchors(sheet, own);
  const bottom = sheet.used?.bottom ?? 0;
  return anchors.flatMap((anchor, i) => {
    const end = (anchors[i + 1]?.row ?? bottom + 1) - 1;
    const where = `${sheet.name}!${placeName(anchor.row, anchor.col)}, card`;
    const rows = valueRows(sheet, anchor, end, own);
    return [
      evidence(where, { number: anchor.number, headings: [...anchor.headings], values: valueRow(sheet, anchor), rows, weight: cardWeight(sheet, anchor, end) }), // prettier-ignore
      evidence(`${where}, lines`, [...labelledLines(sheet, anchor.row, end, own)]),
      evidence(`${where}, years`, yearAchievements(sheet, anchor.row, end)),
      evidence(`${where}, phases`, phasesIn(sheet, anchor, anchor.headings.get("title") ?? anchor.col + 1, rows)),
    ];
  });
}
