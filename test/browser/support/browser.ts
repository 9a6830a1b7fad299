/** Pages that tell what went wrong in them and whom they asked for something. */
import { mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { BrowserContextOptions, ConsoleMessage, Page, Request } from "playwright-core";
import { launchOptions } from "../../../scripts/chromium.mjs";
import type { ChromiumOfWorker } from "./environment";
import { Pages, type Undo } from "./pages";
import { serveBuild, type Site } from "./site";

const PICTURES = join(__dirname, "../../../screenshots");

export interface Visit {
  readonly page: Page;
  /** Errors and warnings of the page and of its Content-Security-Policy. */
  readonly complaints: string[];
  /** Addresses asked for beyond the site itself. */
  readonly strangers: string[];
}

export interface Rig {
  readonly site: Site;
  visit(path: string, options?: BrowserContextOptions, prepare?: (page: Page) => Promise<readonly Undo[]>): Promise<Visit>;
  close(): Promise<void>;
}

/**
 * In a test, the worker's Chromium and its warm pages (environment.ts), which it takes back by itself; in a script, one of its own.
 * `prepare` may change a page before it is opened; what it returns is undone when the page is given back.
 */
export async function openRig(): Promise<Rig> {
  const { chromiumOfWorker } = globalThis as { chromiumOfWorker?: ChromiumOfWorker };
  const { site, pages, close } = chromiumOfWorker ? { ...chromiumOfWorker, close: () => Promise.resolve() } : await ownChromium();
  return {
    site,
    visit: async (path, options = {}, prepare) => {
      const page = await pages.take(options);
      const complaints: string[] = [];
      const strangers: string[] = [];
      const onError = (error: Error): void => void complaints.push(error.message);
      const onConsole = (message: ConsoleMessage): void => {
        if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
      };
      const onRequest = (request: Request): void => {
        const url = request.url();
        if (!url.startsWith(site.address) && !url.startsWith("blob:") && !url.startsWith("data:")) strangers.push(url);
      };
      page.on("pageerror", onError).on("console", onConsole).on("request", onRequest);
      pages.undo(page, () => page.off("pageerror", onError).off("console", onConsole).off("request", onRequest));
      if (prepare) pages.undo(page, ...(await prepare(page)));
      await page.goto(site.address + path);
      return { page, complaints, strangers };
    },
    close,
  };
}

async function ownChromium(): Promise<Pick<ChromiumOfWorker, "site" | "pages"> & Pick<Rig, "close">> {
  const { chromium } = await import("playwright-core");
  const [site, browser] = await Promise.all([serveBuild(), chromium.launch(launchOptions())]);
  return {
    site,
    pages: new Pages(browser, site.address),
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}

/** Opens a file on the page in a browser and waits until it is verified, which happens by itself. */
export async function openOnPage(page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  const name = typeof file === "string" ? basename(file) : file.name;
  await page.locator("input[type=file]").first().setInputFiles(file);
  await page.locator(".piao-file-tabs [aria-current]", { hasText: name }).waitFor();
  await page.locator(".piao-found").waitFor();
}

/** Leaves a picture under screenshots/, which a person looks at. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`), animations: "disabled" });
}

/** Pixels by which the page, or the pane in it, could be scrolled sideways, and the page itself downwards: all should be 0. */
export function overflow(page: Page): Promise<{ sideways: number; down: number }> {
  return page.evaluate(() => {
    const { documentElement: root } = document;
    const scrollers = [root, document.body, ...document.querySelectorAll(".piao-main")];
    return {
      sideways: Math.max(...scrollers.map((element) => element.scrollWidth - element.clientWidth)),
      down: root.scrollHeight - root.clientHeight + root.scrollTop + document.body.scrollTop,
    };
  });
}
