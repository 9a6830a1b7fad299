/** `piao verifica --correggi`: a corrected copy beside the plan, or the reason why there is none and what to do by hand. */
import { basename, dirname, extname, join } from "node:path";
import { applySteps } from "../core/fixes/apply";
import { certainFixes, mergedSteps, type CertainFix } from "../core/fixes/certain";
import type { FixStep } from "../core/fixes/fix";
import { render, type Language, type MessageData, type MessageId } from "../core/messages/messages";
import { formatNumber } from "../core/messages/numbers";
import type { Fact } from "../core/rules/fact";
import { areaName, boundingArea, cellName } from "../core/sheet/address";
import { formulaText } from "../core/sheet/formula-text";
import { cellText, type Sheet } from "../core/sheet/sheet";
import { patchWorkbook, tooManySums } from "../hosts/file/patch/patch";
import { isSameFile, saveFile } from "./write-file";

/** A workbook as it was read, and how it is verified. */
export interface Correctable {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sheets: readonly Sheet[];
  /** What is found on the sheets, waived facts marked. */
  readonly verify: (sheets: readonly Sheet[]) => readonly Fact[];
}

export interface CorrectOptions {
  readonly language: Language;
  /** `--uscita`; null: beside the plan. */
  readonly output: string | null;
  readonly overwrite: boolean;
}

/** What was done, in sentences; `failed` when a copy was due and could not be written. */
export interface Corrected {
  readonly sentences: readonly string[];
  readonly failed: boolean;
}

/** A total's formula can be put right only after its weights are numbers: a few rounds do. */
const ROUNDS = 4;

/** Applies every certain fix to a copy of the workbook. */
export async function correct(workbook: Correctable, options: CorrectOptions): Promise<Corrected> {
  const { language } = options;
  const say = (id: MessageId, data: MessageData = {}): string => render(language, id, data);
  const heavy = tooManySums(workbook.sheets);
  const fixes = heavy ? certainFixes(workbook.verify(workbook.sheets)) : allCertain(workbook);
  const choices = heavy ? [] : choicesLeft(workbook, fixes, language);
  const output = options.output ?? correctedPath(workbook.path);
  if (fixes.length === 0) return { sentences: [say("correct.nothing"), ...choices], failed: false };
  const steps = mergedSteps(
    workbook.sheets,
    fixes.flatMap((fix) => fix.steps),
  );
  const patched = patchWorkbook(workbook.bytes, workbook.sheets, steps);
  const byHand = [say("correct.by-hand"), ...steps.map((step) => stepText(step, language))];
  const failed = (id: MessageId, data: MessageData): Corrected => ({ sentences: [say(id, data), ...byHand, ...choices], failed: true });
  if (patched.kind === "refused") return failed("correct.refused", { reason: say(patched.message, patched.data) });
  if (await isSameFile(workbook.path, output)) return failed("correct.same-file", { output });
  const saved = await saveFile(output, patched.bytes, options.overwrite);
  if (saved.kind === "exists") return failed("correct.exists", { output });
  if (saved.kind === "failed") return failed("correct.unsaved", { output, reason: say(`seo.cli.why.${saved.why}`, { code: saved.code }) });
  const done = fixes.map(({ finding, option: { title } }) => say("correct.fix", { sheet: finding.sheet, title }));
  const results = patched.results === 0 ? "" : say("correct.results", { count: patched.results });
  const recalculates = patched.recalculates ? say("correct.recalculates") : "";
  const sentence = say("correct.done", { output, count: steps.length, results, recalculates });
  return { sentences: [sentence, ...done, ...choices], failed: false };
}

/** "piano.xlsx" → "piano-corretto.xlsx". */
function correctedPath(path: string): string {
  return join(dirname(path), `${basename(path, extname(path))}-corretto${extname(path)}`);
}

function allCertain({ sheets, verify }: Correctable): readonly CertainFix<Fact>[] {
  const all: CertainFix<Fact>[] = [];
  let current = sheets;
  for (let round = 0; round < ROUNDS; round++) {
    const fixes = certainFixes(verify(current));
    const applied = applySteps(
      current,
      fixes.flatMap(({ steps }) => steps),
    );
    if (fixes.length === 0 || applied.kind === "changed") break;
    all.push(...fixes);
    current = applied.sheets;
  }
  return all;
}

/** What remains to be chosen once the certain fixes are made, each choice with its arithmetic. */
function choicesLeft({ sheets, verify }: Correctable, fixes: readonly CertainFix<Fact>[], language: Language): readonly string[] {
  const applied = applySteps(
    sheets,
    mergedSteps(
      sheets,
      fixes.flatMap(({ steps }) => steps),
    ),
  );
  const open = (applied.kind === "done" ? verify(applied.sheets) : []).filter(({ fix, waived }) => fix && !fix.certain && !waived);
  if (open.length === 0) return [];
  const lines = open.flatMap(({ sheet, cells, fix }) =>
    (fix?.options ?? []).map(({ title }) => {
      return render(language, "correct.choice", { sheet, range: areaName(boundingArea(cells)), title });
    }),
  );
  return [render(language, "correct.choices"), ...lines];
}

function stepText({ cell, from, to }: FixStep, language: Language): string {
  const shown = (value: string | number): string => (typeof value === "number" ? formatNumber(language, value) : `«${value}»`);
  const before = typeof from.value === "number" ? formatNumber(language, from.value) : `«${cellText(from.value)}»`;
  const after = "formula" in to ? formulaText(language, to.formula) : shown(to.value);
  return render(language, "correct.step", { sheet: cell.sheet, cell: cellName(cell.row, cell.col), before, after });
}
