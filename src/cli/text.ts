/** Text for a terminal: made harmless, coloured, padded, folded. */

/**
 * The text without what a terminal would obey: control characters, escape sequences and marks that turn the reading direction.
 * A cell's text comes from a stranger's file. Line breaks and tabs become blanks.
 */
export function harmless(text: string): string {
  return (
    text
      // oxlint-disable-next-line no-control-regex -- these are the characters to take out: escape sequences (CSI, OSC, others) whole
      .replace(/(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b./g, "")
      .replace(/[\t\n\r\u2028\u2029]+/g, " ")
      .replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "")
  );
}

/** JSON whose text a terminal shows as it is: control characters that JSON itself leaves alone are escaped too. */
export function harmlessJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

const CODES = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39], cyan: [36, 39] } as const;
export type Paint = (style: keyof typeof CODES, text: string) => string;

/** Paints when the screen shows colours, else leaves the text alone. */
export function painter(colour: boolean): Paint {
  return (style, text) => (colour ? `\u001b[${String(CODES[style][0])}m${text}\u001b[${String(CODES[style][1])}m` : text);
}

/** Columns that the text takes on a screen, combining marks counted as none. */
export function columns(text: string): number {
  return [...text.replace(/\p{M}/gu, "")].length;
}

export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - columns(text)));
}

export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - columns(text))) + text;
}

/** The text shortened to `width` columns, with "…" where it was cut. */
export function shorten(text: string, width: number): string {
  return columns(text) <= width
    ? text
    : [...text]
        .slice(0, width - 1)
        .join("")
        .trimEnd() + "…";
}

/** The text folded at blanks, every line after the first indented; unfolded when there is no screen. */
export function fold(text: string, width: number | null, indent: string): string {
  if (width === null) return text;
  const room = Math.max(30, width - columns(indent));
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && columns(line) + 1 + columns(word) > room) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines.join(`\n${indent}`);
}
