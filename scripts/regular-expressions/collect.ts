/** Every regular expression of the program: those written as literals, and those put together when a module is loaded. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { globSync } from "tinyglobby";
import ts from "typescript";

const load = createRequire(__filename);

export interface Found {
  readonly source: string;
  readonly flags: string;
  /** The file it stands in. */
  readonly file: string;
}

/** @param folders where to look, e.g. "src" */
export function collected(folders: readonly string[]): readonly Found[] {
  const files = globSync(folders.map((folder) => `${folder}/**/*.{ts,tsx}`)).sort();
  return [...files.flatMap(literals), ...files.filter(isLoadable).flatMap(composed)];
}

function literals(file: string): Found[] {
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), file });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true));
  return found;
}

/** Rooms whose modules can be loaded here: no page, no Excel; not the entries, which begin to work. */
function isLoadable(file: string): boolean {
  return /^src\/(core|hosts\/file|cli)\//.test(file) && !/\/cli\/(main|program)\.ts$/.test(file);
}

function composed(file: string): Found[] {
  const found: Found[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [pattern, flags]: [string | RegExp, string | undefined]) {
      const made = new target(pattern, flags);
      // Loading a module loads others: the one that puts the expression together is the innermost of ours.
      const maker = typeof pattern === "string" ? ownFile(new Error().stack ?? "") : null;
      if (maker !== null) found.push({ source: made.source, flags: made.flags, file: maker });
      return made;
    },
  });
  try {
    load(`${process.cwd()}/${file}`);
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}

/** The file that called, where it is one of the program's: the first in the stack behind this one. */
function ownFile(stack: string): string | null {
  const frame = stack.split("\n").find((line) => line.includes(process.cwd()) && !line.includes("regular-expressions"));
  return /(?<=\/)src\/[\w./-]+\.tsx?/.exec(frame ?? "")?.[0] ?? null;
}
