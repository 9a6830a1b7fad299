/** `piao verifica`: checks workbooks and reports what does not add up. */
import { render, type Language } from "../core/messages/messages";
import type { Settings } from "../core/settings";
import { checkFile, unusable, type Checked, type CheckOptions } from "./check-file";
import type { Command } from "./command";
import { correct } from "./correct";
import { inOrder } from "./in-order";
import { parseOptions, positiveNumber, UsageError, type OptionKinds, type OptionValues } from "./options";
import { outputFor, type Format } from "./output";
import { PathPattern } from "./path-keys";
import { filesOf, type PathItem } from "./paths";
import { PLAN_OPTIONS, Preparation } from "./preparation";
import { Progress } from "./progress";
import { Resumed } from "./resume";
import type { ExitCode, Terminal } from "./terminal";
import { harmless } from "./text";
import { Workers } from "./workers";
import { readWaivers, WaiversBeside, type WaiversFound } from "./waivers-file";

const OPTIONS = {
  ...PLAN_OPTIONS,
  json: "flag",
  ndjson: "flag",
  csv: "flag",
  "csv-rilievi": "flag",
  riepilogo: "flag",
  "solo-errori": "flag",
  lavori: "text",
  riprendi: "text",
  chiave: "text",
  atteso: "text",
  foglio: "texts",
  deroghe: "text",
  correggi: "flag",
  uscita: "text",
  sovrascrivi: "flag",
} as const satisfies OptionKinds;
export type Values = OptionValues<typeof OPTIONS>;

export const verifica: Command = {
  name: "verifica",
  summary: "cli.verifica.summary",
  help: "cli.verifica.help",
  async run(args, terminal): Promise<ExitCode> {
    const { values, words } = parseOptions(
      args.map((arg) => (arg === "-o" ? "--uscita" : arg)),
      OPTIONS,
    );
    if (words.length === 0) throw new UsageError("cli.no-files");
    refuseStrayOptions(values, words);
    const run = await Run.prepare(values, words, terminal);
    const format = formatOf(values);
    const resumed = values.riprendi === null ? null : await Resumed.open(values.riprendi);
    const sink = resumed ? { ...terminal, out: (text: string) => resumed.write(text) } : terminal;
    const pattern = values.chiave === null ? null : PathPattern.parse(values.chiave);
    if (pattern && (format === "text" || format === "riepilogo")) throw new UsageError("cli.key-format");
    const output = outputFor(format, sink, run.language, pattern?.names);
    let keyless = 0;
    let uncorrected = 0;
    const progress = new Progress(terminal, run.language);
    const threads = threadsOf(values, terminal, run.language);
    const check = async (item: PathItem): Promise<Checked> => {
      progress.next(item.path);
      return threads.workers ? threads.workers.check(item) : run.check(item);
    };
    const found = filesOf(words, { lines: () => terminal.lines(), count: (files) => progress.expect(files) });
    const left = resumed ? resumed.left(found, () => progress.skip()) : found;
    for await (const checked of inOrder(left, check, threads.count * 2 - 1)) {
      progress.finished();
      progress.clear();
      if (checked.corrected?.failed) uncorrected += 1;
      const keyed = pattern ? withKeys(checked, pattern) : checked;
      if (keyed.report.keys === null) keyless += 1;
      const shown = values["solo-errori"] ? errorsOnly(keyed) : keyed;
      await output.file(withCorrection(shown, format, terminal));
    }
    if (keyless > 0) terminal.err(`${render(run.language, "cli.no-key", { count: keyless, pattern: harmless(values.chiave ?? "") })}\n`);
    await threads.workers?.close();
    const { summary, unusable } = await output.end();
    await resumed?.close();
    if (unusable + uncorrected + (resumed?.before.unusable ?? 0) > 0) return 2;
    if (summary.errors + (resumed?.before.errors ?? 0) > 0) return 1;
    return summary.unread + summary.unjudged + (resumed?.before.open ?? 0) > 0 ? 3 : 0;
  },
};

/** @throws UsageError when an option of the corrected copy is given without it, or names one copy of many files */
function refuseStrayOptions({ correggi, uscita, sovrascrivi }: Values, words: readonly string[]): void {
  if (!correggi && uscita !== null) throw new UsageError("correct.only-with", { option: "--uscita" });
  if (!correggi && sovrascrivi) throw new UsageError("correct.only-with", { option: "--sovrascrivi" });
  if (uscita !== null && (words.length > 1 || !/\.xls[xm]$/i.test(words[0] ?? ""))) throw new UsageError("correct.one-output");
}

