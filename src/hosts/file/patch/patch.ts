/**
 * A corrected copy of a workbook in which nothing but the corrected cells changes: their elements are replaced inside the file, every other
 * byte of the package stays (formats, comments, macros, pictures, what no program of ours understands). Where that cannot be done, the
 * workbook is left alone and the reason is said.
 */
import { applySteps } from "../../../core/fixes/apply";
import type { FixStep } from "../../../core/fixes/fix";
import type { MessageData, MessageId } from "../../../core/messages/messages";
import type { Sheet } from "../../../core/sheet/sheet";
import { parseSum } from "../../../core/sheet/sum-formula";
import { sumsCostMore } from "../../../core/sheet/sum-work";
import { readWorkbook } from "../read";
import { BrokenPart } from "../reader/broken-part";
import { firstDifference } from "./compare";
import type { NewContent } from "./cell-xml";
import { dependentOnly } from "./dependent";
import { refuseWhereLost } from "./hindrances";
import { partsOf } from "./parts";
import { recalculating } from "./recalculating";
import { Refused, refusedCell } from "../refused";
import { sheetXml, type CellChange } from "./sheet-xml";
import { ZipPackage } from "../zip/zip-package";

export type PatchOutcome =
  | {
      readonly kind: "done";
      readonly bytes: Uint8Array;
      /** The copy's sheets: those with changes read again from its bytes, the others as they were given. */
      readonly sheets: readonly Sheet[];
      /** Sums whose stored result changed with the cells that they add up. */
      readonly results: number;
      /** The copy asks Excel to compute its formulas when it opens it: some are more than sums, and their results may be old. */
      readonly recalculates: boolean;
    }
  | { readonly kind: "refused"; readonly message: MessageId; readonly data: MessageData };

/**
 * The workbook's bytes with the steps applied, and with the stored results of the sums that depend on them.
 * @param bytes the file as it was read
 * @param sheets its sheets, as `readWorkbook` gave them
 */
export function patchWorkbook(bytes: Uint8Array, sheets: readonly Sheet[], steps: readonly FixStep[]): PatchOutcome {
  if (tooManySums(sheets)) return refusal(new Refused("patch.too-many-sums"));
  const applied = applySteps(sheets, steps);
  if (applied.kind === "changed") return refusal(refusedCell("patch.changed", applied.cell.sheet, applied.cell));
  try {
    const wanted = dependentOnly(sheets, applied.sheets, steps);
    const patched = rewrite(bytes, sheets, wanted, steps);
    const again = readWorkbook(patched.bytes);
    const filled = steps.filter(({ from }) => from.value === null).map(({ cell }) => cell);
    if (again.kind === "error") return refusal(new Refused("patch.failed", { sheet: "" }));
    const found = again.sheets;
    const wrong = firstDifference(wanted, found, filled);
    if (wrong !== null) return refusal(new Refused("patch.failed", { sheet: wrong }));
    const { changed, ...copy } = patched;
    return { kind: "done", ...copy, sheets: sheets.map((sheet, index) => (changed.has(sheet.name) ? (found[index] as Sheet) : sheet)) };
  } catch (error) {
    if (error instanceof Refused) return refusal(error);
    if (error instanceof BrokenPart) return refusal(new Refused("patch.encoding"));
    throw error;
  }
}

/** Cells that the sums of a workbook may look at in all: each is computed several times. Large plans need a tenth of it. */
const SUM_WORK = 1_000_000;

/** Whether the workbook's sums are more than a copy could be checked against in a second or two. */
export function tooManySums(sheets: readonly Sheet[]): boolean {
  return sumsCostMore(sheets, SUM_WORK);
}

function refusal({ id, data }: Refused): PatchOutcome {
  return { kind: "refused", message: id, data };
}

interface Patched extends Omit<Extract<PatchOutcome, { kind: "done" }>, "kind" | "sheets"> {
  /** Names of the sheets with changes. */
  readonly changed: ReadonlySet<string>;
}

function rewrite(bytes: Uint8Array, before: readonly Sheet[], after: readonly Sheet[], steps: readonly FixStep[]): Patched {
  const archive = new ZipPackage(bytes);
  const parts = partsOf(archive);
  const texts = new Map<string, string>();
  const changed = new Set<string>();
  let results = 0;
  for (const [index, sheet] of after.entries()) {
    const mine = steps.filter(({ cell }) => cell.sheet === sheet.name);
    const sums = newResults(before[index] as Sheet, sheet, mine);
    const changes = [...mine.map((step) => changeOf(step, sheet)), ...sums];
    if (changes.length === 0) continue;
    const part = parts.sheets.get(sheet.name);
    if (part === undefined) throw new Refused("patch.package");
    const xml = textOf(archive, part);
    if (mine.length > 0) refuseWhereLost(archive, parts, { part, xml, name: sheet.name }, mine.map(({ cell }) => cell)); // prettier-ignore
    texts.set(part, sheetXml(xml, sheet.name, changes));
    changed.add(sheet.name);
    results += sums.length;
  }
  const recalculates = after.some(hasOtherFormulas);
  if (recalculates) texts.set(parts.workbook, recalculating(textOf(archive, parts.workbook)));
  return { bytes: archive.with(texts), results, recalculates, changed };
}

function textOf(archive: ZipPackage, part: string): string {
  const xml = archive.text(part);
  if (xml === null) throw new Refused("patch.package");
  return xml;
}

function changeOf({ cell, from, to }: FixStep, sheet: Sheet): CellChange {
  const { row, col } = cell;
  if ("formula" in to) {
    const result = sheet.value(row, col);
    return { row, col, content: { kind: "formula", formula: to.formula, result: typeof result === "number" ? result : null } };
  }
  // A value in place of a formula would leave the workbook's calculation chain pointing at nothing.
  if (from.formula !== null) throw refusedCell("patch.special", cell.sheet, cell);
  return { row, col, content: contentOf(to.value) };
}

function contentOf(value: string | number): NewContent {
  if (typeof value === "number") return { kind: "number", value };
  return value === "" ? { kind: "empty" } : { kind: "text", text: value };
}

/** Sums that come out differently now: a reader that does not compute would show the old result. */
function newResults(before: Sheet, after: Sheet, steps: readonly FixStep[]): CellChange[] {
  const stepped = new Set(steps.map(({ cell }) => `${cell.row}:${cell.col}`));
  return after.rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ col, value }): CellChange[] => {
      const same = before.value(row, col) === value || typeof value !== "number" || after.formula(row, col) === undefined;
      return same || stepped.has(`${row}:${col}`) ? [] : [{ row, col, content: { kind: "result", value } }];
    }),
  );
}

/** Formulas that are more than a plain sum: what depends on the changed cells among them is not computed here. */
function hasOtherFormulas(sheet: Sheet): boolean {
  return sheet.rows.some(({ row, cells }) =>
    cells.some(({ col }) => {
      const formula = sheet.formula(row, col);
      return formula !== undefined && parseSum(formula) === null;
    }),
  );
}
