/**
 * Where the tests of the browser run: Node, with one Chromium, one server of the built files and their warm pages for all files that a worker of
 * jest runs. What a test opened is given back when it ends, what a file opened before its tests when the file ends.
 */
import { TestEnvironment } from "jest-environment-node";
import { chromium, type Browser } from "playwright-core";
import { launchOptions } from "../../../scripts/chromium.mjs";
import { Pages } from "./pages";
import { serveBuild, type Site } from "./site";

/** What the tests find under `chromiumOfWorker`. */
export interface ChromiumOfWorker {
  readonly browser: Browser;
  readonly site: Site;
  readonly pages: Pages;
}

/** What keeps a process running: pipes, sockets, processes of its own. */
interface Handle {
  ref?(): void;
  unref?(): void;
}

const handlesNow = (): readonly Handle[] => (process as unknown as { _getActiveHandles(): Handle[] })._getActiveHandles();

/**
 * V8 without its compilers, but for the quickest, and without forgetting what it has read of a script: pages live for seconds here, and what the
 * compilers make of their scripts hardly pays for the time that it takes. The same scripts give the same results.
 */
const QUICK_SCRIPTS = "--js-flags=--no-opt --no-maglev --no-flush-bytecode";

/** Started for the first file, and ended with the process. */
let started: Promise<Started> | null = null;

interface Started extends ChromiumOfWorker {
  /** What keeps the process running only because of Chromium and the server. */
  readonly handles: () => readonly Handle[];
}

async function start(): Promise<Started> {
  const before = new Set(handlesNow());
  const site = await serveBuild();
  const { args = [], ...options } = launchOptions();
  const browser = await chromium.launch({ ...options, args: [...args, QUICK_SCRIPTS] });
  return { site, browser, pages: new Pages(browser, site.address), handles: () => handlesNow().filter((handle) => !before.has(handle)) };
}

export default class BrowserEnvironment extends TestEnvironment {
  private shared: Started | null = null;
  /** Pages that the file opened before the test that runs. */
  private ofFile: ReadonlySet<unknown> = new Set();

  override async setup(): Promise<void> {
    await super.setup();
    // One that crashed spoils no other file.
    if (started && !(await started).browser.isConnected()) started = null;
    this.shared = await (started ??= start());
    for (const handle of this.shared.handles()) handle.ref?.();
    this.global["chromiumOfWorker"] = this.shared;
  }

  /** Circus waits for what this does. */
  handleTestEvent = async ({ name }: { readonly name: string }): Promise<void> => {
    const { pages } = this.shared ?? {};
    if (!pages) return;
    if (name === "test_start") this.ofFile = new Set(pages.inUse);
    if (name === "test_done") await pages.giveBack(pages.inUse.filter((page) => !this.ofFile.has(page)));
  };

  override async teardown(): Promise<void> {
    const { pages, handles } = this.shared ?? {};
    await pages?.giveBack(pages.inUse);
    // Between two files, and behind the last, Chromium is no reason to go on: when the process ends, playwright ends it.
    for (const handle of handles?.() ?? []) handle.unref?.();
    await super.teardown();
  }
}
