/** What each file of a folder imports of our own. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import ts from "typescript";

export interface Import {
  /** Full paths, `to` with the ending of its file. */
  readonly from: string;
  readonly to: string;
  /** Nothing of it is there when the program runs. */
  readonly onlyTypes: boolean;
}

const ENDINGS = [".ts", ".tsx", "/index.ts", ""];

/** The imports and re-exports of all files below the folder; those of packages are left out. */
export function importsIn(folder: string): readonly Import[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /(?<!\.d)\.tsx?$/.test(name))
    .flatMap((name) => importsOf(join(folder, name)));
}

function importsOf(file: string): readonly Import[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement): Import[] => {
    if (!(ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) || !statement.moduleSpecifier) return [];
    const { text } = statement.moduleSpecifier as ts.StringLiteral;
    if (!text.startsWith(".")) return [];
    const to = resolve(dirname(file), text);
    const ending = ENDINGS.find((one) => existsSync(to + one)) ?? "";
    return [{ from: file, to: to + ending, onlyTypes: isOnlyTypes(statement) }];
  });
}

function isOnlyTypes(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const clause = statement.importClause;
  if (clause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause?.namedBindings;
  return clause?.name === undefined && bindings !== undefined && ts.isNamedImports(bindings) && bindings.elements.every(({ isTypeOnly }) => isTypeOnly); // prettier-ignore
}
