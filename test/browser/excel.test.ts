/** The pane in Excel: the built taskpane.html, Microsoft's own client, a workbook in memory. */
import { cellKey, snapshot } from "../office/workbook";
import { openRig, picture, type Rig } from "./support/browser";
import { visitExcel, type ExcelVisit, type OfficeOptions } from "./support/excel";
import type { Session } from "../office/workbook";

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

let rig: Rig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());

async function verified(workbook: string | Session, office: OfficeOptions = {}): Promise<ExcelVisit> {
  const visit = await visitExcel(rig, workbook, {}, office);
  await visit.page.getByRole("button", { name: "Verifica pesi" }).click();
  await visit.page.getByRole("button", { name: "Ricontrolla" }).first().waitFor();
  return visit;
}

const verdict = (visit: ExcelVisit) => visit.page.getByRole("heading", { level: 1 });

it("verifies, asks nobody but Microsoft, and leaves the workbook as it was", async () => {
  const visit = await visitExcel(rig, "seo.xlsx");
  const before = snapshot(visit.session.book);
  await picture(visit.page, "excel-first");
  await visit.page.getByRole("button", { name: "Verifica pesi" }).click();
  await visit.page.getByRole("heading", { level: 1, name: /In 2 strutture su 5 i pesi non tornano/ }).waitFor();
  await picture(visit.page, "excel-result");
  expect(snapshot(visit.session.book)).toEqual(before);
  expect(visit.strangers).toEqual([OFFICE_JS]);
  expect(visit.complaints).toEqual([]);
});

it("goes to the cells, by keyboard, and the focus stays in the list", async () => {
  const { page, session } = await verified("seo.xlsx");
  await page.waitForFunction(() => document.querySelector("button[data-finding][aria-expanded=true]") !== null);
  const finding = page.locator("button[data-finding]").nth(1);
  await finding.focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelectorAll("button[data-finding]")[1]?.getAttribute("aria-expanded") === "true");
  expect(session.book.selection).not.toBeNull();
  expect(session.book.sheets.find(({ id }) => id === session.book.active)!.name).toBe(session.book.selection!.sheet);
  expect(await finding.evaluate((button) => document.activeElement === button)).toBe(true);
  await page.keyboard.press("ArrowDown");
  expect(await finding.evaluate((button) => document.activeElement === button)).toBe(false);
  await picture(page, "excel-finding");
});

it("marks and unmarks with rules of its own, without touching a format", async () => {
  const { page, session } = await verified("seo.xlsx");
  const formats = JSON.stringify(session.book.sheets.map((sheet) => [...sheet.formats].map(([key, look]) => [key, [...look]])));
  await page.getByText("Segna i rilievi nel foglio").click();
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>("input[role=switch]")?.checked);
  expect(session.book.sheets.flatMap((sheet) => sheet.rules).length).toBeGreaterThan(0);
  await page.getByText("Segna i rilievi nel foglio").click();
  await page.waitForFunction(() => !document.querySelector<HTMLInputElement>("input[role=switch]")?.checked);
  expect(session.book.sheets.flatMap((sheet) => sheet.rules)).toEqual([]);
  expect(JSON.stringify(session.book.sheets.map((sheet) => [...sheet.formats].map(([key, look]) => [key, [...look]])))).toBe(formats);
});

it("sees what the user types: out of date first, by itself when live", async () => {
  const visit = await verified("seo.xlsx");
  const { page, session } = visit;
  const sheet = session.book.sheets.find(({ name }) => name.startsWith("Area 1"))!;
  const weight = [...sheet.cells.entries()].find(([key]) => key % 16384 === 4 && key >= cellKey(3, 0))!;
  const type = (value: number): void => {
    const row = Math.floor(weight[0] / 16384);
    sheet.cells.set(weight[0], { value, formula: null, quoted: false });
    session.changed(sheet, { top: row, left: 4, bottom: row, right: 4 }, { triggerSource: "Unknown" });
  };
  type(Number(weight[1].value) + 5);
  await page.getByText("Il foglio è cambiato dopo la verifica.").first().waitFor();
  await picture(page, "excel-stale");
  await page.getByText("Ricontrolla mentre scrivo").click();
  type(Number(weight[1].value) + 5);
  await page.getByRole("heading", { level: 1, name: /In 1 struttura su 5 i pesi non tornano/ }).waitFor();
});

