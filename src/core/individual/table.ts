/** The objectives of an individual sheet: texts, weights, results, live points and totals. */
import { at, across, down, type Grid } from "../document/grid";
import type { DocumentValue } from "../document";
import { exact, hasDecimals, roundHalfUp, sum, toNumber, type Exact } from "../exact";
import { largestRemainder } from "../score/largest-remainder";
import type { Rows } from "../seo/objective-cells";
import { withFittingRows } from "../seo/fitting-rows";
import { plain, seoValue, together, type SeoText } from "../seo/seo-text";
import type { SeoObjective, SeoRow } from "../seo/seo-unit";
import { SEO_COLUMNS } from "../seo/standard";
import { areaName, cellName } from "../sheet/address";
import type { Settings } from "../settings";
import type { IndividualLine, IndividualPart } from "./individual-sheet";
import type { IndividualLayout } from "./layout";
import { WORDS } from "./texts";

/** The rows of a part: its objectives, and its total below them. */
export interface PutPart {
  readonly objectives: readonly Rows[];
  readonly totalRow: number;
  /** The cell of the cumulative points, in A1 notation. */
  readonly points: string;
}

const COLUMNS = { objective: "operative", indicator: "indicator", target: "target", deadline: "deadline" } as const;
/** Weights are shown with so many decimals at most. */
const STEP = exact("0.01");

/** Whoever writes a part: where, how scores are rounded, and what was written above. */
interface Putting {
  readonly grid: Grid;
  readonly layout: IndividualLayout;
  readonly score: Pick<Settings["score"], "cap" | "decimals" | "rounding">;
}

/**
 * Writes the objectives of the parts below each other, each part with its cumulative total.
 * @param known how many of the parts the score is of: further totals wait for results
 */
export function putParts(putting: Putting, first: number, parts: readonly IndividualPart[], known: number): readonly PutPart[] {
  const { grid, layout } = putting;
  const last = layout.columns.length - 1;
  const put: PutPart[] = [];
  const done: Done[] = [];
  let row = first;
  for (const part of parts) {
    if (put.length > 0) grid.text(across(row++, 0, last), "section", part.title || WORDS.transversal);
    const shown = shownWeights(part.lines);
    const objectives = part.lines.map((line, index) => {
      const rows = putLine(putting, row, line, shown[index] ?? null);
      done.push({ line, rows });
      row = rows.bottom + 1;
      return rows;
    });
    putTotal(putting, row, done, put.length < known);
    put.push({ objectives, totalRow: row, points: cellName(row, layout.at("points")) });
    row++;
  }
  return put;
}

interface Done {
  readonly line: IndividualLine;
  readonly rows: Rows;
}

/** The weights as they are shown: two decimals, and together what they make. */
function shownWeights(lines: readonly IndividualLine[]): readonly (Exact | null)[] {
  const values = lines.map(({ effective }) => effective);
  const known = values.filter((value) => value !== null);
  const total = sum(known);
  if (known.every((value) => hasDecimals(value, 2)) || !hasDecimals(total, 2)) return values.map((value) => value && roundHalfUp(value, 2));
  const shared = largestRemainder(known, total, STEP);
  let next = 0;
  return values.map((value) => (value === null ? null : (shared[next++] ?? value)));
}

function putLine({ grid, layout, score }: Putting, top: number, line: IndividualLine, shown: Exact | null): Rows {
  const { rows } = fitting(line.objective, layout);
  const bottom = top + rows.length - 1;
  for (const [column, source] of Object.entries(COLUMNS) as [keyof typeof COLUMNS, (typeof COLUMNS)[keyof typeof COLUMNS]][])
    putTexts(
      grid,
      top,
      rows.map((one) => one[source]),
      layout.at(column),
      column === "deadline",
    );
  const cell = (column: "weight" | "share" | "effective" | "result" | "points"): string => cellName(top, layout.at(column));
  const put = (column: "weight" | "share" | "effective" | "result" | "points", value: DocumentValue | null): void =>
    grid.put(down(top, bottom, layout.at(column)), "number", value);
  const { weight, share, effective, result, points } = line;
  const written = line.objective.weight;
  put("weight", weight ? number(weight) : "text" in written && written.text !== "" ? { kind: "text", text: written.text } : null);
  if (layout.columns.includes("share")) put("share", share && number(share));
  if (layout.columns.includes("effective")) put("effective", shown && number(shown));
  put(
    "result",
    result.kind === "percent" ? number(result.percent) : result.kind === "left-out" ? { kind: "text", text: WORDS.leftOut } : null,
  );
  const counts = effective ?? weight;
  if (result.kind === "none" || result.kind === "left-out" || counts === null) put("points", null);
  else {
    const column = layout.columns.includes("effective") ? "effective" : "weight";
    const own = (column === "effective" ? shown : weight)?.equals(counts) === true ? cell(column) : literal(counts);
    const achieved = score.cap === null ? cell("result") : `MIN(${cell("result")},${String(score.cap)})`;
    const product = `${own}*${achieved}/100`;
    const made = score.rounding === "line" ? `ROUND(${product},${String(score.decimals)})` : product;
    const formula = `IF(ISNUMBER(${cell("result")}),${made},"")`;
    put("points", { kind: "formula", formula, cached: points === null ? "" : toNumber(points), format: decimals(score.decimals) });
  }
  return { top, bottom };
}

