/** The house is held by lint rules; here each is shown to fire on an offending snippet, and to let the allowed one pass. */
import { lint } from "./lint";

interface Case {
  readonly path: string;
  readonly code: string;
  /** The rule that must fire, or null when the house allows it. */
  readonly rule: string | null;
}

const refused = (rule: string, path: string, ...codes: string[]): Case[] => codes.map((code) => ({ path, code, rule }));
const allowed = (path: string, ...codes: string[]): Case[] => codes.map((code) => ({ path, code, rule: null }));
const imports = (source: string) => `import { x } from "${source}"; export const y = x;`;
const inRun = (body: string) => `export const f = () => Excel.run(async (context) => { ${body} });`;

const CASES: readonly Case[] = [
  // The core imports itself and pure packages.
  ...refused(
    "house/rooms",
    "src/core/verify.ts",
    ...["node:fs", "fs", "react", "zod", "@e965/xlsx", "hucre", "../hosts/host"].map(imports),
  ),
  ...refused(
    "house/rooms",
    "src/core/text/date.ts",
    'export const load = () => import("../../hosts/file/read");',
    'export * from "../../cli/main";',
  ),
  ...refused("house/rooms", "src/core/plan/plan.ts", 'import type { Host } from "../../hosts/host"; export type H = Host;'),
  ...refused("house/rooms", "src/core/plan/plan.ts", 'export type H = import("../../hosts/host").Host;', imports("../../../scripts/x")),
  ...allowed("src/core/verify.ts", ...["zod/mini", "@borgar/fx", "./plan/plan", "./rules/catalogue"].map(imports)),

  // The core knows no Office, page, Node, clock, chance or machine language.
  ...refused(
    "no-restricted-globals",
    "src/core/text/date.ts",
    ...[
      "window.x",
      "document.title",
      "process.env",
      "navigator.language",
      "globalThis.x",
      "Intl.NumberFormat",
      "fetch('x')",
      "console.log(1)",
    ].map((code) => `export const x = ${code};`),
  ),
  ...refused(
    "eslint-js/no-restricted-syntax",
    "src/core/text/date.ts",
    ...["Excel.Range", "Office.Context", "HTMLElement", "File"].map((type) => `export type X = ${type};`),
  ),
  ...refused("no-restricted-properties", "src/core/text/date.ts", "export const x = Date.now();", "export const x = Math.random();"),
  ...refused(
    "eslint-js/no-restricted-syntax",
    "src/core/text/date.ts",
    ...[
      "new Date()",
      "Date()",
      "new Date(2024, 1, 1)",
      "d.getFullYear()",
      "d.toLocaleDateString()",
      "'A'.toLocaleLowerCase()",
      "'a'.localeCompare('b')",
    ].map((code) => `const d = new Date(0); export const x = [d, ${code}];`),
  ),
  ...allowed("src/core/text/date.ts", "export const x = new Date(Date.UTC(2024, 0, 1)).getUTCFullYear();"),

  // Rules do not know one another; the catalogue knows them all.
  ...refused("house/rooms", "src/core/rules/weights-total.ts", imports("./phase-weights-total"), imports("./catalogue/../declared-total")),
  ...refused("house/rooms", "src/core/verify.ts", imports("./rules/weights-total")),
  ...allowed("src/core/rules/weights-total.ts", imports("./rule"), imports("../totals/totals")),
  ...allowed("src/core/rules/catalogue.ts", imports("./weights-total")),

  // Imports go downwards.
  ...refused(
    "house/rooms",
    "src/hosts/excel/read.ts",
    ...["../file/read", "../browser/host", "../../taskpane/app/app", "../../commands/commands"].map(imports),
  ),
  ...refused("house/rooms", "src/hosts/file/read.ts", ...["../excel/read", "../browser/host", "../../cli/main"].map(imports)),
  ...refused("house/rooms", "src/hosts/host.ts", imports("./excel/read")),
  ...refused("house/rooms", "src/functions/index.ts", ...["../hosts/host", "../taskpane/app/app"].map(imports)),
  ...refused("house/rooms", "src/commands/commands.ts", ...["../taskpane/app/app", "../hosts/file/read"].map(imports)),
  ...refused(
    "house/rooms",
    "src/taskpane/app/app.tsx",
    ...["../../hosts/excel/read", "../../hosts/file/read", "../../hosts/browser/download", "../browser/grid", "../../cli/main"].map(
      imports,
    ),
  ),
  ...refused("house/rooms", "src/taskpane/main-browser.tsx", imports("../hosts/excel/host")),
  ...refused("house/rooms", "src/cli/main.ts", ...["../hosts/excel/read", "../taskpane/app/app"].map(imports)),
  ...allowed(
    "src/taskpane/app/app.tsx",
    ...["react", "../../hosts/host", "../../core/verify", "../../core/rules/names", "../state/store"].map(imports),
  ),
  ...allowed("src/taskpane/main-excel.tsx", ...["../hosts/excel/host", "../commands/commands", "./app/app"].map(imports)),
  ...allowed("src/hosts/browser/host.ts", imports("../file/read")),
  ...allowed("src/cli/main.ts", ...["node:fs", "../hosts/file/read", "../core/verify"].map(imports)),

  // Who may say Excel.
  ...refused("no-restricted-globals", "src/taskpane/app/app.tsx", "export const x = Excel;", "export const x = Office;"),
  ...refused("eslint-js/no-restricted-syntax", "src/taskpane/app/app.tsx", "export type R = Excel.Range;"),
  ...refused("no-restricted-globals", "src/taskpane/main-excel.tsx", "export const x = Excel;"),
  ...refused("no-restricted-globals", "src/functions/index.ts", "export const x = Office;"),
  ...allowed("src/taskpane/main-excel.tsx", "void Office.onReady();"),
  ...allowed("src/hosts/excel/read.ts", inRun("await context.sync();")),

  // Microsoft's eight rules.
  ...refused("office-addins/no-context-sync-in-loop", "src/hosts/excel/a.ts", inRun("for (const x of [1, 2]) { await context.sync(); }")),
  ...refused("office-addins/no-office-initialize", "src/hosts/excel/a.ts", "Office.initialize = () => {};"),
  ...refused(
    "office-addins/no-empty-load",
    "src/hosts/excel/a.ts",
    inRun('const r = context.workbook.worksheets.getItem("a"); r.load(); await context.sync();'),
  ),
  ...refused(
    "office-addins/no-navigational-load",
    "src/hosts/excel/a.ts",
    inRun('const r = context.workbook.getSelectedRange(); r.load("font"); await context.sync(); return r.font;'),
  ),
  ...refused(
    "office-addins/load-object-before-read",
    "src/hosts/excel/a.ts",
    inRun("const r = context.workbook.getSelectedRange(); return r.values;"),
  ),
  ...refused(
    "office-addins/call-sync-before-read",
    "src/hosts/excel/a.ts",
    inRun('const r = context.workbook.getSelectedRange(); r.load("values"); return r.values;'),
  ),
  ...refused(
    "office-addins/call-sync-after-load",
    "src/hosts/excel/a.ts",
    inRun('const r = context.workbook.getSelectedRange(); r.load("values"); return r.values;'),
  ),
  ...refused(
    "office-addins/test-for-null-using-isNullObject",
    "src/hosts/excel/a.ts",
    inRun('const s = context.workbook.worksheets.getItemOrNullObject("a"); await context.sync(); if (s === null) return 1; return 0;'),
  ),

  // Habits.
  ...refused("typescript/no-explicit-any", "src/core/a.ts", "export const f = (x: any) => x as unknown;"),
  ...refused("no-console", "src/hosts/file/read.ts", "console.log(1);"),
  ...allowed("src/cli/main.ts", "console.log(1);"),
  ...refused("max-lines", "src/core/a.ts", "export {};\n".repeat(301)),
  ...refused(
    "react-hooks/rules-of-hooks",
    "src/taskpane/app/app.tsx",
    'import { useState } from "react"; export function App(p: { a: boolean }) { if (p.a) useState(0); return null; }',
  ),
];

const found = lint(CASES);

const titled = CASES.map((one, number) => ({ ...one, title: `${one.path}: ${one.code.split("\n", 1)[0]}`, found: found[number] ?? [] }));

test.each(titled.filter((one) => one.rule !== null))("refused in $title", ({ rule, found }) => expect(found).toContain(rule));

test.each(titled.filter((one) => one.rule === null))("allowed in $title", ({ found }) => expect(found).toEqual([]));
