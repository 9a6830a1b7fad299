/** The KPI rows of an objective: its texts and indicators side by side as the source has them, then its phases. */
import { formatNumber } from "../messages/numbers";
import type { At, Goal, Indicator, LayoutName, Objective, Phase } from "../plan/plan";
import type { Settings } from "../settings";
import { cellName } from "../sheet/address";
import { weightInText } from "../text/weight";
import type { Carried } from "./carried";
import { deadlineText, type DeadlineText } from "./deadline-text";
import { isLadderText } from "./ladder-text";
import { numbered } from "./number-text";
import { plain, together, type SeoText } from "./seo-text";
import type { SeoChange, SeoRow } from "./seo-unit";
import { cleanText, rightWords } from "./words";

export interface RowContext {
  readonly layout: LayoutName;
  readonly carried: Carried;
  /** The weights are brought to another total: no text may go on naming the objective's old one. */
  readonly brings: boolean;
  /** Whether the source's column of types is that of the standard sheet (`speaksOfTypes`). */
  readonly types: boolean;
  /** null: words stay as written. */
  readonly vocabulary: Settings["vocabulary"] | null;
}

type KpiCells = Pick<SeoRow, "type" | "kpiClass" | "indicator" | "target">;

const EMPTY_KPI: KpiCells = { type: "", kpiClass: "", indicator: "", target: "" };
const SAME_KPI: KpiCells = { type: null, kpiClass: null, indicator: null, target: null };

/** The rows of the objective, at least one, and what was changed in them. The first row never refers to the one above. */
export function objectiveRows(objective: Objective, context: RowContext): { rows: SeoRow[]; changes: SeoChange[] } {
  const changes: SeoChange[] = [];
  const deadline = readDeadline(objective.deadline, context, changes);
  const head = withoutPhaseIndicators(objective);
  const rows =
    context.layout === "table"
      ? alignedRows(head, deadline.text, context, changes)
      : stackedRows(head, context, changes).map((row, index) => (index === 0 ? { ...row, deadline: deadline.text } : row));
  const phases = objective.phases.flatMap((phase) => phaseRows(withOwnNumber(phase, objective), context, changes));
  const [first = phases[0], ...rest] = saysNoMore(head) ? withDeadline(phases, deadline.text) : [...rows, ...phases];
  if (!first) return { rows, changes };
  return { rows: [withYears(withTarget(first, deadline.target), objective, context), ...rest], changes };
}

function readDeadline(deadline: Goal["deadline"], context: RowContext, changes: SeoChange[]): DeadlineText {
  const read = deadlineText(deadline, context.carried);
  if (read.change) changes.push(read.change);
  return read;
}

/** A text from the deadline's column stands under the target. */
function withTarget(row: SeoRow, text: string): SeoRow {
  return text === "" ? row : { ...row, target: together([row.target ?? "", text]) };
}

/** What is expected year by year is the target, where the card states no other: "2025: 50%". */
function withYears(row: SeoRow, { years }: Objective, { carried }: RowContext): SeoRow {
  if (plain(row.target) !== "") return row;
  const expected = years.flatMap(({ year, expected: at }) => (at && at.value.kind !== "empty" ? [{ year, at }] : []));
  for (const { at } of expected) carried.whole(at.cell);
  return withTarget(row, expected.map(({ year, at }) => `${String(year)}: ${carried.shown(at.cell)}`).join("\n"));
}

/** On some cards the objective's indicators are those of its first phase, read from the same cells: they are written once. */
function withoutPhaseIndicators(objective: Objective): Objective {
  const ofPhases = new Set(objective.phases.flatMap((phase) => phase.indicators).map(indicatorKey));
  return { ...objective, indicators: objective.indicators.filter((indicator) => !ofPhases.has(indicatorKey(indicator))) };
}

function indicatorKey(indicator: Indicator): string {
  return [indicator.text, indicator.target].map((at) => (at ? cellName(at.cell.row, at.cell.col) : "")).join("|");
}

/** Whether the objective's own row would only repeat its strategic text above its phases. */
function saysNoMore(objective: Objective): boolean {
  const own = cleanText(objective.title?.value);
  const repeats = own === "" || own === cleanText(objective.strategic?.value);
  return repeats && objective.phases.length > 0 && objective.indicators.length === 0 && objective.details.length === 0;
}

/** The phases' rows; the first takes the objective's deadline if it has none of its own. */
function withDeadline(rows: readonly SeoRow[], deadline: string): SeoRow[] {
  return rows.map((row, index) => (index === 0 ? { ...row, deadline: row.deadline ?? deadline } : row));
}

/** In a table texts and indicators of one sheet row belong together. A text without indicator shares that of the row above. */
function alignedRows(objective: Objective, deadline: string, context: RowContext, changes: SeoChange[]): SeoRow[] {
  const texts = new Map<number, SeoText>();
  for (const at of [objective.title, ...objective.details]) {
    const text = takeText(at, objective, context, changes);
    if (!at || plain(text) === "") continue;
    const above = texts.get(at.cell.row);
    texts.set(at.cell.row, above === undefined ? text : together([above, text]));
  }
  const indicators = new Map<number, Indicator>();
  for (const indicator of objective.indicators) {
    const row = indicatorRow(indicator);
    if (row !== null) indicators.set(row, indicator);
  }
  const lines = [...new Set([...texts.keys(), ...indicators.keys()])].sort((a, b) => a - b);
  if (lines.length === 0) return [{ operative: numbered(objective, "", context.carried), deadline, ...EMPTY_KPI }];
  const { carried } = context;
  const column = deadlineColumn(objective);
  const head = objective.deadline?.cell;
  const place = head && lines.includes(head.row) ? head.row : lines[0];
  return lines.map((line, index) => {
    const indicator = indicators.get(line);
    // The objective's deadline is written where it stands; a deadline merged over several rows once.
    const at = indicator?.deadline ?? (column === null ? null : carried.deadlineAt(column.sheet, line, column.col));
    const own = at && at.cell.row !== head?.row ? readDeadline(at, context, changes) : null;
    const text = texts.get(line);
    const row: SeoRow = {
      operative: index === 0 ? numbered(objective, text ?? "", carried) : (text ?? null),
      deadline: line === place ? deadline : own && own.text !== "" ? own.text : index === 0 ? "" : null,
      ...(indicator ? kpiCells(indicator, context, changes) : kpiBelow(objective, line, index, context)),
    };
    return own ? withTarget(row, own.target) : row;
  });
}

