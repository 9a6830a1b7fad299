/** What `piao seo` says: where the sheets are, what was done to each and what is missing. */
import { render, type Language } from "../core/messages/messages";
import type { RenderedDifference } from "../core/seo/difference";
import type { Terminal } from "./terminal";
import { fold, harmless, painter, shorten } from "./text";

export interface SeoResult {
  readonly source: string | null;
  readonly output: string;
  readonly differences: readonly RenderedDifference[];
}

/** Titles are cut at this many columns: they only say which objective is meant. */
const TITLE = 72;

export function seoText(
  { output, differences }: SeoResult,
  { colour, width }: Pick<Terminal, "colour" | "width">,
  language: Language,
): string {
  const paint = painter(colour);
  const item = (indent: string, text: string): string => `${indent}- ${fold(harmless(text), width, `${indent}  `)}`;
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
      ...(same > 0 && difference.sheet !== null ? [item("  ", render(language, "seo.cli.same-objectives", { count: same }))] : []),
      "",
    ];
  });
  const written = render(language, "seo.cli.written", { count: differences.length, file: output });
  return `${[...lines, paint("green", harmless(written))].join("\n")}\n`;
}
