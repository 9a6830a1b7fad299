/** What number formats show beside the number. */
import { remembered } from "./remembered";

/** Whether a number format shows percents of the stored share (0.15 → "15%"); a quoted or escaped sign is only decoration. */
export function isPercentFormat(format: string | undefined): boolean {
  return format !== undefined && withoutLiterals(format).includes("%");
}

/** The format's decoration: quoted and escaped characters, e.g. `0" punti"` → " punti". */
export function formatLiterals(format: string | undefined): string {
  return takenApart(format ?? "").literals;
}

/** The format without its quoted and escaped characters and without bracketed codes ([Red], [$-410]). */
export function withoutLiterals(format: string): string {
  return takenApart(format).codes;
}

/** Sign by sign: a pattern would look for the end of each quote and bracket that has none. A workbook has a few formats for all its cells. */
const takenApart = remembered((format): { readonly literals: string; readonly codes: string } => {
  let literals = "";
  let codes = "";
  for (let at = 0; at < format.length; at++) {
    const sign = format.charAt(at);
    const end = sign === '"' ? format.indexOf('"', at + 1) : sign === "[" ? format.indexOf("]", at) : -1;
    if (end >= 0) {
      if (sign === '"') literals += format.slice(at + 1, end);
      at = end;
    } else if ("\\_*".includes(sign) && at + 1 < format.length) {
      at++;
      if (sign === "\\") literals += format.charAt(at);
    } else codes += sign;
  }
  return { literals, codes };
});
