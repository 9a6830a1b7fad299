/** Column widths: as much as the paper allows, narrow where a column is empty, the rest shared by the columns of free text. */
import { TOTAL_WIDTH, type SeoPaper } from "./layout";
import { plain } from "./seo-text";
import type { SeoObjective, SeoUnit } from "./seo-unit";
import { SEO_COLUMNS, type SeoColumn } from "./standard";

/** What a column takes at least, in characters: the longest word of its heading; `empty` where no row has anything in it. */
const LEAST: Readonly<Record<SeoColumn, { readonly filled: number; readonly empty: number }>> = {
  publicValue: { filled: 14, empty: 12 },
  strategic: { filled: 15, empty: 13 },
  operative: { filled: 22, empty: 22 },
  deadline: { filled: 10, empty: 10 },
  weight: { filled: 13, empty: 13 },
  type: { filled: 9, empty: 9 },
  kpiClass: { filled: 11, empty: 10 },
  indicator: { filled: 13, empty: 11 },
  target: { filled: 11, empty: 8 },
};
/** How what is left over is shared by the filled columns. */
const SHARES: Readonly<Partial<Record<SeoColumn, number>>> = { publicValue: 1, strategic: 1.2, operative: 4, indicator: 2.4, target: 1.4 };
/** Tables of short texts stay as wide as these need, in characters. */
const ROOM = 4;

/** The nine widths, in characters. */
export function columnWidths(unit: SeoUnit, paper: SeoPaper): number[] {
  const objectives = [...unit.own.objectives, ...(unit.transversal?.objectives ?? [])];
  const blank = unit.sheet === null;
  const lengths = SEO_COLUMNS.map(({ name }) => longestIn(objectives, name));
  const least = SEO_COLUMNS.map(({ name }, index) => LEAST[name][blank || (lengths[index] ?? 0) > 0 ? "filled" : "empty"]);
  const shares = SEO_COLUMNS.map(({ name }, index) => (blank || (lengths[index] ?? 0) > 0 ? (SHARES[name] ?? 0) : 0));
  // A column of short words takes no more than they need; what it leaves goes to the others.
  const most = lengths.map((length, index) => (blank ? Infinity : Math.max(least[index] ?? 0, length + ROOM)));
  return shared(least, shares, most, TOTAL_WIDTH[paper]);
}

function shared(least: readonly number[], shares: readonly number[], most: readonly number[], total: number): number[] {
  const widths = [...least];
  for (let round = 0; round < widths.length; round++) {
    const rest = total - widths.reduce((sum, width) => sum + width, 0);
    const open = shares.map((share, index) => (share > 0 && (widths[index] ?? 0) < (most[index] ?? 0) ? share : 0));
    const sum = open.reduce((all, share) => all + share, 0);
    if (rest < 1 || sum === 0) break;
    open.forEach((share, index) => {
      widths[index] = Math.min(most[index] ?? 0, (widths[index] ?? 0) + Math.floor((rest * share * 10) / sum) / 10);
    });
  }
  return widths;
}

/** The length of the longest line of the column, 0 where it is empty. */
function longestIn(objectives: readonly SeoObjective[], column: SeoColumn): number {
  const texts = objectives.flatMap((objective): readonly string[] => {
    if (column === "publicValue" || column === "strategic") return [objective[column]];
    if (column === "weight") return ["points" in objective.weight ? "1" : objective.weight.text];
    return objective.rows.map((row) => plain(row[column]));
  });
  return texts.flatMap((text) => text.split("\n")).reduce((length, line) => Math.max(length, line.length), 0);
}