/** The report with what its path says. */
function withKeys(checked: Checked, pattern: PathPattern): Checked {
  const { file, ...rest } = checked.report;
  return { ...checked, report: { file, keys: pattern.of(file), ...rest } };
}

/** What came of the corrected copy: below the report for people, on standard error beside data. */
function withCorrection(checked: Checked, format: Format, terminal: Terminal): Checked {
  if (!checked.corrected) return checked;
  const { sentences } = checked.corrected;
  if (format === "text") return { ...checked, remarks: [...checked.remarks, ...sentences] };
  for (const sentence of sentences) terminal.err(`${harmless(`${checked.report.file}: ${sentence}`)}\n`);
  return checked;
}

/** What the options choose for every file of the run. */
export class Run {
  private readonly waiversBeside = new WaiversBeside();

  private constructor(
    private readonly values: Values,
    private readonly prepared: Preparation,
    private readonly waived: WaiversFound | null,
    private readonly total: number | null,
  ) {}

  /** @throws UsageError when a value is no good, the settings file included */
  static async prepare(values: Values, words: readonly string[], terminal: Pick<Terminal, "err">): Promise<Run> {
    const total = values.atteso === null ? null : positiveNumber("--atteso", values.atteso);
    const waived = values.deroghe === null ? null : await readWaivers(values.deroghe);
    if (waived?.kind === "error") throw new UsageError(waived.problem.message, waived.problem.data);
    return new Run(values, await Preparation.of(values, words, terminal), waived, total);
  }

  get language(): Language {
    return this.prepared.language;
  }

  /** A fault of the program in one file must not cost the others their report. */
  async check(item: PathItem): Promise<Checked> {
    const { path } = item;
    if (item.kind === "nothing") return unusable(this.language, path, { code: "not-found", message: item.message, data: {} });
    try {
      const found = await this.prepared.settingsOf(path);
      if (found.kind === "error") return unusable(this.language, path, { code: "bad-settings", ...found.problem });
      const waived = this.waived ?? (await this.waiversBeside.of(path));
      if (waived.kind === "error") return unusable(this.language, path, { code: "bad-waivers", ...waived.problem });
      return await checkFile(path, this.chosen(found.settings), {
        waivers: waived.waivers,
        only: this.values.foglio,
        ...this.correction(),
      });
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return unusable(this.language, path, { code: "internal-error", message: "cli.internal-error", data: { detail } });
    }
  }

  private correction(): CheckOptions {
    if (!this.values.correggi) return {};
    const { uscita: output, sovrascrivi: overwrite } = this.values;
    return { correct: (workbook) => correct(workbook, { language: this.language, output, overwrite }) };
  }

  /** The settings with what the command line says in their place. */
  private chosen(settings: Settings): Settings {
    if (this.total === null) return settings;
    return { ...settings, expected: { ...settings.expected, workbook: this.total, sheets: {}, sections: {} } };
  }
}

function formatOf({ json, ndjson, csv, riepilogo, riprendi, ...more }: Values): Format {
  const asked = Object.entries({ json, ndjson, csv, "csv-rilievi": more["csv-rilievi"], riepilogo }).filter(([, set]) => set);
  if (asked.length > 1) throw new UsageError("cli.one-format");
  const format = (asked[0]?.[0] ?? "text") as Format;
  if (riprendi !== null && format !== "ndjson") throw new UsageError("cli.resume-ndjson");
  return format;
}

/** The report with nothing but what is wrong. */
function errorsOnly(checked: Checked): Checked {
  const findings = checked.report.findings.filter(({ severity, waived }) => severity === "error" && waived === undefined);
  return { ...checked, report: { ...checked.report, findings } };
}

const MOST_THREADS = 64;

/** @throws UsageError when the number is none, or copies are to be written, which is done one after the other */
function threadsOf({ lavori, ...values }: Values, terminal: Terminal, language: Language): { count: number; workers: Workers | null } {
  if (lavori === null) return { count: 1, workers: null };
  const count = /^\d{1,2}$/.test(lavori) ? Number(lavori) : 0;
  if (count < 1 || count > MOST_THREADS) throw new UsageError("cli.bad-threads", { value: lavori, most: MOST_THREADS });
  const { startWorker } = terminal;
  if (count === 1 || !startWorker) return { count: 1, workers: null };
  const workers = new Workers(() => startWorker({ ...values, lavori: null, lingua: language }), count, {
    language,
    say: (text) => terminal.err(text),
  });
  return { count, workers };
}
