/** `piao punteggio`: the scores of a plan's units, or what is missing for them. */
import { readPlan } from "../core/layouts/read-plan";
import { render, type MessageData, type MessageId } from "../core/messages/messages";
import { scorePlan, type UnitScore } from "../core/score/score-plan";
import { DEFAULT_SETTINGS, type Settings } from "../core/settings";
import { readWorkbook } from "../hosts/file/read";
import type { Command } from "./command";
import { languageOf, parseOptions, UsageError, type OptionKinds } from "./options";
import { filesOf } from "./paths";
import { scoreJson, scoresText } from "./print-score";
import { readFile } from "./read-file";
import type { ExitCode } from "./terminal";
import { harmless, harmlessJson, painter } from "./text";

const OPTIONS = { anno: "text", spiega: "flag", foglio: "texts", lingua: "text", json: "flag" } as const satisfies OptionKinds;

type FileScores =
  | { readonly kind: "scores"; readonly scores: readonly UnitScore[] }
  | { readonly kind: "error"; readonly message: MessageId; readonly data: MessageData };

export const punteggio: Command = {
  name: "punteggio",
  summary: "punteggio.summary",
  help: "punteggio.help",
  async run(args, terminal): Promise<ExitCode> {
    const { values, words } = parseOptions(args, OPTIONS);
    if (words.length === 0) throw new UsageError("cli.no-files");
    const language = languageOf(values.lingua);
    const year = values.anno === null ? null : yearOf(values.anno);
    const options = { language, explain: values.spiega, paint: painter(terminal.colour), width: terminal.width };
    const documents: unknown[] = [];
    let code: ExitCode = 0;
    for await (const item of filesOf(words, terminal)) {
      const found: FileScores =
        item.kind === "file"
          ? await scoresOf(item.path, year, values.foglio, { ...DEFAULT_SETTINGS, language })
          : { kind: "error", message: item.message, data: {} };
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

async function scoresOf(path: string, year: number | null, only: readonly string[], settings: Settings): Promise<FileScores> {
  const file = await readFile(path);
  if (file.kind === "error") return file;
  const workbook = readWorkbook(file.bytes);
  if (workbook.kind === "error") return workbook;
  const missing = only.find((name) => !workbook.sheets.some((sheet) => sheet.name === name));
  if (missing !== undefined) {
    const sheets = workbook.sheets.map((sheet) => `«${sheet.name}»`).join(", ");
    return { kind: "error", message: "cli.no-such-sheet", data: { sheet: missing, sheets } };
  }
  // All sheets are read whatever is shown: transversal objectives stand on sheets of their own.
  const scores = scorePlan(readPlan(workbook.sheets, settings, path), settings, year);
  const shown = only.length === 0 ? scores : scores.filter(({ unit }) => only.includes(unit.sheet));
  return shown.length === 0 ? { kind: "error", message: "punteggio.no-plan", data: {} } : { kind: "scores", scores: shown };
}

function yearOf(text: string): number {
  const year = /^\d{4}$/.test(text.trim()) ? Number(text) : 0;
  if (year < 1990 || year > 2100) throw new UsageError("punteggio.bad-year", { value: text });
  return year;
}
