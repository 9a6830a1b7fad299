/**
 * The same plans rearranged must be read as before: how many are. And none may be said to be right because it stands otherwise: neither one
 * that is read wrong, nor one with its defect, nor one that reads in two ways as it is.
 */
import type { FileReport } from "../../src/core/report/report";
import type { ComposedPlan } from "./compose";
import { REARRANGED } from "./arrange";
import { isCertified, misread } from "./judge";
import { readComposed } from "./read";
import type { Share } from "./score";

interface Named {
  readonly name: string;
  readonly why: readonly string[];
}

export interface MetamorphicResult extends Share {
  readonly kind: string;
  /** Plans read right as they are and wrong when rearranged. */
  readonly lost: readonly Named[];
  /** Plans that are said to be right only when rearranged, and are not, or that nothing on the sheet settles. */
  readonly certified: readonly Named[];
}

/** @param rightAsTheyAre the names of the plans that are read right as they were composed */
export function metamorphic(plans: readonly ComposedPlan[], rightAsTheyAre: ReadonlySet<string>, seed: number): MetamorphicResult[] {
  const found = Object.keys(REARRANGED).map((kind) => ({ kind, good: 0, of: 0, lost: [] as Named[], certified: [] as Named[] }));
  plans.forEach((plan, i) => {
    const file = `${plan.name}.xlsx`;
    const unclear = isUnclear(readComposed(file, plan.sheets));
    for (const result of found) {
      const rearrange = REARRANGED[result.kind] ?? (() => null);
      const sheets = rearrange(plan, seed + i);
      if (!sheets) continue;
      result.of += 1;
      const report = readComposed(file, sheets);
      const why = misread(plan, report);
      if (why.length === 0) result.good += 1;
      else if (rightAsTheyAre.has(plan.name)) result.lost.push({ name: plan.name, why });
      const wrong = why.filter((one) => !one.startsWith("no unit named"));
      const settled =
        isCertified(report) && (wrong.length > 0 ? wrong : unclear && !plan.truth.judged ? ["reads in two ways as it is"] : null);
      if (settled) result.certified.push({ name: plan.name, why: settled });
      const bad = plan.defect.detectable && rearrange(plan, seed + i, plan.overrides);
      if (bad && isCertified(readComposed(file, bad))) result.certified.push({ name: `${plan.name}b`, why: ["with its defect"] });
    }
  });
  return found;
}

const isUnclear = ({ findings }: FileReport): boolean => findings.some(({ rule }) => rule === "reading-unclear");
