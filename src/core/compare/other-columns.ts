/**
 * What stands on an objective's rows and the plan does not tell ("Referente", "Esito atteso", "Risorse"): known by the heading above its
 * column. Where both plans have the same heading, a change there is told by it.
 */
import type { At, Goal, Objective } from "../plan/plan";
import type { Area, CellRef } from "../sheet/address";
import { normalize } from "../text/normalize";
import type { Entry, List } from "./lists";
import type { Cells } from "./part-texts";
import { signsKey, textKey } from "./texts";

export interface OtherText {
  /** The heading as written. */
  readonly heading: string;
  readonly value: string;
  readonly cell: CellRef;
  readonly key: string;
}

/** Headings of weights and of marks told elsewhere: what stands below is no text of the objective. */
const NO_TEXT = /\b(?:pes[oi]|punt[oi]|pesatura|ponderazione|peso \d{4}|totale)\b/;
/** A weight as a text: "35/100". */
const SHARE = /^\s*\d{1,3}(?:[.,]\d{1,2})?\s?\/\s?\d{2,4}\s*$/;
/** A longer text is no heading. */
const LONGEST = 60;

/** The rows of each sheet on which objectives stand: no heading is among them. */
export function objectiveRows(lists: readonly List[]): ReadonlyMap<string, ReadonlySet<number>> {
  const rows = new Map<string, Set<number>>();
  for (const { entries, unit } of lists)
    for (const entry of entries) {
      const sheet = sheetOf(entry, unit.sheet.name);
      const here = rows.get(sheet) ?? new Set<number>();
      rows.set(sheet, here);
      for (let row = entry.objective.area.top; row <= entry.objective.area.bottom; row++) here.add(row);
    }
  return rows;
}

const sheetOf = ({ objective, title }: Entry, sheet: string): string =>
  (objective.weight ?? title ?? objective.number)?.cell.sheet ?? sheet;

/** The other texts of each objective of a list, by their normalised headings. @param rows as `objectiveRows` gives them */
export function otherTexts(
  { entries, unit }: List,
  rows: ReadonlyMap<string, ReadonlySet<number>>,
  cells: Cells,
): ReadonlyMap<Entry, ReadonlyMap<string, OtherText>> {
  // Beside a label (cards, objectives across) nothing tells for certain which text is whose.
  if (unit.layout !== "table" || entries.every(({ objective: { area } }) => area.left === area.right)) return new Map<Entry, never>();
  return new Map(
    entries.map((entry) => {
      const { objective, title } = entry;
      const sheet = sheetOf(entry, unit.sheet.name);
      const used = usedCells(objective, title);
      const found = new Map<string, OtherText>();
      for (const text of cells.texts(sheet, objective.area)) {
        if (used.has(placeOf(text.cell)) || textKey(text.value) === textKey(unit.name?.value ?? "")) continue;
        const heading = above(text.cell, rows.get(sheet) ?? new Set(), cells);
        const key = heading === null ? "" : normalize(heading);
        if (heading === null || SHARE.test(text.value) || key === "" || heading.length > LONGEST || NO_TEXT.test(key) || found.has(key))
          continue;
        found.set(key, {
          heading: heading.replace(/\s+/g, " ").trim(),
          value: text.value.trim(),
          cell: text.cell,
          key: signsKey(text.value),
        });
      }
      return [entry, found] as const;
    }),
  );
}

/** How far above a list its headings are looked for, in rows. */
const FAR = 400;

/** The heading above in the column: the longest text of the nearest rows above that belong to no objective and hold one. */
function above({ sheet, row, col }: CellRef, rows: ReadonlySet<number>, cells: Cells): string | null {
  let longest: string | null = null;
  for (let at = row - 1; at >= Math.max(0, row - FAR); at--) {
    const text = rows.has(at) ? null : textIn(sheet, at, col, cells);
    if (text === null && longest !== null) return longest;
    // Below the headings may stand their letters, or what is to be written: "(a)", "testo".
    if (text !== null && /\p{L}{3}/u.test(text) && text.length > (longest?.length ?? 0)) longest = text;
  }
  return longest;
}

function textIn(sheet: string, row: number, col: number, cells: Cells): string | null {
  const area: Area = { top: row, bottom: row, left: col, right: col };
  return cells.texts(sheet, area)[0]?.value ?? null;
}

const placeOf = ({ sheet, row, col }: CellRef): string => `${sheet}!${String(row)},${String(col)}`;

/** The cells that the plan tells. */
function usedCells(objective: Objective, title: At<string> | null): ReadonlySet<string> {
  const { phases, measures = [], publicValue, strategic, details, label, repeated } = objective;
  const own = [objective, ...phases, ...measures].flatMap(goalCells);
  const others = [title, publicValue, strategic, label, ...details, ...repeated];
  return new Set([...own, ...others].flatMap((at) => (at ? [placeOf(at.cell)] : [])));
}

/** Results apart: as long as the plan is no year-end copy, what stands under "Esito" or "Risultato" is what is aimed at. */
function goalCells({ number, title, weight, start, deadline, indicators, years }: Goal): readonly (At<unknown> | null)[] {
  return [
    ...[number, title, weight, start, deadline],
    ...indicators.flatMap((one) => [one.type, one.kpiClass, one.text, one.target, one.deadline ?? null]),
    ...years.flatMap(({ expected, realised }) => [expected, realised]),
  ];
}
