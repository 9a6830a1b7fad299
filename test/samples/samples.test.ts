import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { COMPARED, LEVELS, PEOPLE, SAMPLES, sampleBytes } from "../../scripts/make-samples";
import { CATALOGUE } from "../../src/core/rules/catalogue";
import { reported } from "../support/reported";
import type { FileReport } from "../../src/core/report/report";
import { readWorkbook } from "../../src/hosts/file/read";

const folder = join(__dirname, "../../samples");

interface Truth {
  readonly transversal?: number;
  readonly units: readonly { readonly sheet: string; readonly sum: number; readonly sections?: readonly number[] }[];
  readonly phases?: Readonly<Record<string, readonly number[]>>;
  readonly findings: readonly { readonly rule: string; readonly sheet: string; readonly range: string }[];
}
const truths = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as Record<string, Truth>;

function report(name: string): FileReport {
  const workbook = readWorkbook(readFileSync(join(folder, name)));
  if (workbook.kind === "error") throw new Error(workbook.code);
  expect(workbook.notes).toEqual([]);
  return reported({ file: name, sheets: workbook.sheets });
}

test("every sample has its truth, and nothing else lies in the folder", () => {
  const names = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
  expect(names.sort()).toEqual(Object.keys(truths).sort());
  expect(names).toEqual(Object.keys(SAMPLES).sort());
});

describe.each(Object.entries(truths))("%s", (name, truth) => {
  test("units, sums and sections", () => {
    const units = report(name).sheets.flatMap((sheet) => sheet.units.map((unit) => ({ sheet: sheet.name, ...unit })));
    const evaluated = units.filter((unit) => truth.transversal === undefined || unit.sheet !== "Trasversali");
    expect(evaluated.map(({ sheet, sum }) => ({ sheet, sum }))).toEqual(truth.units.map(({ sheet, sum }) => ({ sheet, sum })));
    for (const { sheet, sections } of truth.units.filter((unit) => unit.sections)) {
      expect(units.find((unit) => unit.sheet === sheet)?.sections.map((section) => section.sum)).toEqual(sections);
    }
    if (truth.transversal !== undefined) expect(units.find((unit) => unit.sheet === "Trasversali")?.sum).toBe(truth.transversal);
  });

  test("phases", () => {
    const found = report(name).sheets.map(
      (sheet) => [sheet.name, sheet.units.flatMap((unit) => unit.phases.map((phase) => phase.sum))] as const,
    );
    expect(Object.fromEntries(found.filter(([, sums]) => sums.length > 0))).toEqual(truth.phases ?? {});
  });

  test("the mistakes put there on purpose, at their cells, and no other finding", () => {
    const known = new Set<string>(CATALOGUE.map((rule) => rule.name));
    const line = ({ rule, sheet, range }: Truth["findings"][number]): string => `${sheet} ${range} ${rule}`;
    const wanted = truth.findings.filter((finding) => known.has(finding.rule)).map(line);
    expect(report(name).findings.map(line).sort()).toEqual(wanted.sort());
  });

  test("the file in the folder holds what the script makes, and the script makes the same bytes each time", async () => {
    const [made, again] = await Promise.all([sampleBytes(SAMPLES[name] ?? []), sampleBytes(SAMPLES[name] ?? [])]);
    expect(Buffer.from(made).equals(again)).toBe(true);
    expect(readWorkbook(made)).toEqual(readWorkbook(readFileSync(join(folder, name))));
  });
});

test.each(Object.entries({ ...COMPARED, ...LEVELS, ...PEOPLE }))("%s holds what the script makes", async (name, documents) => {
  expect(readWorkbook(await sampleBytes(documents))).toEqual(readWorkbook(readFileSync(join(folder, name))));
});
