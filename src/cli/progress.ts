/** How far a long list has come, on standard error: one line that changes on a screen, a line now and then in a log. */
import { render, type Language } from "../core/messages/messages";
import type { Terminal } from "./terminal";
import { harmless, shorten } from "./text";

/** Shorter lists are over before anyone wonders. */
const LONG = 20;
const IN_A_LOG = 500;

export class Progress {
  private done = 0;
  private shown = false;

  constructor(
    private readonly terminal: Terminal,
    private readonly language: Language,
  ) {}

  /** A file is about to be checked. */
  next(path: string): void {
    this.done += 1;
    if (this.terminal.screen && this.done > LONG) {
      const line = render(this.language, "cli.progress", { count: this.done, file: shorten(harmless(path), 50) });
      this.terminal.err(`\r\u001b[K${line}`);
      this.shown = true;
    } else if (!this.terminal.screen && this.done % IN_A_LOG === 0) {
      this.terminal.err(`${render(this.language, "cli.progress", { count: this.done, file: harmless(path) })}\n`);
    }
  }

  /** Takes the changing line away, before other output and at the end. */
  clear(): void {
    if (this.shown) this.terminal.err("\r\u001b[K");
    this.shown = false;
  }
}
