/** The working copy on the page: fixes and typed values come together in one file, are taken back, and are never lost without a question. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { stepAt } from "../../src/core/fixes/step";
import { patchWorkbook } from "../../src/hosts/file/patch/patch";
import { readWorkbook } from "../../src/hosts/file/read";
import { violations } from "./support/axe";
import { differences } from "./support/differences";
import { openOnPage, openRig, overflow, picture, type Rig, type Visit } from "./support/browser";

const SAMPLE = join(__dirname, "../../samples/elenco.xlsx");

let rig: Rig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());

/** The page with the file, verified as soon as it was there. */
async function opened(options: Parameters<Rig["visit"]>[1] = {}): Promise<Visit> {
  const visit = await rig.visit("/", options);
  await openOnPage(visit.page, SAMPLE);
  return visit;
}

const cell = (row: number, col: number): string => `#piao-cell-${String(row)}-${String(col)}`;
const text = (page: Page, row: number, col: number): Promise<string> => page.locator(cell(row, col)).innerText();
const verdict = (page: Page, words: RegExp): Promise<void> => page.getByRole("heading", { level: 1, name: words }).waitFor();
const WRONG = /In 1 struttura su 4 i pesi non tornano/;
/** "Una cella cambiata", "4 celle cambiate". */
const howMany = (words: string): number => (words.startsWith("Una ") ? 1 : parseInt(words));
const AREA_1 = "Area 1 - Affari generali";
const RIGHT = /^I pesi di tutte e 4 le strutture tornano/;
/** The finding of these cells in the list. */
const finding = (page: Page, range: string) => page.locator("button[data-finding]").filter({ hasText: new RegExp(`\\b${range}\\b`) });

async function download(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [offered] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: offered.suggestedFilename(), bytes: readFileSync(await offered.path()) };
}

/** Opens the card of these cells, if it is not the one that is open. */
async function openCard(page: Page, about: RegExp): Promise<void> {
  const card = page.locator("button[data-finding]").filter({ hasText: about }).last();
  await card.waitFor();
  if ((await card.getAttribute("aria-expanded")) !== "true") await card.click();
}

/** Applies the fix of the finding that speaks of these cells. */
async function fix(page: Page, about: RegExp): Promise<void> {
  await openCard(page, about);
  await page
    .getByRole("button", { name: /^Correggi: / })
    .first()
    .click();
}

async function typeByMouse(page: Page, sheet: string, row: number, col: number, value: string): Promise<void> {
  await page.getByRole("navigation", { name: "Fogli" }).getByRole("button", { name: sheet }).click();
  await page.locator(cell(row, col)).dblclick();
  await page.getByRole("textbox", { name: /^Nuovo valore/ }).fill(value);
  await page.keyboard.press("Enter");
}

