/** `--riprendi FILE`: the lines of an interrupted run are kept, the files that they tell of are not checked again. */
import { createReadStream } from "node:fs";
import { open, type FileHandle } from "node:fs/promises";
import { createInterface } from "node:readline";
import { errorCode } from "./error-code";
import { UsageError } from "./options";
import type { FileReport } from "../core/report/report";
import type { PathItem } from "./paths";

export class Resumed {
  private constructor(
    private readonly handle: FileHandle,
    private readonly done: ReadonlySet<string>,
    /** Of the files that are done: with errors, with something not read or not judged, and those that could not be used. */
    readonly before: { readonly errors: number; readonly open: number; readonly unusable: number },
  ) {}

  /**
   * Opens the file of results, a new one where there is none; half a line at its end, where the run was interrupted, is taken off.
   * @throws UsageError when it cannot be written or holds something else
   */
  static async open(path: string): Promise<Resumed> {
    const handle = await open(path, "a+").catch((error: unknown) => {
      throw new UsageError("cli.cannot-write", { file: path, detail: errorCode(error) });
    });
    const done = new Set<string>();
    let [length, errors, unfinished, unusable] = [0, 0, 0, 0];
    for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
      const report = reportOf(line);
      if (report === null) break;
      length += Buffer.byteLength(line) + 1;
      done.add(report.file);
      if (report.error) unusable++;
      if (report.findings.some(({ severity, waived }) => severity === "error" && waived === undefined)) errors++;
      if (report.summary && report.summary.unread + report.summary.unjudged > 0) unfinished++;
    }
    const { size } = await handle.stat();
    if (size > 0 && done.size === 0) {
      await handle.close();
      throw new UsageError("cli.not-results", { file: path });
    }
    // Whoever killed the run may have cut the last line short, its line break included.
    if (length > size) await handle.appendFile("\n");
    else await handle.truncate(length);
    return new Resumed(handle, done, { errors, open: unfinished, unusable });
  }

  /** The items that are still to be checked; `skipped` is told of each other one. */
  async *left(items: AsyncIterable<PathItem>, skipped: () => void): AsyncGenerator<PathItem> {
    for await (const item of items) {
      if (this.done.has(item.path)) skipped();
      else yield item;
    }
  }

  async write(text: string): Promise<void> {
    await this.handle.appendFile(text);
  }

  async close(): Promise<void> {
    await this.handle.close();
  }
}

function reportOf(line: string): FileReport | null {
  try {
    const report = JSON.parse(line) as FileReport | null;
    return typeof report?.file === "string" && Array.isArray(report.findings) ? report : null;
  } catch {
    // Half a line: the run was interrupted while it was written.
    return null;
  }
}
