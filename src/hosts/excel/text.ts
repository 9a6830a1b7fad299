/** Writing text so that Excel keeps it as text: what is assigned to a cell is read as if it had been typed. */

/** Words without digits cannot become a number, a date or a formula; these few could become a truth value. */
const WORDS = /^\p{L}[\p{L}\s'’.,;:()/-]*$/u;
const TRUTH = /^(vero|falso|true|false|wahr|falsch|vrai|faux)$/i;

/** Excel's limit for the text of one cell. */
const LONGEST = 32767;

/**
 * What to assign to a cell, so that it holds exactly this text: "=1+1", "+39 02 …", "-" , "@", "12/2025" and "5" stay what they are.
 * An apostrophe in front is Excel's own sign for text and is not part of the value; it is left out where nothing could be misread.
 * @param format the cell's number format: in a text cell ("@") nothing is read as anything else
 */
export function textInput(text: string, format = "General"): string {
  const kept = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  if (kept === "" || format === "@") return kept;
  return WORDS.test(kept) && !TRUTH.test(kept.trim()) ? kept : `'${kept}`;
}
