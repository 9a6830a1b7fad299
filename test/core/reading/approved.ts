/** Plans put together at random whose whole reading was looked at once and is kept as it was (`npm run approva`). */
import { compose, type ComposedPlan } from "../../../scripts/composer/compose";
import { readPlan } from "../../../src/core/reading/read-plan";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { outline } from "../../support/outline";

const SEED = 2611;
const COUNT = 80;

export const approvedPlans = (): readonly ComposedPlan[] => Array.from({ length: COUNT }, (_unused, index) => compose(SEED, index));

/** The right plan's reading, in lines. */
export function readingOfPlan({ sheets }: ComposedPlan): readonly string[] {
  return outline(readPlan(sheets, DEFAULT_SETTINGS, null));
}
