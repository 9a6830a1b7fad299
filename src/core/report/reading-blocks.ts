/** The rows of a sheet as people look at them: the objectives of a list with their parts are one block. */
import { render, type Language, type MessageId } from "../messages/messages";
import type { RowKind } from "../as-read/rows";
import { spans, type RowsReading } from "./reading-report";

export interface RowsBlock {
  readonly first: number;
  readonly last: number;
  readonly kind: RowKind;
  readonly text: string;
  readonly cell: string;
  /** What stands in the first cell, where it says what the row is about; else "". */
  readonly said: string;
}

/** Rows of objectives, of their parts and of what goes on with them. */
const OF_OBJECTIVES: ReadonlySet<RowKind> = new Set<RowKind>(["objective", "more", "part"]);

export function blocksOf(rows: readonly RowsReading[], language: Language): readonly RowsBlock[] {
  const runs: RowsReading[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && OF_OBJECTIVES.has(row.kind) && OF_OBJECTIVES.has(before.kind) && sameLists(row, before)) run.push(row);
    else runs.push([row]);
  }
  return runs.map((run) => blockOf(run, language));
}

function sameLists({ lists }: RowsReading, other: RowsReading): boolean {
  return lists.length === other.lists.length && lists.every((list, i) => list === other.lists[i]);
}

function blockOf(run: readonly RowsReading[], language: Language): RowsBlock {
  const [first] = run as readonly [RowsReading, ...RowsReading[]];
  const { kind, cell, said } = first;
  const block = { first: first.first, last: run.at(-1)?.last ?? first.last, kind, cell };
  if (!OF_OBJECTIVES.has(kind)) return { ...block, text: first.text, said: kind === "headings" ? "" : said };
  const count = (of: RowKind): number => run.filter((one) => one.kind === of).reduce((all, one) => all + one.count, 0);
  const counted = (id: MessageId, of: RowKind): readonly string[] => (count(of) > 0 ? [render(language, id, { count: count(of) })] : []);
  const what = [
    ...counted("as-read.row.objective", "objective"),
    ...counted("as-read.block.parts", "part"),
    ...(count("objective") === 0 ? counted("as-read.row.more", "more") : []),
  ].join(", ");
  const text =
    first.lists.length === 0 ? what : render(language, "as-read.row.of", { what, count: first.lists.length, lists: spans(first.lists) });
  return { ...block, kind: count("objective") > 0 ? "objective" : kind, text, said: "" };
}