it("mends what is certain after showing it, and accepts a finding on purpose", async () => {
  const { page, session } = await verified("seo.xlsx");
  const counted = async (): Promise<number> =>
    Number(/\d+/.exec((await page.getByRole("heading", { name: /riliev/ }).textContent()) ?? "")?.[0]);
  const before = await counted();
  await page.getByRole("button", { name: /^Applica .* sicur[ae] / }).click();
  await page.getByRole("region", { name: "Che cosa cambierebbe" }).waitFor();
  await picture(page, "excel-fix-preview");
  await page.getByRole("button", { name: /^Correggi (la cella|\d+ celle)/ }).click();
  await page.getByText(/Si può annullare con Ctrl\+Z/).waitFor();
  expect(await counted()).toBeLessThan(before);
  expect(session.undo.clearedByWriting).toEqual([]);

  await page.getByRole("button", { name: "Accetta con motivazione…" }).click();
  await page.getByLabel("Motivo").fill("Concordato con il nucleo di valutazione");
  await page.getByLabel("Chi accetta").fill("Ada Neri");
  await picture(page, "excel-waiver");
  await page.getByRole("button", { name: "Accetta il rilievo" }).click();
  await page.getByRole("button", { name: "Un rilievo accettato con motivazione" }).click();
  await page.locator(".piao-waived .piao-row").click();
  await page.getByText(/Accettato: «Concordato con il nucleo di valutazione»/).waitFor();
  await picture(page, "excel-waived");
  const again = await verified(session);
  await again.page.getByRole("button", { name: "Un rilievo accettato con motivazione" }).waitFor();
});

it("writes the report and an SeO sheet as new sheets", async () => {
  const { page, session } = await verified("elenco.xlsx");
  const before = session.book.sheets.map(({ name }) => name);
  await page.getByRole("button", { name: "Rapporto" }).click();
  await page.getByRole("button", { name: "Scrivi il rapporto in un foglio" }).click();
  await page.getByText(/^Creato il foglio/).waitFor();
  await picture(page, "excel-report");
  await page.getByRole("button", { name: "SeO" }).click();
  await page.getByRole("button", { name: "Crea il foglio" }).click();
  await page.getByText(/^Creato il foglio/).waitFor();
  const names = session.book.sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(before));
  expect(names).toHaveLength(before.length + 2);
  expect(session.undo.clearedByWriting).toEqual([]);
});

it("keeps settings in the workbook", async () => {
  const first = await verified("punti.xlsx");
  await first.page.getByRole("button", { name: "Impostazioni", exact: true }).click();
  await first.page.getByLabel("Per tutti i fogli").fill("77");
  await first.page.getByRole("button", { name: "Salva" }).click();
  await first.page.getByText("Impostazioni salvate.").waitFor();
  const again = await verified(first.session);
  await again.page.getByText(/77/).first().waitFor();
});

it("says that a sheet is protected, and that a cell is being edited", async () => {
  const visit = await verified("seo.xlsx");
  for (const sheet of visit.session.book.sheets) sheet.protection = { allowFormatCells: false };
  await visit.page.getByText("Segna i rilievi nel foglio").click();
  await visit.page.getByText(/Il foglio è protetto/).waitFor();
  await picture(visit.page, "excel-protected");
});

it("speaks Office's language", async () => {
  const visit = await visitExcel(rig, "seo.xlsx", {}, { language: "en-US" });
  await visit.page.getByRole("button", { name: "Check weights" }).click();
  await visit.page.getByRole("heading", { level: 1, name: /2 structures out of 5 do not add up/ }).waitFor();
  await picture(visit.page, "excel-english");
  expect(await visit.page.evaluate(() => document.documentElement.lang)).toBe("en");
});

it("follows Office's theme when the user comes back from changing it", async () => {
  const { page } = await visitExcel(rig, "seo.xlsx", {}, { background: "#ffffff" });
  await page.locator(".piao-light").waitFor();
  await page.evaluate(() => {
    Office.context.officeTheme.bodyBackgroundColor = "#1f1f1f";
    window.dispatchEvent(new Event("focus"));
  });
  await page.locator(".piao-dark").waitFor();
});

it("shows what the ribbon's button found", async () => {
  const visit = await visitExcel(rig, "seo.xlsx");
  await visit.page.getByRole("button", { name: "Verifica pesi" }).waitFor();
  await visit.page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        (window as unknown as { ribbon: Record<string, (event: { completed(): void }) => void> }).ribbon.verificaPesi!({
          completed: resolve,
        });
      }),
  );
  await verdict(visit)
    .filter({ hasText: /In 2 strutture su 5 i pesi non tornano/ })
    .waitFor();
  expect(await visit.page.getByRole("switch", { name: "Segna i rilievi nel foglio" }).isChecked()).toBe(true);
});

it("works with the keyboard alone", async () => {
  const { page, session } = await visitExcel(rig, "seo.xlsx");
  await page.getByRole("button", { name: "Verifica pesi" }).waitFor();
  const focusOn = async (name: RegExp): Promise<void> => {
    for (let i = 0; i < 80; i++) {
      await page.keyboard.press("Tab");
      const text = await page.evaluate(
        () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "",
      );
      if (name.test(text)) return;
    }
    throw new Error(`${name} cannot be reached with Tab`);
  };
  await focusOn(/^Verifica pesi$/);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Ricontrolla" }).waitFor();
  await focusOn(/^Rilievo successivo$/);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector("button[data-finding][aria-expanded=true]") !== null);
  expect(session.book.selection).not.toBeNull();
  await picture(page, "excel-keyboard");
});
