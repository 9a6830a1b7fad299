/** `piao pesi`: the weights that a body's tables of levels give, beside those of the plan; written into a copy where that is asked for. */
import { computedLists, differs, type ComputedList } from "../core/computed/computed-lists";
import { computedOption, type ComputedInto } from "../core/fixes/computed";
import { render, type MessageData, type MessageId } from "../core/messages/messages";
import type { Plan } from "../core/plan/plan";
import { readPlan } from "../core/reading/read-plan";
import type { Settings } from "../core/settings";
import { checkTotals } from "../core/totals/check-totals";
import { patchWorkbook } from "../hosts/file/patch/patch";
import type { Command } from "./command";
import { openPlan, sayNotes, sheetNames, type OpenedPlan } from "./open-plan";
import { parseOptions, UsageError, type OptionKinds } from "./options";
import { computedJson, computedText } from "./pesi-print";
import { PLAN_OPTIONS, Preparation } from "./preparation";
import { saveNew } from "./save-new";
import { chosenSheets } from "./sheet-choice";
import type { ExitCode, Terminal } from "./terminal";
import { harmless, harmlessJson, painter } from "./text";
import { Unusable } from "./unusable";
import { derivedPath, isSameFile } from "./write-file";

const OPTIONS = {
  ...PLAN_OPTIONS,
  scrivi: "text",
  uscita: "text",
  sovrascrivi: "flag",
  foglio: "texts",
  json: "flag",
} as const satisfies OptionKinds;

export const pesi: Command = {
  name: "pesi",
  summary: "pesi.summary",
  help: "pesi.help",
  async run(args, terminal): Promise<ExitCode> {
    const { values, words } = parseOptions(
      args.map((arg) => (arg === "-o" ? "--uscita" : arg)),
      OPTIONS,
    );
    const [source, extra] = words;
    if (source === undefined) throw new UsageError("pesi.no-file");
    if (extra !== undefined) throw new UsageError("pesi.one-file", { file: extra });
    const into = intoOf(values.scrivi);
    if (into === null && (values.uscita !== null || values.sovrascrivi)) throw new UsageError("pesi.only-with-write");
    const prepared = await Preparation.of(values, words, terminal);
    const { language } = prepared;
    const say = (id: MessageId, data: MessageData = {}): string => render(language, id, data);
    try {
      const found = await prepared.settingsOf(source);
      if (found.kind === "error") throw new Unusable(found.problem.message, found.problem.data);
      const read = await listsOf(source, found.settings, values.foglio, terminal);
      const output = into && (values.uscita ?? derivedPath(source, "pesi"));
      const written = into && output ? await write(read, into, output, values.sovrascrivi) : null;
      const options = { language, paint: painter(terminal.colour), width: terminal.width };
      if (values.json)
        await terminal.out(`${harmlessJson(computedJson(source, read.lists, written === null ? null : output, language))}\n`);
      else {
        await terminal.out(computedText(read.lists, options));
        if (written !== null)
          await terminal.out(`${harmless(say(written === 0 ? "pesi.nothing" : "pesi.written", { count: written, file: output }))}\n`);
      }
      return read.lists.every(isRight) ? 0 : 1;
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      terminal.err(`piao: ${harmless((error.file === null ? "" : `${error.file}: `) + say(error.id, error.data))}\n`);
      return 2;
    }
  },
};

interface Read {
  readonly opened: OpenedPlan;
  readonly plan: Plan;
  readonly lists: readonly ComputedList[];
}

async function listsOf(path: string, settings: Settings, only: readonly string[], terminal: Terminal): Promise<Read> {
  if (!settings.weighting) throw new Unusable("pesi.no-tables");
  const opened = await openPlan(path);
  if (opened.kind === "error") throw new Unusable(opened.message, opened.data, path);
  sayNotes(opened, settings.language, terminal);
  const chosen = chosenSheets(sheetNames(opened), only);
  if (chosen.kind === "error") throw new Unusable(chosen.message, chosen.data, path);
  const plan = readPlan(opened.sheets, settings, path);
  const lists = computedLists(plan, checkTotals(plan, settings), settings).filter(({ sheet }) => chosen.has(sheet));
  if (lists.length === 0) {
    const headings = settings.weighting.factors.map(({ heading }) => `«${heading}»`).join(", ");
    throw new Unusable("pesi.no-levels", { headings }, path);
  }
  return { opened, plan, lists };
}

/** A list whose weights are all there and as computed. */
function isRight(list: ComputedList): boolean {
  return list.result.kind === "computed" && list.result.rows.every((row) => row.given !== null && !differs(list, row));
}

/** Writes the copy. @returns how many cells were written; none, and no file, where there is nothing to write */
async function write({ opened, plan, lists }: Read, into: ComputedInto, output: string, overwrite: boolean): Promise<number> {
  const steps = lists.flatMap((list) => computedOption(plan, list, into)?.steps ?? []);
  if (steps.length === 0) return 0;
  if (await isSameFile(opened.path, output)) throw new Unusable("seo.cli.same-file", { file: output });
  const patched = patchWorkbook(opened.bytes, opened.sheets, steps);
  if (patched.kind === "refused") throw new Unusable("pesi.refused", { reason: { id: patched.message, data: patched.data } });
  await saveNew(output, patched.bytes, overwrite);
  return steps.length;
}

function intoOf(text: string | null): ComputedInto | null {
  if (text === null) return null;
  const word = text.trim().toLowerCase();
  if (word === "vuoti") return "empty";
  if (word === "tutti") return "all";
  throw new UsageError("pesi.bad-write", { value: text });
}
