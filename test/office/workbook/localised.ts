/** Error values as an Italian Excel shows them: `values` may be in Excel's language, `formulas` and codes never are [Range.values gives texts as they are shown]. */

const ITALIAN: Readonly<Record<string, string>> = {
  "#N/A": "#N/D",
  "#REF!": "#RIF!",
  "#VALUE!": "#VALORE!",
  "#NAME?": "#NOME?",
  "#NULL!": "#NULLO!",
};

/** The error as `values` gives it in an Italian Excel. */
export const localisedError = (error: string): string => ITALIAN[error] ?? error;
