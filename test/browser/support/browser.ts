/** One Chromium for a file of tests; every page tells what went wrong in it and whom it asked for something. */
import { mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { launchOptions } from "../../../scripts/chromium.mjs";
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
  visit(path: string, options?: BrowserContextOptions, prepare?: (page: Page) => Promise<void>): Promise<Visit>;
  close(): Promise<void>;
}

export async function openRig(): Promise<Rig> {
  const site = await serveBuild();
  const browser: Browser = await chromium.launch(launchOptions());
  return {
    site,
    visit: async (path, options = {}, prepare) => {
      const context = await browser.newContext({ locale: "it-IT", viewport: { width: 1280, height: 800 }, ...options });
      // A busy computer takes its time over large files and slow pages; what hangs is found all the same.
      context.setDefaultTimeout(50_000);
      const page = await context.newPage();
      const complaints: string[] = [];
      const strangers: string[] = [];
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
      });
      page.on("request", (request) => {
        const url = request.url();
        if (!url.startsWith(site.address) && !url.startsWith("blob:") && !url.startsWith("data:")) strangers.push(url);
      });
      await prepare?.(page);
      await page.goto(site.address + path);
      return { page, complaints, strangers };
    },
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
