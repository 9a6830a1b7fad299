/** The fingerprint of what a finding is about: a waiver holds only while it stays the same. */
import { tokenize, tokenTypes } from "@borgar/fx/xlsx";
import type { Fact } from "../rules/fact";
import { boundingArea, parseArea, type Area } from "../sheet/address";
import { isError, isUnknown, type CellValue, type Sheet } from "../sheet/sheet";
import { plainData } from "../messages/messages";
import { hashOf } from "../text/hash";

/**
 * 16 hexadecimal digits over the values and formulas of the cells in the finding's range, and over the finding's numbers: weights that make
 * 35 where 40 are expected are another matter once 50 are expected. Cells count by their place within the range, what a formula refers to by
 * its distance, so that a list that moves down as a whole keeps its fingerprint. Words of messages do not count, nor do names of cells.
 * @param sheet the finding's sheet, or undefined when it was not read
 */
export function fingerprintOf({ cells, data }: Pick<Fact, "cells" | "data">, sheet: Sheet | undefined): string {
  const texts = sheet ? cellTexts(sheet, boundingArea(cells)) : [];
  const numbers = Object.entries(plainData("it", data))
    .filter(([, value]) => typeof value === "number" || typeof value === "boolean")
    .map(([name, value]) => `${name}=${String(value)}`)
    .sort();
  return hashOf([...texts, "#", ...numbers].join("\n"));
}

function cellTexts(sheet: Sheet, area: Area): string[] {
  return sheet.rows
    .filter(({ row }) => row >= area.top && row <= area.bottom)
    .flatMap(({ row, cells }) =>
      cells
        .filter(({ col }) => col >= area.left && col <= area.right)
        .map(
          ({ col, value }) =>
            `${row - area.top},${col - area.left} ${valueText(value)} ${fromHere(sheet.formula(row, col) ?? "", row, col)}`,
        ),
    );
}

/** The formula with every reference as a distance from its cell: Excel rewrites references when rows are inserted above. */
function fromHere(formula: string, row: number, col: number): string {
  if (formula === "") return "";
  return tokenize(formula)
    .map(({ type, value }) => {
      const name = value.slice(value.lastIndexOf("!") + 1);
      const area = type === tokenTypes.REF_RANGE ? parseArea(name) : null;
      if (!area) return value;
      const distance = [area.top - row, area.left - col, area.bottom - row, area.right - col].join(",");
      return `${value.slice(0, -name.length)}[${distance}]`;
    })
    .join("");
}

/** The value with its type, so that the number 1 and the text "1" differ. */
function valueText(value: CellValue): string {
  if (isError(value)) return `e${value.error}`;
  if (isUnknown(value)) return "?";
  return JSON.stringify(value);
}
