/** What the cells that somebody has selected say to the question that is asked. */
import type { ListsPointed, Pointed } from "../../core/pointing/describe";
import { choiceOf } from "../../core/pointing/lists";
import { wordsOfRows } from "../../core/pointing/rows";
import { weightsAt, type WeightsPlace } from "../../core/pointing/weights";
import type { Settings } from "../../core/settings";
import type { Area } from "../../core/sheet/address";
import { cellText, type Sheet } from "../../core/sheet/sheet";
import { withWeights, type Draft, type Step } from "./draft";

/** The answer that the selection is; null parts are none. */
export type Proposal =
  | { readonly step: "weights"; readonly place: WeightsPlace; readonly pointed: Pointed | null }
  | { readonly step: "lists"; readonly lists: ListsPointed; readonly text: string; readonly pointed: Pointed }
  | { readonly step: "rows"; readonly words: readonly string[]; readonly pointed: Pointed }
  | { readonly step: "what" | "parts"; readonly col: number; readonly pointed: Pointed };

/** Rows looked at of what is selected: a whole column is no choice of rows. */
const MOST_ROWS = 200;

/** @param areas what is selected on the draft's sheet; none where nothing is: then the likely weights are proposed */
export function proposalOf(draft: Draft, step: Step | null, areas: readonly Area[], settings: Settings): Proposal | null {
  const { sheet, pointed, likely } = draft;
  const [area] = areas;
  if (step === "weights") {
    const place = area ? weightsAt(sheet, area) : likely[0];
    return place ? { step, place, pointed: withWeights(draft, place, settings).pointed } : null;
  }
  if (!area || !pointed) return null;
  if (step === "lists") return listsTold(sheet, pointed, area, settings);
  if (step === "rows") {
    const words = wordsOfRows(sheet, rowsOf(sheet, areas), pointed.title);
    return words.length === 0 ? null : { step, words, pointed: { ...pointed, leaveOut: [...new Set([...pointed.leaveOut, ...words])] } };
  }
  if (step !== "what" && step !== "parts") return null;
  const col = area.left;
  if (takenFor(step, pointed).includes(col)) return null;
  return { step, col, pointed: step === "what" ? { ...pointed, title: col } : { ...pointed, parts: [...pointed.parts, col] } };
}

/** The columns that hold something else already. */
function takenFor(step: "what" | "parts", { weights, title, lists, parts }: Pointed): readonly number[] {
  const by = lists !== null && typeof lists === "object" ? [lists.column] : [];
  return [weights.col, ...by, ...parts, ...(step === "parts" && title !== null ? [title] : [])];
}

function rowsOf(sheet: Sheet, areas: readonly Area[]): readonly number[] {
  return areas.flatMap(({ top, bottom }) => sheet.rowsBetween(top, Math.min(bottom, top + MOST_ROWS)).map(({ row }) => row));
}

/** In a row of the table the cell's column tells the lists apart; where it stands alone in its row, titles do. */
function listsTold(sheet: Sheet, pointed: Pointed, area: Area, settings: Settings): Proposal | null {
  const text = cellText(sheet.shown(area.top, area.left));
  const column: ListsPointed = { column: area.left };
  const alone = area.top === area.bottom && sheet.rowCells(area.top).length === 1;
  const taken = [pointed.weights.col, pointed.title, ...pointed.parts];
  const asked = (alone ? (["titles", column] as const) : ([column, "titles"] as const)).filter(
    (one) => typeof one === "string" || !taken.includes(one.column),
  );
  const lists = asked.find((one) => (choiceOf(sheet, { ...pointed, lists: one }, settings)?.sums.length ?? 0) > 0);
  return lists === undefined || text === "" ? null : { step: "lists", lists, text, pointed: { ...pointed, lists } };
}
