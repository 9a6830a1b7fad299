/** Microsoft's own runtime of custom functions in a page without Excel, and our built script in it (protocol: office-client.md, 7). */
import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { SENTENCES_EVENT, type SpokenSentences } from "../../../src/core/messages/spoken";

/** What a cell gets: a value or a matrix, or an error with the sentence that Excel would show. */
export type CellResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string; readonly sentence: string };

/** Error codes of `SetInvocationArrayResults` as Excel shows them. */
const ERRORS: Readonly<Record<number, string>> = {
  1: "#N/D",
  2: "thrown",
  3: "rejected",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALORE!",
  8: "#NULL!",
};

type Handler = (...args: unknown[]) => void;

interface Action {
  readonly Id: number;
  readonly Name?: string;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
}

/** The runtime gathers results for half a second before it hands them over; here it hands them over at once. */
function withoutWaiting({ setTimeout }: { readonly setTimeout: (run: Handler, ms: number, ...args: unknown[]) => number }) {
  return (run: Handler, _ms?: number, ...args: unknown[]): number => setTimeout(run, 0, ...args);
}

export class Runtime {
  private readonly waiting = new Map<number, (result: CellResult) => void>();
  private next = 1;
  private readonly window;
  private readonly bridge: { sendMessageToHost: (text: string) => void; onMessageFromHost?: (text: string) => void };

  constructor(script: string) {
    const page = `<!doctype html><html><head><script src="https://localhost/custom-functions-runtime.js"></script></head><body></body></html>`;
    this.window = new JSDOM(page, { runScripts: "outside-only", url: "https://localhost/" }).window;
    this.bridge = { sendMessageToHost: (text) => queueMicrotask(() => this.answer(text)) };
    Object.assign(this.window, { _richApiNativeBridge: this.bridge, setTimeout: withoutWaiting(this.window) });
    const file = require.resolve("@microsoft/office-js/dist/custom-functions-runtime.js");
    this.window.eval(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
    this.window.eval(script);
  }

  /** Ids that the script associated, synchronously. */
  associated(): readonly string[] {
    return this.window.eval("Object.keys(CustomFunctions._association.mappings)") as string[];
  }

  /** Calls a function as Excel does: by id, with its arguments as JSON. */
  call(id: string, args: readonly unknown[]): Promise<CellResult> {
    const invocation = this.next++;
    const message = JSON.stringify([invocation, id, args, "Foglio1!Z1", 0, null]);
    return new Promise((resolve) => {
      this.waiting.set(invocation, resolve);
      const entry = { messageCategory: 1, messageType: 1000, targetId: "", message };
      this.bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries: [entry] } }));
    });
  }

  /** Hands sentences over as the pane does in the same page. */
  speak(language: string, sentences: SpokenSentences): void {
    this.window.document.documentElement.lang = language;
    this.window.document.dispatchEvent(new this.window.CustomEvent(SENTENCES_EVENT, { detail: sentences }));
  }

  close(): void {
    this.window.close();
  }

  private answer(text: string): void {
    const request = JSON.parse(text) as { id: number; message?: { body?: { Actions?: readonly Action[] } } };
    const actions = request.message?.body?.Actions ?? [];
    for (const action of actions) {
      if (action.Name === "SetInvocationArrayResults") this.deliver(action.ArgumentInfo?.Arguments?.[0]);
    }
    const body = { Results: actions.map((action) => ({ ActionId: action.Id, Value: null })), TraceIds: [] };
    this.bridge.onMessageFromHost?.(JSON.stringify({ id: request.id, type: 2, message: { statusCode: 200, headers: {}, body } }));
  }

  private deliver(results: unknown): void {
    for (const [invocation, ok, value, code] of results as [number, boolean, unknown, number][]) {
      const result: CellResult = ok ? { ok, value } : { ok: false, error: ERRORS[code] ?? String(code), sentence: String(value) };
      this.waiting.get(invocation)?.(result);
      this.waiting.delete(invocation);
    }
  }
}
