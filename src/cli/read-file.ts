/** A file's bytes, or why there are none. */
import { open } from "node:fs/promises";
import type { MessageData, MessageId } from "../core/messages/messages";
import { errorCode } from "./error-code";
import { LIMITS, megabytes } from "../hosts/file/limits";

export type FileContent =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "error"; readonly code: string; readonly message: MessageId; readonly data: MessageData };

const UNREADABLE: Readonly<Record<string, { code: string; message: MessageId }>> = {
  ENOENT: { code: "not-found", message: "cli.not-found" },
  ENOTDIR: { code: "not-found", message: "cli.not-found" },
  ENAMETOOLONG: { code: "not-found", message: "cli.not-found" },
  EACCES: { code: "no-permission", message: "cli.no-permission" },
  EPERM: { code: "no-permission", message: "cli.no-permission" },
  EBUSY: { code: "in-use", message: "cli.in-use" },
  EISDIR: { code: "not-a-file", message: "cli.not-a-file" },
};

/** The bytes of the file at `path`; what hinders reading it is a sentence by id, never an exception. */
export async function readFile(path: string): Promise<FileContent> {
  try {
    const handle = await open(path, "r");
    try {
      const found = await handle.stat();
      // A pipe or a device could go on for ever.
      if (!found.isFile()) return { kind: "error", code: "not-a-file", message: "cli.not-a-file", data: {} };
      if (found.size > LIMITS.fileBytes) {
        const data = { size: megabytes(found.size), limit: megabytes(LIMITS.fileBytes) };
        return { kind: "error", code: "too-large", message: "file.too-large", data };
      }
      return { kind: "bytes", bytes: await handle.readFile() };
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = errorCode(error);
    return { kind: "error", ...(UNREADABLE[code] ?? { code: "unreadable", message: "cli.unreadable" }), data: { detail: code } };
  }
}
