/** The pages of the rules: their examples do what they say, and docs/regole is what the program would write. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { CATALOGUE, type RuleName } from "../../src/core/rules/catalogue";
import { indexMarkdown, pageMarkdown } from "../../src/core/rules/pages/markdown";
import type { ExampleCell, ExampleSheet, RulePage } from "../../src/core/rules/pages/page";
import { DEFAULT_SETTINGS, type Settings } from "../../src/core/settings";
import { Sheet, type CellInput } from "../../src/core/sheet/sheet";
import { reported } from "../support/reported";

const folder = path.join(__dirname, "../../docs/regole");

function toSheet({ name, rows }: ExampleSheet): Sheet {
  const cells = rows.flatMap((row, r) => row.flatMap((cell, c): CellInput[] => (cell === null ? [] : [toCell(cell, r, c)])));
  return new Sheet({ name, cells });
}

function toCell(cell: Exclude<ExampleCell, null>, row: number, col: number): CellInput {
  return typeof cell === "object" && "formula" in cell ? { row, col, value: cell.value, formula: cell.formula } : { row, col, value: cell };
}

function rulesFoundIn(sheets: readonly ExampleSheet[], settings: Settings): readonly RuleName[] {
  return reported({ file: "esempio.xlsx", sheets: sheets.map(toSheet) }, settings).findings.map((finding) => finding.rule);
}

describe.each(CATALOGUE)("the page of $name", (rule) => {
  const { name } = rule;
  const page: RulePage = rule.page;
  const settings = { ...DEFAULT_SETTINGS, ...page.settings };

  test("its wrong example gives the finding", () => {
    expect(rulesFoundIn(page.wrong, settings)).toContain(name);
  });

  test("its right example does not, and has no error of another kind", () => {
    const { findings } = reported({ file: "esempio.xlsx", sheets: page.right.map(toSheet) }, settings);
    expect(
      findings.filter((finding) => finding.rule === name || finding.severity === "error").map(({ rule, message }) => `${rule}: ${message}`),
    ).toEqual([]);
  });

  test("the files in docs/regole are up to date (npm run docs)", () => {
    expect(readFileSync(path.join(folder, `${name}.md`), "utf8")).toBe(pageMarkdown(rule));
    expect(readFileSync(path.join(folder, "en", `${name}.md`), "utf8")).toBe(pageMarkdown(rule, "en"));
  });

  test("its English says what its Italian says: the same numbers, the same words of plans, no Italian left", () => {
    const { en } = page;
    for (const key of ["says", "fires", "silent", "why", "source", "setting"] as const) {
      expect(en[key] === undefined).toBe(page[key] === undefined);
      expect(figures(en[key] ?? "")).toEqual(figures(page[key] ?? ""));
    }
    expect(`${en.says} ${en.why}`).not.toMatch(/[«»]|\b(?:il|della|che|sono|foglio|peso|pesi)\b/);
  });
});

/** The numbers that a text names, decimals as in English. */
function figures(text: string): readonly string[] {
  return [...text.replace(/(\d),(\d)/g, "$1.$2").matchAll(/\d+(?:[./]\d+)*/g)].map(([figure]) => figure).sort();
}

test("the list of rules is up to date, and there is no page of a rule that is not", () => {
  expect(readFileSync(path.join(folder, "README.md"), "utf8")).toBe(indexMarkdown());
  expect(readFileSync(path.join(folder, "en/README.md"), "utf8")).toBe(indexMarkdown("en"));
  const pages = ["README.md", ...CATALOGUE.map(({ name }) => `${name}.md`)];
  expect(readdirSync(folder).sort()).toEqual([...pages, "en"].sort());
  expect(readdirSync(path.join(folder, "en")).sort()).toEqual([...pages].sort());
});
