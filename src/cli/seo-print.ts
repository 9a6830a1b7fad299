/** What `piao seo` says: where the sheets are, what was done to each and what is missing. */
import { render, type Language } from "../core/messages/messages";
import type { RenderedDifference } from "../core/seo/difference";
import { leftGroups, type LeftGroup } from "../core/seo/left-sentences";
import type { SeoLeft } from "../core/seo/support";
import type { Terminal } from "./terminal";
import { fold, harmless, painter, shorten } from "./text";

export interface SeoResult {
  readonly source: string | null;
  readonly output: string;
  /** The names of the sheets written, in order. */
  readonly sheets: readonly string[];
  readonly differences: readonly RenderedDifference[];
  /** Sheets and structures of which nothing was written. */
  readonly left: readonly SeoLeft[];
}

/** Titles are cut at this many columns: they only say which objective is meant. */
const TITLE = 72;

export function seoText(
  { output, sheets, differences, left }: SeoResult,
  { colour, width }: Pick<Terminal, "colour" | "width">,
  language: Language,
): string {
  const paint = painter(colour);
  const item = (indent: string, text: string): string => `${indent}- ${fold(harmless(text), width, `${indent}  `)}`;
  const leftLines = ({ title, items }: LeftGroup): string[] => [item("  ", `${title}: ${items.join("; ")}`)];
  const lines = differences.flatMap((difference) => {
    const changed = difference.objectives.filter(({ changes }) => changes.length > 0);
    const same = difference.objectives.length - changed.length;
    return [
      paint("bold", harmless(difference.unit)),
      ...difference.notes.map((note) => item("  ", note)),
      ...changed.flatMap(({ title, sheet, range, changes }) => [
        `  ${paint("cyan", shorten(harmless(title), TITLE))} ${paint("dim", harmless(`(${sheet}, ${range})`))}`,
        ...changes.map((change) => item("    ", change)),
      ]),
      ...difference.groups.flatMap((group) => leftLines(group)),
      ...(same > 0 && difference.sheet !== null ? [item("  ", render(language, "seo.cli.same-objectives", { count: same }))] : []),
      "",
    ];
  });
  const beyond = leftGroups(language, left, null).flatMap((group) => leftLines(group));
  const written = render(language, "seo.cli.written", { count: sheets.length, file: output });
  return `${[...lines, ...(beyond.length > 0 ? [paint("bold", render(language, "seo.left.title")), ...beyond, ""] : []), paint("green", harmless(written))].join("\n")}\n`;
}
