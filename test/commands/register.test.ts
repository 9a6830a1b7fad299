import { OfficeMockObject } from "office-addin-mock";
import { registerCommands } from "../../src/commands/register";
import { createSharedState, type RibbonRun, type SharedState } from "../../src/commands/shared-state";
import type { CommandCore } from "../../src/commands/verify-weights";
import type { Host } from "../../src/hosts/host";

type Handler = (event: { completed: () => void }) => void;

/** Office as the ribbon's handler sees it: what it associates, and the pane that it opens. */
function office(show: () => Promise<void>): { readonly handlers: Map<string, Handler> } {
  const handlers = new Map<string, Handler>();
  (global as { Office?: unknown }).Office = new OfficeMockObject({
    actions: { associate: (name: string, handler: Handler) => handlers.set(name, handler) },
    addin: { showAsTaskpane: show },
    context: { requirements: { isSetSupported: () => true } },
  });
  return { handlers };
}

/** A host whose workbook cannot be read; how often it was asked is counted. */
function blockedHost(): { readonly host: Host; readonly reads: () => number } {
  let reads = 0;
  const read = (): ReturnType<Host["read"]> => {
    reads += 1;
    return Promise.resolve({ kind: "blocked", reason: "cell-edit", detail: "" });
  };
  return { host: { read } as unknown as Host, reads: () => reads };
}

function click(handlers: Map<string, Handler>): Promise<void> {
  return new Promise((resolve) => handlers.get("verificaPesi")?.({ completed: resolve }));
}

const noCore = (): Promise<CommandCore> => Promise.resolve({} as CommandCore);

function seen(state: SharedState): readonly RibbonRun["kind"][] {
  const kinds: RibbonRun["kind"][] = [];
  state.subscribe(() => kinds.push(state.get().kind));
  return kinds;
}

test("the button says when it works and what became of it, opens the pane, and is released", async () => {
  let shown = 0;
  const { handlers } = office(() => Promise.resolve(void shown++));
  const state = createSharedState();
  const kinds = seen(state);
  registerCommands({ host: blockedHost().host, state, loadCore: noCore });
  await click(handlers);
  expect(kinds).toEqual(["running", "blocked"]);
  expect(shown).toBe(1);
});

test("a second click while the first is at work starts nothing again, and both are released", async () => {
  const { handlers } = office(() => Promise.resolve());
  const { host, reads } = blockedHost();
  registerCommands({ host, state: createSharedState(), loadCore: noCore });
  await Promise.all([click(handlers), click(handlers)]);
  expect(reads()).toBe(1);
});

test("a fault of the program reaches the pane, not the console, and the button is released", async () => {
  const { handlers } = office(() => Promise.resolve());
  const state = createSharedState();
  registerCommands({ host: blockedHost().host, state, loadCore: () => Promise.reject(new Error("part missing")) });
  await click(handlers);
  expect(state.get()).toEqual({ kind: "fault", detail: "part missing" });
});

test("a pane that does not open keeps the result and releases the button", async () => {
  const { handlers } = office(() => Promise.reject(new Error("no pane")));
  const state = createSharedState();
  registerCommands({ host: blockedHost().host, state, loadCore: noCore });
  await click(handlers);
  expect(state.get().kind).toBe("blocked");
});
