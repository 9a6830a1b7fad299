/** A sheet's part with some of its cells changed; everything between them stays as it is, byte for byte. */
import { cellName, columnIndex } from "../../../core/sheet/address";
import { cellXml, type CellElement, type NewContent } from "./cell-xml";
import { Refused, refusedCell } from "./refused";
import { attribute, ATTRIBUTES, isSet, tags } from "./xml";

/** A cell and what it gets; 0-based. */
export interface CellChange {
  readonly row: number;
  readonly col: number;
  readonly content: NewContent;
}

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The part with the changes.
 * @param sheet the sheet's name, for the reason of a refusal
 * @throws Refused when a cell cannot be found by its address, or holds more than a value or a formula of its own
 */
export function sheetXml(xml: string, sheet: string, changes: readonly CellChange[]): string {
  const [start, end] = dataOf(xml);
  if (/<!--|<!\[CDATA\[/.test(xml.slice(start, end))) throw new Refused("patch.encoding");
  const wanted = new Map(changes.map((change) => [cellName(change.row, change.col), change]));
  const replacements: Replacement[] = [];
  for (const cell of cells(xml, start, end)) {
    const name = attribute(cell.attributes, "r");
    const change = name === undefined ? undefined : wanted.get(name);
    if (!name || !change) continue;
    wanted.delete(name);
    const text = cellXml(cell, change.content);
    if (text === null) throw refusedCell("patch.special", sheet, change);
    replacements.push({ start: cell.start, end: cell.end, text });
  }
  for (const change of wanted.values()) {
    const insertion = insert(xml, [start, end], change);
    if (!insertion) throw refusedCell("patch.not-found", sheet, change);
    replacements.push(insertion);
  }
  return spliced(xml, replacements);
}

/** Where the rows begin and end. */
function dataOf(xml: string): [number, number] {
  const match = /<((?:[\w.-]+:)?)sheetData(?=[\s/>])[^>]*>/.exec(xml);
  const end = match ? xml.indexOf(`</${match[1] ?? ""}sheetData>`, match.index) : -1;
  if (!match || end < 0) throw new Refused("patch.encoding");
  return [match.index + match[0].length, end];
}

const CELL = new RegExp(String.raw`<((?:[\w.-]+:)?)c(?=[\s/>])(${ATTRIBUTES})(?:/>|>([^]*?)</\1c>)`, "g");

function* cells(xml: string, start: number, end: number): Generator<CellElement & { readonly start: number; readonly end: number }> {
  CELL.lastIndex = start;
  for (let match = CELL.exec(xml); match && match.index < end; match = CELL.exec(xml)) {
    const [whole, prefix = "", attributes = "", inner = ""] = match;
    yield { prefix, attributes, inner, start: match.index, end: match.index + whole.length };
  }
}

/** A cell that the file does not hold yet, put into its row in order, with the look that Excel would give it; null without a row for it. */
function insert(xml: string, data: readonly [number, number], { row, col, content }: CellChange): Replacement | null {
  const inside = rowAt(xml, data, row);
  if (!inside) return null;
  const others = [...cells(xml, inside.start, inside.end)].map((cell) => ({ start: cell.start, col: columnOf(cell.attributes) }));
  if (others.some((other) => other.col === null)) return null;
  const style = isSet(inside.attributes, "customFormat") ? attribute(inside.attributes, "s") : columnStyle(xml, col);
  const attributes = ` r="${cellName(row, col)}"${style === undefined || style === "0" ? "" : ` s="${style}"`}`;
  const text = cellXml({ prefix: inside.prefix, attributes, inner: "" }, content);
  const at = others.find((other) => (other.col ?? 0) > col)?.start ?? inside.end;
  return text === null ? null : { start: at, end: at, text };
}

interface RowInside {
  readonly prefix: string;
  readonly attributes: string;
  readonly start: number;
  readonly end: number;
}

/** The inside of a row; null when the row is not there or has none. */
function rowAt(xml: string, [start, end]: readonly [number, number], row: number): RowInside | null {
  const pattern = new RegExp(String.raw`<((?:[\w.-]+:)?)row(?=[\s/>])(${ATTRIBUTES})(/?)>`, "g");
  pattern.lastIndex = start;
  for (let match = pattern.exec(xml); match && match.index < end; match = pattern.exec(xml)) {
    const [whole, prefix = "", attributes = "", closed] = match;
    if (attribute(attributes, "r") !== String(row + 1) || closed === "/") continue;
    const inside = match.index + whole.length;
    return { prefix, attributes, start: inside, end: xml.indexOf(`</${prefix}row>`, inside) };
  }
  return null;
}

function columnOf(attributes: string): number | null {
  const letters = /^[A-Z]+/.exec(attribute(attributes, "r") ?? "")?.[0];
  return letters === undefined ? null : columnIndex(letters);
}

function columnStyle(xml: string, col: number): string | undefined {
  for (const { attributes } of tags(xml, "col")) {
    if (Number(attribute(attributes, "min")) <= col + 1 && col + 1 <= Number(attribute(attributes, "max")))
      return attribute(attributes, "style");
  }
  return undefined;
}

function spliced(xml: string, replacements: readonly Replacement[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of [...replacements].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(xml.slice(at, start), text);
    at = end;
  }
  return pieces.join("") + xml.slice(at);
}
