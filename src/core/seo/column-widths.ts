/** Column widths: as much as the paper allows, narrow where a column is empty, the rest shared by the columns of free text. */
import { LOOKS } from "../document/styles";
import { widthOfLongestWord } from "../document/text-size";
import { PAGES, TOTAL_WIDTH, type SeoPaper } from "./layout";
import { plain } from "./seo-text";
import type { SeoObjective, SeoUnit } from "./seo-unit";
import { SEO_COLUMNS, type SeoColumn } from "./standard";

/** What the columns take at least, in characters: about the longest word of their headings; the second number where no row has anything in them. */
const WIDE: Readonly<Record<SeoColumn, readonly [number, number]>> = {
  publicValue: [14, 12],
  strategic: [15, 13],
  operative: [22, 22],
  deadline: [10, 10],
  weight: [13, 13],
  type: [9, 9],
  kpiClass: [11, 10],
  indicator: [16, 11],
  target: [13, 8],
};
/** On a page that stands upright. */
const UPRIGHT: typeof WIDE = {
  publicValue: [11, 9],
  strategic: [12, 9],
  operative: [16, 16],
  deadline: [9, 9],
  weight: [13, 13],
  type: [8, 8],
  kpiClass: [10, 8],
  indicator: [12, 10],
  target: [10, 8],
};
/** How what is left over is shared by the filled columns. */
const SHARES: Readonly<Partial<Record<SeoColumn, number>>> = { publicValue: 1, strategic: 1.2, operative: 4, indicator: 2.4, target: 1.4 };
/** Longer words (addresses, words run together) may be broken, in column units. */
const WIDEST_WORD = 18;
/** Tables of short texts stay as wide as these need, in characters. */
const ROOM = 4;

/** The nine widths, in characters. */
export function columnWidths(unit: SeoUnit, paper: SeoPaper): number[] {
  const objectives = [...unit.own.objectives, ...(unit.transversal?.objectives ?? [])];
  const blank = unit.sheet === null;
  const lengths = SEO_COLUMNS.map(({ name }) => longestIn(objectives, name));
  const leasts = PAGES[paper].landscape ? WIDE : UPRIGHT;
  const least = SEO_COLUMNS.map(({ name }, index) => leasts[name][blank || (lengths[index] ?? 0) > 0 ? 0 : 1]);
  const shares = SEO_COLUMNS.map(({ name }, index) => (blank || (lengths[index] ?? 0) > 0 ? (SHARES[name] ?? 0) : 0));
  // A column of short words takes no more than they need; what it leaves goes to the others.
  const most = lengths.map((length, index) => (blank ? Infinity : Math.max(least[index] ?? 0, length + ROOM)));
  const words = SEO_COLUMNS.map(({ name }) => longestWordIn(objectives, name));
  return shared(forWords(least, words, TOTAL_WIDTH[paper]), shares, most, TOTAL_WIDTH[paper]);
}

/** The least widths, with what the longest words need to stand whole; all of them the same part of it where there is not room enough. */
function forWords(least: readonly number[], words: readonly number[], total: number): number[] {
  const lacking = least.map((width, index) => Math.max(0, Math.min(words[index] ?? 0, WIDEST_WORD) - width));
  const wanted = lacking.reduce((sum, width) => sum + width, 0);
  const room = total - least.reduce((sum, width) => sum + width, 0);
  const part = wanted === 0 ? 0 : Math.min(1, room / wanted);
  return least.map((width, index) => width + Math.floor((lacking[index] ?? 0) * part * 10) / 10);
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
  const lines = textsIn(objectives, column).flatMap((text) => text.split("\n"));
  return lines.reduce((length, line) => Math.max(length, line.length), 0);
}

function longestWordIn(objectives: readonly SeoObjective[], column: SeoColumn): number {
  const { size, bold } = LOOKS[column === "publicValue" ? "strong" : "text"];
  return textsIn(objectives, column).reduce((width, text) => Math.max(width, widthOfLongestWord(text, size, bold)), 0);
}

function textsIn(objectives: readonly SeoObjective[], column: SeoColumn): readonly string[] {
  return objectives.flatMap((objective): readonly string[] => {
    if (column === "publicValue" || column === "strategic") return [objective[column]];
    if (column === "weight") return ["points" in objective.weight ? "1" : objective.weight.text];
    return objective.rows.map((row) => plain(row[column]));
  });
}
