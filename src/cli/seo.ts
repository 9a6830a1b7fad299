/** `piao seo`: the standard SeO sheets of a plan, in a new workbook. */
import { blankSeoUnit } from "../core/seo/blank";
import { exact } from "../core/exact";
import type { Plan } from "../core/plan/plan";
import { readPlan } from "../core/reading/read-plan";
import { renderDifference, seoDifference } from "../core/seo/difference";
import { leftBeyond } from "../core/seo/left";
import { SEO_PAPERS, type SeoPaper } from "../core/seo/layout";
import { seoDocuments, titleOf, type WorkbookChoice } from "../core/seo/seo-documents";
import type { SeoUnit, WeightChoice } from "../core/seo/seo-unit";
import { seoUnits } from "../core/seo/to-seo";
import { render } from "../core/messages/messages";
import type { Settings } from "../core/settings";
import { normalize } from "../core/text/normalize";
import { checkTotals } from "../core/totals/check-totals";
import { writeDocuments } from "../hosts/file/write";
import type { Command } from "./command";
import { openPlan, sayNotes } from "./open-plan";
import { parseOptions, UsageError, type OptionKinds } from "./options";
import { PLAN_OPTIONS, Preparation } from "./preparation";
import { saveNew } from "./save-new";
import { seoText, type SeoResult } from "./seo-print";
import type { ExitCode, Terminal } from "./terminal";
import { harmless, harmlessJson } from "./text";
import { Unusable } from "./unusable";
import { derivedPath, isSameFile } from "./write-file";

const OPTIONS = {
  ...PLAN_OPTIONS,
  struttura: "texts",
  uscita: "text",
  sovrascrivi: "flag",
  "porta-a": "text",
  "modello-vuoto": "text",
  carta: "text",
  elenco: "flag",
  "senza-supporto": "flag",
  "senza-indice": "flag",
  confronto: "flag",
  docx: "flag",
  json: "flag",
} as const satisfies OptionKinds;

export const seo: Command = {
  name: "seo",
  summary: "seo.cli.summary",
  help: "seo.cli.help",
  async run(args, terminal): Promise<ExitCode> {
    const { values, words } = parseOptions(
      args.map((arg) => (arg === "-o" ? "--uscita" : arg)),
      OPTIONS,
    );
    const choice = weightChoice(values["porta-a"]);
    const workbook: WorkbookChoice = {
      layout: { paper: paperOf(values.carta), list: values.elenco, support: !values["senza-supporto"] },
      index: !values["senza-indice"],
      comparison: values.confronto,
    };
    const [source = null, extra] = words;
    if (extra !== undefined) throw new UsageError("seo.cli.one-file", { file: extra });
    const model = values["modello-vuoto"];
    if (source === null && model === null) throw new UsageError("seo.cli.no-file");
    const prepared = await Preparation.of(values, words, terminal);
    const { language } = prepared;
    try {
      const settings = await settingsFor(prepared, source);
      const { plan, units } = source === null ? NOTHING : await unitsOf(source, settings, choice, terminal);
      const chosen =
        model === null
          ? chosenUnits(units, values.struttura)
          : [blankSeoUnit(model, withTotals(settings, choice), units.find((unit) => unit.transversal)?.transversal ?? null)];
      const output = values.uscita ?? derivedPath(source, model ?? "SeO", values.docx ? "docx" : "xlsx");
      if (source !== null && (await isSameFile(source, output))) throw new Unusable("seo.cli.same-file", { file: output });
      const documents = seoDocuments(chosen, settings, workbook);
      const title = titleOf(chosen);
      // Word files are rare: their writer is loaded only now.
      const bytes = values.docx
        ? await (await import("../hosts/file/write-docx")).writeDocx(documents, title)
        : await writeDocuments(documents, title);
      await saveNew(output, bytes, values.sovrascrivi);
      const result: SeoResult = {
        source,
        output,
        sheets: documents.map(({ name }) => name),
        differences: chosen.map((unit) => renderDifference(language, seoDifference(unit, workbook.layout.support))),
        left: model === null && plan ? leftBeyond(plan, chosen) : [],
      };
      await terminal.out(values.json ? `${harmlessJson(result)}\n` : seoText(result, terminal, language));
      return 0;
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      const named = error.file === null ? "" : `${error.file}: `;
      terminal.err(`piao: ${harmless(named + render(language, error.id, error.data))}\n`);
      return 2;
    }
  },
};

