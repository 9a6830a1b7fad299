/** The browser page on the built files: any .xlsx beside the pane, nothing uploaded. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "playwright-core";
import { utils, write } from "@e965/xlsx";
import { readWorkbook } from "../../src/hosts/file/read";
import { openOnPage, openRig, picture, type Rig, type Visit } from "./support/browser";

const SAMPLES = join(__dirname, "../../samples");
const sample = (name: string): string => join(SAMPLES, name);

let rig: Rig;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "piao-"));
  rig = await openRig();
});
afterAll(async () => {
  await rig.close();
  rmSync(folder, { recursive: true });
});

/** The page with the first sample verified. */
async function opened(): Promise<Visit> {
  const visit = await rig.visit("/");
  await visit.page.getByRole("heading", { level: 1, name: /struttur/ }).waitFor();
  return visit;
}

async function openFile(page: Page, name: string): Promise<void> {
  await openOnPage(page, sample(name));
}

async function downloaded(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

it("opens on a sample that is verified already, and asks nobody but its own origin", async () => {
  const { page, complaints, strangers } = await opened();
  await page.getByRole("region", { name: /^Foglio/ }).waitFor();
  await picture(page, "browser-sample");
  expect(strangers).toEqual([]);
  expect(complaints).toEqual([]);
});

it("goes to the cells of a finding: the sheet changes, the cells are selected and in view", async () => {
  const { page } = await opened();
  const finding = page.locator("button[data-finding]").nth(1);
  await finding.focus();
  await page.keyboard.press("Enter");
  const selected = page.locator("td.piao-selected").first();
  await selected.waitFor();
  const frame = (await page.locator(".piao-sheet").boundingBox())!;
  const cell = (await selected.boundingBox())!;
  expect(cell.x).toBeGreaterThanOrEqual(frame.x);
  expect(cell.x + cell.width).toBeLessThanOrEqual(frame.x + frame.width);
  expect(cell.y).toBeGreaterThanOrEqual(frame.y);
  expect(cell.y).toBeLessThan(frame.y + frame.height);
  const tab = (await page.locator(".piao-sheet-tabs [aria-current]").boundingBox())!;
  expect(tab.x).toBeGreaterThanOrEqual(frame.x);
  expect(tab.x + tab.width).toBeLessThanOrEqual(frame.x + frame.width);
  await page.getByText("Segna i rilievi nel foglio").click();
  await page.locator("td.piao-marked").first().waitFor();
  await picture(page, "browser-finding");
  expect(await finding.evaluate((button) => button.getAttribute("aria-expanded"))).toBe("true");
});

it("takes a dropped file and leaves the sample behind", async () => {
  const { page } = await opened();
  const bytes = [...readFileSync(sample("elenco.xlsx"))];
  const files = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(content)], "piano del comune.xlsx"));
    return transfer;
  }, bytes);
  await page.dispatchEvent(".piao-page", "drop", { dataTransfer: files });
  await page.getByRole("button", { name: "piano del comune.xlsx", exact: true }).waitFor();
  await page.getByRole("heading", { level: 1, name: /su 4 i pesi/ }).waitFor();
  expect(await page.locator(".piao-file-tabs li").count()).toBe(1);
});

it("keeps several files side by side", async () => {
  const { page } = await opened();
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles([sample("fasi.xlsx"), sample("punti.xlsx")]);
  await page.getByRole("button", { name: "punti.xlsx", exact: true }).waitFor();
  await page.getByRole("button", { name: "fasi.xlsx", exact: true }).click();
  await page.getByRole("button", { name: "Chiudi punti.xlsx" }).click();
  expect(await page.locator(".piao-file-tabs li").count()).toBe(1);
  await page.getByRole("button", { name: "Chiudi fasi.xlsx" }).click();
  await page.getByRole("heading", { name: "Trascina qui un file .xlsx" }).waitFor();
});

it("says what is wrong with a file that is no workbook, and stays usable", async () => {
  const { page, complaints } = await opened();
  const broken = { name: "piano.xlsx", mimeType: "", buffer: Buffer.from("<html><body>Sessione scaduta</body></html>") };
  await page.locator("input[type=file]").first().setInputFiles(broken);
  await page.getByRole("alert").filter({ hasText: "pagina web" }).waitFor();
  await picture(page, "browser-bad-file");
  await openFile(page, "punti.xlsx");
  expect(complaints).toEqual([]);
});

it("shows scores, and what another result would give, without touching the file", async () => {
  const { page } = await opened();
  await openFile(page, "schede-consuntivo.xlsx");
  await page.getByRole("button", { name: "Punteggi" }).click();
  const value = page.locator(".piao-score-value");
  await value.waitFor();
  const before = await value.textContent();
  await picture(page, "browser-scores");
  await page
    .getByLabel(/^Prova un altro risultato/)
    .first()
    .fill("0");
  await page.getByText("Punteggio di prova").waitFor();
  expect(await value.textContent()).not.toBe(before);
  await picture(page, "browser-what-if");
  await page.getByRole("button", { name: "Torna al foglio" }).click();
  expect(await value.textContent()).toBe(before);
});

