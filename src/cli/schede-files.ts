/** A file a person in a folder: all of them, or none where one would be lost. */
import { mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { trimmedOf } from "../core/text/trim";
import { errorCode } from "./error-code";
import { Unusable } from "./unusable";
import { saveFile } from "./write-file";

export interface PersonFile {
  /** The sheet's name, no two the same. */
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

interface Saving {
  readonly ending: "xlsx" | "docx";
  readonly overwrite: boolean;
}

/** As many names as a sentence lists. */
const LISTED = 3;

/**
 * Writes the files into the folder, which is made where it is not there.
 * @returns their paths
 * @throws Unusable where the folder cannot be made, or a file exists or cannot be written
 */
export async function savePeople(folder: string, files: readonly PersonFile[], { ending, overwrite }: Saving): Promise<readonly string[]> {
  const paths = files.map(({ name }) => join(folder, `Scheda individuale - ${fileName(name)}.${ending}`));
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new Unusable("schede.no-folder", { folder, code: errorCode(error) });
  });
  if (!overwrite) {
    const there = await Promise.all(
      paths.map((path) =>
        stat(path).then(
          () => true,
          () => false,
        ),
      ),
    );
    const taken = paths.filter((_path, index) => there[index]);
    if (taken.length > 0)
      throw new Unusable("schede.exists", { files: `${taken.slice(0, LISTED).join(", ")}${taken.length > LISTED ? " …" : ""}` });
  }
  for (const [index, { bytes }] of files.entries()) {
    const path = paths[index] ?? "";
    const outcome = await saveFile(path, await bytes(), overwrite);
    if (outcome.kind === "exists") throw new Unusable("schede.exists", { files: path });
    if (outcome.kind === "failed") throw new Unusable(`seo.cli.why.${outcome.why}`, { code: outcome.code }, path);
  }
  return paths;
}

/** What file systems take: no signs that mean something to them, no dot at the ends. */
function fileName(name: string): string {
  return trimmedOf(name.replace(/[<>:"/\\|?*]+/g, "-"), ".");
}
