/** Colours as styles name them - by value, by the theme, by number - as six hexadecimal digits (ECMA-376 part 1, 18.8.3 and 18.8.27). */
import { XmlReader } from "../reader/xml-reader";

/** The first 64 numbered colours; 0–7 are again 8–15. */
const NUMBERED = (
  "000000ffffffff000000ff000000ffffff00ff00ff00ffff" +
  "800000008000000080808000800080008080c0c0c0808080" +
  "9999ff993366ffffccccffff660066ff80800066ccccccff" +
  "000080ff00ffffff0000ffff8000808000000080800000ff" +
  "00ccffccffffccffccffff9999ccffff99cccc99ffffcc99" +
  "3366ff33cccc99cc00ffcc00ff9900ff6600666699969696" +
  "003366339966003300333300993300993366333399333333"
).match(/.{6}/g) as readonly string[];

/** Styles count light before dark, the theme's part the other way round. */
const THEME_ORDER = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11] as const;

/** The theme's twelve colours in the order of its part. @param xml null when the workbook has no theme */
export function themeColours(xml: string | null): readonly string[] {
  const colours: string[] = [];
  const reader = new XmlReader(xml ?? "");
  if (xml === null || !reader.child(0)) return colours;
  while (reader.child(1)) {
    if (!reader.is("themeElements")) continue;
    while (reader.child(2)) {
      if (!reader.is("clrScheme")) continue;
      while (reader.child(3))
        while (reader.child(4)) colours.push((reader.attribute("lastClr") ?? reader.attribute("val") ?? "").toLowerCase());
    }
  }
  return colours.map((colour) => (/^[0-9a-f]{6}$/.test(colour) ? colour : "000000"));
}

/** The colour that the reader's element names; null for "automatic" and what cannot be made out. */
export function colourAt(reader: XmlReader, theme: readonly string[]): string | null {
  const [rgb, number, indexed] = [reader.attribute("rgb"), reader.attribute("theme"), reader.attribute("indexed")];
  const colour = named(rgb, number, indexed, theme);
  const tint = Number(reader.attribute("tint") ?? 0);
  return colour === null || !(Math.abs(tint) <= 1) ? colour : tinted(colour, tint);
}

function named(rgb: string | undefined, number: string | undefined, indexed: string | undefined, theme: readonly string[]): string | null {
  if (rgb !== undefined) return /^(?:[0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb) ? rgb.slice(-6).toLowerCase() : null;
  if (number !== undefined) return theme[THEME_ORDER[Number(number)] ?? -1] ?? null;
  const at = Number(indexed ?? NaN);
  return NUMBERED[at < 8 ? at : at - 8] ?? null;
}

/** Towards white (above 0) or black: the lightness is changed in that proportion, hue and saturation stay. */
function tinted(colour: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const [high, low] = [Math.max(...parts), Math.min(...parts)];
  const lightness = (high + low) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = 1 - Math.abs(2 * lightness - 1);
  const scale = spread === 0 ? 0 : (1 - Math.abs(2 * wanted - 1)) / spread;
  return parts.map((part) => hex(wanted + (part - lightness) * scale)).join("");
}

function hex(part: number): string {
  return Math.round(Math.max(0, Math.min(1, part)) * 255)
    .toString(16)
    .padStart(2, "0");
}
