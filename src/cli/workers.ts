/** `--lavori N`: files checked by several threads at once. */
import type { Worker } from "node:worker_threads";
import type { Language } from "../core/messages/messages";
import { unusable, type Checked } from "./check-file";
import type { PathItem } from "./paths";

/** What a thread sends back. */
export type Answer = { readonly kind: "checked"; readonly checked: Checked } | { readonly kind: "said"; readonly text: string };

/** Threads that each check one file at a time. One that breaks down costs its file an error, and another takes its place. */
export class Workers {
  private readonly idle: Worker[] = [];
  private readonly waiting: ((worker: Worker) => void)[] = [];
  private readonly said = new Set<string>();

  constructor(
    private readonly start: () => Worker,
    count: number,
    private readonly around: { readonly language: Language; readonly say: (text: string) => void },
  ) {
    for (let i = 0; i < count; i++) this.idle.push(this.begun());
  }

  async check(item: PathItem): Promise<Checked> {
    const free = this.idle.pop() ?? (await new Promise<Worker>((resolve) => this.waiting.push(resolve)));
    const worker = isGone(free) ? this.begun() : free;
    return new Promise((resolve) => {
      const end = (checked: Checked): void => {
        worker.off("message", answered).off("error", failed).off("exit", gone);
        resolve(checked);
        this.release(worker);
      };
      const answered = (answer: Answer): void => {
        if (answer.kind === "said") this.sayOnce(answer.text);
        else end(answer.checked);
      };
      const failed = (fault: Error): void => end(this.broken(item, fault.message));
      const gone = (code: number): void => end(this.broken(item, `exit ${String(code)}`));
      worker.on("message", answered).on("error", failed).on("exit", gone);
      worker.postMessage(item);
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.idle.map((worker) => worker.terminate()));
  }

  /** A thread that breaks down while it waits is replaced when it is needed. */
  private begun(): Worker {
    return this.start().on("error", () => undefined);
  }

  private release(worker: Worker): void {
    const next = this.waiting.shift();
    if (next) next(worker);
    else this.idle.push(worker);
  }

  /** Each thread finds the same remark about a folder's settings. */
  private sayOnce(text: string): void {
    if (this.said.has(text)) return;
    this.said.add(text);
    this.around.say(text);
  }

  private broken(item: PathItem, detail: string): Checked {
    return unusable(this.around.language, item.path, { code: "program-fault", message: "cli.program-fault", data: { detail } });
  }
}

/** An ended thread has no number any more. */
function isGone(worker: Worker): boolean {
  return worker.threadId === -1;
}
