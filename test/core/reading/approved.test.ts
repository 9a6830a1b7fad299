/**
 * Eighty plans in as many habits are read cell by cell as they were when somebody last looked: the sums may be right, and a title, a deadline
 * or an indicator be another's all the same. What is read otherwise on purpose is written anew by `npm run approva`, and looked at.
 */
import approved from "./approved.json";
import { approvedPlans, readingOfPlan } from "./approved";

const KEPT: Readonly<Record<string, readonly string[]>> = approved;

it.each(approvedPlans().map((plan) => [plan.name, plan] as const))("%s is read as before", (name, plan) => {
  expect(readingOfPlan(plan)).toEqual(KEPT[name]);
});
