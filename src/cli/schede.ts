/** `piao schede`: everybody's individual sheet, in one workbook or a file a person. */
import { choose, type Chosen, type Wanted } from "./schede-choice";
import { individualDocuments, wholeTitle } from "../core/individual/documents";
import { individualSheets, type IndividualSheets } from "../core/individual/individual-sheets";
import { render } from "../core/messages/messages";
import { readPlan } from "../core/reading/read-plan";
import type { Settings } from "../core/settings";
import { checkTotals } from "../core/totals/check-totals";
import { writeDocuments } from "../hosts/file/write";
import type { SheetDocument } from "../core/document";
import type { Command } from "./command";
import { openPlan, sayNotes, sheetNames } from "./open-plan";
import { parseOptions, UsageError, yearOption, type OptionKinds } from "./options";
import { PLAN_OPTIONS, Preparation } from "./preparation";
import { individualJson, individualText } from "./schede-print";
import { saveNew } from "./save-new";
import { savePeople, type PersonFile } from "./schede-files";
import { chosenSheets } from "./sheet-choice";
import type { ExitCode, Terminal } from "./terminal";
import { harmless, harmlessJson, painter } from "./text";
import { Unusable } from "./unusable";
import { derivedPath, isSameFile } from "./write-file";

const OPTIONS = {
  ...PLAN_OPTIONS,
  uscita: "text",
  in: "text",
  docx: "flag",
  spiega: "flag",
  persona: "texts",
  foglio: "texts",
  solo: "text",
  anno: "text",
  sovrascrivi: "flag",
  json: "flag",
} as const satisfies OptionKinds;

export const schede: Command = {
  name: "schede",
  summary: "schede.summary",
  help: "schede.help",
  async run(args, terminal): Promise<ExitCode> {
    const { values, words } = parseOptions(
      args.map((arg) => (arg === "-o" ? "--uscita" : arg)),
      OPTIONS,
    );
    const [source, extra] = words;
    if (source === undefined) throw new UsageError("schede.no-file");
    if (extra !== undefined) throw new UsageError("schede.one-file", { file: extra });
    if (values.uscita !== null && values.in !== null) throw new UsageError("schede.two-places");
    const year = values.anno === null ? null : yearOption(values.anno);
    const wanted: Wanted = { people: values.persona, role: roleOf(values.solo), sheets: values.foglio };
    const prepared = await Preparation.of(values, words, terminal);
    const { language } = prepared;
    try {
      const found = await prepared.settingsOf(source);
      if (found.kind === "error") throw new Unusable(found.problem.message, found.problem.data);
      const { settings } = found;
      const chosen = await sheetsOf(source, settings, year, wanted, terminal);
      const documents = individualDocuments(chosen.sheets, settings, { explain: values.spiega, list: values.in === null });
      const ending = values.docx ? "docx" : "xlsx";
      const title = wholeTitle(chosen.sheets);
      const write = await writer(values.docx);
      if (values.in === null) {
        const output = values.uscita ?? derivedPath(source, "Schede individuali", ending);
        if (await isSameFile(source, output)) throw new Unusable("seo.cli.same-file", { file: output });
        await saveNew(output, await write(documents, title), values.sovrascrivi);
        await say(chosen, { place: output, files: null });
      } else {
        const files = documents.map((document): PersonFile => ({
          name: document.name,
          bytes: () => write([document], document.print.footer),
        }));
        await say(chosen, { place: values.in, files: await savePeople(values.in, files, { ending, overwrite: values.sovrascrivi }) });
      }
      return chosen.unclear ? 1 : 0;
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      terminal.err(`piao: ${harmless((error.file === null ? "" : `${error.file}: `) + render(language, error.id, error.data))}\n`);
      return 2;
    }
    async function say(chosen: Chosen, place: { readonly place: string; readonly files: readonly string[] | null }): Promise<void> {
      const options = { language, paint: painter(terminal.colour), width: terminal.width };
      const result = { ...chosen, ...place };
      await terminal.out(values.json ? `${harmlessJson(individualJson(result, language))}\n` : individualText(result, options));
    }
  },
};

/** Word files are rare: their writer is loaded only when it is asked for. */
async function writer(word: boolean): Promise<(documents: readonly SheetDocument[], title: string) => Promise<Uint8Array>> {
  return word ? (await import("../hosts/file/write-docx")).writeDocx : writeDocuments;
}

async function sheetsOf(path: string, settings: Settings, year: number | null, wanted: Wanted, terminal: Terminal): Promise<Chosen> {
  const opened = await openPlan(path);
  if (opened.kind === "error") throw new Unusable(opened.message, opened.data, path);
  sayNotes(opened, settings.language, terminal);
  const only = chosenSheets(sheetNames(opened), wanted.sheets);
  if (only.kind === "error") throw new Unusable(only.message, only.data, path);
  const plan = readPlan(opened.sheets, settings, path);
  const all: IndividualSheets = individualSheets({ plan, totals: checkTotals(plan, settings), settings, year });
  if (all.sheets.length === 0) throw new Unusable("schede.no-plan", {}, path);
  return choose(all, wanted, only.has);
}

function roleOf(text: string | null): Wanted["role"] {
  if (text === null) return null;
  const known = { responsabili: "head", dipendenti: "employee" } as const;
  const name = text.trim().toLowerCase();
  if (name === "responsabili" || name === "dipendenti") return known[name];
  throw new UsageError("schede.bad-only", { value: text });
}
