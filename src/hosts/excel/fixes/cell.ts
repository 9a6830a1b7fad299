/** One cell of a fix: what it holds now, what it gets, and how it is put back. */
import type { FixStep } from "../../../core/fixes/fix";
import { isError, isUnknown, type CellValue } from "../../../core/sheet/sheet";
import type { Calendar } from "../read/calendar";
import { cellFormula, cellValue } from "../read/values";
import { textInput } from "../text";

/** A cell's content as Excel gave it. */
export interface Content {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string;
}

export interface StepCell {
  readonly step: FixStep;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

/** Asks for the cell. The caller syncs. */
export function askCell(step: FixStep, sheet: Excel.Worksheet): StepCell {
  const range = sheet.getRangeByIndexes(step.cell.row, step.cell.col, 1, 1);
  loadContent(range);
  range.load("format/protection/locked");
  return { step, sheet, range };
}

export function loadContent(range: Excel.Range): void {
  range.load("values,valueTypes,formulas,numberFormat");
}

/** @param calendar dates are told and compared as the core counts them */
export function contentOf(range: Excel.Range, calendar: Calendar): Content {
  const [value, type, formula, format] = [range.values, range.valueTypes, range.formulas, range.numberFormat].map(
    (grid) => (grid as unknown[][])[0]?.[0],
  );
  const code = typeof format === "string" ? format : "General";
  return { value: calendar.fromExcel(cellValue(value, type), code), formula: cellFormula(formula, value), format: code };
}

/** Whether the cell still holds what was read when the fix was proposed. */
export function isAsRead(content: Content, from: FixStep["from"]): boolean {
  return content.formula === from.formula && sameValue(content.value, from.value);
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (isUnknown(a) || isUnknown(b)) return false;
  if (isError(a) || isError(b)) return isError(a) && isError(b) && a.error === b.error;
  return a === b || (a === null && b === "") || (a === "" && b === null);
}

/** Writes what the step says. A number or a formula in a cell of text format would stay text: such a cell gets the general format. */
export function writeStep(range: Excel.Range, to: FixStep["to"], format: string, calendar: Calendar): void {
  const plain = "formula" in to || typeof to.value === "number";
  if (plain && format === "@") range.numberFormat = [["General"]];
  if ("formula" in to) range.formulas = [[`=${to.formula}`]];
  else range.values = [[typeof to.value === "number" ? calendar.toExcel(to.value, format) : textInput(to.value, format)]];
}

/** Whether the cell holds what the step wrote. */
export function isWritten(content: Content, to: FixStep["to"]): boolean {
  if ("formula" in to) return content.formula !== null;
  return content.formula === null && sameValue(content.value, to.value);
}

/** Writes what the cell held before; an error as a formula, which is in English in every Excel. A text format that may have been taken from it comes first: it decides how the content is understood. */
export function putBack(range: Excel.Range, { value, formula, format }: Content, calendar: Calendar): void {
  if (format === "@") range.numberFormat = [[format]];
  if (formula !== null) range.formulas = [[`=${formula}`]];
  else if (isError(value)) range.formulas = [[value.error]];
  else if (typeof value === "number") range.values = [[calendar.toExcel(value, format)]];
  else if (!isUnknown(value)) range.values = [[typeof value === "string" ? textInput(value, format) : (value ?? "")]];
}
