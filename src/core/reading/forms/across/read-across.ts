/** Transposed tables: objectives as columns, in several blocks or on a sheet each. Found by rows of weights that repeat and agree. */
import { HUNDRED, nearlyEqual, ONE, sum } from "../../../exact";
import type { At } from "../../../plan/plan";
import type { Sheet } from "../../../sheet/sheet";
import { normalize } from "../../../text/normalize";
import { weightAt } from "../../cells";
import { isOwnWeight } from "../../called-outright";
import type { ColumnRole, HeadingSettings } from "../../headings";
import { titlesAbove, type AboveTitle } from "../../titles-above";
import { kindsOf, type Kind } from "../kinds";
import { labelRole } from "../labels";
import { inOneScale } from "../../one-scale";
import { yearIn } from "../../years-named";
import type { OfLabel } from "../sheets-apart";
import { formsSpeakOfPlans } from "../speak-of-plans";
import { blocksOn, type Block, type BlockRow } from "./blocks";
import { columnsOf } from "./columns";
import { namesRow } from "./names-row";
import { toUnit, type ReadBlock } from "./unit";

/** The units whose objectives stand side by side, of each label of weights. */
export function readAcross(sheets: readonly Sheet[], own: HeadingSettings): readonly Kind[] {
  const byKey = new Map<string, Block[]>();
  for (const sheet of sheets)
    for (const block of blocksOn(sheet, own)) byKey.set(block.weight.key, [...(byKey.get(block.weight.key) ?? []), block]);
  const readings = [...byKey.values()].flatMap((blocks) => weighed(blocks, own) ?? []);
  return kindsOf(readings, ({ blocks }) => blocks.map((block) => toUnit(block, own)));
}

interface Reading extends OfLabel {
  readonly blocks: readonly ReadBlock[];
}

/** A block whose row of names is known. */
type Named = Pick<ReadBlock, "block" | "title" | "columns">;

/** The blocks of one label of weights, if they are lists of objectives, and how well they agree. */
function weighed(blocks: readonly Block[], own: HeadingSettings): Reading | null {
  const [first] = blocks as readonly [Block, ...Block[]];
  const role = labelRole(first.weight.label, own);
  if (role !== null && role !== "weight" && role !== "phaseWeight" && blocks.length < 2) return null;
  if (NO_WEIGHTS.includes(role)) return null;
  const key = namesRow(blocks, own);
  if (key === null) return null;
  const all = blocks.map((block): Named => {
    const title = block.rows.find((row) => row.key === key) as BlockRow;
    return { block, title, columns: columnsOf(block, title.row) };
  });
  if (all.some(({ columns }) => columns.objectives.length === 0)) return null;
  const kept = oneOfEach(all);
  if (kept === null) return null;
  const above = kept.map(({ block }) => titlesOver(block, blocks, own));
  const names = namesOf(above);
  const read = kept.map((one, i): ReadBlock => ({ ...one, above: above[i] ?? [], name: names[i] ?? null }));
  const numbers = read.map(({ block, title, columns }) =>
    inOneScale(columns.objectives.map((col) => ({ weight: weightAt(block.sheet, block.weight.row, col) }))).flatMap(
      ({ weight: { value, cell } }) =>
        value.kind === "number" ? [[`${cell.sheet} ${String(title.row)} ${String(cell.col)}`, value.value] as const] : [],
    ),
  );
  const sums = numbers.map((list) => sum(list.map(([, value]) => value)));
  const alike = Math.max(...sums.map((made) => sums.filter((other) => nearlyEqual(made, other)).length));
  const round = sums.filter((made) => nearlyEqual(made, HUNDRED) || nearlyEqual(made, ONE)).length;
  const agreement = Math.max(alike >= 2 ? alike : 0, round) / sums.length;
  const totalled = read.filter(({ columns }) => columns.totals.length > 0).length * 2 > read.length;
  if (role !== "weight" && agreement < 0.6 && !totalled && !sayWhatTheyAre(read)) return null;
  // Several structures most of whose weights make one total need no further word.
  const alone =
    role === "weight" &&
    alike * 3 >= read.length * 2 &&
    read.length > 2 &&
    above.every((titles) => titles.some(({ kind }) => kind === "unit"));
  if (
    !alone &&
    !formsSpeakOfPlans(
      read.map(({ block }) => ({ sheet: block.sheet, labels: block.rows.map(({ label }) => label) })),
      own,
    )
  )
    return null;
  const named = role === "weight";
  return {
    ...{ score: (named ? 4 : 0) + 5 * agreement + Math.log2(read.length), named, sheets: read.map(({ block }) => block.sheet.name) },
    ...{ blocks: read, heading: first.weight.label, own: isOwnWeight(first.weight.label, own), weights: new Map(numbers.flat()), sums },
  };
}

