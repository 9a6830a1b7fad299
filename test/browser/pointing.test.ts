/** "Mostrami come leggerlo": ten forms that evidence alone does not read, pointed out by mouse, by keyboard alone, and in Excel. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { planBytes } from "../../scripts/composer/write";
import type { Sheet } from "../../src/core/sheet/sheet";
import { piao } from "../cli/recorder";
import { createBook, gridSheet, Session } from "../office/workbook";
import { cardsOf, UNREAD_CARDS } from "../support/unread-cards";
import { UNREAD_FORMS, variantsOf, type UnreadForm } from "../support/unread-forms";
import { violations } from "./support/axe";
import { openOnPage, openRig, overflow, picture, type Rig } from "./support/browser";
import { visitExcel, type ExcelVisit } from "./support/excel";
import { LOOKS } from "./support/looks";
import { byKeyboard, byMouse, inExcel, pointOut, pointOutCards, type Pointer } from "./support/pointing";

jest.setTimeout(120_000);

let rig: Rig;
let folder: string;
/** The browser page on which one form after the other is opened. */
let shared: Page;
/** The pane in Excel, whose workbook becomes one form after the other. */
let excel: ExcelVisit;
beforeAll(async () => {
  rig = await openRig();
  ({ page: shared } = await rig.visit("/"));
  excel = await visitExcel(rig, new Session(createBook([gridSheet("Piano", [["Piano"]])])));
  folder = mkdtempSync(join(tmpdir(), "piao-"));
});
afterAll(async () => {
  await rig.close();
  rmSync(folder, { recursive: true });
});

const [FIRST] = UNREAD_FORMS as readonly [UnreadForm];
const POINT = "Mostrami come leggerlo: foglio «Piano»";

let opened = 0;

/** Opens the form on the shared page, as if nobody had ever seen it there: nothing is kept for it. */
async function openForm(sheet: Sheet, page: Page = shared): Promise<Page> {
  await page.evaluate(() => localStorage.clear());
  const name = `modulo-${String(++opened)}.xlsx`;
  const file = { name, mimeType: "", buffer: Buffer.from(await planBytes([sheet])) };
  await openOnPage(page, file);
  return page;
}

