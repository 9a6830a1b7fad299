/** Labels that could be those of the weights: beside, above or before a number, again and again. */
import type { Sheet } from "../../sheet/sheet";
import { readWeight, weightInText } from "../../text/weight";
import type { ColumnRole, HeadingSettings } from "../headings";
import { beginsAsTotal } from "../total-words";
import { labelAt, labelRole, type LabelCell } from "./labels";
import { besideOf, belowOf, isWeight, type Relation } from "./places";

export interface Candidate {
  readonly key: string;
  readonly relation: Relation;
  readonly role: ColumnRole | null;
  /** Its cells beside, above or before a number. */
  readonly filled: readonly LabelCell[];
}

/** How many labels are tried: those of weights by their words first, then those with the most numbers. */
const TRIED = 8;
/** What these label is never a weight. */
const OTHERS: readonly (ColumnRole | null)[] = ["number", "objectiveCode", "start", "deadline", "achievement"];

interface Labelled {
  readonly relation: Relation;
  readonly filled: LabelCell[];
  /** How many of its numbers stand alone. */
  readonly lone: number;
}

/** Labels beside, above or before numbers, each with the place of its numbers. */
function labelled(sheets: readonly Sheet[]): readonly Labelled[] {
  const found = new Map<string, { relation: Relation; filled: LabelCell[]; lone: number }>();
  for (const sheet of sheets) {
    for (const { row, cells } of sheet.rows) {
      if (sheet.isHiddenRow(row)) continue;
      for (const { col, value } of cells) {
        // What is no label need have no numbers beside it.
        const label = labelAt(sheet, row, col, value);
        if (!label || typeof value !== "string") continue;
        for (const [relation, lone] of numbersOf(sheet, row, col, value)) {
          if ((relation === "inside") !== (label.inside !== null && label.inside !== "")) continue;
          const id = `${relation} ${label.key}`;
          const known = found.get(id) ?? { relation, filled: [], lone: 0 };
          found.set(id, known);
          known.filled.push(label);
          if (lone) known.lone += 1;
        }
      }
    }
  }
  return [...found.values()];
}

/** The label as a candidate, whatever its words, with its numbers where most of them stand; null where it has none. */
export function candidateFor(sheets: readonly Sheet[], key: string): Candidate | null {
  const mine = labelled(sheets).filter(({ filled }) => filled[0]?.key === key);
  const most = mine.reduce<Labelled | null>((best, one) => (best && best.filled.length >= one.filled.length ? best : one), null);
  return most && { key, relation: most.relation, role: "weight", filled: most.filled };
}

/** The candidates over all sheets, the likeliest first. */
export function candidates(sheets: readonly Sheet[], own: HeadingSettings): readonly Candidate[] {
  const likely = labelled(sheets).flatMap(({ relation, filled, lone }): Candidate[] => {
    const [first] = filled;
    // Numbers that stand in rows or columns are a table's.
    if (!first || lone * 10 < filled.length * 7 || beginsAsTotal(first.text, own)) return [];
    const role = labelRole(first.text, own);
    if (OTHERS.includes(role) || (filled.length < 2 && role !== "weight")) return [];
    return [{ key: first.key, relation, role, filled }];
  });
  const rank = ({ role, filled }: Candidate): number => filled.length + (role === "weight" ? 1e6 : 0);
  return [...likely].sort((a, b) => rank(b) - rank(a)).slice(0, TRIED);
}

/** Where the cell's number stands, and whether it stands alone: no second one behind or below it. */
function numbersOf(sheet: Sheet, row: number, col: number, text: string): readonly (readonly [Relation, boolean])[] {
  const found: (readonly [Relation, boolean])[] = [];
  const place = { sheet, row, col };
  const beside = besideOf(place);
  const below = belowOf(place);
  const next = sheet.rowCells(row).find((cell) => cell.col >= beside.col);
  if (next && next.col <= col + 14 && isWeight(sheet, row, next.col))
    found.push(["right", !isWeight(sheet, row, besideOf({ sheet, row, col: next.col }).col)]);
  if (isWeight(sheet, below.row, below.col)) found.push(["below", !isWeight(sheet, belowOf({ sheet, row: below.row, col }).row, col)]);
  if (/[:=]/.test(text) && insideWeight(text) !== null) found.push(["inside", true]);
  return found;
}

/** The weight behind the colon of "Peso: 30%", or stated by the words ("Peso obiettivo = 30%, come da …"). */
export function insideWeight(text: string): ReturnType<typeof readWeight> | null {
  const reading = readWeight(text.replace(/^[^:=]*[:=]/, ""));
  if (reading.kind === "number") return { ...reading, asText: false };
  const found = weightInText(text);
  return found ? { kind: "number", value: found.value, scale: found.scale, asText: false } : null;
}
