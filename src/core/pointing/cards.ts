/** Forms of an objective each, pointed at by the number that is the weight of one of them. */
import type { Exact } from "../exact";
import { objectivesOf } from "../plan/plan";
import { candidateFor, candidates } from "../reading/forms/candidates";
import { labelAt, labelCells, type LabelCell } from "../reading/forms/labels";
import type { HeadingSettings } from "../reading/headings";
import type { Settings } from "../settings";
import type { FormLayout, FormListsPlace } from "../settings/layouts";
import type { Area } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import { sumOfWeights } from "../totals/weights";
import { readAsTold } from "./as-told";

/** A label beside, above or before the weight, and how often it stands with a number in the workbook. */
export interface CardsPlace {
  readonly label: string;
  readonly count: number;
}

/** One way to part the forms into lists; null: as the reader would. */
export interface CardsWay {
  readonly lists: FormListsPlace | null;
  readonly sums: readonly (Exact | null)[];
}

/** A label must come again to be that of forms. */
const FEWEST = 2;
/** So many labels are tried for naming the structures. */
const TRIED = 6;

/** The label of the weight where a number or its label was selected; null where none comes again. */
export function cardsAt(sheets: readonly Sheet[], sheet: Sheet, { top, left }: Area): CardsPlace | null {
  const before = sheet
    .rowCells(top)
    .filter(({ col, value }) => col < left && typeof value === "string")
    .at(-1);
  const places = [{ row: top, col: left }, ...(before ? [{ row: top, col: before.col }] : []), { row: top - 1, col: left }];
  const found = places.flatMap(({ row, col }): readonly CardsPlace[] => {
    const label = row < 0 ? null : labelAt(sheet, row, col, sheet.shown(row, col));
    return label ? placeOf(sheets, label) : [];
  });
  return found.reduce<CardsPlace | null>((most, one) => (most && most.count >= one.count ? most : one), null);
}

function placeOf(sheets: readonly Sheet[], label: LabelCell): readonly CardsPlace[] {
  const filled = candidateFor(sheets, label.key)?.filled ?? [];
  const here = filled.some(({ sheet, row, col }) => sheet === label.sheet && row === label.row && col === label.col);
  return here && filled.length >= FEWEST ? [{ label: label.text, count: filled.length }] : [];
}

/** The likeliest label of weights on the sheet, where forms could stand; null where nothing recurs. */
export function likelyCards(sheets: readonly Sheet[], sheet: Sheet, own: HeadingSettings): CardsPlace | null {
  const likely = candidates(sheets, own).find(({ filled }) => filled.length >= FEWEST && filled.some((label) => label.sheet === sheet));
  const [first] = likely?.filled ?? [];
  return likely && first ? { label: first.text, count: likely.filled.length } : null;
}

/**
 * The ways that give different lists, the one that the reader would take first. What is said outright goes before the reader's own choice of
 * the same lists: with another weight in the sheet it could choose otherwise.
 */
export function waysOfCards(sheets: readonly Sheet[], layout: FormLayout, settings: Settings): readonly CardsWay[] {
  const { lists: _lists, total: _total, ...bare } = layout;
  const own = wayOf(sheets, bare, null, settings);
  if (!own) return [];
  const labels = recurring(sheets, layout).map((label): FormListsPlace => ({ label }));
  const found = new Map<string, CardsWay>();
  for (const lists of ["all", ...labels, "sheet"] as const) {
    const way = wayOf(sheets, bare, lists, settings);
    if (way && !found.has(keyOf(way))) found.set(keyOf(way), way);
  }
  const first = found.get(keyOf(own)) ?? own;
  return [first, ...[...found.values()].filter((way) => way !== first)];
}

/** What the forms make when they are parted so; null where that gives no list, or lists of one form each. */
function wayOf(sheets: readonly Sheet[], layout: FormLayout, lists: CardsWay["lists"], settings: Settings): CardsWay | null {
  const { plan, use } = readAsTold({ file: null, sheets }, settings, lists === null ? layout : { ...layout, lists });
  const units = plan.sheets.filter(({ sheet }) => use.sheets.includes(sheet.name)).flatMap((one) => one.units);
  const forms = units.reduce((all, unit) => all + objectivesOf(unit).length, 0);
  if (units.length === 0 || (lists !== null && units.length > 1 && units.length === forms)) return null;
  return { lists, sums: units.map((unit) => sumOfWeights(objectivesOf(unit))) };
}

function keyOf({ sums }: CardsWay): string {
  return sums.map(String).join(" ");
}

/** Labels that come as often as that of the weight. */
function recurring(sheets: readonly Sheet[], { weight }: FormLayout): readonly string[] {
  const times = new Map<string, { readonly text: string; count: number }>();
  for (const { key, text } of sheets.flatMap(labelCells)) {
    const known = times.get(key) ?? { text, count: 0 };
    known.count += 1;
    times.set(key, known);
  }
  const forms = [...times.values()].find(({ text }) => text === weight)?.count ?? 0;
  return [...times.values()]
    .filter(({ text, count }) => text !== weight && count === forms)
    .map(({ text }) => text)
    .slice(0, TRIED);
}
