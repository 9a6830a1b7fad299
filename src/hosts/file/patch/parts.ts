/** Which part of the package is which sheet. */
import { Refused } from "./refused";
import { attribute, tags } from "./xml";
import type { ZipPackage } from "./zip-package";

export interface WorkbookParts {
  /** The name of the workbook's own part, "xl/workbook.xml". */
  readonly workbook: string;
  /** The part of each sheet, by the sheet's name. */
  readonly sheets: ReadonlyMap<string, string>;
  /** The part of the texts that cells share; null when there is none. */
  readonly sharedStrings: string | null;
}

/** @throws Refused when the workbook is signed, or its parts are not found */
export function partsOf(archive: ZipPackage): WorkbookParts {
  if (archive.names.some((name) => /^\/?_xmlsignatures\//i.test(name))) throw new Refused("patch.signed");
  const root = relationsOf(archive, "").find(({ type }) => type.endsWith("/officeDocument"));
  const xml = root && archive.text(root.target);
  if (!root || !xml) throw new Refused("patch.package");
  const relations = relationsOf(archive, root.target);
  const sheets = new Map<string, string>();
  for (const { attributes } of tags(xml, "sheet")) {
    const id = /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1];
    const target = relations.find((relation) => relation.id === id)?.target;
    const name = attribute(attributes, "name");
    if (name !== undefined && target !== undefined) sheets.set(name, target);
  }
  return { workbook: root.target, sheets, sharedStrings: relations.find(({ type }) => type.endsWith("/sharedStrings"))?.target ?? null };
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** The relations of a part ("" is the package itself), their targets as names of parts. */
export function relationsOf(archive: ZipPackage, part: string): Relation[] {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const xml = archive.text(`${folder}_rels/${part.slice(slash)}.rels`) ?? "";
  return [...tags(xml, "Relationship")].flatMap(({ attributes }) => {
    const [id, type, target] = ["Id", "Type", "Target"].map((name) => attribute(attributes, name));
    if (id === undefined || type === undefined || target === undefined || attribute(attributes, "TargetMode") === "External") return [];
    return [{ id, type, target: resolved(folder, target) }];
  });
}

function resolved(folder: string, target: string): string {
  const parts: string[] = target.startsWith("/") ? [] : folder.split("/").filter((part) => part !== "");
  for (const part of target.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}
