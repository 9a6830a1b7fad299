/** The scores of all structures on the built page and in Excel: chosen, sorted, followed on the sheet, tried, kept, printed. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { BrowserContextOptions, Page } from "playwright-core";
import { cellText } from "../../src/core/sheet/value";
import { readWorkbook } from "../../src/hosts/file/read";
import { bookFromXlsx, Session } from "../office/workbook";
import { planBytes } from "../../scripts/composer/write";
import { violations } from "./support/axe";
import { openOnPage, openRig, overflow, picture, type Rig } from "./support/browser";
import { visitExcel } from "./support/excel";
import { BANDS, measuredPlan } from "./support/measured";

let rig: Rig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());

async function scoresOf(headings?: readonly [string, string], options: BrowserContextOptions = {}): Promise<Page> {
  // Printing would open a window of the system; that it is asked for is what matters.
  const { page } = await rig.visit("/", { viewport: { width: 1400, height: 900 }, ...options }, async (made) => [
    await made.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute("data-printed", "");
    }),
  ]);
  const buffer = Buffer.from(await planBytes(measuredPlan(headings)));
  await openOnPage(page, { name: "consuntivo.xlsx", mimeType: "", buffer });
  await page.getByRole("button", { name: "Impostazioni", exact: true }).click();
  const settings = { name: "piao.config.json", mimeType: "application/json", buffer: Buffer.from(BANDS) };
  await page.locator("input[type=file][accept*=json]").setInputFiles(settings);
  await page.getByRole("button", { name: "Salva", exact: true }).click();
  await page.getByText("Impostazioni salvate.").waitFor();
  await page.getByRole("button", { name: "Punteggi", exact: true }).click();
  await page.locator(".piao-board").waitFor();
  return page;
}

const names = (page: Page) => page.locator(".piao-board-unit").allTextContents();
const row = (page: Page, name: RegExp) => page.locator(".piao-board").getByRole("row", { name });
const choose = (page: Page, name: RegExp) => page.locator(".piao-board-unit", { hasText: name }).click();

it("all structures stand side by side; choosing one shows its list on the sheet, by mouse and by the arrows", async () => {
  const page = await scoresOf();
  expect(await row(page, /Area 1/).textContent()).toMatch(/91,5 su 100.*Ottimo/);
  expect(await row(page, /Area 4/).textContent()).toMatch(/Manca il risultato di un obiettivo.*H4/);
  await page.getByText(/^3 strutture hanno un punteggio: minimo 49, mediana 71, massimo 91,5/).waitFor();
  await page.getByText("Strutture per fascia: Ottimo: 1, Buono: 1, Da migliorare: 1.").waitFor();
  await choose(page, /Area 3/);
  await page.locator(".piao-sheet-tabs [aria-current]", { hasText: "Area 3" }).waitFor();
  await page.locator(".piao-sheet td.piao-selected").first().waitFor();
  expect(await page.locator(".piao-score-value").textContent()).toBe("49 su 100");
  await picture(page, "scores-board");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await page.locator(".piao-sheet-tabs [aria-current]", { hasText: "Area 2" }).waitFor();
  expect(await page.locator(".piao-score-value").textContent()).toBe("71 su 100");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Area 2");
});

it("is sorted by the headings, by mouse and by keyboard, and says how; who has no score stays last", async () => {
  const page = await scoresOf();
  const order = async (): Promise<string[]> => (await names(page)).map((name) => /\d/.exec(name)?.[0] ?? "");
  const sort = (name: string) => page.getByRole("columnheader", { name: new RegExp(`^${name}`) });
  expect(await order()).toEqual(["1", "2", "3", "4"]);
  await sort("Punteggio").getByRole("button").click();
  expect([await order(), await sort("Punteggio").getAttribute("aria-sort")]).toEqual([["1", "2", "3", "4"], "descending"]);
  await page.keyboard.press("Enter");
  expect([await order(), await sort("Punteggio").getAttribute("aria-sort")]).toEqual([["3", "2", "1", "4"], "ascending"]);
  await page.keyboard.press("Enter");
  expect([await order(), await sort("Punteggio").getAttribute("aria-sort")]).toEqual([["1", "2", "3", "4"], null]);
  await sort("Struttura").getByRole("button").focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Space");
  expect([await order(), await sort("Struttura").getAttribute("aria-sort")]).toEqual([["4", "3", "2", "1"], "descending"]);
});

it("mid-year or year's end is chosen; of two columns without a day one is asked for before any score", async () => {
  const page = await scoresOf();
  await page.getByText("Risultati dalla colonna «Avanzamento al 31/12».").waitFor();
  await page.getByLabel("Colonna dei risultati").selectOption("Avanzamento al 30/06");
  await page.getByText("Risultati dalla colonna «Avanzamento al 30/06».").waitFor();
  expect(await row(page, /Area 1/).textContent()).toContain("39 su 100");
  expect(await row(page, /Area 4/).textContent()).toContain("40 su 100");

  const unclear = await scoresOf(["Esito", "Grado di raggiungimento"]);
  expect(await row(unclear, /Area 1/).textContent()).toMatch(/Più colonne hanno risultati.*G2, H2/);
  expect(await unclear.locator(".piao-score-value").count()).toBe(0);
  await picture(unclear, "scores-asked");
  expect(await violations(unclear)).toEqual([]);
  await unclear.getByLabel("Colonna dei risultati").selectOption("Grado di raggiungimento");
  await unclear.getByText("91,5 su 100").first().waitFor();
});

it("a trial is kept with a note, and stands in the report and in its JSON", async () => {
  const page = await scoresOf();
  await choose(page, /Area 4/);
  await page.getByLabel(/^Prova un altro risultato.*Anticorruzione/).fill("80");
  await page.getByText("Punteggio di prova").waitFor();
  expect(await page.locator(".piao-score-value").textContent()).toBe("81,5 su 100");
  await page.getByLabel("Nota alla prova (facoltativa)").fill("se arriva il certificato");
  await page.getByRole("button", { name: "Annota la prova nel rapporto" }).click();
  await page.getByText(/^Prova annotata/).waitFor();
  await page.getByRole("heading", { name: "Prove annotate" }).scrollIntoViewIfNeeded();
  await picture(page, "scores-trial");
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Rapporto", exact: true }).click();
  const [json] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: /\.json/ }).click()]);
  const report = JSON.parse(readFileSync(await json.path(), "utf8")) as { files: { scores: { trials: { message: string }[] } }[] };
  expect(report.files[0]?.scores.trials.map(({ message }) => message)).toEqual([
    expect.stringMatching(/Area 4.*80 %.*81,5 su 100\. Dal foglio: nessun punteggio\. Fascia: Buono\. Nota: se arriva il certificato$/),
  ]);
  const [xlsx] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: /foglio di calcolo/ }).first().click()]); // prettier-ignore
  const read = readWorkbook(readFileSync(await xlsx.path()));
  if (read.kind !== "ok") throw new Error(read.code);
  const texts = read.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ value }) => cellText(value))));
  expect(texts.join("\n")).toMatch(/Punteggi delle strutture[^]*91,5|91\.5[^]*Prove annotate[^]*se arriva il certificato/);
  await page.getByRole("button", { name: "Punteggi", exact: true }).click();
  await page.getByRole("button", { name: /^Togli la prova/ }).click();
  await page.getByRole("heading", { name: "Prove annotate" }).waitFor({ state: "detached" });
});

it("is printed alone, upright on A4, no line cut off", async () => {
  const page = await scoresOf();
  await page.getByRole("button", { name: "Stampa il quadro" }).click();
  await page.locator("html[data-printed]").waitFor();
  await page.emulateMedia({ media: "print" });
  // A4 less its margins, in CSS pixels.
  await page.setViewportSize({ width: 703, height: 1000 });
  const table = page.locator(".piao-printed table");
  expect(await table.evaluate((one) => one.scrollWidth <= one.clientWidth && one.getBoundingClientRect().right <= innerWidth)).toBe(true);
  expect(await page.locator(".piao-printed td").evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).length)).toBe(0); // prettier-ignore
  await picture(page, "scores-printed");
  mkdirSync("screenshots", { recursive: true });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  writeFileSync("screenshots/scores.pdf", pdf);
  expect(pdf.toString("latin1")).toMatch(/\/MediaBox \[0 0 59[45]\.?\d* 84[12]/);
});

it.each([
  ["320", { viewport: { width: 320, height: 720 } }],
  ["350", { viewport: { width: 350, height: 720 } }],
  ["1100", { viewport: { width: 1100, height: 800 } }],
  ["1400", { viewport: { width: 1400, height: 900 } }],
  ["dark", { viewport: { width: 1100, height: 800 }, colorScheme: "dark" }],
  ["forced-colours", { viewport: { width: 1100, height: 800 }, forcedColors: "active" }],
] as const)("nothing is cut off and axe objects to nothing, %s", async (name, options) => {
  const page = await scoresOf(undefined, options);
  await page.locator(".piao-board").scrollIntoViewIfNeeded();
  await picture(page, `scores-${name}`);
  expect((await overflow(page)).sideways).toBe(0);
  expect(await page.locator(".piao-board").evaluate((table) => table.scrollWidth - (table.parentElement?.clientWidth ?? 0))).toBeLessThanOrEqual(0); // prettier-ignore
  expect(await violations(page)).toEqual([]);
});

it("in Excel the sheet follows the chosen structure, and the board becomes a sheet that is read as no plan", async () => {
  const session = new Session(bookFromXlsx(Buffer.from(await planBytes(measuredPlan()))));
  const { page, complaints } = await visitExcel(rig, session);
  await page.getByRole("button", { name: "Verifica pesi" }).click();
  await page.getByRole("button", { name: "Ricontrolla" }).first().waitFor();
  await page.getByRole("button", { name: "Punteggi", exact: true }).click();
  await choose(page, /Area 3/);
  await page.locator(".piao-board-chosen", { hasText: "Area 3" }).waitFor();
  expect(session.book.selection?.sheet).toBe("Area 3");
  await picture(page, "scores-excel");
  await page.getByRole("button", { name: "Scrivi il quadro in un foglio" }).click();
  await page.getByText(/^Creato il foglio/).waitFor();
  expect(session.book.sheets.map(({ name }) => name)).toContain("Punteggi");
  await page.getByRole("button", { name: "Verifica", exact: true }).click();
  await page.getByRole("button", { name: "Ricontrolla" }).first().click();
  await page.getByRole("heading", { level: 1, name: /tornano/ }).waitFor();
  expect(await page.getByText("Punteggi", { exact: true }).count()).toBe(1);
  expect(complaints).toEqual([]);
});