it("gathers a fix and a typed value in one file, by mouse; undo, redo and the list follow at once", async () => {
  const { page, complaints } = await opened({ viewport: { width: 1400, height: 900 } });
  await verdict(page, WRONG);
  await fix(page, /B5:B8/);
  await page.getByText(/cell[ae] corrett/).waitFor();
  await verdict(page, RIGHT);
  expect(await finding(page, "B5:B8").count()).toBe(0);
  const mended = await page.getByRole("button", { name: /cell[ae] cambiat/ }).innerText();
  await typeByMouse(page, AREA_1, 6, 5, "Entro il 31/12/2025");
  await finding(page, "F7").waitFor({ state: "detached" });
  const list = page.getByRole("button", { name: /cell[ae] cambiat/ });
  await list.click();
  await page.getByRole("button", { name: /^Rimetti F7/ }).waitFor();
  const all = await list.innerText();
  expect(howMany(all)).toBe(howMany(mended) + 1);
  await picture(page, "copia-1400");
  expect(await violations(page)).toEqual([]);

  await page.getByRole("button", { name: /^Annulla: valore scritto in F7/ }).click();
  await finding(page, "F7").waitFor();
  await page.getByRole("button", { name: /^Annulla: correzione di/ }).click();
  await verdict(page, WRONG);
  expect(await text(page, 4, 1)).toBe("20%");
  await page.getByRole("button", { name: /^Ripeti: correzione di/ }).click();
  await verdict(page, RIGHT);
  await page.getByRole("button", { name: /^Ripeti: valore scritto in F7/ }).click();
  await finding(page, "F7").waitFor({ state: "detached" });

  const { name, bytes } = await download(page, () => page.getByRole("button", { name: /^Scarica il file corretto/ }).click());
  expect(name).toBe("elenco - corretto.xlsx");
  const { cells, parts } = differences(readFileSync(SAMPLE), bytes);
  expect(cells).toHaveLength(howMany(all));
  expect(cells).toContain(`${AREA_1}!F7="Entro il 31/12/2025"`);
  expect(parts.filter((part) => part.includes("worksheets/"))).toHaveLength(1);
  expect(parts.filter((part) => !part.includes("worksheets/") && !part.endsWith("workbook.xml"))).toEqual([]);

  await page.getByRole("button", { name: /^Rimetti F7/ }).click();
  await finding(page, "F7").waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
  expect(complaints).toEqual([]);
});

it("does the same by keyboard alone", async () => {
  const { page } = await opened();
  const press = async (key: string, times = 1): Promise<void> => {
    for (let i = 0; i < times; i++) await page.keyboard.press(key);
  };
  const tabTo = async (fits: (element: Element | null) => boolean): Promise<void> => {
    for (let i = 0; i < 150 && !(await page.evaluate(`(${fits.toString()})(document.activeElement)`)); i++) await press("Tab");
  };
  await tabTo((element) => element?.textContent === "Area 1 - Affari generali" && element.closest(".piao-sheet-tabs") !== null);
  await press("Enter");
  await press("Shift+Tab", 2);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("grid");
  await press("Control+Home");
  await press("ArrowDown", 4);
  await press("ArrowRight");
  await page.keyboard.type("99");
  await press("Escape");
  expect(await text(page, 4, 1)).toBe("20%");
  await page.keyboard.type("25");
  await press("Enter");
  await verdict(page, RIGHT);
  await press("Control+z");
  await verdict(page, WRONG);
  await press("Control+y");
  await verdict(page, RIGHT);
  await press("F2");
  expect(await page.getByRole("textbox", { name: "Nuovo valore di B5" }).inputValue()).toBe("25%");
  await press("Escape");
  await tabTo((element) => element?.textContent?.startsWith("Scarica il file corretto") === true);
  const { bytes } = await download(page, () => press("Enter"));
  expect(differences(readFileSync(SAMPLE), bytes).cells).toEqual([`${AREA_1}!B5=0.25`]);
});

it("refuses a formula, and to write over one, and says so", async () => {
  const { page } = await opened();
  await typeByMouse(page, AREA_1, 4, 1, "=B6");
  await page.getByText("Qui si scrivono solo valori").waitFor();
  expect(await page.getByRole("button", { name: "Annulla l’ultima modifica" }).getAttribute("aria-disabled")).toBe("true");
});

it("asks before work is lost: on leaving the page, on closing the file, and where another of its name is opened", async () => {
  const { page } = await opened();
  await typeByMouse(page, AREA_1, 4, 1, "25");
  await page.getByRole("button", { name: "Scarica il file corretto (una cella)" }).waitFor();

  const [dialog] = await Promise.all([page.waitForEvent("dialog"), page.reload({ timeout: 3000 }).catch(() => null)]);
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();

  await page.getByRole("button", { name: "Chiudi elenco.xlsx" }).click();
  const ask = page.getByRole("dialog", { name: "Modifiche non scaricate" });
  await ask.waitFor();
  await picture(page, "copia-asks");
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await ask.waitFor({ state: "detached" });
  await page.getByRole("button", { name: "elenco.xlsx" }).first().waitFor();

  const other = { name: "elenco.xlsx", mimeType: "", buffer: readFileSync(join(SAMPLE, "../fasi.xlsx")) };
  await page.locator("input[type=file]").first().setInputFiles(other);
  await ask.getByText("è già aperto").waitFor();
  const { name } = await download(page, () => ask.getByRole("button", { name: "Scarica il file corretto" }).click());
  expect(name).toBe("elenco - corretto.xlsx");
  await page.getByRole("button", { name: "elenco.xlsx", exact: true }).waitFor();
  expect(await page.getByRole("button", { name: /^Chiudi/ }).count()).toBe(1);
  await page.getByRole("button", { name: "Chiudi elenco.xlsx" }).click();
  await page.getByRole("heading", { name: "Trascina qui un file .xlsx" }).waitFor();
});

