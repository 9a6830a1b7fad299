/** Forms: what recurs with the label of the weight, once a form, belongs to it. */
import type { Area } from "../../sheet/address";
import type { Sheet } from "../../sheet/sheet";
import type { Candidate } from "./candidates";
import type { LabelCell } from "./labels";

/** One form on a sheet: its area and the labels in it. */
export interface Frame {
  readonly sheet: Sheet;
  readonly area: Area;
  /** In reading order. */
  readonly labels: readonly LabelCell[];
  /** The first label: its row is the form's first. */
  readonly start: LabelCell;
  /** The label of the weight; null where it is missing. */
  readonly anchor: LabelCell | null;
}

/** Where a label stands, sheet by sheet. */
type Places = ReadonlyMap<Sheet, readonly LabelCell[]>;

type Index = Places;

/** How many forms in a hundred may lack a label that is the forms' own. */
const LACKING = 15;

/** The forms of the candidate, in the workbook's order. */
export function framesOf({ key, filled }: Candidate, index: Index): readonly Frame[] {
  const sheets = new Set(filled.map(({ sheet }) => sheet));
  const byKey = placesOf(index);
  const lone = new Map([...sheets].map((sheet) => [sheet, byKey.get(key)?.get(sheet) ?? []]));
  const anchors = twins([...byKey.values()], lone) ?? lone;
  const known = new Set([key]);
  const singles: Places[] = [];
  for (const [one, places] of byKey) {
    const times = recurs(places, anchors);
    if (times !== null) known.add(one);
    if (times === 1 && one !== key && !crowds(places, anchors)) singles.push(places);
  }
  // Where a form has lost its weight with the label, the label cannot tell where forms begin.
  const fewer = singles.some((places) => countOf(places, anchors) > countOf(anchors, anchors));
  const start = firstOfForm(fewer ? singles : [...singles, anchors], anchors) ?? anchors;
  const frames: Frame[] = [];
  for (const [sheet, labels] of index) {
    const mine = start.get(sheet);
    if (!mine || mine.length === 0) continue;
    const own = labels.filter((label) => known.has(label.key));
    for (const { area, labels: within, start: first } of framesOn(sheet, mine, own)) {
      // A title may repeat a form's first label: it is no form.
      if (new Set(within.map((label) => label.key)).size * 2 < known.size) continue;
      frames.push({ sheet, area, labels: within, start: first, anchor: within.find((label) => label.key === key) ?? null });
    }
  }
  return frames;
}

/** How many labels must come twice for them to be two forms' of which one has lost its weight. */
const FEWEST_TWINS = 4;

/** Where the weight's label stands once and most others twice: the places of the first of those, else null. */
function twins(all: readonly Places[], anchors: Places): Places | null {
  const [sheet] = anchors.keys();
  if (!sheet || countOf(anchors, anchors) !== 1) return null;
  const own = all.flatMap((places) => places.get(sheet) ?? []).length;
  const twice = all.filter((places) => places.get(sheet)?.length === 2);
  const [first] = twice;
  return first && twice.length >= FEWEST_TWINS && twice.length * 3 >= own ? new Map([[sheet, first.get(sheet) ?? []]]) : null;
}

type ByKey = ReadonlyMap<string, Places>;
const gathered = new WeakMap<Index, ByKey>();

/** Where each label stands, by its key: gathered once for all candidates. */
function placesOf(index: Index): ByKey {
  const known = gathered.get(index);
  if (known) return known;
  const byKey = new Map<string, Map<Sheet, LabelCell[]>>();
  for (const [sheet, labels] of index) {
    for (const label of labels) {
      const places = byKey.get(label.key) ?? new Map<Sheet, LabelCell[]>();
      const here = places.get(sheet);
      if (here) here.push(label);
      else byKey.set(label.key, places.set(sheet, [label]));
    }
  }
  gathered.set(index, byKey);
  return byKey;
}

function countOf(places: Places, sheets: ReadonlyMap<Sheet, unknown>): number {
  return [...sheets.keys()].reduce((all, sheet) => all + (places.get(sheet)?.length ?? 0), 0);
}

