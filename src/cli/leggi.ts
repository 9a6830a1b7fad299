/** `piao leggi`: how plans are read, sheet by sheet: what each column was taken for, what each row is, which lists there are. */
import { render, type Language, type MessageData, type MessageId } from "../core/messages/messages";
import { doubtfulSheets } from "../core/plan/doubt";
import { readingReport } from "../core/report/reading-report";
import { layoutNote } from "../core/report/report-of";
import type { Verified } from "../core/verify";
import type { Command } from "./command";
import { ExportedLayouts } from "./export-layouts";
import { openPlan, sheetNames, verifiedPlan } from "./open-plan";
import { parseOptions, UsageError, type OptionKinds } from "./options";
import { filesOf, type PathItem } from "./paths";
import { PLAN_OPTIONS, Preparation } from "./preparation";
import { readingsText } from "./print-reading";
import { chosenSheets } from "./sheet-choice";
import type { ExitCode, Terminal } from "./terminal";
import { harmless, harmlessJson, painter } from "./text";
import { saveFile } from "./write-file";

const OPTIONS = {
  ...PLAN_OPTIONS,
  foglio: "texts",
  json: "flag",
  esporta: "flag",
  uscita: "text",
  sovrascrivi: "flag",
} as const satisfies OptionKinds;

type FileReading =
  | {
      readonly kind: "read";
      readonly verified: Verified;
      readonly has: (sheet: string) => boolean;
      readonly unclear: boolean;
    }
  | { readonly kind: "error"; readonly code: string; readonly message: MessageId; readonly data: MessageData };

export const leggi: Command = {
  name: "leggi",
  summary: "leggi.summary",
  help: "leggi.help",
  async run(args, terminal): Promise<ExitCode> {
    const { values, words } = parseOptions(
      args.map((arg) => (arg === "-o" ? "--uscita" : arg)),
      OPTIONS,
    );
    if (words.length === 0) throw new UsageError("cli.no-files");
    if (values.esporta && values.json) throw new UsageError("leggi.export-alone");
    if (!values.esporta && (values.uscita !== null || values.sovrascrivi)) throw new UsageError("leggi.export-only");
    const prepared = await Preparation.of(values, words, terminal);
    const { language } = prepared;
    const options = { language, paint: painter(terminal.colour), width: terminal.width };
    const exported = new ExportedLayouts(language, (sentence) => {
      terminal.err(`piao: ${sentence}\n`);
    });
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
      if (values.esporta) {
        exported.add(item.path, found.verified.plan, found.has);
        continue;
      }
      const sheets = readingReport(found.verified, language).filter(({ name }) => found.has(name));
      const layouts = (found.verified.plan.layouts ?? []).map((use) => layoutNote(use, language));
      documents.push({ file: item.path, error: null, ...(layouts.length > 0 ? { layouts } : {}), sheets });
      if (!values.json) await terminal.out(readingsText(item.path, sheets, layouts, options));
    }
    if (values.esporta) return await writeExported(exported, values, terminal, { code, language });
    if (values.json) await terminal.out(`${harmlessJson({ version: 1, files: documents })}\n`);
    return code;
  },
};

/** The descriptions to standard output or, all or nothing, to a new file; without any of them nothing is written. */
async function writeExported(
  exported: ExportedLayouts,
  { uscita, sovrascrivi }: { readonly uscita: string | null; readonly sovrascrivi: boolean },
  terminal: Terminal,
  { code, language }: { readonly code: ExitCode; readonly language: Language },
): Promise<ExitCode> {
  const text = exported.text();
  if (text === null) return code === 0 ? 3 : code;
  if (uscita === null) {
    await terminal.out(text);
    return code;
  }
  const outcome = await saveFile(uscita, new TextEncoder().encode(text), sovrascrivi);
  if (outcome.kind === "saved") return code;
  const why =
    outcome.kind === "exists"
      ? render(language, "seo.cli.exists", { file: uscita })
      : `${uscita}: ${render(language, `seo.cli.why.${outcome.why}`, { code: outcome.code })}`;
  terminal.err(`piao: ${harmless(why)}\n`);
  return 2;
}

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
  return { kind: "read", verified, has: sheets.has, unclear: unclear.some((name) => sheets.has(name)) };
}
