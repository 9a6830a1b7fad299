/** "Confronta con…" on the built pages: by mouse and by keyboard, in the browser and over Microsoft's client; pictures to be looked at. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { readWorkbook } from "../../src/hosts/file/read";
import { snapshot } from "../office/workbook";
import { violations } from "./support/axe";
import { openOnPage, openRig, overflow, picture, type Rig } from "./support/browser";
import { visitExcel } from "./support/excel";
import { LOOKS } from "./support/looks";

jest.setTimeout(120_000);

const JANUARY = join(__dirname, "../../samples/confronto/piano-2025.xlsx");
const JULY = join(__dirname, "../../samples/confronto/piano-2025-variato.xlsx");
const WEIGHT = "Obiettivo 1 «Registro dei contenziosi aggiornato ogni mese»: il peso passa da 30 a 40.";
const TOTAL = "12 modifiche; 0 obiettivi sono rimasti com'erano, 8 prima e 8 ora.";

let rig: Rig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());

/** The room in the verified plan of July. */
async function room(page: Page): Promise<void> {
  await page.locator(".piao-found").waitFor();
  await page.getByRole("button", { name: "Rapporto", exact: true }).click();
  await page.getByRole("button", { name: "Confronta con…" }).click();
  await page.getByRole("button", { name: "Scegli l’altro piano…" }).waitFor();
}

const give = (page: Page, file: string): Promise<void> => page.locator(".piao-compare input[type=file]").setInputFiles(file);

async function openedPage(options: Parameters<Rig["visit"]>[1] = {}) {
  const visit = await rig.visit("/", options);
  await openOnPage(visit.page, JULY);
  await room(visit.page);
  return visit;
}

it.each(LOOKS)("in Excel, $name: nothing cut, nothing inaccessible", async ({ name, options, office }) => {
  const { page } = await visitExcel(rig, "confronto/piano-2025-variato.xlsx", options, office);
  await page.getByRole("button", { name: "Verifica pesi" }).click();
  await room(page);
  await picture(page, `compare-${name}-empty`);
  await give(page, JANUARY);
  await page.getByText(TOTAL).waitFor();
  await page.getByText(TOTAL).evaluate((line) => line.scrollIntoView());
  await picture(page, `compare-${name}`);
  await page.getByRole("button", { name: /obiettivi riconosciuti in tutti e due i piani$/ }).click();
  await page.getByText("Non riconosciuti nel piano nuovo").evaluate((line) => line.scrollIntoView());
  await picture(page, `compare-${name}-pairs`);
  expect(await overflow(page)).toEqual({ sideways: 0, down: 0 });
  expect(await violations(page)).toEqual([]);
});

it.each(LOOKS)("the course of the year and what comes from last year, $name", async ({ name, options, office }) => {
  const { page } = await visitExcel(rig, "avanzamento/piano-2025.xlsx", options, office);
  await page.getByRole("button", { name: "Verifica pesi" }).click();
  await page.getByRole("button", { name: "Rapporto", exact: true }).click();
  await page.getByRole("button", { name: "Nel corso dell’anno" }).click();
  await page.getByLabel("Situazione al").fill("2025-12-31");
  const line = page.getByText("Al 31/12/2025, su 5 obiettivi: 2 raggiunti, uno scaduto, uno indietro.");
  await line.waitFor();
  await line.evaluate((element) => element.scrollIntoView());
  await picture(page, `progress-${name}`);
  await page.getByRole("button", { name: "Che cosa viene dall’anno scorso" }).click();
  await page.getByText(/^Nel piano, da solo: nessun anno passato/).waitFor();
  expect(await overflow(page)).toEqual({ sideways: 0, down: 0 });
  expect(await violations(page)).toEqual([]);
});

it("in Excel: written as new sheets, twice, and nothing else in the workbook changes", async () => {
  const { page, session, complaints } = await visitExcel(rig, "confronto/piano-2025-variato.xlsx");
  await page.getByRole("button", { name: "Verifica pesi" }).click();
  await room(page);
  await give(page, JANUARY);
  const own = snapshot(session.book);
  const write = page.getByRole("button", { name: "Scrivi il confronto in 3 fogli nuovi" });
  await write.click();
  await page.getByText("Creati i fogli «Confronto», «Per la delibera», «Abbinamenti».").waitFor();
  await write.click();
  await page.getByText("Creati i fogli «Confronto (2)», «Per la delibera (2)», «Abbinamenti (2)».").waitFor();
  expect(session.book.sheets.map(({ name }) => name)).toHaveLength(7);
  session.book.sheets.splice(1);
  expect(snapshot(session.book)).toBe(own);
  expect(complaints).toEqual([]);
});

it("in the browser, wide: a file that is open already; pressed lines go to the sheet; the comparison as a file", async () => {
  const { page, complaints, strangers } = await rig.visit("/", { viewport: { width: 1440, height: 900 } });
  await page.locator("input[type=file]").first().setInputFiles([JANUARY, JULY]);
  await page.locator(".piao-file-tabs [aria-current]", { hasText: "piano-2025-variato.xlsx" }).waitFor();
  await room(page);
  await page.getByRole("combobox", { name: "Un file già aperto…" }).selectOption({ label: "piano-2025.xlsx" });
  await page.getByRole("button", { name: WEIGHT }).click();
  await page.locator("td.piao-selected", { hasText: "40" }).first().waitFor();
  await picture(page, "compare-wide");
  expect(await violations(page)).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Scarica il confronto (.xlsx)" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("piano-2025-variato - confronto.xlsx");
  const read = readWorkbook(readFileSync(await download.path()));
  expect(read.kind === "ok" && read.sheets.map(({ name }) => name)).toEqual(["Confronto", "Per la delibera", "Abbinamenti"]);
  expect([complaints, strangers]).toEqual([[], []]);
});

it("a file dropped on the pane is the other plan, and does not take the open one's place", async () => {
  const { page } = await openedPage();
  const files = await page.evaluateHandle(
    (content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], "gennaio.xlsx"));
      return transfer;
    },
    [...readFileSync(JANUARY)],
  );
  await page.dispatchEvent(".piao-pane", "dragover", { dataTransfer: files });
  await page.locator(".piao-compare-from.piao-over").waitFor();
  await page.dispatchEvent(".piao-pane", "drop", { dataTransfer: files });
  await page.getByRole("heading", { name: "Da gennaio.xlsx a piano-2025-variato.xlsx" }).waitFor();
  expect(await page.locator(".piao-file-tabs li").count()).toBe(1);
});

it("by keyboard alone: pairs corrected, the comparison made anew, the correction taken back", async () => {
  const { page } = await openedPage({ viewport: { width: 350, height: 720 } });
  await give(page, JANUARY);
  const pairs = page.getByRole("button", { name: /obiettivi riconosciuti in tutti e due i piani$/ });
  await pairs.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Non è lo stesso: 1 Registro dei contenziosi aggiornato ogni mese" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: WEIGHT }).waitFor({ state: "detached" });
  const chooser = page.getByRole("combobox", { name: "«1 Registro dei contenziosi aggiornato ogni mese» è diventato:" });
  await chooser.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: WEIGHT }).waitFor();
  await picture(page, "compare-corrected");
  const forget = page.getByRole("button", { name: /^Togli la correzione/ }).first();
  await forget.focus();
  await page.keyboard.press("Enter");
  await forget.waitFor({ state: "detached" });
  await page.getByText(TOTAL).waitFor();
});