/**
 * One row of weights below each row of names: of "Peso 2024" and "Peso 2025" the later year's. Other rows of one label below the same names are a
 * table's ("Attività 1 | 1 | 51", "Attività 2 | 2 | 50"), whatever they happen to make: null.
 */
function oneOfEach(blocks: readonly Named[]): readonly Named[] | null {
  const found = new Map<string, Named>();
  for (const one of blocks) {
    const place = `${String(one.title.row)} ${one.block.sheet.name}`;
    const other = found.get(place);
    if (!other) {
      found.set(place, one);
      continue;
    }
    const [year, known] = [one, other].map(({ block }) => yearIn(block.weight.label));
    if (!year || !known || year === known) return null;
    if (year > known) found.set(place, one);
  }
  return [...found.values()];
}

/** Every number bears a sign of percent, or calls itself points: shares of something. */
function sayWhatTheyAre(blocks: readonly ReadBlock[]): boolean {
  return blocks.every(({ block: { sheet, weight }, columns }) =>
    columns.objectives.every((col) => {
      const { value } = weightAt(sheet, weight.row, col);
      return value.kind === "empty" || (value.kind === "number" && value.scale !== "plain");
    }),
  );
}

/** What these label is never a weight. */
const NO_WEIGHTS: readonly (ColumnRole | null)[] = ["number", "objectiveCode", "start", "deadline", "achievement"];

/** The titles between the block and the one above it, or the sheet's beginning. */
function titlesOver({ sheet, rows, left, last }: Block, blocks: readonly Block[], own: HeadingSettings): readonly AboveTitle[] {
  const first = rows[0]?.row ?? 0;
  const behind = blocks.filter((other) => other.sheet === sheet).map((other) => (other.rows.at(-1)?.row ?? 0) + 1);
  const headings = Array.from({ length: last - left + 1 }, (_unused, i) => ({
    col: left + i,
    row: first,
    text: "",
    role: null,
    above: "",
    aboveRole: null,
  }));
  return titlesAbove({
    sheet,
    first,
    last: first,
    headings,
    left,
    right: last,
    from: Math.max(0, ...behind.filter((row) => row <= first)),
    end: Infinity,
    own,
    chosen: null,
    form: "",
  });
}

/** What names each block: a title that says so, or one that stands over no other block. */
function namesOf(above: readonly (readonly AboveTitle[])[]): readonly (At<string> | null)[] {
  const counts = new Map<string, number>();
  for (const titles of above)
    for (const text of new Set(titles.map(({ text: { value } }) => normalize(value)))) counts.set(text, (counts.get(text) ?? 0) + 1);
  return above.map((titles) => {
    const said = [...titles].reverse().filter(({ kind }) => kind !== "person");
    const own = said.filter(({ text }) => counts.get(normalize(text.value)) === 1);
    const find = (list: readonly AboveTitle[], ...kinds: readonly AboveTitle["kind"][]): AboveTitle | undefined =>
      list.find(({ kind }) => kinds.includes(kind));
    const title =
      find(own, "unit", "transversal") ??
      find(own, "other", "section") ??
      find(said, "unit", "transversal") ??
      (above.length > 1 ? own[0] : undefined);
    return title?.text ?? null;
  });
}
