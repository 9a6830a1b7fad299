/** One cell's element with another content: its style and every attribute of its own stay. */
import type { XmlReader } from "../reader/xml-reader";
import { escaped, withoutAttribute } from "./xml";

/** What a cell gets: a number, a text, nothing, or a formula with the result that it has. */
export type NewContent =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "empty" }
  | { readonly kind: "formula"; readonly formula: string; readonly result: number | null }
  /** A formula stays, only its stored result changes. */
  | { readonly kind: "result"; readonly value: number };

/** A cell's element as it stands. */
export interface CellElement {
  /** "x:" or "". */
  readonly prefix: string;
  /** The attributes as written. */
  readonly attributes: string;
  /** The element of its formula as written; null without one. */
  readonly formula: string | null;
  /** A formula shared with other cells, a result that spills, data behind the value, a text with formats of its own. */
  readonly special: boolean;
}

/** A cell that the file does not hold yet. */
export function newCell(prefix: string, attributes: string): CellElement {
  return { prefix, attributes, formula: null, special: false };
}

/** The cell that the reader has just opened, which is read to its end. */
export function readCellElement(reader: XmlReader, xml: string): CellElement {
  const { prefix, attributes, depth } = reader;
  let special = reader.attribute("cm") !== undefined || reader.attribute("vm") !== undefined;
  let formula: string | null = null;
  while (reader.child(depth)) {
    if (reader.is("f")) {
      const { start } = reader;
      special ||= (reader.attribute("t") ?? "normal") !== "normal";
      reader.finish();
      formula = xml.slice(start, reader.position);
    } else if (reader.is("is")) {
      while (reader.child(depth + 1)) special ||= reader.is("r") || reader.is("rPh");
    } else special ||= reader.is("extLst");
  }
  return { prefix, attributes, formula, special };
}

/** The element with its new content, or null when what stands in the cell is more than a value or a formula of its own. */
export function cellXml({ prefix, attributes, formula, special }: CellElement, content: NewContent): string | null {
  const tag = (name: string, xml: string, more = ""): string => `<${prefix}${name}${more}>${xml}</${prefix}${name}>`;
  const kept = withoutAttribute(attributes, "t").trimEnd();
  if (content.kind === "result") return formula === null ? null : tag("c", formula + tag("v", String(content.value)), kept);
  if (special) return null;
  switch (content.kind) {
    case "empty":
      return `<${prefix}c${kept}/>`;
    case "number":
      return tag("c", tag("v", String(content.value)), kept);
    case "text":
      return tag("c", tag("is", tag("t", escaped(content.text), ' xml:space="preserve"')), `${kept} t="inlineStr"`);
    case "formula": {
      const result = content.result === null ? "" : tag("v", String(content.result));
      return tag("c", tag("f", escaped(content.formula)) + result, kept);
    }
  }
}
