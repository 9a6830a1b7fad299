/** Scores for people and as JSON. */
import { toNumber, type Exact } from "../core/exact";
import { render, type Language } from "../core/messages/messages";
import { formatNumber } from "../core/messages/numbers";
import { unitName } from "../core/plan/plan";
import { boardTexts, type ScoresReport } from "../core/report/scores";
import type { Scored, ScoreReason, ScoreSentence } from "../core/score/outcome";
import type { UnitScore } from "../core/score/score-plan";
import { cellName } from "../core/sheet/address";
import { columns, fold, harmless, padEnd, padStart, shorten, type Paint } from "./text";

interface PrintOptions {
  readonly language: Language;
  /** Show the steps of each score. */
  readonly explain: boolean;
  readonly paint: Paint;
  /** Columns to fold long sentences at; null: not folded. */
  readonly width: number | null;
}

const INDENT = "    ";

/** What is said of all units together. */
export type BoardSaid = Pick<ScoresReport, "units" | "source" | "spread" | "bands">;

/** A file's scores, unit by unit; notes that hold for all of them stand once, at the end, then what lies between the scores. */
export function scoresText(file: string, scores: readonly UnitScore[], board: BoardSaid, options: PrintOptions): string {
  const { language, paint } = options;
  const common = commonNotes(scores, language);
  const note = (text: string): string => `${INDENT}${fold(harmless(text), options.width, INDENT)}`;
  const blocks = scores.map(({ unit, result }) => {
    const name = harmless(unitName(unit).replace(/\s+/g, " "));
    const where = name === unit.sheet.name ? "" : paint("dim", `  ${render(language, "cli.sheet", { sheet: harmless(unit.sheet.name) })}`);
    const title = `  ${paint("bold", shorten(name, 80))}${where}`;
    if (result.kind === "refused") {
      const reasons = result.reasons.map((reason) => reasonText(reason, language)).filter((text) => !common.includes(text));
      return [title, `${INDENT}${paint("yellow", render(language, "punteggio.none"))}`, ...reasons.map(note)];
    }
    const own = result.notes.map((sentence) => render(language, sentence.id, sentence.data)).filter((text) => !common.includes(text));
    return [title, `${INDENT}${scoreLine(result, language)}`, ...(options.explain ? stepLines(result, language) : []), ...own.map(note)];
  });
  const together = board.spread && scores.length > 1 ? boardTexts(board, language) : [];
  const last = [...common, board.source, ...together]
    .filter((text) => text !== "")
    .map((text) => `  ${fold(harmless(text), options.width, "  ")}`);
  return [paint("bold", harmless(file)), ...blocks.map((lines) => lines.join("\n")), ...last].join("\n") + "\n\n";
}

/** What a program reads: numbers as numbers, sentences in the language asked for. */
export function scoreJson({ unit, result }: UnitScore, language: Language): unknown {
  const head = { unit: unitName(unit), sheet: unit.sheet.name };
  const sentence = ({ id, data }: ScoreSentence): string => render(language, id, data);
  if (result.kind === "refused") {
    const reasons = result.reasons.map((reason) => ({
      message: sentence(reason),
      cells: reason.cells.map((cell) => cellName(cell.row, cell.col)),
    }));
    return { ...head, score: null, reasons };
  }
  const steps = result.steps.map((step) => ({
    objective: step.label,
    cell: step.cell ? cellName(step.cell.row, step.cell.col) : null,
    weight: toNumber(step.weight),
    effectiveWeight: toNumber(step.effective),
    achievement: step.achievement ? toNumber(step.achievement) : null,
    points: toNumber(step.points),
    why: step.why.map(sentence),
  }));
  const score = { score: toNumber(result.shown), exact: toNumber(result.score), of: toNumber(result.of), band: result.band };
  return { ...head, ...score, steps, notes: result.notes.map(sentence) };
}

function scoreLine(result: Scored, language: Language): string {
  const parts = [render(language, "punteggio.score", { shown: result.shown, of: result.of })];
  if (!result.shown.equals(result.score)) parts.push(render(language, "punteggio.exact", { score: result.score }));
  if (result.band !== null) parts.push(render(language, "punteggio.band", { band: result.band }));
  return parts.join("  ");
}

/** The steps as a table; the points sum to the score. */
function stepLines(result: Scored, language: Language): string[] {
  const number = (value: Exact | null): string => (value === null ? "–" : formatNumber(language, value));
  const headings = render(language, "punteggio.headings").split("|");
  const rows = result.steps.map((step) => [
    shorten(harmless(step.label.replace(/\s+/g, " ")), 44),
    ...[step.weight, step.effective, step.achievement, step.points].map(number),
    step.why.map((why) => render(language, why.id, why.data)).join("; "),
  ]);
  const total = [render(language, "punteggio.total"), "", number(result.of), "", number(result.score), ""];
  const table = [headings, ...rows, total];
  const widths = headings.map((_, col) => Math.max(...table.map((row) => columns(row[col] ?? ""))));
  return table.map((row) => {
    const cells = row.map((cell, col) =>
      col === 0 ? padEnd(cell, widths[0] ?? 0) : col === row.length - 1 ? cell : padStart(cell, widths[col] ?? 0),
    );
    return `${INDENT}${INDENT}${cells.join("  ")}`.trimEnd();
  });
}

function reasonText(reason: ScoreReason, language: Language): string {
  const sentence = render(language, reason.id, reason.data);
  if (reason.cells.length === 0) return sentence;
  return `${sentence} ${render(language, "punteggio.cells", { cells: reason.cells.map((cell) => cellName(cell.row, cell.col)).join(", ") })}`;
}

/** What is said of every unit alike: reasons without cells of their own, and notes. */
function commonNotes(scores: readonly UnitScore[], language: Language): readonly string[] {
  const sentences = scores.map(({ result }) =>
    result.kind === "refused"
      ? result.reasons.map((reason) => reasonText(reason, language))
      : result.notes.map(({ id, data }) => render(language, id, data)),
  );
  return scores.length < 2 ? [] : (sentences[0] ?? []).filter((text) => sentences.every((list) => list.includes(text)));
}
