/** The preview of the standard sheet: beside its source where the page is wide, in the pane where it is narrow; and as a Word file. */
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { openRig, type Rig } from "./support/browser";

let rig: Rig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());

async function seoPage(width: number, height: number): Promise<{ page: Page; complaints: string[] }> {
  const { page, complaints } = await rig.visit("/index.html", { viewport: { width, height } });
  await page.getByRole("button", { name: "SeO", exact: true }).click();
  await page.getByRole("button", { name: "Scarica il foglio" }).waitFor();
  return { page, complaints };
}

/** Words of the preview's headings that stand on two lines. */
const brokenWords = (page: Page): Promise<string[]> =>
  page.locator(".piao-document td").evaluateAll((cells) =>
    cells
      .filter((cell) => getComputedStyle(cell).fontWeight === "700" && getComputedStyle(cell).color === "rgb(255, 255, 255)")
      .flatMap((cell) => {
        const text = cell.firstChild;
        return [...(cell.textContent ?? "").matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
          if (!text) return [];
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1 ? [word] : [];
        });
      }),
  );

it.each([1400, 320])("breaks no word of the headings at %i px", async (width) => {
  const { page } = await seoPage(width, 700);
  await page.getByRole("checkbox", { name: /^Tutte/ }).click();
  await page.locator(".piao-document").first().waitFor({ state: "attached" });
  if (width < 700) for (const one of await page.getByRole("button", { name: /Anteprima/ }).all()) await one.click();
  expect(await page.locator(".piao-document").count()).toBeGreaterThan(1);
  expect(await brokenWords(page)).toEqual([]);
});

it("takes the sheet's half on a wide page, beside its source, and scrolls with it", async () => {
  const { page, complaints } = await seoPage(1400, 420);
  await page.locator(".piao-document-slot .piao-document").waitFor();
  expect(await page.locator(".piao-pane .piao-document").count()).toBe(0);
  await page.getByRole("checkbox", { name: /^Tutte/ }).click();
  const top = await page.evaluate(async () => {
    const [sheet, slot] = [".piao-sheet", ".piao-document-slot"].map((name) => document.querySelector(name));
    if (!sheet || !slot) throw new Error("no sheet, or no preview");
    sheet.scrollTop = sheet.scrollHeight;
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { sheet: sheet.scrollTop, slot: slot.scrollTop, end: slot.scrollHeight - slot.clientHeight };
  });
  expect(top.sheet).toBeGreaterThan(0);
  expect(Math.abs(top.slot - top.end)).toBeLessThanOrEqual(4);
  expect(complaints).toEqual([]);
});

it("stays in the pane at 320 px, which does not scroll sideways", async () => {
  const { page } = await seoPage(320, 900);
  await page.locator(".piao-pane .piao-document").waitFor();
  expect(await page.locator(".piao-document-slot .piao-document").count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

it("downloads the same tables as a Word file", async () => {
  const { page, complaints } = await seoPage(1000, 700);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Scarica come Word" }).click()]);
  expect(download.suggestedFilename()).toBe("seo - SeO.docx");
  const parts = unzipSync(readFileSync(await download.path()));
  expect(strFromU8(parts["word/document.xml"] ?? new Uint8Array())).toContain("Sezione Operativa - SeO - Segretario generale");
  expect(complaints).toEqual([]);
});
