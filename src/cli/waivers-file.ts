/** Where the waivers of a run come from: `--deroghe FILE`, else piao.deroghe.json beside each workbook, else there are none. */
import { readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { MessageData, MessageId } from "../core/messages/messages";
import { nested } from "../core/plan/describe";
import type { Waiver } from "../core/waivers/waiver";
import { parseWaivers } from "../core/waivers/waiver-file";

/** The name under which a file of waivers is looked for beside a workbook. */
const WAIVERS_BESIDE = "piao.deroghe.json";

/** Some thousand waivers; anything larger is another file. */
const LARGEST = 4 * 1024 * 1024;

/** Waivers read (`newer`: by a later version of the program, not to be changed by this one), or why the file is not used. */
export type WaiversFound =
  | { readonly kind: "ok"; readonly waivers: readonly Waiver[]; readonly newer: boolean }
  | { readonly kind: "error"; readonly problem: { readonly message: MessageId; readonly data: MessageData } };

const NONE: WaiversFound = { kind: "ok", waivers: [], newer: false };

/** The waivers in that file. One that cannot be read refuses them all: nobody would know which findings are accepted. */
export async function readWaivers(file: string): Promise<WaiversFound> {
  const refuse = (message: MessageId, data: MessageData = {}): WaiversFound => ({
    kind: "error",
    problem: { message: "waivers.in-file", data: { file, problem: nested(message, data) } },
  });
  const found = await stat(file).catch(() => null);
  if (found === null) return refuse("cli.not-found");
  if (!found.isFile() || found.size > LARGEST) return refuse("waivers.bad-file");
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null) return refuse("cli.no-permission");
  const reading = parseWaivers(text);
  if (reading.kind === "error") return refuse(reading.message, reading.data);
  return { kind: "ok", waivers: reading.waivers, newer: reading.kind === "newer" };
}

/** The waivers that stand beside workbooks; the last folder's are kept, for lists come folder by folder. */
export class WaiversBeside {
  private folder: string | null = null;
  private found: WaiversFound = NONE;

  async of(path: string): Promise<WaiversFound> {
    const folder = dirname(path);
    if (folder === this.folder) return this.found;
    const file = waiversPath(path);
    const there = (await stat(file).catch(() => null)) !== null;
    this.found = there ? await readWaivers(file) : NONE;
    this.folder = folder;
    return this.found;
  }
}

/** Where the waivers of the workbook at `path` are looked for. */
export function waiversPath(path: string): string {
  return join(dirname(path), WAIVERS_BESIDE);
}
