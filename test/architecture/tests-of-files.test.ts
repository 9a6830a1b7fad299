/** Sums, scores and the reading of words are what everything else stands on: each of their files has tests of its own. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { importsIn, type Import } from "./support/imports";

const ROOT = join(__dirname, "../..");

interface File {
  readonly path: string;
  readonly source: string;
  /** A test bears its name. */
  readonly named: boolean;
}

/** Those of the files of which no test bears the name, or asks for anything but types. */
function untested(files: readonly File[], asked: readonly Import[]): readonly string[] {
  return files
    .filter(({ source, named }) => !named && runs(source))
    .map(({ path }) => path)
    .filter((path) => !asked.some(({ from, to, onlyTypes }) => to === path && !onlyTypes && from.endsWith(".test.ts")));
}

/** Whether the file holds anything but types. */
function runs(source: string): boolean {
  const { statements } = ts.createSourceFile("one.ts", source, ts.ScriptTarget.Latest);
  return !statements.every((one) => ts.isImportDeclaration(one) || ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one));
}

function filesOf(room: string): readonly File[] {
  const names = readdirSync(join(ROOT, "src/core", room)).filter((name) => name.endsWith(".ts"));
  return names.map((name) => {
    const path = join(ROOT, "src/core", room, name);
    return { path, source: readFileSync(path, "utf8"), named: existsSync(join(ROOT, "test/core", room, name.replace(".ts", ".test.ts"))) };
  });
}

test("what has no test is found; types, and what a test of another name asks for, need none of their own", () => {
  const files: readonly File[] = [
    { path: "peers", source: "export const peers = 1;", named: true },
    { path: "basis", source: "/** Types. */\nexport type Basis = string;", named: false },
    ...["weights", "several", "parts"].map((path) => ({ path, source: "export const one = 1;", named: false })),
  ];
  const asked: readonly Import[] = [
    { from: "small.test.ts", to: "weights", onlyTypes: false },
    { from: "small.test.ts", to: "parts", onlyTypes: true },
    { from: "lists.ts", to: "several", onlyTypes: false },
  ];
  expect(untested(files, asked)).toEqual(["several", "parts"]);
});

test.each(["totals", "score", "text"])("every file of core/%s has tests", (room) => {
  const files = filesOf(room);
  expect(files.length).toBeGreaterThan(15);
  expect(untested(files, importsIn(join(ROOT, "test/core", room))).map((path) => relative(ROOT, path))).toEqual([]);
});
