/** Which part a part speaks of (ECMA-376 part 2, 9.3). */
import { XmlReader } from "./xml-reader";

/** Where the texts of parts come from. */
export interface PartTexts {
  /** The part's text; null when there is none of that name. */
  text(name: string): string | null;
}

export interface Relation {
  readonly id: string;
  /** The last word of its type: "worksheet", "sharedStrings"; the words before it differ between the standard's editions. */
  readonly type: string;
  /** The part's name in the package. */
  readonly target: string;
}

/** The relations of a part ("" is the package itself); null when it has no list of them. Those that lead outside are left out. */
export function relationsOf(parts: PartTexts, part: string): Relation[] | null {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const xml = parts.text(`${folder}_rels/${part.slice(slash)}.rels`);
  if (xml === null) return null;
  const relations: Relation[] = [];
  const reader = new XmlReader(xml);
  if (!reader.child(0)) return relations;
  while (reader.child(1)) {
    const [id, type, target] = [reader.attribute("Id"), reader.attribute("Type"), reader.attribute("Target")];
    if (id === undefined || type === undefined || target === undefined || reader.attribute("TargetMode") === "External") continue;
    relations.push({ id, type: type.slice(type.lastIndexOf("/") + 1), target: resolvedPath(folder, target) });
  }
  return relations;
}

/** "xl/" and "../docProps/app.xml" → "docProps/app.xml". */
function resolvedPath(folder: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const parts = path.startsWith("/") ? [] : folder.split("/").filter((part) => part !== "");
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}
