/** Verifying: small plans on the page, at once; larger ones in a worker, so that the page goes on answering. */
import type { Settings } from "../../core/settings";
import type { Sheet } from "../../core/sheet/sheet";
import type { Verified } from "../../core/verify";
import { packSheet } from "../packed-sheet";
import { unpack, type Parcel } from "./parcels";
import type { Answer, Request } from "./verify.worker";

interface Input {
  readonly file: string;
  readonly sheets: readonly Sheet[];
}

/** The part of the core that verifies, for plans that are verified on the page. */
interface VerifyingCore {
  readonly verify: (input: Input, settings: Settings) => Verified;
}

export interface Verifier {
  /** Verifies; null when it was given up meanwhile, by `stop` or by a later call. @throws Error for a fault of the program */
  readonly verify: (input: Input, settings: Settings) => Promise<Verified | null>;
  /** Gives up what is under way and lets go of the worker. */
  readonly stop: () => void;
}

/** Filled cells that the page verifies within some 50 ms. */
const ON_PAGE = 3000;

/** @param startWorker throws, or gives null, where there are no workers */
export function createVerifier(core: VerifyingCore, startWorker: () => Worker | null = verifyingWorker): Verifier {
  let aside: Aside | null = null;
  const stop = (): void => {
    aside?.end();
    aside = null;
  };
  return {
    verify: async (input, settings) => {
      if (aside?.busy()) stop();
      if (isLarge(input.sheets)) {
        aside ??= startAside(startWorker);
        if (aside) return await aside.verify(input, settings);
      }
      return core.verify(input, settings);
    },
    stop,
  };
}

function isLarge(sheets: readonly Sheet[]): boolean {
  let cells = 0;
  return sheets.some(({ rows }) => rows.some((row) => (cells += row.cells.length) > ON_PAGE));
}

function verifyingWorker(): Worker {
  return new Worker(new URL("./verify.worker.ts", import.meta.url));
}

interface Aside {
  readonly verify: Verifier["verify"];
  readonly busy: () => boolean;
  readonly end: () => void;
}

/** null where the browser allows no worker. */
function startAside(startWorker: () => Worker | null): Aside | null {
  let worker: Worker | null;
  try {
    worker = startWorker();
  } catch {
    return null;
  }
  return worker && asideIn(worker);
}

function asideIn(worker: Worker): Aside {
  const ids = new WeakMap<Sheet, number>();
  let next = 0;
  /** Ends what is under way with null; itself null while nothing is. */
  let giveUp: (() => void) | null = null;
  const post = (request: Request): void => worker.postMessage(request);

  async function send(sheets: readonly Sheet[], given: () => boolean): Promise<void> {
    for (const sheet of sheets) {
      if (ids.has(sheet) || given()) continue;
      ids.set(sheet, next);
      post({ kind: "sheet", id: next++, packed: packSheet(sheet) });
      await pause();
    }
  }

  return {
    verify: ({ file, sheets }, settings) =>
      new Promise((resolve, reject) => {
        const parcels: Parcel[] = [];
        const listening = new AbortController();
        const end = (finish: () => void): void => {
          listening.abort();
          giveUp = null;
          finish();
        };
        giveUp = () => end(() => resolve(null));
        const { signal } = listening;
        worker.addEventListener(
          "message",
          ({ data }: MessageEvent<Answer>) => {
            if (data.kind === "parcel") parcels.push(data.parcel);
            else if (data.kind === "fault") end(() => reject(new Error(data.detail)));
            else end(() => resolve(unpack(parcels, sheets) as Verified));
          },
          { signal },
        );
        worker.addEventListener("error", (event) => end(() => reject(new Error(event.message || "worker"))), { signal });
        void send(sheets, () => signal.aborted).then(() => {
          if (!signal.aborted) post({ kind: "verify", file, sheets: sheets.map((sheet) => ids.get(sheet) ?? -1), settings });
        });
      }),
    busy: () => giveUp !== null,
    end: () => {
      giveUp?.();
      worker.terminate();
    },
  };
}

/** Lets the page do what is waiting. A timer would be slowed down in a page that is not in view. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
