/**
 * What tells the objectives of a plan from each other. Usually their titles; where those repeat ("Servizi più semplici per i cittadini" on
 * every other row: the reading took the purpose for the title), the column whose texts do not.
 */
import type { At, Objective } from "../plan/plan";
import type { Cells } from "./part-texts";
import { tellingText, textKey } from "./texts";

/** Titles of which less than this share are of their own tell nothing. */
const TELLING = 0.7;
/** The column instead must tell nearly all. */
const TELLS_ALL = 0.9;
/** Fewer objectives prove nothing. */
const FEWEST = 4;

/** The title of each objective; objectives whose titles stand in one column are judged together. */
export function tellingTitles(objectives: readonly Objective[], cells: Cells): ReadonlyMap<Objective, At<string> | null> {
  const groups = new Map<number, Objective[]>();
  const titled = objectives.filter(({ title }) => title !== null);
  for (const objective of titled) {
    const column = objective.title?.cell.col ?? 0;
    groups.set(column, [...(groups.get(column) ?? []), objective]);
  }
  // Those without a title are judged with the others: a column that is empty here and there names nothing.
  const nameless = objectives.filter(({ title }) => title === null);
  const [largest] = [...groups.values()].sort((one, other) => other.length - one.length);
  if (largest) largest.push(...nameless);
  const found = new Map<Objective, At<string> | null>();
  for (const group of groups.values()) {
    const enough = group.length < FEWEST || shareOfOwn(group.map(tellingText)) >= TELLING;
    const others = enough ? new Map<Objective, At<string>>() : bestColumn(group, cells);
    for (const objective of group) found.set(objective, others.get(objective) ?? objective.title);
  }
  return found;
}

/** The texts of the column that tells nearly all of the group from each other; none where there is no such column. */
function bestColumn(group: readonly Objective[], cells: Cells): ReadonlyMap<Objective, At<string>> {
  const columns = new Map<number, Map<Objective, At<string>>>();
  for (const objective of group) {
    const sheet = (objective.weight ?? objective.title ?? objective.number)?.cell.sheet;
    for (const text of sheet === undefined ? [] : cells.texts(sheet, objective.area)) {
      if (text.value.split(/\s/).filter((word) => /\p{L}{3}/u.test(word)).length < 2) continue;
      const column = columns.get(text.cell.col) ?? new Map<Objective, At<string>>();
      columns.set(text.cell.col, column);
      if (!column.has(objective)) column.set(objective, text);
    }
  }
  const telling = [...columns.values()]
    .map((column) => ({ column, share: (shareOfOwn([...column.values()].map(({ value }) => value)) * column.size) / group.length }))
    .filter(({ share }) => share >= TELLS_ALL)
    .sort((a, b) => b.share - a.share);
  return telling[0]?.column ?? new Map<Objective, At<string>>();
}

/** How many of the texts are of their own, from 0 to 1. */
function shareOfOwn(texts: readonly string[]): number {
  return new Set(texts.map(textKey).filter((key) => key !== "")).size / Math.max(1, texts.length);
}