async function settingsFor(prepared: Preparation, source: string | null): Promise<Settings> {
  const found = await prepared.settingsOf(source);
  if (found.kind === "error") throw new Unusable(found.problem.message, found.problem.data);
  return found.settings;
}

/** A plan and its units on the standard sheet. */
interface Found {
  readonly plan: Plan | null;
  readonly units: readonly SeoUnit[];
}

const NOTHING: Found = { plan: null, units: [] };

async function unitsOf(path: string, settings: Settings, choice: WeightChoice, terminal: Terminal): Promise<Found> {
  const opened = await openPlan(path);
  if (opened.kind === "error") throw new Unusable(opened.message, opened.data, path);
  sayNotes(opened, settings.language, terminal);
  const plan = readPlan(opened.sheets, settings, path);
  const units = seoUnits({ plan, totals: checkTotals(plan, settings), settings }, choice);
  if (units.length === 0) throw new Unusable("seo.cli.no-plan", {}, path);
  return { plan, units };
}

/** The units named, by their name or their sheet's; all when none is. A part of a name is enough where it fits one unit only. */
function chosenUnits(units: readonly SeoUnit[], names: readonly string[]): readonly SeoUnit[] {
  if (names.length === 0) return units;
  const found = names.map((name) => {
    const wanted = normalize(name);
    const texts = (unit: SeoUnit): string[] => [unit.name, unit.sheet ?? ""].map(normalize);
    const exactly = units.filter((unit) => texts(unit).includes(wanted));
    const fitting = exactly.length > 0 ? exactly : units.filter((unit) => texts(unit).some((text) => text.includes(wanted)));
    const data = { name, names: units.map((unit) => `«${unit.name}»`).join(", ") };
    if (fitting.length === 0) throw new Unusable("seo.cli.no-unit", data);
    if (exactly.length === 0 && fitting.length > 1)
      throw new Unusable("seo.cli.many-units", { name, names: fitting.map((unit) => `«${unit.name}»`).join(", ") });
    return fitting;
  });
  return units.filter((unit) => found.some((fitting) => fitting.includes(unit)));
}

/** "40+40" → the totals of the own and the transversal objectives. */
function weightChoice(text: string | null): WeightChoice {
  if (text === null) return { kind: "keep" };
  const match = /^\s*(\d{1,4}(?:[.,]\d{1,2})?)\s*\+\s*(\d{1,4}(?:[.,]\d{1,2})?)\s*$/.exec(text);
  const [own, transversal] = [match?.[1], match?.[2]].map((part) => exact((part ?? "0").replace(",", ".")));
  if (!own || !transversal || own.compare(0) <= 0 || transversal.compare(0) <= 0) throw new UsageError("seo.cli.bad-totals", { text });
  return { kind: "bring", own, transversal };
}

/** The paper named, the standard's where none is. */
function paperOf(text: string | null): SeoPaper {
  const found = SEO_PAPERS.find((paper) => paper === (text ?? SEO_PAPERS[0]).trim().toLowerCase());
  if (!found) throw new UsageError("seo.cli.bad-paper", { text, papers: SEO_PAPERS.join(", ") });
  return found;
}

/** A blank sheet has the totals asked for, else those of the settings. */
function withTotals(settings: Settings, choice: WeightChoice): Settings {
  if (choice.kind === "keep") return settings;
  return { ...settings, seo: { ...settings.seo, ownTotal: choice.own.valueOf(), transversalTotal: choice.transversal.valueOf() } };
}