/** The column of deadlines on the sheet, from one that was read; null where none was. */
function deadlineColumn({ deadline, indicators }: Objective): { readonly sheet: string; readonly col: number } | null {
  return (deadline ?? indicators.find((indicator) => indicator.deadline)?.deadline)?.cell ?? null;
}

/** A row without an indicator of its own: it shares the one above only where the source merges their cells. */
function kpiBelow({ indicators }: Objective, line: number, index: number, { carried }: RowContext): KpiCells {
  const above = indicators.flatMap(({ text, target, type, kpiClass }) =>
    [text, target, type, kpiClass].flatMap((at) => (at ? [at.cell] : [])),
  );
  const shares = above.some((cell) => carried.isMergedOver(cell, line));
  return index > 0 && shares ? SAME_KPI : EMPTY_KPI;
}

/** A text of the objective; where its weight becomes another, without the words that name the old one ("Peso obiettivo: 10%"). */
export function takeText(at: At<string> | null, { weight }: Objective, { carried, brings }: RowContext, changes: SeoChange[]): SeoText {
  const text = carried.take(at);
  const named = brings && typeof text === "string" && weight?.value.kind === "number" ? weightInText(text) : null;
  if (!named || typeof text !== "string" || weight?.value.kind !== "number" || !named.value.equals(weight.value.value)) return text;
  changes.push({ kind: "weight-words", text: named.matched });
  return cleanText(text.replace(named.matched, ""));
}

/** On cards and in prose the texts stand above one another: they share one cell, beside all indicators. */
function stackedRows(objective: Objective, context: RowContext, changes: SeoChange[]): SeoRow[] {
  const text = together([objective.title, ...objective.details].map((at) => takeText(at, objective, context, changes)));
  const operative = numbered(objective, text, context.carried);
  const kpis = objective.indicators.map((indicator) => kpiCells(indicator, context, changes));
  const [first = EMPTY_KPI, ...more] = kpis;
  return [{ operative, deadline: "", ...first }, ...more.map((kpi) => ({ operative: null, deadline: null, ...kpi }))];
}

/** A phase on the objective's own row is read with the objective's number: that is not the phase's. */
function withOwnNumber(phase: Phase, { number }: Objective): Phase {
  const same = phase.number && number && phase.number.cell.row === number.cell.row && phase.number.cell.col === number.cell.col;
  return same ? { ...phase, number: null } : phase;
}

function phaseRows(phase: Phase, context: RowContext, changes: SeoChange[]): SeoRow[] {
  const operative = numbered(phase, phaseText(phase, context.carried), context.carried);
  const deadline = readDeadline(phase.deadline, context, changes);
  const [first = EMPTY_KPI, ...more] = phase.indicators.map((indicator) => kpiCells(indicator, context, changes));
  const head: SeoRow = { operative, deadline: deadline.text === "" ? null : deadline.text, ...first };
  return [withTarget(head, deadline.target), ...more.map((kpi) => ({ operative: null, deadline: null, ...kpi }))];
}

/** The phase's words and its share of the objective, which has no column of its own: "Redazione del piano (50%)". */
function phaseText(phase: Phase, carried: Carried): string {
  const title = plain(carried.take(phase.title));
  const weight = phase.weight?.value;
  if (!phase.weight || weight?.kind !== "number") return title;
  carried.noteNumber(phase.weight.cell, weight.value);
  const number = formatNumber("it", weight.value);
  const share = weight.scale === "percent" ? `${number}%` : `peso ${number}`;
  return title.replace(/\s/g, "").includes(share.replace(/\s/g, "")) ? title : `${title} (${share})`.trim();
}

function kpiCells(indicator: Indicator, { carried, vocabulary, types }: RowContext, changes: SeoChange[]): KpiCells {
  const right = (column: "type" | "kpiClass" | "target", text: SeoText): SeoText =>
    vocabulary && typeof text === "string" ? rightWords(column, text, vocabulary, changes) : text;
  const text = carried.take(indicator.text);
  const target = carried.take(indicator.target);
  const kpi = {
    type: types ? right("type", carried.take(indicator.type)) : "",
    kpiClass: right("kpiClass", carried.take(indicator.kpiClass)),
  };
  if (!isLadderText(plain(text))) return { ...kpi, indicator: text, target: right("target", target) };
  // The expected result says what is measured, the ladder what each outcome is worth.
  changes.push({ kind: "moved", from: "indicator", to: "target", text: plain(text) });
  const ladder = isLadderText(plain(target));
  return { ...kpi, indicator: ladder ? "" : target, target: ladder ? together([target, text]) : text };
}

/** The sheet row of an indicator: the first of its cells. */
function indicatorRow(indicator: Indicator): number | null {
  const rows = [indicator.type, indicator.kpiClass, indicator.text, indicator.target].flatMap((cell) => (cell ? [cell.cell.row] : []));
  return rows.length === 0 ? null : Math.min(...rows);
}
