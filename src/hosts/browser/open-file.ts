/** A file that the user dropped or chose, read on this computer. The reader is loaded only now: the page opens without it. */
import type { Sheet } from "../../core/sheet/sheet";
import { sha256 } from "../sha256";
import { unpackSheet } from "../packed-sheet";
import type { ReaderAnswer } from "./reader.worker";
import type { Reading, Sentence } from "./reading";

export type { Sentence } from "./reading";

export interface OpenedFile {
  /** The same for the same bytes: what is kept for a file (settings, waivers) is kept under it. */
  readonly id: string;
  readonly name: string;
  /** As they were read; never changed. */
  readonly bytes: Uint8Array;
  readonly sheets: readonly Sheet[];
  /** What the user should know about the file though it was read, e.g. formulas without a stored result. */
  readonly notes: readonly Sentence[];
}

export type Opening =
  | { readonly kind: "opened"; readonly file: OpenedFile }
  | { readonly kind: "refused"; readonly name: string; readonly why: Sentence }
  | { readonly kind: "cancelled" };

/** Reads the bytes of an .xlsx or .xlsm file; nothing leaves the computer. */
export async function openFile(name: string, bytes: Uint8Array, signal: AbortSignal): Promise<Opening> {
  const reading = await readAside(bytes, signal);
  if (reading === null) return { kind: "cancelled" };
  if (reading.kind === "refused") return { kind: "refused", name, why: reading.why };
  const { sheets, notes } = reading;
  return { kind: "opened", file: { id: await fileId(bytes), name, bytes, sheets, notes } };
}

/** Reads in a worker; null when it was given up. Where the browser allows no worker, the page reads by itself. */
async function readAside(bytes: Uint8Array, signal: AbortSignal): Promise<Reading | null> {
  let worker: Worker;
  try {
    worker = new Worker(new URL("./reader.worker.ts", import.meta.url));
  } catch {
    const { readBytes } = await import("./reading");
    return signal.aborted ? null : readBytes(bytes);
  }
  try {
    return await answerOf(worker, bytes, signal);
  } finally {
    worker.terminate();
  }
}

/** @throws Error when the worker fails (out of memory, not loaded) */
function answerOf(worker: Worker, bytes: Uint8Array, signal: AbortSignal): Promise<Reading | null> {
  return new Promise((resolve, reject) => {
    const sheets: Sheet[] = [];
    signal.addEventListener("abort", () => resolve(null));
    worker.addEventListener("message", ({ data }: MessageEvent<ReaderAnswer>) => {
      if (data.kind === "sheet") sheets.push(unpackSheet(data.packed));
      else resolve(data.kind === "read" ? { ...data, sheets } : data);
    });
    worker.addEventListener("error", (event) => reject(new Error(event.message || "worker")));
    worker.postMessage(bytes);
  });
}

/** What the file is known by; where the page is not secure its size stands for its fingerprint. */
async function fileId(bytes: Uint8Array): Promise<string> {
  return (await sha256(bytes)) ?? `size-${bytes.length}`;
}
