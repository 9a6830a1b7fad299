/** Small plans are verified on the page, large ones in a worker. The worker's own program runs here, over what a worker would be handed. */
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { sheetFromGrid, type Sheet } from "../../../src/core/sheet/sheet";
import { verify } from "../../../src/core/verify";
import { createVerifier } from "../../../src/hosts/aside/verifier";
import type { Answer, Request } from "../../../src/hosts/aside/verify.worker";

const HEADINGS = ["N.", "Obiettivo", "Peso", "Indicatore", "Target", "Scadenza"];

function plan(name: string, objectives: number): Sheet {
  const rows = Array.from({ length: objectives }, (_row, i) => [i + 1, `Obiettivo ${name} ${i + 1}`, 1, "Atti", "10", "31/12/2026"]);
  return sheetFromGrid(name, [HEADINGS, ...rows, ["", "TOTALE", objectives]]);
}

type Listener = (event: { readonly data: unknown }) => void;

/** The page's side of a worker whose program is `verify.worker.ts`; what goes either way is cloned, as between threads. */
class InProcess {
  readonly requests: Request[] = [];
  ended = false;
  private readonly listeners = new Set<Listener>();
  private readonly program: Listener;

  constructor() {
    let program: Listener = () => undefined;
    const before = globalThis.self;
    const self = {
      addEventListener: (_type: string, listener: Listener) => (program = listener),
      postMessage: (answer: Answer) => {
        const data = structuredClone(answer);
        setTimeout(() => this.ended || this.listeners.forEach((listener) => listener({ data })));
      },
    };
    Object.assign(globalThis, { self });
    try {
      jest.isolateModules(() => jest.requireActual("../../../src/hosts/aside/verify.worker"));
    } finally {
      Object.assign(globalThis, { self: before });
    }
    // The program answers through the `self` that it finds when it is asked.
    this.program = (event) => {
      Object.assign(globalThis, { self });
      try {
        program(event);
      } finally {
        Object.assign(globalThis, { self: before });
      }
    };
  }

  postMessage(request: Request): void {
    this.requests.push(request);
    const data = structuredClone(request);
    setTimeout(() => this.ended || this.program({ data }));
  }
  addEventListener(type: string, listener: Listener, { signal }: { signal: AbortSignal }): void {
    if (type !== "message") return;
    this.listeners.add(listener);
    signal.addEventListener("abort", () => this.listeners.delete(listener));
  }
  terminate(): void {
    this.ended = true;
  }
}

function rig() {
  const workers: InProcess[] = [];
  const onPage = jest.fn(verify);
  const verifier = createVerifier({ verify: onPage }, () => {
    const worker = new InProcess();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  const sent = (): readonly string[] =>
    workers.flatMap(({ requests }) => requests.map((one) => (one.kind === "sheet" ? one.packed.name : "?")));
  return { verifier, workers, onPage, sent };
}

test("a small plan never leaves the page", async () => {
  const { verifier, workers, onPage } = rig();
  await verifier.verify({ file: "a.xlsx", sheets: [plan("A", 5)] }, DEFAULT_SETTINGS);
  expect([workers.length, onPage.mock.calls.length]).toEqual([0, 1]);
});

test("a large one is verified in the worker, with the same result; only a sheet that changed is sent again", async () => {
  const { verifier, onPage, sent } = rig();
  const [first, second] = [plan("A", 400), plan("B", 400)];
  const found = await verifier.verify({ file: "a.xlsx", sheets: [first, second] }, DEFAULT_SETTINGS);
  expect(onPage).not.toHaveBeenCalled();
  expect(found?.totals.map(({ ok }) => ok)).toEqual(
    verify({ file: "a.xlsx", sheets: [first, second] }, DEFAULT_SETTINGS).totals.map(({ ok }) => ok),
  );
  expect(found?.plan.sheets[1]?.sheet).toBe(second);
  const changed = plan("B", 401);
  const again = await verifier.verify({ file: "a.xlsx", sheets: [first, changed] }, DEFAULT_SETTINGS);
  expect(again?.plan.sheets[1]?.sheet).toBe(changed);
  expect(sent()).toEqual(["A", "B", "?", "B", "?"]);
  verifier.stop();
});

test("a later call gives up the earlier one, and so does stopping", async () => {
  const { verifier, workers } = rig();
  const large = { file: "a.xlsx", sheets: [plan("A", 700)] };
  const first = verifier.verify(large, DEFAULT_SETTINGS);
  const second = verifier.verify(large, DEFAULT_SETTINGS);
  expect(await first).toBeNull();
  await new Promise(setImmediate);
  verifier.stop();
  expect(await second).toBeNull();
  expect(workers.map(({ ended }) => ended)).toEqual([true, true]);
});

test("where a worker cannot be started the page verifies by itself", async () => {
  const refusing = createVerifier({ verify }, () => {
    throw new Error("worker-src");
  });
  expect((await refusing.verify({ file: "a.xlsx", sheets: [plan("A", 700)] }, DEFAULT_SETTINGS))?.totals).toHaveLength(1);
});
