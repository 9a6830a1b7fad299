/**
 * Evidence that was looked at once and is kept as it was (`npm run approva`): on what the reading stands, not only what comes of it. Each record
 * is a file beside this one: a case, and its lines.
 */
import { evidenceOfColumns } from "../../../support/evidence/columns";
import { line, type Evidence } from "../../../support/evidence/evidence";
import { evidenceOfRows } from "../../../support/evidence/rows";
import { evidenceOfWords } from "../../../support/evidence/words";
import { COLUMN_CASES } from "./cases/columns";
import { ROW_CASES } from "./cases/rows";
import { WORD_CASES } from "./cases/words";

/** Names of cases and how the lines of each are found. */
export type Cases = ReadonlyMap<string, () => readonly string[]>;

/** Cases of one line, of which each is told by itself: what was found needs no place. */
function ofLines(cases: readonly string[], found: (one: string) => readonly Evidence[]): Cases {
  return new Map(cases.map((one) => [one, () => found(one).map(({ what }, i) => line({ where: `reading ${String(i + 1)}`, what }))]));
}

const COLUMNS: Cases = ofLines(COLUMN_CASES, evidenceOfColumns);
const ROWS: Cases = ofLines(ROW_CASES, evidenceOfRows);
const WORDS: Cases = ofLines(WORD_CASES, (text) => [evidenceOfWords(text)]);

/** Each record by the name of its file. */
export const RECORDS: Readonly<Record<string, Cases>> = { columns: COLUMNS, rows: ROWS, words: WORDS };

/** What is found today, as the file keeps it. */
export const today = (cases: Cases): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries([...cases].map(([name, found]) => [name, found()]));
