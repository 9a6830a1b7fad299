/** What the pane shows now and then - out of date, refused, a form opened: nothing cut, nothing that axe objects to, a picture of each. */
import type { Page } from "playwright-core";
import { keyCol, keyRow } from "../office/workbook";
import { violations } from "./support/axe";
import { openRig, overflow, picture, type Rig } from "./support/browser";
import { visitExcel, type ExcelVisit } from "./support/excel";
import { LOOKS, type Look } from "./support/looks";

let rig: Rig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());

async function verified({ options, office }: Look): Promise<ExcelVisit> {
  const visit = await visitExcel(rig, "seo.xlsx", options, office);
  await visit.page.getByRole("button", { name: "Verifica pesi" }).click();
  await visit.page.getByRole("button", { name: "Ricontrolla" }).waitFor();
  return visit;
}

async function holds(page: Page, name: string): Promise<void> {
  await picture(page, `state-${name}`);
  expect(await overflow(page)).toEqual({ sideways: 0, down: 0 });
  expect(await violations(page)).toEqual([]);
}

// At 200 % the page lays itself out as at 320 pixels (looks.test.ts).
describe.each(LOOKS.filter(({ name }) => name !== "zoom-200"))("in Excel, $name", (look) => {
  it("a result that is out of date", async () => {
    const { page, session } = await verified(look);
    const sheet = session.book.sheets[0]!;
    const [key] = [...sheet.cells.keys()];
    const cell = { top: keyRow(key!), left: keyCol(key!), bottom: keyRow(key!), right: keyCol(key!) };
    session.changed(sheet, cell, { triggerSource: "Unknown" });
    await page.getByText("Il foglio è cambiato dopo la verifica.").first().waitFor();
    await holds(page, `${look.name}-stale`);
  });

  it("sheets that could not be read, first and again beside an earlier result", async () => {
    const { page, session } = await visitExcel(rig, "seo.xlsx", look.options, look.office);
    await page.getByRole("button", { name: "Verifica pesi" }).waitFor();
    session.faults.arm({ editing: Infinity });
    await page.getByRole("button", { name: "Verifica pesi" }).click();
    await page.getByRole("alert").filter({ hasText: "State scrivendo in una cella" }).waitFor();
    await holds(page, `${look.name}-failed`);
    session.faults.arm({});
    await page.getByRole("button", { name: "Riprova" }).click();
    await page.getByRole("heading", { level: 1, name: /non tornano/ }).waitFor();
    session.faults.arm({ editing: Infinity });
    await page.getByRole("button", { name: "Ricontrolla" }).click();
    await page.getByRole("alert").filter({ hasText: "State scrivendo in una cella" }).waitFor();
    await holds(page, `${look.name}-failed-again`);
  });

  it("a finding opened, its waiver being written, and accepted", async () => {
    const { page } = await verified(look);
    await page.locator("button[data-finding][aria-expanded=true]").scrollIntoViewIfNeeded();
    await holds(page, `${look.name}-finding`);
    await page.getByRole("button", { name: "Accetta con motivazione…" }).click();
    await page.getByLabel("Motivo").fill("Concordato con il nucleo di valutazione");
    await holds(page, `${look.name}-waiver`);
    await page.getByLabel("Chi accetta").fill("Ada Neri");
    await page.getByRole("button", { name: "Accetta il rilievo" }).click();
    await page.getByRole("button", { name: "Un rilievo accettato con motivazione" }).click();
    await holds(page, `${look.name}-waived`);
  });

  it("the total of a section being written", async () => {
    const { page } = await verified(look);
    await page.getByRole("button", { name: "Impostazioni", exact: true }).click();
    await page.getByText("Sezione per sezione").click();
    for (const [section, total] of [
      ["OBIETTIVI TRASVERSALI A TUTTE LE AREE", "40"],
      ["obiettivi trasversali a tutte le aree", "30"],
      ["2", ""],
    ] as const) {
      await page.getByRole("button", { name: "Aggiungi una sezione" }).click();
      await page.getByLabel("Sezione", { exact: true }).last().fill(section);
      await page.getByLabel("Totale", { exact: true }).last().fill(total);
    }
    await page.getByText("Sezione per sezione").evaluate((summary) => summary.scrollIntoView());
    await holds(page, `${look.name}-sections`);
  });
});

const PAGES: readonly Look[] = [
  { name: "wide", options: {} },
  { name: "page-320", options: { viewport: { width: 320, height: 720 } } },
  { name: "page-dark", options: { colorScheme: "dark" } },
  { name: "page-forced-colours", options: { forcedColors: "active" } },
];

it.each(PAGES)("a file that is no workbook, on the browser page, $name", async ({ name, options }) => {
  const { page } = await rig.visit("/", options);
  await page.getByRole("heading", { level: 1, name: /struttur/ }).waitFor();
  const broken = { name: "piano.xlsx", mimeType: "", buffer: Buffer.from("<html><body>Sessione scaduta</body></html>") };
  await page.locator("input[type=file]").first().setInputFiles(broken);
  await page.getByRole("alert").filter({ hasText: "pagina web" }).waitFor();
  await holds(page, `${name}-bad-file`);
});
