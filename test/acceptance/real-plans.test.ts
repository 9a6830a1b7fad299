import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { reported } from "../support/reported";
import type { FileReport } from "../../src/core/report/report";
import { CATALOGUE } from "../../src/core/rules/catalogue";
import { RULE_NAMES } from "../../src/core/rules/names";
import { readWorkbook } from "../../src/hosts/file/read";

/** What a careful reader finds in the five real workbooks. */
interface Expected {
  readonly units: readonly {
    readonly sheet: string;
    readonly sum?: number;
    readonly sections?: readonly number[];
    readonly units?: readonly number[];
  }[];
  readonly transversal?: number;
  readonly phases?: Readonly<Record<string, readonly number[]>>;
  readonly phases_all?: number;
  readonly findings: readonly { readonly rule: string; readonly sheet: string }[];
  readonly clean_of: readonly string[];
}

const folder = join(__dirname, "../../../shared/plans");
const here = existsSync(folder);
const truth: Readonly<Record<string, Expected>> = here
  ? (JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as Record<string, Expected>)
  : {};

function report(file: string): FileReport {
  const read = readWorkbook(readFileSync(join(folder, file)));
  if (read.kind !== "ok") throw new Error(`${file}: ${read.code}`);
  return reported({ file, sheets: read.sheets });
}

// Without the folder there is no table to make tests of.
if (!here) test.skip("the five real plans are not here", () => undefined);

const plans = here ? describe.each(Object.entries(truth)) : (): void => undefined;

plans("%s", (file, expected) => {
  const found = report(file);
  const unitsOf = (sheet: string): FileReport["sheets"][number]["units"] => found.sheets.find((one) => one.name === sheet)?.units ?? [];

  test.each(expected.units)("$sheet: units, sums and sections", (unit) => {
    const units = unitsOf(unit.sheet);
    expect(units.map((one) => one.sum)).toEqual(unit.units ?? [unit.sum]);
    if (unit.sections) expect(units[0]?.sections.map((section) => section.sum)).toEqual(unit.sections);
  });

  test("no unit that a careful reader does not see", () => {
    const sheets = new Set(expected.units.map((unit) => unit.sheet));
    const others = found.sheets.filter((sheet) => !sheets.has(sheet.name));
    expect(others.flatMap((sheet) => sheet.units.map((unit) => unit.sum))).toEqual(
      expected.transversal === undefined ? [] : [expected.transversal],
    );
  });

  test("phases", () => {
    for (const [sheet, sums] of Object.entries(expected.phases ?? {}))
      expect(unitsOf(sheet).flatMap((unit) => unit.phases.map((phase) => phase.sum))).toEqual(sums);
    if (expected.phases_all !== undefined) {
      const phases = found.sheets.flatMap((sheet) => sheet.units).flatMap((unit) => unit.phases);
      expect(phases.length).toBeGreaterThan(10);
      expect(new Set(phases.map((phase) => phase.sum))).toEqual(new Set([expected.phases_all]));
    }
  });

  test.each(expected.findings.filter(({ rule }) => CATALOGUE.some(({ name }) => name === rule)))("$rule on $sheet", ({ rule, sheet }) => {
    expect(found.findings.filter((finding) => finding.sheet === sheet).map((finding) => finding.rule)).toContain(rule);
  });

  test.each(expected.clean_of)("clean of %s", (phrase) => {
    const rule = RULE_NAMES.find((name) => phrase.startsWith(name)) as string;
    const excused = excusedSheets(phrase, expected);
    const named = expected.units.filter((unit) => phrase.includes(unit.sheet)).map((unit) => unit.sheet);
    const only = phrase.includes(" on ") && named.length > 0 ? named : null;
    const wrong = found.findings.filter(
      (finding) => finding.rule === rule && !excused.has(finding.sheet) && (only === null || only.includes(finding.sheet)),
    );
    expect(wrong.map((finding) => `${finding.sheet}: ${finding.message}`)).toEqual([]);
  });
});

/** "every other sheet": those with a finding of the rule are excused; "everywhere but Area 1": that sheet is. */
function excusedSheets(phrase: string, expected: Expected): ReadonlySet<string> {
  const but = /everywhere but (.+)$/.exec(phrase)?.[1];
  if (but) return new Set(expected.units.filter((unit) => unit.sheet.startsWith(but)).map((unit) => unit.sheet));
  const rule = phrase.split(" ")[0];
  return phrase.includes("every other sheet")
    ? new Set(expected.findings.filter((finding) => finding.rule === rule).map((finding) => finding.sheet))
    : new Set();
}
