/** Writing a new file without ever losing an old one. */
import { open, realpath, rename, rm } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { errorCode } from "./error-code";
import { sheetNameFrom } from "../core/sheet/sheet-name";

/** Why a file cannot be written, in the words of the sentences "seo.cli.why.*"; `code` is the system's own. */
export type WriteHindrance = "no-folder" | "no-permission" | "folder" | "full" | "in-use" | "other";
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
 * Writes the bytes as a new file. An existing one is left alone unless `overwrite` is set; then it is replaced only once the new bytes
 * are all on disk, so that a full disk or a broken write leaves it as it was.
 */
export async function saveFile(path: string, bytes: Uint8Array, overwrite: boolean): Promise<SaveOutcome> {
  const target = overwrite ? join(dirname(path), `.${basename(path)}.${process.pid}.tmp`) : path;
  let created = false;
  try {
    const handle = await open(target, "wx");
    created = true;
    try {
      await handle.writeFile(bytes);
    } finally {
      await handle.close();
    }
    if (overwrite) await rename(target, path);
    return { kind: "saved" };
  } catch (error) {
    if (created) await rm(target, { force: true });
    const code = errorCode(error);
    return code === "EEXIST" && !overwrite ? { kind: "exists" } : { kind: "failed", why: HINDRANCES[code] ?? "other", code };
  }
}

/** "dir/piano.xlsx" → "dir/piano - SeO.xlsx"; without a source a file in the current folder. */
export function derivedPath(source: string | null, what: string): string {
  const name = sheetNameFrom(what);
  if (source === null) return `SeO - ${name}.xlsx`;
  return join(dirname(source), `${basename(source, extname(source))} - ${name}.xlsx`);
}

/** Whether both paths mean one file, through links too. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const real = (path: string): Promise<string> => realpath(path).catch(() => resolve(path));
  return (await real(one)) === (await real(other));
}
