/** "Add a rule in ten minutes": four files, and everything else follows. Done here in a copy of the sources, which is then run. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "../..");
const RULES = "src/core/rules";

const FILES: Readonly<Record<string, string>> = {
  [`${RULES}/sentences/title-shouts.ts`]: `import type { Sentences } from "../rule";
export const sentences = {
  it: { "title-shouts": "L'{objective} è scritto tutto in maiuscole ({cells}): usate le minuscole." },
  en: { "title-shouts": "The {objective} is written in capitals throughout ({cells}): use small letters." },
} as const satisfies Sentences;
`,
  [`${RULES}/pages/title-shouts.ts`]: `import { area, LIST, type RulePage } from "./page";
export const page: RulePage = {
  says: "Un titolo non va scritto tutto in maiuscole.",
  fires: "Il titolo non ha nessuna minuscola.",
  silent: "Le sigle.",
  wrong: area(LIST, [1, "PARCHI E GIARDINI", "100%", "Atti", "31/12/2025"]),
  right: area(LIST, [1, "Parchi e giardini", "100%", "Atti", "31/12/2025"]),
  why: "Si legge male.",
  source: "buon senso",
  en: {
    says: "A title is not to be written all in capitals.",
    fires: "The title has no small letter.",
    silent: "Acronyms.",
    why: "It is hard to read.",
    source: "common sense",
  },
};
`,
  [`${RULES}/title-shouts.ts`]: `import { objectiveName } from "../plan/describe";
import { objectivesOf } from "../plan/plan";
import { page } from "./pages/title-shouts";
import { defineRule } from "./rule";
import { sentences } from "./sentences/title-shouts";

export const titleShouts = defineRule({
  name: "title-shouts",
  group: "texts",
  severity: "info",
  title: { it: "Titoli in maiuscole", en: "Titles in capitals" },
  sentences,
  page,
  *check({ totals }) {
    for (const { unit } of totals) {
      for (const objective of objectivesOf(unit)) {
        const { title } = objective;
        if (title === null || title.value.length < 6 || title.value !== title.value.toUpperCase()) continue;
        const cells = [title.cell];
        yield { unit, about: objective, cells, message: "title-shouts", data: { objective: objectiveName(objective), cells } };
      }
    }
  },
});
`,
};

/** A program that uses the copy as the parts of the house do, and tells what it saw. */
const TRIAL = `
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./src/cli/run";
import { SETTINGS_FILE } from "./src/core/settings-file/shape";
import { reportSchema } from "./src/core/report/schema";
import { CATALOGUE } from "./src/core/rules/catalogue";
import { indexMarkdown, pageMarkdown } from "./src/core/rules/pages/markdown";
import { parseSettingsText } from "./src/core/settings-file/schema";
import { sheetFromGrid } from "./src/core/sheet/sheet";
import { verify } from "./src/core/verify";
import { reportOf } from "./src/core/report/report-of";
import { summarise } from "./src/core/report/summarise";
import { DEFAULT_SETTINGS } from "./src/core/settings";
import { paneCore } from "./src/taskpane/state/core";

const rule = CATALOGUE.find((one) => (one.name as string) === "title-shouts")!;
const sheets = (cells: typeof rule.page.wrong) => cells.map(({ name, rows }) => sheetFromGrid(name, rows as never));
const found = (settings: object, language: "it" | "en") =>
  reportOf(verify({ file: "a.xlsx", sheets: sheets(rule.page.wrong) }, { ...DEFAULT_SETTINGS, ...settings }), language).findings.filter(
    (one) => (one.rule as string) === "title-shouts",
  );
const off = parseSettingsText('{ "version": 1, "rules": { "title-shouts": "off" } }');
const piao = async (...args: readonly string[]): Promise<string> => {
  let out = "";
  const terminal = {
    out: async (text: string): Promise<void> => void (out += text),
    err: (text: string): void => void (out += text),
    async *lines(): AsyncIterable<string> {},
    colour: false,
    width: null,
    screen: false,
  };
  await run(args, { terminal, version: "0.0.0" });
  return out;
};
const report = summarise([reportOf(verify({ file: "a.xlsx", sheets: sheets(rule.page.wrong) }, DEFAULT_SETTINGS), "it")]);
const seen = async (): Promise<object> => ({
  it: found({}, "it"),
  en: found({}, "en").map(({ message }) => message),
  off: off.kind === "ok" ? found(off.settings, "it") : off,
  right: reportOf(verify({ file: "a.xlsx", sheets: sheets(rule.page.right) }, DEFAULT_SETTINGS), "it").findings.filter((one) => (one.rule as string) === "title-shouts"),
  schema: reportSchema.safeParse(report).success && SETTINGS_FILE.safeParse({ rules: { "title-shouts": "warning" } }).success,
  index: indexMarkdown().includes("[Titoli in maiuscole](title-shouts.md)"),
  page: pageMarkdown(rule).slice(0, 60),
  pane: paneCore.rules["title-shouts" as never],
  rules: await piao("regole"),
  explained: await piao("spiega", "title-shouts"),
});
void seen().then((all) => writeFileSync(join(__dirname, "seen.json"), JSON.stringify(all)));
`;

let copy: string;
let seen: Record<string, unknown>;
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "piao-rule-"));
  for (const part of ["src", "package.json", "tsconfig.json"]) cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  for (const [file, text] of Object.entries(FILES)) writeFileSync(join(copy, file), text);
  const catalogue = join(copy, RULES, "catalogue.ts");
  const listed = readFileSync(catalogue, "utf8").replace("export const CATALOGUE = [", "export const CATALOGUE = [\n  titleShouts,");
  writeFileSync(catalogue, `import { titleShouts } from "./title-shouts";\n${listed}`);
  writeFileSync(join(copy, "trial.ts"), TRIAL);
  execFileSync(process.execPath, [join(root, "node_modules/tsx/dist/cli.mjs"), "trial.ts"], { cwd: copy });
  seen = JSON.parse(readFileSync(join(copy, "seen.json"), "utf8")) as Record<string, unknown>;
});
afterAll(() => rmSync(copy, { recursive: true }));

test("a rule, its sentences, its page and a line of the catalogue are all: report, schema, settings, documentation and pane know it", () => {
  expect(seen).toMatchObject({
    it: [
      {
        severity: "info",
        range: "B2",
        cells: ["B2"],
        message: "L'obiettivo 1 è scritto tutto in maiuscole (B2): usate le minuscole.",
      },
    ],
    en: ["The objective 1 is written in capitals throughout (B2): use small letters."],
    off: [],
    right: [],
    schema: true,
    index: true,
    page: expect.stringMatching(/^# Titoli in maiuscole\n\n`title-shouts` · nota/) as unknown,
    pane: { title: { it: "Titoli in maiuscole", en: "Titles in capitals" }, group: "texts" },
  });
});

test("the command line lists it and shows its page", () => {
  expect(seen["rules"]).toMatch(/title-shouts +nota +Un titolo non va scritto tutto in maiuscole\./);
  expect(seen["explained"]).toContain("PARCHI E GIARDINI");
});
