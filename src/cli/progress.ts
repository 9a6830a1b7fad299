/** How far a long list has come, on standard error: one line that changes on a screen, a line now and then in a log. */
import { render, type Language } from "../core/messages/messages";
import type { Terminal } from "./terminal";
import { harmless, shorten } from "./text";

/** Shorter lists are over before anyone wonders. */
const LONG = 20;
const IN_A_LOG = 500;

export class Progress {
  private begun = 0;
  private done = 0;
  private total: number | null = null;
  private shown = false;
  private readonly start: number;

  /** @param now a clock, in milliseconds */
  constructor(
    private readonly terminal: Terminal,
    private readonly language: Language,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.start = now();
  }

  /** How many files there are, those that need no check left out; without it no end is foreseen. */
  expect(total: number): void {
    this.total = total;
  }

  /** A file of those expected needs no check after all. */
  skip(): void {
    if (this.total !== null) this.total -= 1;
  }

  /** A file is about to be checked. */
  next(path: string): void {
    this.begun += 1;
    if (this.terminal.screen && this.begun > LONG) {
      this.terminal.err(`\r\u001b[K${this.line(shorten(harmless(path), 50))}`);
      this.shown = true;
    } else if (!this.terminal.screen && this.begun % IN_A_LOG === 0) {
      this.terminal.err(`${this.line(harmless(path))}\n`);
    }
  }

  /** A file has been checked. */
  finished(): void {
    this.done += 1;
  }

  /** How far, and by the time taken so far how long still. */
  private line(file: string): string {
    const data = { count: this.begun, file };
    if (this.total === null || this.done === 0) return render(this.language, "cli.progress", data);
    const left = ((this.now() - this.start) / this.done) * (this.total - this.done);
    return render(this.language, "cli.progress-left", { ...data, total: this.total, minutes: Math.max(1, Math.ceil(left / 60_000)) });
  }

  /** Takes the changing line away, before other output and at the end. */
  clear(): void {
    if (this.shown) this.terminal.err("\r\u001b[K");
    this.shown = false;
  }
}
