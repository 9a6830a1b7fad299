/** One list has one scale: 25 % as a number with a percent format, as text and as 0,25 without a format are the same weight. */
import { HUNDRED } from "../../exact";
import type { Weight } from "../../plan/plan";
import type { Entry } from "./entries";

/** The entries with their weights in one scale: shares of 1 beside percentages are percentages. */
export function inOneScale(entries: readonly Entry[]): readonly Entry[] {
  let percents = 0;
  let shares = 0;
  let others = 0;
  for (const entry of entries) {
    const value = entry.kind === "objective" ? entry.draft.head.weight?.value : undefined;
    if (value?.kind !== "number" || value.value.s <= 0n) continue;
    if (value.scale === "percent") percents += 1;
    else if (value.scale === "plain" && value.value.compare(1) <= 0) shares += 1;
    else others += 1;
  }
  if (percents === 0 || shares === 0 || others > 0) return entries;
  return entries.map((entry): Entry => {
    if (entry.kind !== "objective") return entry;
    const { draft } = entry;
    const head = { ...draft.head, weight: draft.head.weight && asPercent(draft.head.weight) };
    return { kind: "objective", draft: { ...draft, head, rows: draft.rows.map((row) => (row === draft.head ? head : row)) } };
  });
}

function asPercent(weight: Weight): Weight {
  const { value } = weight;
  if (value.kind !== "number" || value.scale !== "plain" || value.value.compare(1) > 0) return weight;
  return { ...weight, value: { ...value, value: value.value.mul(HUNDRED), scale: "percent" } };
}
