/**
 * The pictures of docs/guida.md, docs/mostrami.md and docs/seo.md, taken from the real pane: the built files in Chromium, in Excel's place Microsoft's own client over a
 * workbook in memory (test/browser/support). Run `npm run build` before: npx tsx scripts/make-guide-pictures.ts
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openRig, type Rig } from "../test/browser/support/browser";
import { visitExcel } from "../test/browser/support/excel";
import { byMouse, inExcel as selectingInExcel, type Pointer } from "../test/browser/support/pointing";
import { createBook, gridSheet, Session } from "../test/office/workbook";
import { written } from "../test/support/written";
import { planBytes } from "./composer/write";

const ROOT = join(__dirname, "..");
const FOLDER = join(ROOT, "docs/immagini");
const SAMPLE = join(ROOT, "samples/seo.xlsx");

/** As wide as the pane in Excel; high enough for what the guide speaks of. */
const PANE = { viewport: { width: 350, height: 680 } };

async function take(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: "disabled" });
  console.log(`docs/immagini/${name}.png`);
}

async function inBrowser(rig: Rig): Promise<void> {
  const { page } = await rig.visit("/", { viewport: { width: 1100, height: 640 } });
  await page.locator("td.piao-selected").first().waitFor();
  await page.getByText("Segna i rilievi nel foglio").click();
  await page.locator("td.piao-marked").first().waitFor();
  await page.locator(".piao-main").evaluate((list) => (list.scrollTop = 0));
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
  await page.locator(".piao-open").evaluate((card) => card.scrollIntoView());
  await take(page, "rilievo");
  await page.getByRole("button", { name: "SeO", exact: true }).click();
  await page.getByRole("button", { name: "Crea il foglio" }).waitFor();
  await take(page, "seo");
  await page.getByRole("button", { name: "Rapporto", exact: true }).click();
  await page.getByRole("button", { name: /rilievi \(\.csv\)/ }).waitFor();
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

/** A plan that the program does not read by itself: the weights are called otherwise, and some rows only repeat what stands above them. */
const UNREAD = [
  ["Comune di Vallescura"],
  [],
  ["Ripartizione", "Che cosa si fa", "Rilievo", "Valenza"],
  ["Nord", "Cura delle strade", 4, 30],
  ["Nord", "Cura del verde", 5, 20],
  ["Sud", "Posti negli asili nido", 3, 25],
  ["Sud", "Assistenza a casa", 2, 15],
  ["Sud", "di cui notturna", 1, 5],
  ["Sud", "Mensa scolastica", 3, 10],
];
const WEIGHTS = { top: 3, left: 3, bottom: 8, right: 3 };
const REPEATED = { top: 7, left: 1, bottom: 7, right: 1 };

/** Showing how to read a sheet, in the page and in Excel. */
async function pointing(rig: Rig): Promise<void> {
  const { page } = await rig.visit("/", { viewport: { width: 1000, height: 560 } });
  const file = { name: "vallescura.xlsx", mimeType: "", buffer: Buffer.from(await planBytes([written(UNREAD)])) };
  await page.locator("input[type=file]").first().setInputFiles(file);
  await page
    .getByRole("button", { name: /^Mostrami come leggerlo/ })
    .first()
    .waitFor();
  await take(page, "mostra-inizio");
  const mouse = byMouse(page);
  await mouse.press(/^Mostrami come leggerlo/);
  await page.getByRole("heading", { name: "Dove stanno i pesi?" }).waitFor();
  await mouse.select(WEIGHTS);
  await take(page, "mostra-pesi");

  const session = new Session(createBook([gridSheet("Piano", UNREAD)]));
  const excel = (await visitExcel(rig, session, PANE)).page;
  const pointer: Pointer = selectingInExcel(excel, session);
  await pointer.press("Verifica pesi");
  await pointer.press(/^Mostrami come leggerlo/);
  await excel.getByRole("heading", { name: "Dove stanno i pesi?" }).waitFor();
  await pointer.select(WEIGHTS);
  await pointer.press(/^I pesi sono nella colonna/);
  await excel.getByRole("heading", { name: "Quali elenchi ci sono?" }).waitFor();
  await take(excel, "mostra-elenchi");
  await pointer.press("Se qualcosa ancora non va");
  await pointer.press("Alcune righe non contano");
  await pointer.select(REPEATED);
  await take(excel, "mostra-righe");
  await pointer.press(/^Non contano le righe/);
  await pointer.press(/^2 elenchi/);
  await pointer.press("50");
  await excel.getByRole("button", { name: "Leggi sempre così" }).waitFor();
  await take(excel, "mostra-pronto");
  await pointer.press("Leggi sempre così");
  await excel.getByRole("button", { name: /^Annulla: togli la descrizione/ }).waitFor();
  await take(excel, "mostra-fatto");
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
    await pointing(rig);
  } finally {
    await rig.close();
  }
}

void main();
