/** `piao confronta`: what changed from one plan to another. */
import { comparePlans, hasNothingInCommon } from "../core/compare/compare-plans";
import type { CellPair } from "../core/compare/match-objectives";
import { render, type Language } from "../core/messages/messages";
import { comparisonReport, type ComparisonReport } from "../core/report/comparison";
import { comparisonCsv } from "../core/report/comparison-csv";
import { comparisonDocuments } from "../core/report/comparison-document";
import { parseArea, type CellRef } from "../core/sheet/address";
import { writeDocuments } from "../hosts/file/write";
import type { Command } from "./command";
import { parseOptions, UsageError, type OptionKinds } from "./options";
import { PLAN_OPTIONS, Preparation } from "./preparation";
import { comparisonText, resolutionText } from "./print-comparison";
import type { ExitCode } from "./terminal";
import { harmless, harmlessJson, painter } from "./text";
import { isSame, planOf, refuse, type Refused } from "./two-plans";
import { isSameFile, saveFile } from "./write-file";

const OPTIONS = {
  ...PLAN_OPTIONS,
  abbinamenti: "flag",
  stesso: "texts",
  "non-stesso": "texts",
  delibera: "flag",
  json: "flag",
  csv: "flag",
  uscita: "text",
  sovrascrivi: "flag",
} as const satisfies OptionKinds;

export const confronta: Command = {
  name: "confronta",
  summary: "confronta.summary",
  help: "confronta.help",
  async run(args, terminal): Promise<ExitCode> {
    const { values, words } = parseOptions(
      args.map((arg) => (arg === "-o" ? "--uscita" : arg)),
      OPTIONS,
    );
    const [old, fresh, extra] = words;
    if (old === undefined || fresh === undefined) throw new UsageError("confronta.two-files");
    if (extra !== undefined) throw new UsageError("confronta.extra-file", { file: extra });
    if ([values.json, values.csv, values.delibera].filter(Boolean).length > 1) throw new UsageError("confronta.one-format");
    const corrections = {
      together: values.stesso.map((text) => cellPair("--stesso", text)),
      apart: values["non-stesso"].map((text) => cellPair("--non-stesso", text)),
    };
    if (await isSame(old, fresh)) throw new UsageError("confronta.same-file");
    const prepared = await Preparation.of(values, [fresh], terminal);
    const { language } = prepared;
    const [before, after] = [await planOf(old, prepared, terminal), await planOf(fresh, prepared, terminal)];
    const refused = [before, after].flatMap((one) => (one.kind === "error" ? [one] : []));
    if (before.kind === "error" || after.kind === "error") return refuse(refused, prepared, terminal);
    const comparison = comparePlans(before.plan, after.plan, corrections);
    if (hasNothingInCommon(comparison)) {
      return refuse([{ kind: "error", file: null, message: "confronta.nothing-in-common", data: {} }], prepared, terminal);
    }
    const years = { before: before.plan.years, after: after.plan.years };
    const report = comparisonReport(comparison, { before: old, after: fresh }, years, language);
    if (values.uscita !== null) {
      const hindered = await saveSheets(report, values.uscita, { inputs: [old, fresh], overwrite: values.sovrascrivi, language });
      if (hindered) return refuse([hindered], prepared, terminal);
    }
    if (values.json) await terminal.out(`${harmlessJson(report)}\n`);
    else if (values.csv) await terminal.out(comparisonCsv(report, language));
    else {
      const options = { language, pairs: values.abbinamenti, paint: painter(terminal.colour), width: terminal.width };
      await terminal.out(values.delibera ? resolutionText(report, options) : comparisonText(report, options));
      if (values.uscita !== null) await terminal.out(`${harmless(render(language, "confronta.saved", { file: values.uscita }))}\n`);
    }
    if (report.changes.length > 0) return 1;
    return report.remarks.some(({ kind }) => kind === "unread" || kind === "doubtful" || kind === "still-there") ? 3 : 0;
  },
};

/** Writes the comparison as sheets of a new file; null when that was done, else why not. */
async function saveSheets(
  report: ComparisonReport,
  path: string,
  { inputs, overwrite, language }: { readonly inputs: readonly string[]; readonly overwrite: boolean; readonly language: Language },
): Promise<Refused | null> {
  for (const input of inputs)
    if (await isSameFile(input, path)) return { kind: "error", file: null, message: "seo.cli.same-file", data: { file: path } };
  const documents = comparisonDocuments(report, language);
  const outcome = await saveFile(path, await writeDocuments(documents, documents[0]?.name), overwrite);
  if (outcome.kind === "exists") return { kind: "error", file: null, message: "seo.cli.exists", data: { file: path } };
  if (outcome.kind === "failed") return { kind: "error", file: path, message: `seo.cli.why.${outcome.why}`, data: { code: outcome.code } };
  return null;
}

/** "Area 1!B5=Area 2!C7". @throws UsageError for anything else */
function cellPair(option: string, text: string): CellPair {
  for (let at = text.indexOf("="); at >= 0; at = text.indexOf("=", at + 1)) {
    const [before, after] = [cellOf(text.slice(0, at)), cellOf(text.slice(at + 1))];
    if (before && after) return { before, after };
  }
  throw new UsageError("confronta.bad-pair", { option, value: text });
}

function cellOf(text: string): CellRef | null {
  const mark = text.lastIndexOf("!");
  const area = parseArea(text.slice(mark + 1));
  const sheet = text.slice(0, Math.max(0, mark)).trim().replace(/^'(.*)'$/, "$1"); // prettier-ignore
  return area && sheet !== "" ? { sheet, row: area.top, col: area.left } : null;
}
