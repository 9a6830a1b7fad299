/** A number format taken apart: its sections, and each section's signs, literals apart from codes (ECMA-376 part 1, 18.8.31). */

export type FormatToken =
  /** Shown as it is: quoted and escaped signs, a currency sign, blanks. */
  | { readonly kind: "literal"; readonly text: string }
  /** A place for a digit (0 # ?). */
  | { readonly kind: "digit"; readonly sign: string }
  /** A run of one letter of a date or a time, in small letters: "dd", "mmmm", "yyyy", "hh", "ss". */
  | { readonly kind: "date"; readonly code: string }
  /** Hours, minutes or seconds that go on beyond a day: "[h]". */
  | { readonly kind: "elapsed"; readonly code: string }
  | { readonly kind: "point" }
  | { readonly kind: "comma" }
  | { readonly kind: "percent" }
  | { readonly kind: "exponent" }
  | { readonly kind: "half-day" }
  | { readonly kind: "general" }
  /** The place of a text (@). */
  | { readonly kind: "text" };

const SIGNS: Readonly<Record<string, FormatToken>> = {
  ".": { kind: "point" },
  ",": { kind: "comma" },
  "%": { kind: "percent" },
  "@": { kind: "text" },
};

/** The tokens of each section (positive; negative; zero; text). A code that is no format gives literals: nothing is thrown. */
export function formatSections(format: string): readonly (readonly FormatToken[])[] {
  const sections: FormatToken[][] = [[]];
  for (let at = 0; at < format.length;) {
    if (format.charAt(at) === ";") {
      sections.push([]);
      at += 1;
      continue;
    }
    const [token, length] = tokenAt(format, at);
    if (token) sections.at(-1)?.push(token);
    at += length;
  }
  return sections;
}

/** The token at that place, null where it shows nothing, and how many signs it takes. */
function tokenAt(format: string, at: number): [FormatToken | null, number] {
  const sign = format.charAt(at);
  if (sign === '"') {
    const end = format.indexOf('"', at + 1);
    const text = format.slice(at + 1, end < 0 ? format.length : end);
    return [{ kind: "literal", text }, text.length + 2];
  }
  if (sign === "\\") return [{ kind: "literal", text: format.charAt(at + 1) }, 2];
  // "_x" leaves room as wide as x, "*x" fills the cell with x: neither says anything.
  if (sign === "_" || sign === "*") return [null, 2];
  if (sign === "[") return bracketAt(format, at);
  if ("0#?".includes(sign)) return [{ kind: "digit", sign }, 1];
  if (/^general|^standard/i.test(format.slice(at, at + 8))) return [{ kind: "general" }, /^g/i.test(sign) ? 7 : 8];
  const halfDay = /^(?:AM\/PM|A\/P)/i.exec(format.slice(at, at + 5))?.[0];
  if (halfDay) return [{ kind: "half-day" }, halfDay.length];
  if (/^[eE][+-]/.test(format.slice(at, at + 2))) return [{ kind: "exponent" }, 2];
  if (/[dmyhsg]/i.test(sign)) {
    const code = runOf(format, at).toLowerCase();
    return [{ kind: "date", code }, code.length];
  }
  return [SIGNS[sign] ?? { kind: "literal", text: sign }, 1];
}

function bracketAt(format: string, at: number): [FormatToken | null, number] {
  const end = format.indexOf("]", at);
  if (end < 0) return [{ kind: "literal", text: "[" }, 1];
  const inside = format.slice(at + 1, end);
  const length = end - at + 1;
  if (/^(?:h+|m+|s+)$/i.test(inside)) return [{ kind: "elapsed", code: inside.toLowerCase() }, length];
  // "[$€-410]": a currency sign and a language.
  if (inside.startsWith("$")) return [{ kind: "literal", text: inside.slice(1).split("-")[0] ?? "" }, length];
  return [null, length];
}

function runOf(text: string, at: number): string {
  const letter = text.charAt(at).toLowerCase();
  let end = at;
  while (text.charAt(end).toLowerCase() === letter) end += 1;
  return text.slice(at, end);
}
