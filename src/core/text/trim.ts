/** Signs taken off both ends of a text: a pattern that looks for them at the end would try again at each of them. */

/** The text without any of those signs, and without blanks, at its ends. */
export function trimmedOf(text: string, signs: string): string {
  let [start, end] = [0, text.length];
  const off = (at: number): boolean => signs.includes(text.charAt(at)) || text.charAt(at).trim() === "";
  while (start < end && off(start)) start++;
  while (end > start && off(end - 1)) end--;
  return text.slice(start, end);
}
