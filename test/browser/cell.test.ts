/** The sheet on the page explains itself: a chosen cell's formula, what a total adds and skips, its finding; the file's own look; folded rows. */
import type { BrowserContextOptions, Page } from "playwright-core";
import { planBytes } from "../../scripts/composer/write";
import { written } from "../support/written";
import { parseArea } from "../../src/core/sheet/address";
import { cellId } from "../../src/taskpane/browser/selecting";
import { violations } from "./support/axe";
import { openOnPage, openRig, overflow, picture, type Rig } from "./support/browser";

let rig: Rig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());

/** The page as it opens: the SeO sample, verified at once. */
async function sample(options: BrowserContextOptions = {}): Promise<Page> {
  const { page } = await rig.visit("/", { viewport: { width: 1400, height: 900 }, ...options });
  await page.getByRole("heading", { level: 1, name: /non tornano/ }).waitFor();
  await page.locator(".piao-cell-bar").waitFor();
  return page;
}

const cell = (page: Page, name: string) => {
  const { top, left } = parseArea(name)!;
  return page.locator(`#${cellId(top, left)}`);
};
const toSheet = (page: Page, name: RegExp) => page.locator(".piao-sheet-tabs button", { hasText: name }).click();
const bar = (page: Page) => page.locator(".piao-cell-bar");

it("a total says its formula in Italian and the arithmetic, by mouse; what it skips opens as its finding", async () => {
  const page = await sample();
  await toSheet(page, /^Area 1/);
  await cell(page, "E9").click();
  await bar(page).getByText("Somma 4 pesi: 10 + 10 + 8 + 7 = 35.").waitFor();
  expect(await bar(page).locator("code").textContent()).toBe("=SOMMA(E4:E8)");
  await toSheet(page, /^Area 3/);
  await cell(page, "E14").click();
  await bar(page)
    .getByText(/^Salta E13 \(\d+\)\.$/)
    .waitFor();
  const open = page.locator("button[data-finding][aria-expanded=true]");
  expect(await open.textContent()).toContain("non somma il peso in E13");
  await picture(page, "cell-total");
  expect(await violations(page)).toEqual([]);
});

it("the same by keyboard alone: the arrows choose the cell, and its finding opens; the button goes back to it from another page", async () => {
  const page = await sample();
  await toSheet(page, /^Area 1/);
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+Home");
  for (const [key, count] of [["ArrowDown", 3], ["ArrowRight", 4]] as const) for (let i = 0; i < count; i++) await page.keyboard.press(key); // prettier-ignore
  await page.locator("button[data-finding][aria-expanded=true]", { hasText: "mancano 5" }).waitFor();
  const button = bar(page).getByRole("button", { name: /^Rilievo|Errore/ }).first(); // prettier-ignore
  await button.waitFor();
  await page.getByRole("button", { name: "Rapporto", exact: true }).click();
  await button.focus();
  await page.keyboard.press("Enter");
  await page.locator("button[data-finding][aria-expanded=true]", { hasText: "mancano 5" }).waitFor();
});

it.each([
  ["320", { viewport: { width: 320, height: 720 } }],
  ["1100", { viewport: { width: 1100, height: 800 } }],
  ["dark", { viewport: { width: 1400, height: 900 }, colorScheme: "dark" }],
  ["forced-colours", { viewport: { width: 1400, height: 900 }, forcedColors: "active" }],
] as const)("nothing is cut off and axe objects to nothing, %s", async (name, options) => {
  const page = await sample(options);
  await toSheet(page, /^Area 1/);
  await cell(page, "E4").click();
  await bar(page).getByRole("button").first().waitFor();
  await picture(page, `cell-${name}`);
  expect((await overflow(page)).sideways).toBe(0);
  expect(await violations(page)).toEqual([]);
});

it("hidden rows and columns are folded, a mark opens them, and thousands are separated as in the file", async () => {
  const sheet = written(
    [
      ["Area 1 - obiettivi 2025"],
      ["N.", "Obiettivo", "Peso %", "Note interne", "Costo"],
      [1, "Rispetto dei tempi di pagamento", 60, "riservato", { value: 1500000, format: "#,##0" }],
      [2, "Archivio storico", 30, "riservato", { value: 1234.5, format: "#,##0.00" }],
      [3, "Formazione del personale", 10, "riservato", { value: 900, format: "#,##0" }],
    ],
    { name: "Area 1", hiddenRows: [3], hiddenCols: [3] },
  );
  const { page } = await rig.visit("/", { viewport: { width: 1400, height: 900 } });
  await openOnPage(page, { name: "nascoste.xlsx", mimeType: "", buffer: Buffer.from(await planBytes([sheet])) });
  await cell(page, "E3").waitFor();
  expect(await cell(page, "E3").textContent()).toBe("1.500.000");
  expect(await cell(page, "B4").isVisible()).toBe(false);
  expect(await cell(page, "D3").isVisible()).toBe(false);
  await picture(page, "cell-folded");
  const rows = page.getByRole("button", { name: "Riga nascosta: 4" });
  expect(await rows.getAttribute("aria-expanded")).toBe("false");
  await rows.click();
  await cell(page, "B4").waitFor({ state: "visible" });
  expect(await cell(page, "E4").textContent()).toBe("1.234,50");
  await page.getByRole("button", { name: "Colonna nascosta: D" }).focus();
  await page.keyboard.press("Enter");
  await cell(page, "D3").waitFor({ state: "visible" });
  await picture(page, "cell-unfolded");
  expect(await violations(page)).toEqual([]);
});
