/** "Come l'ho letto" in every look: nothing cut, nothing inaccessible, a picture to be looked at; beside the sheet on the browser page. */
import type { Page } from "playwright-core";
import { planBytes } from "../../scripts/composer/write";
import type { Sheet } from "../../src/core/sheet/sheet";
import { UNREAD_FORMS, variantsOf } from "../support/unread-forms";
import { written } from "../support/written";
import { violations } from "./support/axe";
import { openOnPage, openRig, overflow, picture, type Rig } from "./support/browser";
import { visitExcel } from "./support/excel";
import { LOOKS } from "./support/looks";

jest.setTimeout(120_000);

let rig: Rig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());

const TITLE = { name: /^Come l’ho letto: / } as const;

it.each(LOOKS)("the pane in Excel, $name", async ({ name, options, office }) => {
  const { page } = await visitExcel(rig, "elenco.xlsx", options, office);
  await page.getByRole("button", { name: "Verifica pesi" }).click();
  await page.getByRole("button", TITLE).click();
  await page.getByRole("button", { name: /^Area 1 - Affari generali: un elenco/ }).click();
  await page.getByText("Colonne (intestazioni in A4:F4)").first().waitFor();
  await page.getByRole("button", TITLE).evaluate((line) => line.scrollIntoView());
  await picture(page, `reading-${name}`);
  expect(await overflow(page)).toEqual({ sideways: 0, down: 0 });
  expect(await violations(page)).toEqual([]);
});

it.each([
  ["wide", { viewport: { width: 1440, height: 900 } }],
  ["page-320", { viewport: { width: 320, height: 720 } }],
  ["page-dark", { viewport: { width: 1280, height: 800 }, colorScheme: "dark" }],
  ["page-forced-colours", { viewport: { width: 1280, height: 800 }, forcedColors: "active" }],
] as const)("the browser page, %s: words beside the rows and above the columns, gone when it is closed", async (name, options) => {
  const { page, complaints } = await rig.visit("/", options);
  await page.getByRole("button", TITLE).click();
  await page.locator("tbody .piao-note", { hasText: "obiettivo" }).first().waitFor();
  await page.locator("thead .piao-note", { hasText: "peso" }).first().waitFor();
  await picture(page, `reading-${name}`);
  expect(await overflow(page)).toEqual({ sideways: 0, down: 0 });
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", TITLE).click();
  await page.locator(".piao-note").first().waitFor({ state: "detached" });
  expect(complaints).toEqual([]);
});

it("goes to the rows that are pressed, by keyboard alone", async () => {
  const { page } = await rig.visit("/");
  await page.getByRole("button", TITLE).focus();
  await page.keyboard.press("Enter");
  const sheet = page.locator(".piao-reading .piao-disclosure-label").first();
  await sheet.waitFor();
  await sheet.focus();
  await page.keyboard.press("Enter");
  const rows = page.getByRole("button", { name: /obiettivi, / }).first();
  await rows.focus();
  await page.keyboard.press("Enter");
  await page.locator("td.piao-selected").first().waitFor();
});

const POINTS = [
  ["N.", "Obiettivo", "Punti", "Indicatore"],
  [1, "Archivio", 60, "Faldoni"],
  [2, "Sportello", 35, "Ore"],
];

async function openRows(page: Page, name: string, sheet: Sheet): Promise<void> {
  const file = { name, mimeType: "", buffer: Buffer.from(await planBytes([sheet])) };
  await openOnPage(page, file);
}

it.each([
  ["320", { viewport: { width: 320, height: 720 } }],
  ["dark", { viewport: { width: 1280, height: 800 }, colorScheme: "dark" }],
  ["forced-colours", { viewport: { width: 1280, height: 800 }, forcedColors: "active" }],
] as const)("an unknown total is 100 in one press, and is not in another, %s", async (name, options) => {
  const { page } = await rig.visit("/", options);
  await openRows(page, "punti.xlsx", written(POINTS));
  await picture(page, `use-total-${name}`);
  expect(await overflow(page)).toEqual({ sideways: 0, down: 0 });
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Usa 100 per il foglio «Piano»" }).click();
  await page.getByRole("heading", { name: "I pesi non tornano" }).waitFor();
  await picture(page, `use-total-${name}-chosen`);
  expect(await violations(page)).toEqual([]);
  // While something is to be done the structures are folded.
  await page.getByRole("button", { name: /struttur[ae]: somm/i, expanded: false }).click();
  await page.getByRole("button", { name: "Annulla: togli il totale 100 scelto per questo foglio" }).click();
  await page.getByRole("heading", { name: "Letto, ma non verificabile" }).waitFor();
});

it.each(UNREAD_FORMS.slice(0, 3))(
  "a described form is read when its settings are imported, and no more when they are taken out: $name",
  async (form) => {
    const { page } = await rig.visit("/");
    await openRows(page, "modulo.xlsx", variantsOf(form).ok);
    expect(await page.getByRole("heading", { name: /tornano/ }).count()).toBe(0);
    await page.getByRole("button", { name: "Impostazioni", exact: true }).click();
    const settings = JSON.stringify({ version: 1, layouts: [{ version: 1, name: "Modulo", ...form.layout }] });
    await page
      .locator("input[type=file][accept*=json]")
      .setInputFiles({ name: "modulo.json", mimeType: "application/json", buffer: Buffer.from(settings) });
    await page.getByRole("button", { name: "Togli la descrizione «Modulo»" }).waitFor();
    await page.getByRole("button", { name: "Salva", exact: true }).click();
    await page.getByRole("button", { name: "Verifica", exact: true }).click();
    await page.getByRole("heading", { name: /^I pesi .*tornano$/ }).waitFor();
    await page.getByRole("button", { name: /^Come l’ho letto: .* secondo la descrizione «Modulo»$/ }).waitFor();
    await page.getByRole("button", { name: "Impostazioni", exact: true }).click();
    await page.getByRole("button", { name: "Togli la descrizione «Modulo»" }).click();
    await picture(page, "layouts-settings");
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Salva", exact: true }).click();
    await page.getByRole("button", { name: "Verifica", exact: true }).click();
    await page.getByRole("heading", { name: /^I pesi .*tornano$/ }).waitFor({ state: "detached" });
  },
);
