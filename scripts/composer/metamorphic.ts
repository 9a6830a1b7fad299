/** The same plans rearranged must be read as before: how many are. */
import type { ComposedPlan } from "./compose";
import { REARRANGED } from "./arrange";
import { misread } from "./judge";
import { readComposed } from "./read";
import type { Share } from "./score";

export interface MetamorphicResult extends Share {
  readonly kind: string;
  /** Plans read right as they are and wrong when rearranged. */
  readonly lost: readonly { readonly name: string; readonly why: readonly string[] }[];
}

/** @param rightAsTheyAre the names of the plans that are read right as they were composed */
export function metamorphic(plans: readonly ComposedPlan[], rightAsTheyAre: ReadonlySet<string>, seed: number): MetamorphicResult[] {
  return Object.entries(REARRANGED).map(([kind, rearrange]) => {
    let good = 0;
    let of = 0;
    const lost: { name: string; why: readonly string[] }[] = [];
    plans.forEach((plan, i) => {
      const sheets = rearrange(plan, seed + i);
      if (!sheets) return;
      of += 1;
      const why = misread(plan, readComposed(`${plan.name}.xlsx`, sheets));
      if (why.length === 0) good += 1;
      else if (rightAsTheyAre.has(plan.name)) lost.push({ name: plan.name, why });
    });
    return { kind, good, of, lost };
  });
}
