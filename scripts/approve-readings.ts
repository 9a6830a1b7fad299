/**
 * `npm run approva`: writes how the composed plans of one seed are read today into test/core/reading/approved.json, and on what evidence small
 * sheets are read into the files of test/core/reading/evidence. Look at what changes (git diff) before you commit it: each other line is another
 * reading, or another reason for it, and has to be a better one.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { approvedPlans, readingOfPlan } from "../test/core/reading/approved";
import { RECORDS, today } from "../test/core/reading/evidence/approved";

const FOLDER = join(__dirname, "../test/core/reading");

function write(file: string, cases: Readonly<Record<string, readonly string[]>>): void {
  writeFileSync(join(FOLDER, file), `${JSON.stringify(cases, null, 1)}\n`);
  console.log(`${file}: ${String(Object.keys(cases).length)}`);
}

write("approved.json", Object.fromEntries(approvedPlans().map((plan) => [plan.name, readingOfPlan(plan)])));
for (const [name, cases] of Object.entries(RECORDS)) write(`evidence/${name}.json`, today(cases));
