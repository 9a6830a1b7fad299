/**
 * Pages of one Chromium, each as good as new when it is taken, but warm: its process is there already, and the built scripts are compiled. A page
 * made anew for every test costs a second of the processor, which is most of what a test of the browser would take.
 */
import type { Browser, BrowserContextOptions, Disposable, Page } from "playwright-core";

/** What a page can change about itself at any time; all else is its context's for good. */
type Look = { [K in "viewport" | "colorScheme" | "forcedColors" | "reducedMotion"]: BrowserContextOptions[K] | undefined };

/** A step that takes back what was done to a page. */
export type Undo = Disposable | (() => unknown);

/** A document of the site without a script: nothing is written once it is there. */
const QUIET = "/assets/icon-16.png";

export class Pages {
  /** Pages that nobody uses, by the options of their contexts. */
  private readonly idle = new Map<string, Page[]>();
  private readonly taken = new Map<Page, { readonly key: string; readonly undo: Undo[] }>();

  /** @param address the site, whose origin is all that the pages keep something for */
  constructor(
    private readonly browser: Browser,
    private readonly address: string,
  ) {}

  /** Pages that were taken and not given back. */
  get inUse(): readonly Page[] {
    return [...this.taken.keys()];
  }

  /** A page on which nothing was ever opened, as far as the site can tell. */
  async take({ viewport, colorScheme, forcedColors, reducedMotion, ...rest }: BrowserContextOptions): Promise<Page> {
    const options = { locale: "it-IT", ...rest };
    const key = JSON.stringify(options);
    const page = this.idle.get(key)?.pop() ?? (await this.made(options));
    this.taken.set(page, { key, undo: [] });
    await dress(page, { viewport, colorScheme, forcedColors, reducedMotion });
    return page;
  }

  /** Has this done when the page is given back. */
  undo(page: Page, ...steps: readonly Undo[]): void {
    this.taken.get(page)?.undo.push(...steps);
  }

  /** Takes pages back. One that does not come to rest is closed: another will be made. */
  async giveBack(pages: readonly Page[]): Promise<void> {
    await Promise.all(
      pages.map(async (page) => {
        const { key, undo = [] } = this.taken.get(page) ?? {};
        this.taken.delete(page);
        try {
          await this.emptied(page, undo);
          if (key !== undefined) this.idle.set(key, [...(this.idle.get(key) ?? []), page]);
        } catch {
          await page.context().close();
        }
      }),
    );
  }

  private async made(options: BrowserContextOptions): Promise<Page> {
    const context = await this.browser.newContext(options);
    // A busy computer takes its time over large files and slow pages; what hangs is found all the same.
    context.setDefaultTimeout(50_000);
    return context.newPage();
  }

  private async emptied(page: Page, undo: readonly Undo[]): Promise<void> {
    // Work that was not saved may be left.
    const leave = (dialog: { accept(): Promise<void> }): Promise<void> => dialog.accept();
    page.on("dialog", leave);
    await page.goto(this.address + QUIET, { timeout: 10_000 });
    page.off("dialog", leave);
    for (const step of undo) await (typeof step === "function" ? step() : step.dispose());
    await page.unrouteAll({ behavior: "ignoreErrors" });
    for (const other of page.context().pages()) if (other !== page) await other.close();
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    await page.context().clearCookies();
    await page.mouse.move(0, 0);
  }
}

/** As Playwright would make it; what is not asked for is what a new page has. */
async function dress(page: Page, { viewport, colorScheme, forcedColors, reducedMotion }: Look): Promise<void> {
  await page.setViewportSize(viewport ?? { width: 1280, height: 800 });
  await page.emulateMedia({
    media: null,
    colorScheme: colorScheme ?? "light",
    forcedColors: forcedColors ?? "none",
    reducedMotion: reducedMotion ?? "no-preference",
  });
}
