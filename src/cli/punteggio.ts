/** `piao punteggio`: the scores of a plan's units, or what is missing for them. */
import { readPlan } from "../core/reading/read-plan";
import { render, type MessageData, type MessageId } from "../core/messages/messages";
import { scorePlan, type UnitScore } from "../core/score/score-plan";
import type { Command } from "./command";
import { openPlan, sayNotes, sheetNames } from "./open-plan";
import { parseOptions, UsageError, yearOption, type OptionKinds } from "./options";
import { filesOf } from "./paths";
import { scoreJson, scoresText } from "./print-score";
import { PLAN_OPTIONS, Preparation } from "./preparation";
import { chosenSheets } from "./sheet-choice";
import type { ExitCode, Terminal } from "./terminal";
import { harmless, harmlessJson, painter } from "./text";

const OPTIONS = {
  ...PLAN_OPTIONS,
  anno: "text",
  spiega: "flag",
  foglio: "texts",
  json: "flag",
} as const satisfies OptionKinds;

type FileScores =
  | { readonly kind: "scores"; readonly scores: readonly UnitScore[] }
  | { readonly kind: "error"; readonly message: MessageId; readonly data: MessageData };

/** What of a plan's scores is wanted. */
interface Wanted {
  readonly year: number | null;
  /** The names of the sheets; all when there is none. */
  readonly only: readonly string[];
  readonly terminal: Terminal;
}

export const punteggio: Command = {
  name: "punteggio",
  summary: "punteggio.summary",
  help: "punteggio.help",
  async run(args, terminal): Promise<ExitCode> {
    const { values, words } = parseOptions(args, OPTIONS);
    if (words.length === 0) throw new UsageError("cli.no-files");
    const year = values.anno === null ? null : yearOption(values.anno);
    const prepared = await Preparation.of(values, words, terminal);
    const { language } = prepared;
    const wanted = { year, only: values.foglio, terminal };
    const options = { language, explain: values.spiega, paint: painter(terminal.colour), width: terminal.width };
    const documents: unknown[] = [];
    let code: ExitCode = 0;
    for await (const item of filesOf(words, terminal)) {
      const found: FileScores =
        item.kind === "file" ? await scoresOf(item.path, prepared, wanted) : { kind: "error", message: item.message, data: {} };
      if (found.kind === "error") {
        code = 2;
        const sentence = render(language, found.message, found.data);
        documents.push({ file: item.path, error: sentence, units: [] });
        terminal.err(`piao: ${harmless(`${item.path}: ${sentence}`)}\n`);
        continue;
      }
      if (code === 0 && found.scores.some(({ result }) => result.kind === "refused")) code = 1;
      documents.push({ file: item.path, error: null, units: found.scores.map((score) => scoreJson(score, language)) });
      if (!values.json) await terminal.out(scoresText(item.path, found.scores, options));
    }
    if (values.json) await terminal.out(`${harmlessJson({ version: 1, files: documents })}\n`);
    return code;
  },
};

async function scoresOf(path: string, prepared: Preparation, { year, only, terminal }: Wanted): Promise<FileScores> {
  const chosen = await prepared.settingsOf(path);
  if (chosen.kind === "error") return { kind: "error", ...chosen.problem };
  const { settings } = chosen;
  const opened = await openPlan(path);
  if (opened.kind === "error") return opened;
  const sheets = chosenSheets(sheetNames(opened), only);
  if (sheets.kind === "error") return sheets;
  sayNotes(opened, settings.language, terminal);
  // All sheets are read whatever is shown: transversal objectives stand on sheets of their own.
  const scores = scorePlan(readPlan(opened.sheets, settings, path), settings, year).filter(({ unit }) => sheets.has(unit.sheet.name));
  return scores.length === 0 ? { kind: "error", message: "punteggio.no-plan", data: {} } : { kind: "scores", scores };
}
