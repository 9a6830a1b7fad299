import type { Worker } from "node:worker_threads";

/** What the commands may do with the world: write, ask for lines. `main.ts` gives them the real terminal, tests a recorded one. */
export interface Terminal {
  /** Writes to standard output and waits until the reader on the other side keeps up. */
  out(text: string): Promise<void>;
  /** Writes to standard error: sentences for people, never data. */
  err(text: string): void;
  /** Lines of standard input, one at a time. */
  lines(): AsyncIterable<string>;
  /** Standard output is a screen that shows colours. */
  readonly colour: boolean;
  /** Starts a thread that checks files with these values (worker-thread.ts); where there is none, one file is checked at a time. */
  readonly startWorker?: (values: unknown) => Worker;
  /** Columns of the screen to fold long sentences at; null when standard output is no screen. */
  readonly width: number | null;
  /** Standard error is a screen: progress may be shown in one line that changes. */
  readonly screen: boolean;
}

/**
 * 0: everything that looks like a plan was read and judged, and nothing is wrong; 1: errors were found; 2: something could not be used;
 * 3: no error was found, but something that looks like a plan could not be read or judged.
 */
export type ExitCode = 0 | 1 | 2 | 3;
