/** `piao leggi`: how plans are read, sheet by sheet: what each column was taken for, what each row is, which lists there are. */
import { render, type MessageData, type MessageId } from "../core/messages/messages";
import { doubtfulSheets } from "../core/plan/doubt";
import { readingReport, type SheetReading } from "../core/report/reading-report";
import type { Command } from "./command";
import { openPlan, sheetNames, verifiedPlan } from "./open-plan";
import { parseOptions, UsageError, type OptionKinds } from "./options";
import { filesOf, type PathItem } from "./paths";
import { PLAN_OPTIONS, Preparation } from "./preparation";
import { readingsText } from "./print-reading";
import { chosenSheets } from "./sheet-choice";
import type { ExitCode } from "./terminal";
import { harmless, harmlessJson, painter } from "./text";

const OPTIONS = { ...PLAN_OPTIONS, foglio: "texts", json: "flag" } as const satisfies OptionKinds;

type FileReading =
  | { readonly kind: "read"; readonly sheets: readonly SheetReading[]; readonly unclear: boolean }
  | { readonly kind: "error"; readonly code: string; readonly message: MessageId; readonly data: MessageData };

export const leggi: Command = {
  name: "leggi",
  summary: "leggi.summary",
  help: "leggi.help",
  async run(args, terminal): Promise<ExitCode> {
    const { values, words } = parseOptions(args, OPTIONS);
    if (words.length === 0) throw new UsageError("cli.no-files");
    const prepared = await Preparation.of(values, words, terminal);
    const { language } = prepared;
    const options = { language, paint: painter(terminal.colour), width: terminal.width };
    const documents: unknown[] = [];
    let code: ExitCode = 0;
    for await (const item of filesOf(words, terminal)) {
      const found = await readingOf(item, prepared, values.foglio);
      if (found.kind === "error") {
        code = 2;
        const message = render(language, found.message, found.data);
        documents.push({ file: item.path, error: { code: found.code, message }, sheets: [] });
        terminal.err(`piao: ${harmless(`${item.path}: ${message}`)}\n`);
        continue;
      }
      if (code === 0 && found.unclear) code = 3;
      documents.push({ file: item.path, error: null, sheets: found.sheets });
      if (!values.json) await terminal.out(readingsText(item.path, found.sheets, options));
    }
    if (values.json) await terminal.out(`${harmlessJson({ version: 1, files: documents })}\n`);
    return code;
  },
};

/** How the file's sheets are read; the whole workbook is, whichever of them are shown. */
async function readingOf(item: PathItem, prepared: Preparation, only: readonly string[]): Promise<FileReading> {
  const { path } = item;
  if (item.kind === "nothing") return { kind: "error", code: "not-found", message: item.message, data: {} };
  const chosen = await prepared.settingsOf(path);
  if (chosen.kind === "error") return { kind: "error", code: "bad-settings", ...chosen.problem };
  const opened = await openPlan(path);
  if (opened.kind === "error") return opened;
  const sheets = chosenSheets(sheetNames(opened), only);
  if (sheets.kind === "error") return sheets;
  const verified = verifiedPlan(opened, chosen.settings);
  const doubtful = doubtfulSheets(verified.plan);
  const unclear = [
    ...doubtful,
    ...verified.plan.sheets.flatMap(({ sheet, notRead }) => (notRead?.kind === "unclear" ? [sheet.name] : [])),
    ...(verified.unreadable ?? []).map(({ sheet }) => sheet),
  ];
  return {
    kind: "read",
    sheets: readingReport(verified, prepared.language).filter(({ name }) => sheets.has(name)),
    unclear: unclear.some((name) => sheets.has(name)),
  };
}
