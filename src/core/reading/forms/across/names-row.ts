/** Which row of blocks of objectives side by side holds their names. */
import { cellText } from "../../../sheet/sheet";
import type { ColumnRole, HeadingSettings } from "../../headings";
import { labelRole } from "../labels";
import { distinctness } from "../title";
import type { Block, BlockRow } from "./blocks";

/** What these label may be names, though only a title's word says so. */
const NAMES: readonly (ColumnRole | null)[] = ["title", null, "phase", "strategic"];

/** The label of the row of names, which every block has: by its words, and because its texts are long and all differ. Null where none is. */
export function namesRow(blocks: readonly Block[], own: HeadingSettings): string | null {
  const keys = new Map<string, { readonly row: BlockRow; readonly texts: string[]; readonly blocks: Set<Block> }>();
  for (const block of blocks) {
    const { sheet, rows, weight, first, last } = block;
    for (const row of rows) {
      if (row.key === weight.key) continue;
      const cells = sheet
        .rowCells(row.row)
        .filter(({ col, value }) => col >= first && col <= last && typeof value === "string" && cellText(value).length > 3);
      const known = keys.get(row.key) ?? { row, texts: [], blocks: new Set() };
      known.texts.push(...cells.map(({ value }) => cellText(value)));
      known.blocks.add(block);
      keys.set(row.key, known);
    }
  }
  let best: { key: string; score: number } | null = null;
  for (const [key, { row, texts, blocks: in_ }] of keys) {
    if (in_.size < blocks.length || texts.length < 2) continue;
    const role = labelRole(row.label, own);
    const named = /obiettiv/i.test(row.label);
    if (!named && !NAMES.includes(role)) continue;
    const byRole = role === "title" ? 3 : 0.5;
    const long = texts.reduce((length, text) => length + text.length, 0) / texts.length;
    const score = byRole + (named ? 1.5 : 0) + distinctness(texts) + (long > 15 ? 1 : 0);
    if (best === null || score > best.score) best = { key, score };
  }
  return best !== null && best.score >= 3 ? best.key : null;
}
