/** The record of a check and the lists on the built page: what is downloaded, and what is printed. */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { cellText } from "../../src/core/sheet/value";
import { readWorkbook } from "../../src/hosts/file/read";
import { violations } from "./support/axe";
import { openOnPage, openRig, overflow, picture, type Rig } from "./support/browser";
import { visitExcel } from "./support/excel";

const SAMPLE = join(__dirname, "../../samples/elenco.xlsx");

let rig: Rig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());

async function reportPage(viewport = { width: 1280, height: 800 }): Promise<Page> {
  // Printing would open a window of the system; that it is asked for is what matters.
  const { page } = await rig.visit("/", { viewport }, async (made) => [
    await made.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute("data-printed", "");
    }),
  ]);
  await openOnPage(page, SAMPLE);
  await page.getByRole("button", { name: "Rapporto", exact: true }).click();
  await page.getByRole("heading", { name: "Verbale di verifica" }).waitFor();
  return page;
}

async function downloaded(page: Page, name: string | RegExp, nth = 0): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).nth(nth).click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

const record = (page: Page) => page.locator("section", { has: page.getByRole("heading", { name: "Verbale di verifica" }) });

it("downloads the record with the file's own fingerprint and who signs, and both lists with one byte order mark", async () => {
  const page = await reportPage();
  await page.getByLabel("Verifica fatta da").fill("Anna Neri");
  const [download] = await Promise.all([page.waitForEvent("download"), record(page).getByRole("button", { name: /\.xlsx/ }).click()]); // prettier-ignore
  expect(download.suggestedFilename()).toBe("elenco - verbale.xlsx");
  const read = readWorkbook(readFileSync(await download.path()));
  if (read.kind !== "ok") throw new Error(read.code);
  const texts = read.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ value }) => cellText(value))));
  expect(texts).toEqual(expect.arrayContaining([createHash("sha256").update(readFileSync(SAMPLE)).digest("hex"), "Anna Neri"]));
  const word = await downloaded(page, "Scarica per Word (.docx)");
  expect([word.name, word.bytes.subarray(0, 2).toString()]).toEqual(["elenco - verbale.docx", "PK"]);
  for (const [button, name] of [
    [/strutture \(\.csv\)/, "elenco - strutture.csv"],
    [/rilievi \(\.csv\)/, "elenco - rilievi.csv"],
  ] as const) {
    const list = await downloaded(page, button);
    expect(list.name).toBe(name);
    expect(list.bytes.toString("utf8").split("\ufeff")).toHaveLength(2);
    expect(list.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  }
});

it("prints the record and nothing else, upright on A4, no line cut off", async () => {
  const page = await reportPage();
  await page.getByRole("button", { name: "Stampa il verbale" }).click();
  await page.locator("html[data-printed]").waitFor();
  await page.emulateMedia({ media: "print" });
  expect(await page.getByRole("button").evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)).toBe(0);
  const table = page.locator(".piao-printed table");
  // A4 less its margins, in CSS pixels.
  await page.setViewportSize({ width: 703, height: 1000 });
  expect(await table.evaluate((one) => one.scrollWidth <= one.clientWidth && one.getBoundingClientRect().right <= innerWidth)).toBe(true);
  expect(await page.locator(".piao-printed .piao-document").evaluate((one) => one.scrollHeight - one.clientHeight)).toBeLessThanOrEqual(1);
  mkdirSync("screenshots", { recursive: true });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  writeFileSync("screenshots/record.pdf", pdf);
  expect(pdf.toString("latin1")).toMatch(/\/MediaBox \[0 0 59[45]\.?\d* 84[12]/);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await expect(page.locator(".piao-printed").count()).resolves.toBe(0);
});

it.each([320, 350, 1400])("at %i px nothing is cut and nothing inaccessible", async (width) => {
  const page = await reportPage({ width, height: 900 });
  await page.getByRole("button", { name: "Anteprima del verbale" }).click();
  await page.getByRole("region", { name: /Verbale di verifica/ }).waitFor();
  await record(page).evaluate((section) => section.scrollIntoView());
  await picture(page, `record-${width}`);
  expect((await overflow(page)).sideways).toBe(0);
  expect(await violations(page)).toEqual([]);
});

it("in Excel becomes a sheet that names the fingerprint of what was read", async () => {
  const { page, session } = await visitExcel(rig, "elenco.xlsx", { viewport: { width: 350, height: 900 } });
  await page.getByRole("button", { name: "Verifica pesi" }).click();
  await page.getByRole("button", { name: "Rapporto", exact: true }).click();
  await page.getByRole("button", { name: "Scrivi il verbale in un foglio" }).click();
  await page.getByText(/^Creato il foglio «Verbale di verifica»/).waitFor();
  const sheet = session.book.sheets.find(({ name }) => name === "Verbale di verifica");
  const texts = JSON.stringify(sheet ? [...sheet.cells.values()] : null);
  expect(texts).toContain("Impronta del contenuto letto");
  expect(texts).toMatch(/[0-9a-f]{64}/);
  expect(await page.getByRole("button", { name: "Stampa il verbale" }).count()).toBe(0);
  await picture(page, "record-excel");
});
