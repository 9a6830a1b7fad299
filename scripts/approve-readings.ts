/**
 * `npm run approva`: writes how the composed plans of one seed are read today into test/core/reading/approved.json. Look at what changes
 * (git diff) before you commit it: each other line is another reading, and has to be a better one.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { approvedPlans, readingOfPlan } from "../test/core/reading/approved";

const FILE = join(__dirname, "../test/core/reading/approved.json");

const readings = Object.fromEntries(approvedPlans().map((plan) => [plan.name, readingOfPlan(plan)]));
writeFileSync(FILE, `${JSON.stringify(readings, null, 1)}\n`);
console.log(`${FILE}: ${Object.keys(readings).length} plans`);
