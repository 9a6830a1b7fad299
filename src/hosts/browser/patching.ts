/** A file's bytes with cells changed, made in a worker, or by the page itself where there are no workers. The patcher is loaded only now. */
import type { FixStep } from "../../core/fixes/fix";
import type { Sheet } from "../../core/sheet/sheet";
import type { PatchOutcome } from "../file/patch/patch";
import { unpackSheet, type PackedSheet } from "../packed-sheet";
import type { Sentence } from "./reading";

export type Patched<T = Sheet> =
  | (Omit<Extract<PatchOutcome, { kind: "done" }>, "sheets"> & {
      /** The sheets that the changes reach, read again from the bytes. */
      readonly changed: readonly T[];
    })
  | { readonly kind: "refused"; readonly why: Sentence };

/** One question to the worker: first with the file, then without. */
export interface PatchQuestion {
  readonly bytes?: Uint8Array;
  readonly steps: readonly FixStep[];
}

export interface Patcher {
  /** The file with these steps and no others. @throws Error when the worker fails (out of memory, not loaded) */
  readonly patch: (steps: readonly FixStep[]) => Promise<Patched>;
  /** Lets the worker go; another question begins anew. */
  readonly close: () => void;
}

/** @param file as it was read; its bytes and sheets are never changed */
export function createPatcher(file: { readonly bytes: Uint8Array; readonly sheets: readonly Sheet[] }): Patcher {
  let worker: Worker | null = null;
  function close(): void {
    worker?.terminate();
    worker = null;
  }
  return {
    patch: async (steps) => {
      const known = worker !== null;
      try {
        worker ??= new Worker(new URL("./patcher.worker.ts", import.meta.url));
      } catch {
        const { patchFile } = await import("./patch-file");
        return patchFile(file, steps);
      }
      try {
        const packed = await answerOf(worker, known ? { steps } : { bytes: file.bytes, steps });
        return packed.kind === "done" ? { ...packed, changed: packed.changed.map(unpackSheet) } : packed;
      } catch (fault) {
        close();
        throw fault;
      }
    },
    close,
  };
}

function answerOf(worker: Worker, question: PatchQuestion): Promise<Patched<PackedSheet>> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Patched<PackedSheet>>) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message || "worker"));
    worker.postMessage(question);
  });
}
