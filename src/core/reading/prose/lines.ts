/** A sheet written as prose: its lines in reading order, with what each line is. */
import type { At, Weight } from "../../plan/plan";
import { cellArea } from "../../sheet/address";
import { cellText, type Sheet, type SheetRow } from "../../sheet/sheet";
import { leadingOrdinal } from "../../text/ordinal";
import type { Ordinal, WeightReading } from "../../text/values";
import { readWeight, weightInText } from "../../text/weight";
import { cellRef } from "../cells";
import { headingRole, type ColumnRole, type HeadingSettings } from "../headings";
import { afterOwn } from "../own-words";
import { isTotalLabel, readTotal } from "../total-words";

export type ProseLine =
  | { readonly kind: "objective"; readonly row: number; readonly number: At<Ordinal>; readonly title: At<string> }
  | { readonly kind: "weight"; readonly row: number; readonly weight: Weight }
  | { readonly kind: "total"; readonly row: number; readonly text: At<string>; readonly formula: string | null }
  /** "INDICATORE: …", "TERMINE REALIZZAZIONE: …" */
  | { readonly kind: "labelled"; readonly row: number; readonly role: ColumnRole; readonly text: At<string> }
  | { readonly kind: "text"; readonly row: number; readonly text: At<string> };

/** The longest title of a numbered line, in characters; a longer numbered paragraph is text. */
const LONGEST_TITLE = 600;

/** The lines of the sheet. Only the first text of a row counts, and a number beside a weight's label. */
export function proseLines(sheet: Sheet, own: HeadingSettings): readonly ProseLine[] {
  return sheet.rows.flatMap((row) => {
    const line = readLine(sheet, row, own);
    return line ? [line] : [];
  });
}

function readLine(sheet: Sheet, line: SheetRow, own: HeadingSettings): ProseLine | null {
  const { row } = line;
  const first = line.cells.find(({ value }) => typeof value === "string" && cellText(value) !== "");
  if (!first) return null;
  const value = cellText(first.value);
  const text: At<string> = { value, cell: cellRef(sheet, row, first.col) };
  if (isTotalLabel(value, own) && readTotal(value, own)) return { kind: "total", row, text, formula: null };
  const weight = weightLine(sheet, line, first.col, value, own);
  if (weight) return { kind: "weight", row, weight };
  const leading = leadingOrdinal(value);
  if (
    leading &&
    leading.ordinal.parts.length === 1 &&
    typeof leading.ordinal.parts[0] === "number" &&
    leading.rest.length <= LONGEST_TITLE &&
    leading.rest !== ""
  ) {
    return { kind: "objective", row, number: { value: leading.ordinal, cell: text.cell }, title: { value: leading.rest, cell: text.cell } };
  }
  const colon = value.indexOf(":");
  const role = colon >= 3 && colon <= 60 ? headingRole(value.slice(0, colon), own) : null;
  const rest = value.slice(colon + 1).trim();
  if (role && rest !== "") return { kind: "labelled", row, role, text: { ...text, value: rest } };
  return { kind: "text", row, text };
}

/** A short line that is nothing but a weight ("Punti 20", "Peso: 15%"), or a weight's label with its number in the next cell. */
function weightLine(sheet: Sheet, line: SheetRow, col: number, written: string, own: HeadingSettings): Weight | null {
  const text = written.replace(/\s+/g, " ");
  if (text.length > 60) return null;
  const at = (where: number, value: WeightReading): Weight => ({
    value,
    cell: cellRef(sheet, line.row, where),
    area: cellArea({ row: line.row, col: where }),
  });
  const found = weightInText(text);
  if (found && text.replace(found.matched, "").replace(/[\s.:;,()–-]/g, "") === "") {
    return at(col, { kind: "number", value: found.value, scale: found.scale, asText: false });
  }
  const behind = afterOwn(text, own, "weight")?.replace(/^[\s:=]+/, "") ?? null;
  const stated = readWeight(behind);
  if (stated.kind === "number") return at(col, { ...stated, asText: false });
  const bare = text.replace(/[\s:.]+$/, "");
  if (headingRole(bare, own) !== "weight") return null;
  const next = line.cells.find((cell) => cell.col > col);
  if (next) return at(next.col, readWeight(next.value, sheet.format(line.row, next.col)));
  const rest = behind?.replace(/[\s:.]+$/, "") ?? LABEL_AND_REST.exec(bare)?.[1];
  // "Punti" or "Peso:" with nothing beside it: the weight was left blank.
  if (rest === "") return at(col, { kind: "empty" });
  return rest !== undefined && UNDECIDED.test(rest) ? at(col, { kind: "not-numeric", text: rest }) : null;
}

/** A weight's label at the beginning of a line whose gaps are single spaces, and what stands behind it. */
const LABEL_AND_REST = /^(?:peso|punti|ponderazione|pesatura)(?: (?:obiettivo|dell['’]obiettivo|attribuito|assegnato))* ?:? ?(.*)/i;
/** What people write in place of a number, likewise; any other text after "Peso" is a sentence. */
const UNDECIDED = /^(?:da \p{L}+|n\.? ?d\.?|non (?:definit|assegnat|attribuit)\p{L}*|in (?:corso|attesa)\b.*|\?+|vedi\b.*)$/iu;
