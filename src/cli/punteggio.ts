/** `piao punteggio`: the scores of a plan's units, or what is missing for them. */
import { readPlan } from "../core/reading/read-plan";
import { render, type MessageData, type MessageId } from "../core/messages/messages";
import { scoresReport } from "../core/report/scores";
import { resultChoices } from "../core/score/result-choice";
import { scorePlan, type UnitScore } from "../core/score/score-plan";
import { scoreboardOf } from "../core/score/scoreboard";
import { normalize } from "../core/text/normalize";
import type { Command } from "./command";
import { openPlan, sayNotes, sheetNames } from "./open-plan";
import { parseOptions, UsageError, yearOption, type OptionKinds } from "./options";
import { filesOf } from "./paths";
import { scoreJson, scoresText, type BoardSaid } from "./print-score";
import { PLAN_OPTIONS, Preparation } from "./preparation";
import { chosenSheets } from "./sheet-choice";
import type { ExitCode, Terminal } from "./terminal";
import { harmless, harmlessJson, painter } from "./text";

const OPTIONS = {
  ...PLAN_OPTIONS,
  anno: "text",
  risultati: "text",
  spiega: "flag",
  foglio: "texts",
  json: "flag",
} as const satisfies OptionKinds;

type FileScores =
  | { readonly kind: "scores"; readonly scores: readonly UnitScore[]; readonly board: BoardSaid }
  | { readonly kind: "error"; readonly message: MessageId; readonly data: MessageData };

/** What of a plan's scores is wanted. */
interface Wanted {
  readonly year: number | null;
  /** The heading of the column of results; null: as read. */
  readonly results: string | null;
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
    const wanted = { year, results: values.risultati, only: values.foglio, terminal };
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
      const { source, spread, bands } = found.board;
      const units = found.scores.map((score) => scoreJson(score, language));
      documents.push({ file: item.path, error: null, units, source, spread, bands });
      if (!values.json) await terminal.out(scoresText(item.path, found.scores, found.board, options));
    }
    if (values.json) await terminal.out(`${harmlessJson({ version: 1, files: documents })}\n`);
    return code;
  },
};

async function scoresOf(path: string, prepared: Preparation, { year, results, only, terminal }: Wanted): Promise<FileScores> {
  const chosen = await prepared.settingsOf(path);
  if (chosen.kind === "error") return { kind: "error", ...chosen.problem };
  const { settings } = chosen;
  const opened = await openPlan(path);
  if (opened.kind === "error") return opened;
  const sheets = chosenSheets(sheetNames(opened), only);
  if (sheets.kind === "error") return sheets;
  sayNotes(opened, settings.language, terminal);
  // All sheets are read whatever is shown: transversal objectives stand on sheets of their own.
  const plan = readPlan(opened.sheets, settings, path);
  const headings = resultChoices(plan).map(({ heading }) => heading);
  if (results !== null && !headings.some((one) => normalize(one) === normalize(results)))
    return { kind: "error", message: headings.length > 0 ? "punteggio.no-column" : "punteggio.one-column", data: { value: results, headings: headings.map((one) => `«${one}»`).join(", ") } }; // prettier-ignore
  const scores = scorePlan(plan, settings, year, results).filter(({ unit }) => sheets.has(unit.sheet.name));
  if (scores.length === 0) return { kind: "error", message: "punteggio.no-plan", data: {} };
  const board = scoresReport(plan, scoreboardOf(scores, settings), { year, results, trials: [] }, settings.language);
  return { kind: "scores", scores, board };
}