/** The total of all objectives above: weights, and points once every result is there. */
function putTotal({ grid, layout, score }: Putting, row: number, done: readonly Done[], known: boolean): void {
  const last = layout.at("deadline");
  grid.text(across(row, 0, last), "total-label", WORDS.total);
  const column = layout.columns.includes("effective") ? "effective" : "weight";
  const weights = done.map(({ line }) => (column === "effective" ? line.effective : line.weight));
  // Totals of parts above stand in the same column: only the objectives' own cells are added.
  const cells = (col: number): string =>
    blocks(done)
      .map(([top, bottom]) => areaName({ top, left: col, bottom, right: col }))
      .join(",");
  const numbers = weights.filter((weight) => weight !== null);
  const wanted = done.filter(({ line }) => line.result.kind === "percent" || line.result.kind === "open").length;
  const all = done.every(({ line }) => line.result.kind !== "open");
  const total = roundHalfUp(sum(done.flatMap(({ line }) => line.points ?? [])), score.decimals);
  const formula = `IF(COUNT(${cells(layout.at("result"))})=${String(wanted)},ROUND(SUM(${cells(layout.at("points"))}),${String(score.decimals)}),"")`;
  const values = new Map<number, DocumentValue>();
  if (numbers.length > 0)
    values.set(layout.at(column), { kind: "formula", formula: `SUM(${cells(layout.at(column))})`, cached: toNumber(sum(numbers)) });
  if (wanted > 0)
    values.set(layout.at("points"), {
      kind: "formula",
      formula,
      cached: known && all ? toNumber(total) : "",
      format: decimals(score.decimals),
    });
  for (let col = last + 1; col < layout.columns.length; col++) grid.put(at(row, col), "total", values.get(col) ?? null);
}

/** The runs of rows that hold objectives. */
function blocks(done: readonly Done[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const {
    rows: { top, bottom },
  } of done) {
    const last = runs.at(-1);
    if (last && last[1] === top - 1) last[1] = bottom;
    else runs.push([top, bottom]);
  }
  return runs;
}

/** The objective with the strategic one above its own words, and rows enough for its longest texts. */
function fitting(objective: SeoObjective, layout: IndividualLayout): SeoObjective {
  const width = (name: string): number => {
    const column = Object.entries(COLUMNS).find(([, source]) => source === name)?.[0];
    return layout.widths[layout.at((column ?? "objective") as keyof typeof COLUMNS)] ?? 0;
  };
  const [first, ...rest] = objective.rows;
  const own = first ? plain(first.operative) : "";
  const above = objective.strategic !== "" && !own.includes(objective.strategic) ? objective.strategic : "";
  const rows = first ? [{ ...first, operative: together([above, first.operative ?? ""]) }, ...rest] : [];
  const shown = rows.map((row): SeoRow => ({ ...row, type: "", kpiClass: "" }));
  return withFittingRows(
    { ...objective, publicValue: "", strategic: "", rows: shown },
    SEO_COLUMNS.map(({ name }) => width(name)),
  );
}

/** A column of texts: what is the same as above shares its cell. */
function putTexts(grid: Grid, top: number, texts: readonly (SeoText | null)[], col: number, centred: boolean): void {
  for (let index = 0; index < texts.length;) {
    let end = index;
    while (end + 1 < texts.length && texts[end + 1] === null) end++;
    const area = down(top + index, top + end, col);
    grid.put(area, centred ? "number" : "text", seoValue(texts[index] ?? "", grid.widthOf(area)));
    index = end + 1;
  }
}

function number(value: Exact): DocumentValue {
  return { kind: "number", value: toNumber(value) };
}

/** A number in a formula, as exactly as Excel counts. */
function literal(value: Exact): string {
  return value.d === 1n ? value.toString() : `(${String(value.s * value.n)}/${String(value.d)})`;
}

/** The number format of points. */
export function decimals(places: number): string {
  return places === 0 ? "0" : `0.${"0".repeat(places)}`;
}