it("downloads SeO sheets and the report as new files that can be read again", async () => {
  const { page } = await opened();
  await openFile(page, "elenco.xlsx");
  await page.getByRole("button", { name: "SeO" }).click();
  await page.getByRole("button", { name: "Scarica il foglio" }).waitFor();
  await picture(page, "browser-seo");
  const seo = await downloaded(page, () => page.getByRole("button", { name: "Scarica il foglio" }).click());
  expect(seo.name).toBe("elenco - SeO.xlsx");
  expect(readWorkbook(seo.bytes)).toMatchObject({ kind: "ok" });
  await page.getByText("Il file aperto è rimasto com’era").waitFor();

  await page.getByRole("button", { name: "Rapporto" }).click();
  await page.getByRole("button", { name: /rilievi \(\.csv\)/ }).waitFor();
  await picture(page, "browser-report");
  const csv = await downloaded(page, () => page.getByRole("button", { name: /rilievi \(\.csv\)/ }).click());
  expect(csv.name).toBe("elenco - rilievi.csv");
  expect(csv.bytes.toString("utf8")).toMatch(/^\ufeff/);
  const json = await downloaded(page, () => page.getByRole("button", { name: /\.json/ }).click());
  expect(JSON.parse(json.bytes.toString("utf8"))).toMatchObject({ version: 1, summary: { files: 1 } });
  const xlsx = await downloaded(page, () =>
    page
      .getByRole("button", { name: /\.xlsx\)/ })
      .first()
      .click(),
  );
  expect(readWorkbook(xlsx.bytes)).toMatchObject({ kind: "ok" });
});

it("keeps a file's settings in this browser, and the language", async () => {
  const { page } = await opened();
  await openFile(page, "punti.xlsx");
  await page.getByRole("button", { name: "Impostazioni", exact: true }).click();
  await page.getByLabel("Per tutti i fogli").fill("77");
  await picture(page, "browser-settings");
  await page.getByRole("button", { name: "Salva" }).click();
  await page.getByText("Impostazioni salvate.").waitFor();
  await page.getByLabel("Lingua").selectOption("en");
  await page.getByRole("heading", { name: "Settings" }).waitFor();
  await page.reload();
  await page.locator("input[type=file]").first().setInputFiles(sample("punti.xlsx"));
  await page.getByText(/77/).first().waitFor();
  await picture(page, "browser-english");
});

/** A file of so many sheets of so many objectives each, with weights of a tenth. Its bytes need not go through the browser's wire. */
function bigFile(count: number, objectives: number): string {
  const sheets: Record<string, ReturnType<typeof utils.aoa_to_sheet>> = {};
  for (let s = 1; s <= count; s++) {
    const rows = Array.from({ length: objectives }, (_row, i) => [
      i + 1,
      `Obiettivo ${s}.${i + 1} con un testo di media lunghezza`,
      0.1,
      "Indicatore",
      "31/12/2025",
    ]);
    sheets[`Area ${s}`] = utils.aoa_to_sheet([[`Area ${s}`], ["N.", "Obiettivo", "Peso %", "Indicatore", "Scadenza"], ...rows]);
  }
  const path = join(folder, "grande.xlsx");
  writeFileSync(path, write({ SheetNames: Object.keys(sheets), Sheets: sheets }, { type: "buffer", bookType: "xlsx" }) as Buffer);
  return path;
}

it("stays usable with a big file", async () => {
  const { page } = await opened();
  await page.locator("input[type=file]").first().setInputFiles(bigFile(10, 1000));
  await page.getByRole("heading", { level: 1 }).filter({ hasText: /10/ }).waitFor();
  await page.getByRole("button", { name: "Area 10", exact: true }).click();
  await page.locator(".piao-sheet").evaluate((sheet) => sheet.scrollTo(0, sheet.scrollHeight));
  await page.getByRole("rowheader", { name: "1002", exact: true }).waitFor();
  expect(await page.locator(".piao-sheet td").count()).toBeLessThan(2_000);
  await picture(page, "browser-big");
});

it("reads away from the page, and can give up", async () => {
  // Made before anything waits for it: 450,000 cells take their time on a busy computer.
  const big = bigFile(60, 1500);
  const { page, complaints } = await opened();
  await Promise.all([page.waitForEvent("worker", { timeout: 60_000 }), page.locator("input[type=file]").first().setInputFiles(big)]);
  await page.getByText("Lettura di grande.xlsx…").waitFor();
  await picture(page, "browser-reading");
  await page.getByRole("button", { name: "Annulla", exact: true }).click();
  await page.getByText("Lettura di grande.xlsx…").waitFor({ state: "detached" });
  // The one that read, and the one that may still have looked at the sample's formats when the file was opened.
  while (page.workers().length > 0) await pause(20);
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toMatch(/struttur/);
  expect(complaints).toEqual([]);
});
