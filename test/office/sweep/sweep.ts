/**
 * Faults at every call: afterwards the command is finished, or the workbook is as before, or, where Excel goes on refusing, it is said that it
 * stopped half-way; and what is said of the reason is what the code means. Runs in jest and as a script (`npm run sweep`).
 */
import { createExcelHost } from "../../../src/hosts/excel";
import type { ExcelEnvironment } from "../../../src/hosts/excel/environment";
import type { Outcome } from "../../../src/hosts/host";
import { snapshot, type Book, type Session } from "../workbook";
import { CODES } from "./codes";
import { sweptBook, type Command } from "./commands";

export interface Fault {
  readonly at: number;
  readonly code: string;
  /** Every call from `at` on fails, not only that one. */
  readonly lasting: boolean;
}

export interface Attempt {
  readonly outcome: Outcome<unknown>;
  readonly before: State;
  readonly after: State;
  readonly calls: number;
  /** Calls that erased what the user could undo. */
  readonly erased: readonly string[];
  /** Whether Excel is an older one. */
  readonly old: boolean;
}

interface State {
  /** Everything. */
  readonly whole: string;
  /** Everything but the record of marks, which may list some that are gone: the next run finds that out. */
  readonly seen: string;
  /** Cells and merged areas only: what a sheet is without its looks. */
  readonly content: string;
}

/** Opens a workbook in Microsoft's client, wherever that is loaded. */
export type Open = (book: Book) => Session;

/** What Excel is pretended to be; `level` is the newest ExcelApi of the workbook behind it. */
export interface SweptExcel {
  readonly environment: ExcelEnvironment;
  readonly level?: number;
}

export async function attempt(open: Open, { environment, level }: SweptExcel, command: Command, fault: Fault | null): Promise<Attempt> {
  const session = open(sweptBook());
  const host = createExcelHost({ ...environment });
  await command.prepare?.(host);
  const before = stateOf(session);
  const erased = session.undo.clearedByWriting.length;
  session.faults.arm({ ...(level !== undefined && { level }), ...fault });
  const outcome = await command.run(host);
  return {
    outcome,
    before,
    after: stateOf(session),
    calls: session.faults.calls,
    // Before ExcelApi 1.19 whatever is written erases it.
    erased: level === undefined ? session.undo.clearedByWriting.slice(erased) : [],
    old: level !== undefined,
  };
}

/** Ids of rules, and so the checksum of their record, differ from run to run. */
const anonymous = (text: string): string => text.replace(/\{00000000-[-\d]*\}/g, "{id}").replace(/sum\\":\d+/g, "sum");

function stateOf({ book }: Session): State {
  const whole = anonymous(snapshot(book));
  const content = book.sheets.map(({ name, cells, merges }) => [name, [...cells], merges]);
  const seen = anonymous(snapshot({ ...book, settings: new Map([...book.settings].filter(([key]) => !key.startsWith("piao.marks"))) }));
  return { whole, seen, content: JSON.stringify(content) };
}

/** "said to look": Excel answers no more, so the program cannot know that nothing was changed, and asks to look. */
export type Verdict = "finished" | "finished with a note" | "as before" | "said half-way" | "said to look" | "wrong";

/** What became of a command under a fault; "wrong" comes with the reason why. */
export function judge(
  { outcome, before, after, erased, old }: Attempt,
  clean: Attempt,
  { code, lasting }: Fault,
): readonly [Verdict, string] {
  if (erased.length > 0) return ["wrong", `erased the undo history by ${erased.join()}`];
  if (outcome.kind === "done") {
    if (after.seen === clean.after.seen) return ["finished", ""];
    const noted = typeof outcome.value === "object" && outcome.value !== null && "missing" in outcome.value;
    return noted && after.content === clean.after.content ? ["finished with a note", ""] : ["wrong", "done, but not what it should be"];
  }
  if (outcome.reason === "half-done" || outcome.reason === "damaged-data") {
    // A refusal that passes is made good; only before ExcelApi 1.14 can it not be known which marks are left.
    if (after.whole !== before.whole) return lasting || old ? ["said half-way", ""] : ["wrong", "half-way, though the refusal had passed"];
    return lasting ? ["said to look", ""] : ["wrong", "said half-way, but nothing is changed"];
  }
  if (after.whole !== before.whole) return ["wrong", `changed, but said ${outcome.reason}`];
  return outcome.reason === CODES[code] ? ["as before", ""] : ["wrong", `${code} was told as ${outcome.reason}`];
}
