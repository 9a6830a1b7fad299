/** One cell's element with another content: its style and every attribute of its own stay. */
import { attribute, escaped } from "./xml";

/** What a cell gets: a number, a text, nothing, or a formula with the result that it has. */
export type NewContent =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "empty" }
  | { readonly kind: "formula"; readonly formula: string; readonly result: number | null }
  /** A formula stays, only its stored result changes. */
  | { readonly kind: "result"; readonly value: number };

/** A cell's element as it stands: prefix "x:" or "", the attributes as written, the XML inside. */
export interface CellElement {
  readonly prefix: string;
  readonly attributes: string;
  readonly inner: string;
}

/** The element with its new content, or null when what stands in the cell is more than a value or a formula of its own. */
export function cellXml({ prefix, attributes, inner }: CellElement, content: NewContent): string | null {
  const tag = (name: string, xml: string, more = ""): string => `<${prefix}${name}${more}>${xml}</${prefix}${name}>`;
  const kept = withoutType(attributes);
  if (content.kind === "result") {
    const formula = new RegExp(`<${prefix}f(?=[\\s/>])[^]*?(?:</${prefix}f>|/>)`).exec(inner)?.[0];
    return formula === undefined ? null : tag("c", formula + tag("v", String(content.value)), kept);
  }
  if (isSpecial(attributes, inner, prefix)) return null;
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

/** Formulas shared with other cells, results that spill, values with data behind them, texts with formats of their own. */
function isSpecial(attributes: string, inner: string, prefix: string): boolean {
  const formula = new RegExp(`<${prefix}f(?=[\\s/>])([^>]*)>`).exec(inner)?.[1];
  const shared = formula !== undefined && attribute(formula, "t") !== undefined && attribute(formula, "t") !== "normal";
  const rich = new RegExp(`<${prefix}(?:r|rPh|extLst)(?=[\\s/>])`).test(inner);
  return shared || rich || attribute(attributes, "cm") !== undefined || attribute(attributes, "vm") !== undefined;
}

function withoutType(attributes: string): string {
  return attributes.replace(/\s+t\s*=\s*(?:"[^"]*"|'[^']*')/, "").trimEnd();
}
