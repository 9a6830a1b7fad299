/** Which members of Excel's client the program uses, and since which requirement set each exists, by Microsoft's own declarations. */
import { join, relative, sep } from "node:path";
import ts from "typescript";

const ROOT = join(__dirname, "../../..");

export interface UsedCall {
  /** "Range.values". */
  readonly member: string;
  /** The set in its declaration ("1.9"); null where it names none. */
  readonly set: string | null;
  /** Files that use it, below src. */
  readonly files: readonly string[];
}

/** Every member of the namespace Excel that a file of the folders mentions, sorted. */
export function usedCalls(folders: readonly string[]): readonly UsedCall[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(ROOT, "tsconfig.json"),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  if (!config) throw new Error("tsconfig.json cannot be read");
  const inFolders = (file: string): boolean => folders.some((folder) => file.startsWith(join(ROOT, folder) + "/"));
  const program = ts.createProgram(config.fileNames.filter(inFolders), config.options);
  const found = new Map<string, { set: string | null; files: Set<string> }>();
  for (const source of program.getSourceFiles()) {
    if (!inFolders(source.fileName)) continue;
    visit(source, program.getTypeChecker(), (member, set) => {
      const entry = found.get(member) ?? { set, files: new Set<string>() };
      entry.files.add(relative(join(ROOT, "src"), source.fileName).split(sep).join("/"));
      found.set(member, entry);
    });
  }
  return [...found]
    .map(([member, { set, files }]) => ({ member, set, files: [...files].sort() }))
    .sort((a, b) => a.member.localeCompare(b.member));
}

function visit(node: ts.Node, checker: ts.TypeChecker, found: (member: string, set: string | null) => void): void {
  const symbol = symbolAt(node, checker);
  const declaration = symbol?.declarations?.find(isExcelMember);
  if (declaration) found(memberName(declaration), apiSet(declaration));
  node.forEachChild((child) => visit(child, checker, found));
}

/** The symbol of `a.b`, of `{ b }` taken out of something, and of `b` in an object that is given to a call. */
function symbolAt(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    return checker.getTypeAtLocation(node.parent).getProperty((node.propertyName ?? node.name).getText());
  }
  if (ts.isPropertyAssignment(node)) return checker.getContextualType(node.parent)?.getProperty(node.name.getText());
  return undefined;
}

function isExcelMember(declaration: ts.Declaration): boolean {
  const owner = declaration.parent;
  const isMember = ts.isClassDeclaration(owner) || ts.isInterfaceDeclaration(owner);
  return isMember && declaration.getSourceFile().fileName.includes("@types/office-js") && ownerName(owner).startsWith("Excel.");
}

/** "Excel.Range", "Excel.Interfaces.RangeData". */
function ownerName(owner: ts.ClassDeclaration | ts.InterfaceDeclaration): string {
  const names = [owner.name?.text ?? ""];
  for (let node: ts.Node = owner.parent; !ts.isSourceFile(node); node = node.parent)
    if (ts.isModuleDeclaration(node)) names.unshift(node.name.text);
  return names.join(".");
}

function memberName(declaration: ts.Declaration): string {
  const owner = declaration.parent as ts.ClassDeclaration | ts.InterfaceDeclaration;
  const name = (declaration as ts.NamedDeclaration).name?.getText() ?? "";
  return `${ownerName(owner).replace(/^Excel\./, "")}.${name}`;
}

/** The set that the member's comment names, or else its owner's. */
function apiSet(declaration: ts.Declaration): string | null {
  return setIn(declaration) ?? setIn(declaration.parent);
}

function setIn(node: ts.Node): string | null {
  const text = node.getSourceFile().text.slice(node.getFullStart(), node.getStart());
  return /\[Api set: ExcelApi (1\.\d+)/.exec(text)?.[1] ?? null;
}
