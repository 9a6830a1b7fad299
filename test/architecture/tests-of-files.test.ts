/** Sums, scores and the reading of words and sheets are what everything else stands on: each of their files has tests of its own. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { importsIn, type Import } from "./support/imports";

const ROOT = join(__dirname, "../..");
const SOURCES = join(ROOT, "src");

interface File {
  readonly path: string;
  readonly source: string;
  /** A test bears its name. */
  readonly named: boolean;
}

/** Those of the files of which no test bears the name, or asks for anything but types, be it by way of what stands beside the tests. */
function untested(files: readonly File[], asked: readonly Import[]): readonly string[] {
  const known = new Set(askedFor(asked));
  return files
    .filter(({ source, named }) => !named && runs(source))
    .map(({ path }) => path)
    .filter((path) => !known.has(path));
}

/** What tests ask for themselves, or by helpers that are no tests. */
function askedFor(imports: readonly Import[]): readonly string[] {
  const byFile = new Map<string, Import[]>();
  for (const one of imports) if (!one.onlyTypes) byFile.set(one.from, [...(byFile.get(one.from) ?? []), one]);
  const seen = new Set<string>();
  const todo = [...byFile.keys()].filter((file) => file.endsWith(".test.ts"));
  for (let file = todo.pop(); file !== undefined; file = todo.pop()) {
    for (const { to } of byFile.get(file) ?? []) {
      if (seen.has(to)) continue;
      seen.add(to);
      if (!to.startsWith(SOURCES)) todo.push(to);
    }
  }
  return [...seen];
}

/** Whether the file holds anything but types. */
function runs(source: string): boolean {
  const { statements } = ts.createSourceFile("one.ts", source, ts.ScriptTarget.Latest);
  return !statements.every((one) => ts.isImportDeclaration(one) || ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one));
}

function filesOf(room: string): readonly File[] {
  const names = readdirSync(join(ROOT, "src/core", room), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  return names.map((name) => {
    const path = join(ROOT, "src/core", room, name);
    return { path, source: readFileSync(path, "utf8"), named: existsSync(join(ROOT, "test/core", room, name.replace(".ts", ".test.ts"))) };
  });
}

test("what has no test is found; types, and what a test of another name asks for, need none of their own", () => {
  const files: readonly File[] = [
    { path: "peers", source: "export const peers = 1;", named: true },
    { path: "basis", source: "/** Types. */\nexport type Basis = string;", named: false },
    ...["weights", "several", "parts", "helped", "unhelped"].map((path) => ({ path, source: "export const one = 1;", named: false })),
  ];
  const asked: readonly Import[] = [
    { from: "small.test.ts", to: "weights", onlyTypes: false },
    { from: "small.test.ts", to: "parts", onlyTypes: true },
    { from: "lists.ts", to: "several", onlyTypes: false },
    { from: "small.test.ts", to: "helper.ts", onlyTypes: false },
    { from: "helper.ts", to: "helped", onlyTypes: false },
    { from: "small.test.ts", to: "types.ts", onlyTypes: true },
    { from: "types.ts", to: "unhelped", onlyTypes: false },
  ];
  expect(untested(files, asked)).toEqual(["several", "parts", "unhelped"]);
});

test.each(["totals", "score", "text", "reading"])("every file of core/%s has tests", (room) => {
  const files = filesOf(room);
  const imports = [...importsIn(join(ROOT, "test/core", room)), ...importsIn(join(ROOT, "test/support"))];
  expect(files.length).toBeGreaterThan(15);
  expect(untested(files, imports).map((path) => relative(ROOT, path))).toEqual([]);
});
