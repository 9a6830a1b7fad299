/** Trimmed, no-break spaces as spaces. Nearly every text is so already, and is asked for again and again: a look costs less than a copy. */
export function tidy(text: string): string {
  const untidy = couldBeBlank(text.charCodeAt(0)) || couldBeBlank(text.charCodeAt(text.length - 1)) || NO_BREAK.test(text);
  return untidy ? text.replace(/[\u00a0\u2007\u202f]/g, " ").trim() : text;
}

const NO_BREAK = /[\u00a0\u2007\u202f]/;

/** Every blank, and letters with accents: of those nothing is lost by trimming in vain. */
function couldBeBlank(code: number): boolean {
  return code <= 32 || code >= 127;
}
