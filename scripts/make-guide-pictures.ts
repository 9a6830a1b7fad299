/**
 * The pictures of docs/guida.md, taken from the real pane: the built files in Chromium, in Excel's place Microsoft's own client over a
 * workbook in memory (test/browser/support). Run `npm run build` before: npx tsx scripts/make-guide-pictures.ts
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openRig, type Rig } from "../test/browser/support/browser";
import { visitExcel } from "../test/browser/support/excel";

const FOLDER = join(__dirname, "../docs/immagini");

/** As wide as the pane in Excel; high enough for what the guide speaks of. */
const PANE = { viewport: { width: 350, height: 560 } };

async function take(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: "disabled" });
  console.log(`docs/immagini/${name}.png`);
}

async function inBrowser(rig: Rig): Promise<void> {
  const { page } = await rig.visit("/", { viewport: { width: 1100, height: 640 } });
  await page.locator("button[data-finding]").first().click();
  await page.locator("td.piao-selected").first().waitFor();
  await page.getByText("Segna i rilievi nel foglio").click();
  await page.locator("td.piao-marked").first().waitFor();
  await take(page, "browser");
}

async function inExcel(rig: Rig): Promise<void> {
  const { page } = await visitExcel(rig, "seo.xlsx", PANE);
  await page.getByRole("button", { name: "Verifica pesi" }).waitFor();
  await take(page, "inizio");
  await page.getByRole("button", { name: "Verifica pesi" }).click();
  await page.getByRole("button", { name: "Ricontrolla" }).waitFor();
  await take(page, "verifica");
  await page.locator("button[data-finding]").first().click();
  await page.locator("button[data-finding][aria-expanded=true]").waitFor();
  await take(page, "rilievo");
  await page.getByRole("button", { name: "SeO", exact: true }).click();
  await page.getByRole("button", { name: "Crea il foglio" }).waitFor();
  await take(page, "seo");
  await page.getByRole("button", { name: "Rapporto", exact: true }).click();
  await page.getByRole("button", { name: /\.csv/ }).waitFor();
  await take(page, "rapporto");
  await page.getByRole("button", { name: "Impostazioni", exact: true }).click();
  await page.getByLabel("Per tutti i fogli").waitFor();
  await take(page, "impostazioni");
}

async function scores(rig: Rig): Promise<void> {
  const { page } = await visitExcel(rig, "schede-consuntivo.xlsx", PANE);
  await page.getByRole("button", { name: "Punteggi", exact: true }).click();
  await page.getByRole("button", { name: "Leggi i fogli" }).click();
  await page.locator(".piao-score-value").waitFor();
  await take(page, "punteggi");
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const rig = await openRig();
  try {
    await inBrowser(rig);
    await inExcel(rig);
    await scores(rig);
  } finally {
    await rig.close();
  }
}

void main();