/** The verdict, and what the exported settings make of the form, of its slip, and of next year's on the command line: exit codes. */
async function proven(page: Page, variants: Readonly<Record<string, Sheet>>): Promise<readonly unknown[]> {
  await page.getByRole("heading", { level: 1, name: /^I pesi .*tornano/ }).waitFor();
  const verdict = await page.getByRole("heading", { level: 1 }).textContent();
  await page.getByRole("button", { name: "Impostazioni", exact: true }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Esporta", exact: true }).click();
  const config = join(folder, "modulo.json");
  await (await download).saveAs(config);
  const codes: number[] = [];
  for (const [name, sheet] of Object.entries(variants)) {
    const file = join(folder, `${name}.xlsx`);
    writeFileSync(file, await planBytes([sheet]));
    const { code, out } = await piao(["verifica", file, "--impostazioni", config, "--json"]);
    const { files } = JSON.parse(out) as { files: { findings: { rule: string; severity: string }[] }[] };
    const found = files.flatMap(({ findings }) => findings).filter(({ severity }) => severity === "error");
    codes.push(code);
    if (name === "bad" && !found.some(({ rule }) => rule === "weights-total")) throw new Error(`the slip is not found: ${out}`);
  }
  return [verdict, ...codes];
}

const RIGHT = [expect.stringMatching(/^I pesi (?:di tutte e \d+ le strutture )?tornano$/), 0, 1, 0];

/** A flat list takes three steps at the most: the weights, its rows, its total. */
function expectFew(steps: readonly string[], { layout }: UnreadForm): void {
  expect(steps.length).toBeLessThanOrEqual(3);
  if (typeof layout.lists !== "object") expect(steps).not.toContain("lists");
}

/** While something is to be done the structures are folded, and with them what is offered for each. */
async function unfolded(page: Page): Promise<void> {
  const folded = page.getByRole("button", { name: /struttur[ae]: somm/i, expanded: false });
  const offered = page.getByRole("button", { name: POINT });
  await folded.or(offered).first().waitFor();
  if ((await offered.count()) === 0) await folded.click();
}

it.each(UNREAD_FORMS)("by mouse: $name", async (form) => {
  const page = await openForm(variantsOf(form).ok);
  expect(await page.getByRole("heading", { level: 1, name: /tornano$/ }).count()).toBe(0);
  await unfolded(page);
  await page.getByRole("button", { name: POINT }).first().click();
  expectFew(await pointOut(page, form, byMouse(page)), form);
  expect(await proven(page, variantsOf(form))).toEqual(RIGHT);
});

it.each(UNREAD_FORMS)("by keyboard alone: $name", async (form) => {
  const page = await openForm(variantsOf(form).ok);
  const keyboard = byKeyboard(page);
  await unfolded(page);
  await keyboard.press(POINT);
  expectFew(await pointOut(page, form, keyboard), form);
  expect(await proven(page, variantsOf(form))).toEqual(RIGHT);
});

it.each(UNREAD_FORMS)("in Excel, where the description stays with the workbook: $name", async (form) => {
  const { page, session } = excel;
  const sheet = gridSheet("Piano", [...form.above, ...form.rows]);
  session.book.sheets.splice(0, Infinity, sheet);
  session.book.active = sheet.id;
  await page.getByRole("button", { name: "Verifica", exact: true }).click();
  await page.getByRole("button", { name: /^(Verifica pesi|Ricontrolla)$/ }).click();
  await page.getByRole("button", { name: "Ricontrolla" }).waitFor();
  await unfolded(page);
  await page.getByRole("button", { name: POINT }).first().click();
  expectFew(await pointOut(page, form, inExcel(page, session)), form);
  expect(await proven(page, variantsOf(form))).toEqual(RIGHT);
  if (form === FIRST) {
    const again = await visitExcel(rig, session);
    await again.page.getByRole("button", { name: "Verifica pesi" }).click();
    await again.page.getByRole("heading", { level: 1, name: /tornano$/ }).waitFor();
  }
  await page.getByRole("button", { name: "Verifica", exact: true }).click();
  await page.getByRole("button", { name: "Annulla: togli la descrizione «Piano»" }).click();
  await unfolded(page);
  await page.getByRole("button", { name: POINT }).first().waitFor();
});

it.each(UNREAD_CARDS)("forms are pointed out by one of them, by mouse, by keyboard alone and in Excel: $name", async (cards) => {
  const variants = cardsOf(cards);
  for (const pointer of [byMouse, byKeyboard]) {
    // The same file again would only come to the front.
    await shared.reload();
    const page = await openForm(variants.ok);
    expect(await page.getByRole("heading", { level: 1, name: /tornano$/ }).count()).toBe(0);
    await pointer(page).press(POINT);
    expect((await pointOutCards(page, cards, pointer(page))).length).toBeLessThanOrEqual(3);
    expect(await proven(page, variants)).toEqual(RIGHT);
  }
  const { page, session } = excel;
  const sheet = gridSheet("Piano", gridOf(variants.ok));
  session.book.sheets.splice(0, Infinity, sheet);
  session.book.active = sheet.id;
  await page.getByRole("button", { name: "Verifica", exact: true }).click();
  await page.getByRole("button", { name: /^(Verifica pesi|Ricontrolla)$/ }).click();
  await page.getByRole("button", { name: POINT }).first().click();
  await pointOutCards(page, cards, inExcel(page, session), async () => {
    await picture(page, `pointing-cards-${String(UNREAD_CARDS.indexOf(cards))}`);
    expect(await overflow(page)).toEqual({ sideways: 0, down: 0 });
    expect(await violations(page)).toEqual([]);
  });
  expect(await proven(page, variants)).toEqual(RIGHT);
  await page.getByRole("button", { name: "Verifica", exact: true }).click();
  await page.getByRole("button", { name: "Annulla: togli la descrizione «Piano»" }).click();
  await unfolded(page);
  await page.getByRole("button", { name: POINT }).first().waitFor();
});

/** The sheet's values as a grid from A1 on. */
function gridOf(sheet: Sheet): (string | number | null)[][] {
  const { bottom, right } = sheet.used ?? { bottom: -1, right: -1 };
  return Array.from({ length: bottom + 1 }, (_row, row) =>
    Array.from({ length: right + 1 }, (_col, col) => {
      const value = sheet.value(row, col);
      return typeof value === "number" || typeof value === "string" ? value : null;
    }),
  );
}

/** What is selected, a question, what is kept: a picture each, nothing cut, nothing inaccessible. */
async function looked(page: Page, name: string, pointer: Pointer): Promise<void> {
  const look = async (what: string): Promise<void> => {
    await picture(page, `pointing-${name}-${what}`);
    expect(await overflow(page)).toEqual({ sideways: 0, down: 0 });
    expect(await violations(page)).toEqual([]);
  };
  await pointer.press(POINT);
  await page.getByText("È la colonna D «Valenza»?").waitFor();
  await pointer.select({ top: 1, left: 3, bottom: 4, right: 3 });
  await look("selected");
  await pointer.press(/^I pesi sono nella colonna/);
  await page.getByRole("heading", { name: "Quali elenchi ci sono?" }).waitFor();
  await look("lists");
  await pointer.press(/^2 elenchi/);
  await pointer.press("50");
  await page.getByRole("button", { name: "Leggi sempre così" }).waitFor();
  await pointer.press("Leggi sempre così");
  await page.getByRole("button", { name: /^Annulla: togli la descrizione/ }).waitFor();
  await look("kept");
}

it.each(LOOKS)("the pane in Excel, $name", async ({ name, options, office }) => {
  const session = new Session(createBook([gridSheet("Piano", [...FIRST.above, ...FIRST.rows])]));
  const { page } = await visitExcel(rig, session, options, office);
  await page.getByRole("button", { name: "Verifica pesi" }).click();
  await page.getByRole("button", { name: POINT }).first().waitFor();
  await looked(page, `excel-${name}`, inExcel(page, session));
});

it.each([
  ["wide", { viewport: { width: 1280, height: 800 } }],
  ["320", { viewport: { width: 320, height: 720 } }],
  ["dark", { viewport: { width: 1280, height: 800 }, colorScheme: "dark" }],
  ["forced-colours", { viewport: { width: 1280, height: 800 }, forcedColors: "active" }],
] as const)("the browser page, %s", async (name, options) => {
  const { page, complaints } = await rig.visit("/", options);
  await looked(await openForm(variantsOf(FIRST).ok, page), `page-${name}`, byMouse(page));
  expect(complaints).toEqual([]);
});
