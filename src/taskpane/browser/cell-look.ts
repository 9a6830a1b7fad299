/** A cell's look in the file as the page shows it: legible in every theme. */
import type { CSSProperties } from "react";
import { isError, isUnknown, type Sheet } from "../../core/sheet/sheet";
import { lookAt, type Look, type SheetLooks } from "../../hosts/browser/looks";
import type { Grid, WindowCell, Wraps } from "./grid";

/** What is read on a page needs so much contrast (WCAG 2.2, 1.4.3). */
const LEGIBLE = 4.5;

/** Fill and font of the cell. Colours of fonts are the file's only on the file's own fill: elsewhere the page's background may be dark. */
export function styleOf(look: Look | null): CSSProperties | undefined {
  if (!look) return undefined;
  const { fill, colour, bold, italic } = look;
  return {
    ...(fill === null ? {} : { background: `#${fill}`, color: `#${legibleOn(fill, colour)}` }),
    ...(bold ? { fontWeight: 600 } : {}),
    ...(italic ? { fontStyle: "italic" } : {}),
  };
}

/** The colour where it can be read on the fill, else black or white. @param fill six hexadecimal digits */
export function legibleOn(fill: string, colour: string | null): string {
  if (colour !== null && contrast(fill, colour) >= LEGIBLE) return colour;
  return contrast(fill, "000000") >= contrast(fill, "ffffff") ? "000000" : "ffffff";
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Texts go on in further lines where the file says so, or has such lines. */
export function wrapsIn(sheet: Sheet, looks: SheetLooks | null): Wraps {
  if (!looks) return () => true;
  return (row, col) => {
    const value = sheet.value(row, col);
    return (lookAt(looks, row, col)?.wrap ?? false) || (typeof value === "string" && value.includes("\n"));
  };
}

/** Pixels that a text of one line has: its own cell and the empty ones to the right, as in Excel; null for what goes on in further lines. */
export function spillOf(
  sheet: Sheet,
  looks: SheetLooks,
  { width, cols }: Grid,
  { from: { row, col }, colSpan }: WindowCell,
): number | null {
  const value = sheet.value(row, col);
  if (value === null || isError(value) || isUnknown(value) || wrapsIn(sheet, looks)(row, col)) return null;
  let room = 0;
  for (let at = col; at < cols && (at < col + colSpan || isFree(sheet, row, at, value)); at++) room += width(at);
  return room;
}

/** Only texts go beyond their cell. */
function isFree(sheet: Sheet, row: number, col: number, value: unknown): boolean {
  return typeof value === "string" && sheet.value(row, col) === null && sheet.mergeAt(row, col) === undefined;
}
