/** Every fix offered on the real plans: applied and verified again, its finding is gone and no error has come. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { applySteps } from "../../src/core/fixes/apply";
import type { Finding } from "../../src/core/report/report";
import type { Sheet } from "../../src/core/sheet/sheet";
import { reported } from "../support/reported";
import { readWorkbook } from "../../src/hosts/file/read";

const plans = join(__dirname, "../../../shared/plans");
const files = existsSync(plans) ? readdirSync(plans).filter((name) => name.endsWith(".xlsx")) : [];
const findingsOf = (sheets: readonly Sheet[]) => reported({ file: "", sheets }).findings;
const key = ({ rule, sheet, range }: Finding) => `${rule} ${sheet}!${range}`;

(files.length > 0 ? describe : describe.skip)("fixes on the real plans", () => {
  test.each(files)("%s", (name) => {
    const workbook = readWorkbook(readFileSync(join(plans, name)));
    if (workbook.kind === "error") throw new Error(workbook.code);
    const before = findingsOf(workbook.sheets);
    // What was a warning may be an error once other lists make the total that it is held against.
    const known = new Set(before.map(({ rule, sheet }) => `${rule} ${sheet}`));
    for (const finding of before) {
      for (const { title, steps } of finding.fix?.options ?? []) {
        const applied = applySteps(workbook.sheets, steps);
        if (applied.kind === "changed") throw new Error(`${name}: ${title}`);
        const after = findingsOf(applied.sheets);
        const left = after.filter(
          (one) => key(one) === key(finding) || (one.severity === "error" && !known.has(`${one.rule} ${one.sheet}`)),
        );
        expect({ title, left: left.map(key) }).toEqual({ title, left: [] });
      }
    }
  });
});