it.each([
  [320, "light"],
  [350, "light"],
  [1100, "light"],
  [1400, "dark"],
] as const)("stands at %i pixels, %s", async (width, colorScheme) => {
  const { page } = await opened({ viewport: { width, height: 900 }, colorScheme });
  await fix(page, /B5:B8/);
  await page.getByText(/cell[ae] corrett/).waitFor();
  await typeByMouse(page, AREA_1, 4, 1, "25");
  await page.getByRole("button", { name: /cell[ae] cambiat/ }).click();
  await picture(page, `copia-${String(width)}-${colorScheme}`);
  expect(await overflow(page)).toEqual({ sideways: 0, down: 0 });
  expect(await violations(page)).toEqual([]);
});

it("keeps waivers with the plan: in its corrected copy, in an edited file, and where it is not certain after a question", async () => {
  const { page } = await opened();
  await openCard(page, /\bA8\b/);
  await page.getByRole("button", { name: "Accetta con motivazione…" }).click();
  await page.getByLabel("Motivo").fill("La numerazione è quella della delibera.");
  await page.getByLabel("Chi accetta").fill("La segretaria");
  await page.getByRole("button", { name: "Accetta il rilievo" }).click();
  await page.getByText("Un rilievo accettato con motivazione").waitFor();
  await fix(page, /B5:B8/);
  await verdict(page, RIGHT);
  const { bytes } = await download(page, () => page.getByRole("button", { name: /^Scarica il file corretto/ }).click());

  await openOnPage(page, { name: "elenco - corretto.xlsx", mimeType: "", buffer: bytes });
  await verdict(page, RIGHT);
  await page.getByText("Un rilievo accettato con motivazione").waitFor();
  expect(await page.getByText("Valgono le impostazioni").count()).toBe(0);

  const edited = patched(bytes, "Stato civile");
  await openOnPage(page, { name: "elenco (2).xlsx", mimeType: "", buffer: edited });
  await page.getByText("Valgono le impostazioni e le motivazioni già date a «elenco.xlsx».").waitFor();
  await page.getByText("Un rilievo accettato con motivazione").waitFor();
  await picture(page, "copia-kept");

  await openOnPage(page, { name: "obiettivi.xlsx", mimeType: "", buffer: patched(bytes, "Anagrafe") });
  await page.getByText("Questo file somiglia a «elenco (2).xlsx»: usare le sue impostazioni e motivazioni?").waitFor();
  expect(await page.getByText("Un rilievo accettato con motivazione").count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Sì, usale" }).click();
  await page.getByText("Un rilievo accettato con motivazione").waitFor();
  await verdict(page, RIGHT);
});

/** The same workbook edited elsewhere: one objective has another text. */
function patched(bytes: Buffer, text: string): Buffer {
  const read = readWorkbook(bytes);
  if (read.kind === "error") throw new Error(read.code);
  const sheet = read.sheets.find(({ name }) => name === AREA_1)!;
  const outcome = patchWorkbook(new Uint8Array(bytes), read.sheets, [stepAt(sheet, { row: 6, col: 2 }, { value: text })]);
  if (outcome.kind !== "done") throw new Error(outcome.message);
  return Buffer.from(outcome.bytes);
}
