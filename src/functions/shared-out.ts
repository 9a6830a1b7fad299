import { exact, type Exact } from "../core/exact";
import { largestRemainder } from "../core/score/largest-remainder";
import { wrong } from "./errors";
import { text } from "./texts";

/** The values in proportion, with so many decimals and exactly `total` together. @throws #VALORE! where the total has more decimals */
export function sharedOut(values: readonly Exact[], total: Exact, decimals: number): readonly Exact[] {
  const step = exact(10).pow(-decimals);
  return total.div(step).d === 1n ? largestRemainder(values, total, step) : wrong(text("base-decimals", { base: total, decimals }));
}
