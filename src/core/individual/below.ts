/** What stands below the objectives and components of an individual sheet: notes, how the points came about, signatures. */
import { across, at, type Grid } from "../document/grid";
import { HUNDRED, roundHalfUp, type Exact } from "../exact";
import { render } from "../messages/messages";
import { formatNumber } from "../messages/numbers";
import type { ScoreSentence } from "../score/outcome";
import { plain } from "../seo/seo-text";
import type { IndividualLine, IndividualSheet } from "./individual-sheet";
import type { IndividualLayout } from "./layout";
import { WORDS } from "./texts";

/** Room for a signature, in points. */
const SIGNATURE_HEIGHT = 64;
/** What a line to sign on leaves free of its cell, in characters. */
const SIGNATURE_MARGIN = 6;

/** What the reader of the sheet must know. The band is that of the whole: of the objectives' score only where there is nothing else. */
export function notesOf(sheet: IndividualSheet, inComponents: boolean): readonly string[] {
  const { score, parts, inHundredths: shared } = sheet;
  const lines = parts.flatMap(({ lines: own }) => own);
  const said = score.kind === "scored" ? score.notes.map(sentence) : reasonsOf(score.reasons);
  const band = score.kind === "scored" && score.band !== null && !inComponents ? [`${WORDS.band}: ${String(score.band)}`] : [];
  const rounded = lines.some(({ effective }) => effective !== null && effective.mul(HUNDRED).d !== 1n);
  return [...band, ...said, ...(shared ? [WORDS.shares] : []), ...(rounded ? [WORDS.rounded] : [])];
}

/** Why there is no score; where nothing at all is written yet, only what to do. */
function reasonsOf(reasons: readonly ScoreSentence[]): readonly string[] {
  const other = reasons.filter(({ id }) => id !== "score.no-achievements" && id !== "score.missing-achievement");
  return [...(other.length < reasons.length ? [WORDS.open] : []), ...other.map(sentence)];
}

function sentence({ id, data }: ScoreSentence): string {
  return render("it", id, data);
}

export function putNotes(grid: Grid, top: number, last: number, notes: readonly string[]): number {
  notes.forEach((note, index) => grid.text(across(top + index, 0, last), "note", note));
  return top + notes.length;
}

/** Each objective's points and why; nothing without a score. */
export function putExplanation(grid: Grid, top: number, last: number, { parts }: IndividualSheet): number {
  const told = parts.flatMap(({ lines }) => lines).filter(({ why }) => why.length > 0);
  if (told.length === 0) return top;
  grid.text(across(top, 0, last), "section", WORDS.explained);
  told.forEach((line, index) => {
    const { objective } = line;
    grid.text(at(top + 1 + index, 0), "text", firstLine(plain(objective.rows[0]?.operative) || objective.title));
    grid.text(across(top + 1 + index, 1, last), "text", whyOf(line).join("; "));
  });
  return top + 1 + told.length;
}

/** "peso 20 × quota 50 %; il peso 10 diventa 27,03; 27,03 × 90 % = 24,32 punti" */
function whyOf({ weight, share, effective, result, points, why }: IndividualLine): readonly string[] {
  const shown = (value: Exact): string => formatNumber("it", roundHalfUp(value, 2));
  const ofShare = share && weight ? [`peso ${shown(weight)} × quota ${shown(share)} %`] : [];
  const reasons = why.filter(({ id }) => id !== "score.why-product").map(sentence);
  if (result.kind !== "percent" || effective === null || points === null) return [...ofShare, ...reasons];
  return [...ofShare, ...reasons, `${shown(effective)} × ${shown(result.percent)} % = ${shown(points)} punti`];
}

const LONGEST_LABEL = 90;

function firstLine(text: string): string {
  const line = (text.split("\n")[0] ?? "").trim();
  return line.length <= LONGEST_LABEL ? line : `${line.slice(0, LONGEST_LABEL - 1).trimEnd()}…`;
}

/** Date and signatures side by side, each over about as much of the sheet's width. */
export function putSignatures(grid: Grid, { widths }: IndividualLayout, top: number, names: readonly string[]): number {
  if (names.length === 0) return top;
  const all = [WORDS.date, ...names];
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let [left, reached] = [0, 0];
  all.forEach((name, index) => {
    let right = left;
    reached += widths[right] ?? 0;
    const others = all.length - 1 - index;
    while (right + 1 < widths.length - others && reached + (widths[right + 1] ?? 0) / 2 <= (whole * (index + 1)) / all.length)
      reached += widths[++right] ?? 0;
    if (others === 0) right = widths.length - 1;
    const area = across(top, left, right);
    const line = "_".repeat(Math.max(8, Math.min(WORDS.blank.length, Math.floor(grid.widthOf(area)) - SIGNATURE_MARGIN)));
    grid.text(area, "signature", `${name}\n\n\n${line}`);
    left = right + 1;
  });
  grid.atLeast(top, SIGNATURE_HEIGHT);
  return top + 1;
}
