/**
 * How high a row must be to show wrapped text. Neither Excel nor a file can be asked, so it is estimated from letter widths of the
 * documents' font (Calibri), a little on the safe side: a line too many is better than a text cut off.
 */

/** Excel's tallest row, in points. */
export const TALLEST_ROW = 409;

/** Widths of letters in thousandths of the font size. */
const NARROW = 270;
const USUAL = 505;
const CAPITAL = 620;
const WIDE = 860;
/** A column's unit is a digit of the default font at 11 points: 507 thousandths of it. */
const UNIT = 11 * 507;
/** What a cell loses to its inner margins, in column units. */
const MARGIN = 1.2;
/** Bold letters are wider, and printers' fonts differ. */
const SAFETY = 1.06;

/**
 * The height in points of a text wrapped in a cell.
 * @param width the cell's width in column units (digits of the default font)
 * @param size the font's size in points
 */
export function textHeight(text: string, width: number, size: number, bold = false): number {
  const room = Math.max(width - MARGIN, 1) * UNIT;
  const scale = size * SAFETY * (bold ? 1.07 : 1);
  const lines = text.split("\n").reduce((count, line) => count + wrappedLines(line, room, scale), 0);
  return Math.ceil(lines * size * 1.3 + 4);
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

function letterWidth(letter: string): number {
  if (" .,:;'’!|ijl()[]-ftrI".includes(letter)) return letter === "f" || letter === "t" || letter === "r" ? 340 : NARROW;
  if ("mwMW@%…—".includes(letter)) return WIDE;
  return letter !== letter.toLowerCase() ? CAPITAL : USUAL;
}
