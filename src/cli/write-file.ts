/** Writing a new file without ever losing an old one. */
import { randomUUID } from "node:crypto";
import { link, open, realpath, rename, rm } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { errorCode } from "./error-code";
import { sheetNameFrom } from "../core/document/sheet-name";

/** Why a file cannot be written, in the words of the sentences "seo.cli.why.*"; `code` is the system's own. */
type WriteHindrance = "no-folder" | "no-permission" | "folder" | "full" | "in-use" | "other";
export type SaveOutcome =
  | { readonly kind: "saved" }
  | { readonly kind: "exists" }
  | { readonly kind: "failed"; readonly why: WriteHindrance; readonly code: string };

const HINDRANCES: Readonly<Record<string, WriteHindrance>> = {
  ENOENT: "no-folder",
  ENOTDIR: "no-folder",
  EACCES: "no-permission",
  EPERM: "no-permission",
  EROFS: "no-permission",
  EISDIR: "folder",
  ENOSPC: "full",
  EBUSY: "in-use",
};

/**
 * Writes the bytes as a new file. They are written under another name beside it and get their own once all of them are on disk: whatever
 * happens in between, a full disk or a killed process, the name stands for a whole file or for none. An existing one is left alone unless
 * `overwrite` is set.
 */
export async function saveFile(path: string, bytes: Uint8Array, overwrite: boolean): Promise<SaveOutcome> {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    const handle = await open(beside, "wx");
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (overwrite) await rename(beside, path);
    else await renameToNew(beside, path);
    return { kind: "saved" };
  } catch (error) {
    const code = errorCode(error);
    return code === "EEXIST" && !overwrite ? { kind: "exists" } : { kind: "failed", why: HINDRANCES[code] ?? "other", code };
  } finally {
    await rm(beside, { force: true });
  }
}

/** Gives a file a name that nobody has. @throws EEXIST when somebody has it */
async function renameToNew(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (errorCode(error) === "EEXIST") throw error;
    // Some disks know no links (memory sticks, folders of a network): there the name is taken first.
    await (await open(to, "wx")).close();
    await rename(from, to);
  }
}

/** "dir/piano.xlsx" → "dir/piano - SeO.xlsx"; without a source a file in the current folder. */
export function derivedPath(source: string | null, what: string, ending: "xlsx" | "docx" = "xlsx"): string {
  const name = sheetNameFrom(what);
  if (source === null) return `SeO - ${name}.${ending}`;
  return join(dirname(source), `${basename(source, extname(source))} - ${name}.${ending}`);
}

/** Whether both paths mean one file, through links too. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const real = (path: string): Promise<string> => realpath(path).catch(() => resolve(path));
  return (await real(one)) === (await real(other));
}
