/**
 * How high a row must be to show wrapped text. Neither Excel nor a file can be asked, so it is estimated from letter widths of the
 * documents' font, a little on the safe side: a line too many is better than a text cut off.
 */

import { DEFAULT_SIZE } from "./styles";

/** What a cell of Excel holds at most, in characters. */
export const LONGEST_TEXT = 32767;
/** Excel's tallest row, in points. */
export const TALLEST_ROW = 409;

/** Widths of letters in thousandths of the font size, as the font's makers publish them; whatever is not here is as wide as a digit. */
const WIDTHS: Readonly<Record<number, string>> = {
  222: "ijl'’‘|",
  278: " .,:;!/ftI[]",
  333: 'r()-–"“”',
  500: "ckvsxyzJ",
  556: "",
  667: "ABEKPSVXY",
  611: "TFZ",
  722: "CDHNRUw",
  778: "GOQ",
  833: "mM",
  944: "W",
  1000: "%@…—",
};
const WIDTH_OF: ReadonlyMap<string, number> = new Map(
  Object.entries(WIDTHS).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)])),
);
const DIGIT = 556;
/** A column's unit is a digit of the default font at its default size. */
const UNIT = DEFAULT_SIZE * DIGIT;
/** What a cell loses to its inner margins and indent, in column units. */
const MARGIN = 2.2;
/** Screens and printers round letter widths differently. */
const SAFETY = 1.05;

/**
 * The height in points of a text wrapped in a cell.
 * @param width the cell's width in column units (digits of the default font)
 * @param size the font's size in points
 */
export function textHeight(text: string, width: number, size: number, bold = false): number {
  const room = Math.max(width - MARGIN, 1) * UNIT;
  const scale = scaleOf(size, bold);
  const lines = text.split("\n").reduce((count, line) => count + wrappedLines(line, room, scale), 0);
  return Math.ceil(lines * size * 1.3 + 4);
}

/** The width, in column units, of a cell in which the text's longest word is not broken. */
export function widthOfLongestWord(text: string, size: number, bold = false): number {
  const widest = text.split(/[\s/-]+/).reduce((width, word) => Math.max(width, textWidth(word)), 0);
  return widest === 0 ? 0 : (widest * scaleOf(size, bold)) / UNIT + MARGIN;
}

/** Thousandths of the font size to the size in points, a little on the safe side. */
function scaleOf(size: number, bold: boolean): number {
  return size * SAFETY * (bold ? 1.07 : 1);
}

/** Lines of one paragraph, words kept whole where they fit. */
function wrappedLines(paragraph: string, room: number, scale: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/(?<=[\s/-])/)) {
    const width = textWidth(word) * scale;
    if (used > 0 && used + textWidth(word.trimEnd()) * scale > room) {
      lines++;
      used = 0;
    }
    if (width > room) {
      lines += Math.ceil(width / room) - 1;
      used = width % room;
    } else {
      used += width;
    }
  }
  return lines;
}

function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width;
}

/** An accented letter is as wide as the plain one. */
function letterWidth(letter: string): number {
  return WIDTH_OF.get(letter) ?? WIDTH_OF.get(letter.normalize("NFD").charAt(0)) ?? DIGIT;
}
