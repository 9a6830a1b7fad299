/**
 * The pictures of docs/guida.md and docs/seo.md, taken from the real pane: the built files in Chromium, in Excel's place Microsoft's own client over a
 * workbook in memory (test/browser/support). Run `npm run build` before: npx tsx scripts/make-guide-pictures.ts
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openRig, type Rig } from "../test/browser/support/browser";
import { visitExcel } from "../test/browser/support/excel";

const ROOT = join(__dirname, "..");
const FOLDER = join(ROOT, "docs/immagini");
const SAMPLE = join(ROOT, "samples/seo.xlsx");

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
  const read = page.getByRole("button", { name: /^Come l’ho letto/ });
  await read.click();
  await page.getByRole("button", { name: /^Area 1 - Affari generali: un elenco/ }).click();
  await page.getByText("Colonne (intestazioni in A2:I3)").first().waitFor();
  await take(page, "letto");
  await read.click();
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

/** A standard sheet as LibreOffice prints it; as it was where LibreOffice is not installed. */
function printedSheet(): void {
  const work = mkdtempSync(join(tmpdir(), "piao-guide-"));
  try {
    const sheet = join(work, "scheda.xlsx");
    execFileSync(process.execPath, [join(ROOT, "dist/piao/piao.js"), "seo", SAMPLE, "--struttura", "Area 1", "-o", sheet], {
      stdio: "ignore",
    });
    execFileSync("soffice", [`-env:UserInstallation=file://${work}/profile`, "--headless", "--convert-to", "pdf", "--outdir", work, sheet]);
    const picture = join(FOLDER, "scheda-seo");
    execFileSync("pdftoppm", ["-r", "90", "-H", "560", "-singlefile", "-png", join(work, "scheda.pdf"), picture]);
    console.log("docs/immagini/scheda-seo.png");
  } catch (error) {
    console.log(`docs/immagini/scheda-seo.png stays as it was: ${String(error)}`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  printedSheet();
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
