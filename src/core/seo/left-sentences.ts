/** The list of what stays behind as people read it: reason by reason, each text with its cells. */
import { render, type Language } from "../messages/messages";
import { shorten } from "./shorten";
import type { LeftReason, SeoLeft } from "./support";

/** What was left behind for one reason. */
export interface LeftGroup {
  readonly reason: LeftReason;
  readonly title: string;
  readonly items: readonly string[];
}

/** In the order in which they matter. */
const REASONS: readonly LeftReason[] = ["sheet", "unit", "support", "weight", "total", "label", "heading"];

/** @param home the sheet that need not be named: the cells are taken to be on it */
export function leftGroups(language: Language, left: readonly SeoLeft[], home: string | null): readonly LeftGroup[] {
  return REASONS.flatMap((reason) => {
    const own = left.filter((one) => one.reason === reason);
    if (own.length === 0) return [];
    const items = own.map(({ text, sheet, cells }) => {
      const places = sheet === home || reason === "sheet" ? cells.join(", ") : `${sheet}!${cells.join(", ")}`;
      return render(language, "seo.left.text", { text: shorten(text), cells: places });
    });
    return [{ reason, title: render(language, `seo.left.${reason}`), items }];
  });
}
