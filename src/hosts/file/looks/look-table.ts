/** What the styles of a workbook look like, as far as a preview shows it. */
import { XmlReader } from "../reader/xml-reader";
import { colourAt } from "./colours";

export interface Look {
  /** Six hexadecimal digits; null: none of its own. */
  readonly fill: string | null;
  readonly colour: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Long texts go on in further lines. */
  readonly wrap: boolean;
  readonly align: "left" | "center" | "right" | null;
}

type Font = Pick<Look, "colour" | "bold" | "italic">;

const PLAIN: Look = { fill: null, colour: null, bold: false, italic: false, wrap: false, align: null };

/** Looks by a cell's style number. @param xml the part "styles", null when there is none */
export function readLooks(xml: string | null, theme: readonly string[]): readonly Look[] {
  if (xml === null) return [];
  const fonts: Font[] = [];
  const fills: (string | null)[] = [];
  const looks: Look[] = [];
  const reader = new XmlReader(xml);
  if (!reader.child(0)) return [];
  while (reader.child(1)) {
    if (reader.is("fonts")) while (reader.child(2)) fonts.push(fontAt(reader, theme));
    else if (reader.is("fills")) while (reader.child(2)) fills.push(fillAt(reader, theme));
    else if (reader.is("cellXfs")) while (reader.child(2)) looks.push(lookAt(reader, fonts, fills));
  }
  return looks;
}

function fontAt(reader: XmlReader, theme: readonly string[]): Font {
  const font = { colour: null as string | null, bold: false, italic: false };
  const on = (): boolean => reader.attribute("val") === undefined || reader.isSet("val");
  while (reader.child(3)) {
    if (reader.is("b")) font.bold = on();
    else if (reader.is("i")) font.italic = on();
    else if (reader.is("color")) font.colour = colourAt(reader, theme);
  }
  return font;
}

/** Only solid fills: a pattern would be a colour that the sheet does not have. */
function fillAt(reader: XmlReader, theme: readonly string[]): string | null {
  let fill: string | null = null;
  while (reader.child(3)) {
    const solid = reader.is("patternFill") && reader.attribute("patternType") === "solid";
    while (reader.child(4)) if (solid && reader.is("fgColor")) fill = colourAt(reader, theme);
  }
  return fill;
}

function lookAt(reader: XmlReader, fonts: readonly Font[], fills: readonly (string | null)[]): Look {
  const font = fonts[Number(reader.attribute("fontId") ?? 0)];
  const fill = fills[Number(reader.attribute("fillId") ?? 0)] ?? null;
  let [wrap, align]: [boolean, Look["align"]] = [false, null];
  while (reader.child(3)) {
    if (!reader.is("alignment")) continue;
    wrap = reader.isSet("wrapText");
    const horizontal = reader.attribute("horizontal") ?? "";
    align = horizontal === "left" || horizontal === "right" ? horizontal : horizontal.startsWith("center") ? "center" : null;
  }
  return { ...PLAIN, ...font, fill, wrap, align };
}
