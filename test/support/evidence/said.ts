/**
 * Anything that the reading hands on, in one short text that changes when any number, word or cell in it does: what a record of evidence is made
 * of. Nothing that is empty, false or null is said; cells are said by their name, fractions exactly, other numbers to three places.
 */
import { type Area, type CellRef } from "../../../src/core/sheet/address";
import { Sheet } from "../../../src/core/sheet/sheet";
import { areaSaid, placeName } from "./places";

/** A text is kept so far. In characters. */
const LONGEST = 60;

type Fields = Readonly<Record<string, unknown>>;

/** The fields of an object as "name value, name value"; the names in the order in which the program made them. */
export function fieldsSaid(value: object): string {
  return Object.entries(value)
    .map(([name, field]) => [name, said(field)] as const)
    .filter(([, text]) => text !== "")
    .map(([name, text]) => (text === "yes" ? name : `${name} ${text}`))
    .join(", ");
}

/** "" for what is empty, false or null. */
export function said(value: unknown): string {
  if (value === null || value === undefined || value === false || value === "") return "";
  if (value === true) return "yes";
  if (typeof value === "string") return textSaid(value);
  if (typeof value === "number") return Number.isFinite(value) ? String(Math.round(value * 1000) / 1000) : "endless";
  if (typeof value === "bigint") return String(value);
  if (typeof value === "function") return said((value as () => unknown)());
  if (Array.isArray(value)) return value.length === 0 ? "" : `[${value.map((one) => said(one) || "-").join(" ")}]`;
  if (value instanceof Sheet) return value.name;
  if (value instanceof Set || value instanceof Map) return said([...(value as Iterable<unknown>)]);
  return objectSaid(value as Fields);
}

function textSaid(text: string): string {
  const line = text.replace(/\s+/g, " ");
  if (/^[a-z]+(?:[A-Z-][a-z]+)*$/.test(line)) return line;
  return `«${line.length > LONGEST ? `${line.slice(0, LONGEST)}… ${String(line.length)}` : line}»`;
}

function objectSaid(value: Fields): string {
  const { toFraction } = value;
  if (typeof toFraction === "function") return String(toFraction.call(value));
  if (value["kind"] === "number" && "asText" in value) return numberSaid(value);
  if (isTable(value)) return `table ${placeName(value.first, value.left)}`;
  if (isArea(value)) return areaSaid(value);
  if (isCell(value)) return `${value.sheet ?? ""}!${placeName(value.row, value.col)}`;
  const { cell, area, ...others } = value;
  // A value says its cell behind it; the area of the cell only where it is a larger one.
  if (cell !== undefined && cell !== null && isCell(cell as Fields)) {
    const place = placeName((cell as CellRef).row, (cell as CellRef).col);
    const merged = area !== undefined && isArea(area as Fields) && areaSaid(area as Area) !== place ? ` in ${areaSaid(area as Area)}` : "";
    const names = Object.keys(others);
    const only = names.length === 1 ? said(others[names[0] ?? ""]) : `(${fieldsSaid(others)})`;
    return `${only}@${place}${merged}`;
  }
  const fields = fieldsSaid(value);
  return fields === "" ? "" : `(${fields})`;
}

/** A weight: "15%", "30 points", "5 as text". */
function numberSaid({ value, scale, asText }: Fields): string {
  const unit = scale === "percent" ? "%" : scale === "plain" ? "" : ` ${String(scale)}`;
  return `${said(value)}${unit}${asText === true ? " as text" : ""}`;
}

function isTable(value: Fields): value is Fields & { readonly first: number; readonly left: number } {
  return "headings" in value && "form" in value;
}

function isArea(value: Fields): value is Fields & Area {
  return typeof value["top"] === "number" && typeof value["right"] === "number";
}

function isCell(value: Fields): value is Fields & CellRef {
  return typeof value["row"] === "number" && typeof value["col"] === "number" && "sheet" in value && Object.keys(value).length === 3;
}