/** How often in each form the label stands; null where it does not follow the forms. A title of the sheet may repeat it once. */
function recurs(places: Places, anchors: Places): number | null {
  const all = countOf(anchors, anchors);
  const found = countOf(places, anchors);
  const often = Math.floor(found / all);
  // Nearly every label of a table stands there once: it is in too few of the forms, whichever they are.
  if ((all - found) * 100 > all * LACKING) return null;
  for (let times = Math.max(1, often); times <= often + 1; times++) {
    let under = 0;
    let over = 0;
    for (const [sheet, own] of anchors) {
      const more = (places.get(sheet)?.length ?? 0) - times * own.length;
      under += Math.max(0, -more);
      over += Math.max(0, more - 1);
    }
    const most = Math.floor((times * all * LACKING) / 100);
    if (under <= most && over <= most) return times;
  }
  return null;
}

/**
 * Whether the label, which stands as often as the weight's, stands more often than that from one weight to the next below it: a value that happens
 * to be said as often ("almeno 30") begins no form.
 */
function crowds(places: Places, anchors: Places): boolean {
  if (countOf(places, anchors) !== countOf(anchors, anchors)) return false;
  return [...anchors].some(([sheet, own]) => {
    const rows = [...new Set(own.map(({ row }) => row))];
    return rows.some((row, i) => {
      // Below the last weight nothing is counted.
      const here = (labels: readonly LabelCell[]): number =>
        labels.filter((label) => label.row >= row && label.row < (rows[i + 1] ?? row)).length;
      return here(places.get(sheet) ?? []) > here(own);
    });
  });
}

/** The label that stands first in each form: the first of those in the last form on the sheet with the most of them. */
function firstOfForm(singles: readonly Places[], anchors: Places): Places | null {
  const [reference] = [...anchors].reduce((most, one) => (one[1].length > most[1].length ? one : most));
  let best: { places: Places; last: LabelCell } | null = null;
  for (const places of singles) {
    const last = places.get(reference)?.at(-1);
    if (last && (best === null || last.row < best.last.row || (last.row === best.last.row && last.col < best.last.col)))
      best = { places, last };
  }
  return best?.places ?? null;
}

/** Each form reaches to the next below it; where forms stand side by side, to the next beside it. */
function framesOn(sheet: Sheet, starts: readonly LabelCell[], labels: readonly LabelCell[]): readonly Omit<Frame, "anchor">[] {
  // Where labels are, something is filled.
  const used = sheet.used as Area;
  // Labels stand in reading order: those of one row are neighbours, and what is below comes later.
  const beside = starts.some(({ row }, i) => starts[i + 1]?.row === row);
  const cols = beside ? [...new Set(starts.map(({ col }) => col))].sort((a, b) => a - b) : [];
  const indent = (cols[0] ?? 0) - leftmost(labels);
  const lower = startsBelow(starts, beside);
  return starts.map((start): Omit<Frame, "anchor"> => {
    const band = cols.indexOf(start.col);
    const below = lower.get(start);
    const next = cols[band + 1];
    const area = {
      top: start.row,
      bottom: (below?.row ?? used.bottom + 1) - 1,
      left: band > 0 ? start.col - indent : Math.min(used.left, start.col),
      right: next === undefined ? used.right : next - indent - 1,
    };
    return {
      sheet,
      area,
      start,
      labels: labels
        .slice(firstFrom(labels, area.top), firstFrom(labels, area.bottom + 1))
        .filter(({ col }) => col >= area.left && col <= area.right),
    };
  });
}

function leftmost(labels: readonly LabelCell[]): number {
  return labels.reduce((least, { col }) => Math.min(least, col), Infinity);
}

/** The start below each: the next one, where forms stand side by side the next in its column. */
function startsBelow(starts: readonly LabelCell[], beside: boolean): ReadonlyMap<LabelCell, LabelCell> {
  const below = new Map<LabelCell, LabelCell>();
  const seen = new Map<number, LabelCell>();
  for (const start of [...starts].reverse()) {
    const column = beside ? start.col : 0;
    const next = seen.get(column);
    if (next) below.set(start, next);
    seen.set(column, start);
  }
  return below;
}

/** The place of the first label at or below the row. */
function firstFrom(labels: readonly LabelCell[], row: number): number {
  let low = 0;
  for (let high = labels.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((labels[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
