/** The whole job on the page: open, correct whatever can be corrected, accept the rest, download, and what was downloaded is right. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openOnPage, openRig, picture, type Rig } from "./support/browser";
import { differences } from "./support/differences";

let rig: Rig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());

const SAMPLES = join(__dirname, "../../samples");

/** What the next card offers first. */
const primary = (page: Page) => page.locator("[data-does-it]").first();

/** How much is done and which card is open, once that is not what it was. */
async function changed(page: Page, was: string): Promise<string> {
  const now = await page.waitForFunction((before) => {
    const made = [...document.querySelectorAll(".piao-pane *")].find((one) => /^\d+ di \d+ fatti$/.test(one.textContent ?? ""));
    const text = `${made?.textContent ?? ""}|${document.querySelector(".piao-open [data-finding]")?.textContent ?? ""}`;
    return made && text !== before ? text : null;
  }, was);
  return (await now.jsonValue()) ?? "";
}

interface Hand {
  /** Begins with the first card. */
  readonly begin: (page: Page) => Promise<void>;
  /** Does what the card offers. */
  readonly act: (page: Page) => Promise<void>;
  readonly fill: (page: Page, reason: string, author: string) => Promise<void>;
}

const MOUSE: Hand = {
  begin: () => Promise.resolve(),
  act: async (page) => primary(page).click(),
  fill: async (page, reason, author) => {
    await page.getByLabel("Motivo").fill(reason);
    await page.getByLabel("Chi accetta").fill(author);
    await page.getByRole("button", { name: /^Accetta (?:il|i|tutti)/ }).click();
  },
};

const KEYBOARD: Hand = {
  // A file that was opened takes nobody's focus; a check that was asked for puts it on the first card.
  begin: async (page) => {
    await page.getByRole("button", { name: "Ricontrolla" }).focus();
    await page.keyboard.press("Enter");
  },
  act: async (page) => {
    await page.waitForFunction(() => document.activeElement?.hasAttribute("data-does-it"));
    await page.keyboard.press("Enter");
  },
  fill: async (page, reason, author) => {
    await page.waitForFunction(() => document.activeElement?.tagName === "TEXTAREA");
    await page.keyboard.type(reason);
    await page.keyboard.press("Tab");
    if ((await page.evaluate(() => (document.activeElement as HTMLInputElement).value)) === "") await page.keyboard.type(author);
    await page.keyboard.press("Enter");
  },
};

it.each([
  ["elenco.xlsx", "by mouse", MOUSE],
  ["elenco.xlsx", "by keyboard alone", KEYBOARD],
  ["seo.xlsx", "by keyboard alone", KEYBOARD],
] as const)("%s, %s: at the end the list is done, and the downloaded file is green when it is opened again", async (name, how, hand) => {
  const { page, complaints } = await rig.visit("/", { viewport: { width: 1400, height: 900 } });
  const file = join(SAMPLES, name);
  await openOnPage(page, file);
  await hand.begin(page);
  for (let before = ""; ;) {
    // An accepted finding may come back when a cell of its own is corrected: then the same number is done, and another card is open.
    before = await changed(page, before);
    const [, made, all] = /^(\d+) di (\d+)/.exec(before) ?? [];
    if (made === all) break;
    const accepts = (await primary(page).innerText()).startsWith("Accetta");
    await hand.act(page);
    if (accepts) await hand.fill(page, "Concordato con il nucleo di valutazione", "Ada Neri");
  }
  await page.getByRole("heading", { level: 1, name: /tornano$/ }).waitFor();
  await page.locator(".piao-verdict-success").waitFor();
  await picture(page, `whole-job-${name.replace(".xlsx", "")}-${how === "by mouse" ? "mouse" : "keyboard"}`);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /^Scarica il file corretto/ }).click(),
  ]);
  const bytes = readFileSync(await download.path());
  const { cells, parts } = differences(readFileSync(file), bytes);
  const said = await page.getByRole("button", { name: /celle cambiate|Una cella cambiata/ }).innerText();
  expect(cells).toHaveLength(parseInt(said) || 1);
  // Sheets whose cells changed, and the workbook's own part, which asks Excel to compute anew.
  expect(parts.filter((part) => !/worksheets\/|workbook\.xml$/.test(part))).toEqual([]);

  await openOnPage(page, { name: download.suggestedFilename(), mimeType: "", buffer: bytes });
  await page.locator(".piao-verdict-success").waitFor();
  expect(complaints).toEqual([]);
});
