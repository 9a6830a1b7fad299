/** A thread of `--lavori N`: one path in, one report out. */
import { parentPort, workerData } from "node:worker_threads";
import type { PathItem } from "./paths";
import { Run, type Values } from "./verifica";
import type { Answer } from "./workers";

/** Answers every path that the main thread sends, with the options that it was started with. */
export function workHere(): void {
  const port = parentPort;
  if (!port) return;
  const answer = (message: Answer): void => port.postMessage(message);
  const terminal = {
    out: () => Promise.resolve(),
    err: (text: string) => answer({ kind: "said", text }),
    lines: async function* () {},
    colour: false,
    width: null,
    screen: false,
  };
  const prepared = Run.prepare(workerData as Values, [], terminal);
  port.on("message", (item: PathItem) => {
    void prepared.then((run) => run.check(item)).then((checked) => answer({ kind: "checked", checked }));
  });
}
