/** What somebody has shown so far, and what is asked next. Pure: the sheet and the sums come from core/pointing. */
import { describe, type Pointed } from "../../core/pointing/describe";
import { freeName } from "../../core/pointing/as-told";
import { pointedFrom } from "../../core/pointing/from-reading";
import { titleTold, waysToList, type ListsChoice } from "../../core/pointing/lists";
import { likelyWeights, type WeightsPlace } from "../../core/pointing/weights";
import type { Plan } from "../../core/plan/plan";
import type { Settings } from "../../core/settings";
import type { TableLayout } from "../../core/settings/layouts";
import type { Sheet } from "../../core/sheet/sheet";
import type { Pointing } from "../state/state";

/** What can be asked. The first three are asked where they are needed, the others when somebody wants to say more. */
export type Step = "weights" | "lists" | "total" | "rows" | "what" | "parts";

export interface Draft {
  readonly sheet: Sheet;
  /** The name of the description: that by which the sheet is read now, or a new one. */
  readonly name: string;
  /** Columns that are proposed for the weights, the likeliest first. */
  readonly likely: readonly WeightsPlace[];
  /** null until the weights are known. */
  readonly pointed: Pointed | null;
  /** The ways to part the rows into lists, the likeliest first; known with the weights. */
  readonly ways: readonly ListsChoice[];
  readonly answered: readonly Step[];
  /** What is asked because somebody wants to change or add it. */
  readonly asked: Step | null;
}

/** The beginning: from nothing, or from how the sheet is read now. */
export function draftOf(sheet: Sheet, from: Pointing["from"], plan: Plan, settings: Settings): Draft {
  const table = plan.sheets.find((one) => one.sheet.name === sheet.name)?.tables?.[0];
  const name = table?.described ?? freeName(settings, sheet.name);
  const likely = likelyWeights(sheet, settings.headings);
  const blank: Draft = { sheet, name, likely, pointed: null, ways: [], answered: [], asked: null };
  if (from === "nothing" || !table) return blank;
  const layout = (settings.layouts ?? []).find((one) => one.name === table.described);
  const pointed = pointedFrom(sheet, table, layout);
  if (!pointed) return blank;
  const known = { ...blank, pointed, ways: waysToList(sheet, pointed, settings), asked: from };
  return { ...known, answered: from === "rows" ? ["weights", "lists"] : ["weights"] };
}

/** With the weights in that column: what the reader makes of the rest is taken until something else is said. */
export function withWeights(draft: Draft, place: WeightsPlace, settings: Settings): Draft {
  const weights = { col: place.col, row: place.row };
  const bare: Pointed = { weights, title: null, lists: null, parts: [], leaveOut: draft.pointed?.leaveOut ?? [], total: null };
  return withWays({ ...draft, answered: ["weights"], asked: null }, { ...bare, title: titleTold(draft.sheet, bare, settings) }, settings);
}

/** With something else pointed at, on which the lists may depend; lists that were chosen stay. */
export function withWays(draft: Draft, pointed: Pointed, settings: Settings): Draft {
  const ways = waysToList(draft.sheet, pointed, settings);
  const chosen = draft.answered.includes("lists");
  return { ...draft, ways, pointed: { ...pointed, lists: chosen ? pointed.lists : (ways[0]?.lists ?? null) } };
}

/** With an answer to the step. */
export function answered(draft: Draft, step: Step, part: Partial<Pointed>): Draft {
  const { pointed } = draft;
  return { ...draft, pointed: pointed && { ...pointed, ...part }, answered: [...draft.answered, step], asked: null };
}

/** @param lacksTotal of a list that would be read nothing says what it should make */
export function nextStep({ pointed, ways, answered: done, asked }: Draft, lacksTotal: boolean): Step | null {
  if (asked) return asked;
  if (!pointed || !done.includes("weights")) return "weights";
  if (ways.length > 1 && !done.includes("lists")) return "lists";
  return lacksTotal && !done.includes("total") ? "total" : null;
}

/** What would be kept; before the weights are known, with those that are proposed or selected. */
export function layoutOf(draft: Draft, proposed: Pointed | null): TableLayout | null {
  const pointed = proposed ?? draft.pointed;
  return pointed && describe(draft.sheet, pointed, draft.name);
}
