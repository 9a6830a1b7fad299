/** The job itself, in Excel: what is to be done comes first, Enter does it, and at its end the verdict is green and in view. */
import type { Page } from "playwright-core";
import { createBook, gridSheet, Session } from "../office/workbook";
import { openRig, picture, type Rig } from "./support/browser";
import { visitExcel } from "./support/excel";
import { sameNames } from "./support/names";

let rig: Rig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());

const focusOn = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => (document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "").startsWith(wanted),
    text,
  );
const done = (page: Page, text: string): Promise<void> => page.getByText(text, { exact: true }).waitFor();

const TITLES = ["Rispetto dei tempi di pagamento", "Anticorruzione, trasparenza e formazione di 40 ore per dipendente"];

/** A structure whose weights should make 100. */
function area(name: string, weights: readonly number[], target = "almeno 90", until = "31/12/2025") {
  return gridSheet(name, [
    [`Obiettivi 2025 - ${name}`],
    ["N.", "Obiettivo", "Peso %", "Indicatore", "Target", "Scadenza"],
    ...weights.map((weight, i) => [i + 1, TITLES[i] ?? "", weight, "Pratiche chiuse", i === 0 ? target : "almeno 90", until]),
  ]);
}

/** One sum that lacks 10, one word misspelt in two sheets, one deadline that is meant so. */
const plan = (): Session =>
  new Session(
    createBook([area("Area 1", [50, 40]), area("Area 2", [60, 40], "SI/N0"), area("Area 3", [60, 40], "SI/N0"), area("Area 4", [60, 40], "almeno 90", "31/12/2043")]),
  ); // prettier-ignore

const valueAt = ({ book }: Session, sheet: string, row: number, col: number): unknown =>
  book.sheets.find(({ name }) => name === sheet)?.cells.get(row * 16384 + col)?.value;

it("is done by keyboard alone: fix, fix alike ones together, accept, and the verdict is green and in view", async () => {
  const { page, session, complaints } = await visitExcel(rig, plan(), { viewport: { width: 350, height: 640 } });
  await page.getByRole("button", { name: "Verifica pesi" }).focus();
  await page.keyboard.press("Enter");

  await focusOn(page, "Correggi: Metti tutta la differenza");
  await done(page, "0 di 4 fatti");
  expect(session.book.selection).toMatchObject({ sheet: "Area 1" });
  await picture(page, "todo-first");
  await page.keyboard.press("Enter");

  await focusOn(page, "Correggi tutte le 2 celle");
  await done(page, "1 di 4 fatti");
  expect(valueAt(session, "Area 1", 2, 2)).toBe(60);
  expect(session.book.selection).toMatchObject({ sheet: "Area 2" });
  expect(await page.locator("button[data-finding][aria-expanded=true]").textContent()).toMatch(/«SI\/N0» in 2 fogli/);
  await picture(page, "todo-alike");
  await page.keyboard.press("Enter");

  await focusOn(page, "Accetta con motivazione…");
  await done(page, "3 di 4 fatti");
  expect(["Area 2", "Area 3"].map((name) => valueAt(session, name, 2, 4))).toEqual(["SI/NO", "SI/NO"]);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.tagName === "TEXTAREA");
  await page.keyboard.type("Opera pluriennale");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Ada Neri");
  await picture(page, "todo-reason");
  await page.keyboard.press("Enter");

  await done(page, "4 di 4 fatti");
  await focusOn(page, "I pesi di tutte e 4 le strutture tornano");
  const verdict = (await page.locator(".piao-verdict-success").boundingBox())!;
  expect(verdict.y).toBeGreaterThanOrEqual(0);
  expect(verdict.y + verdict.height).toBeLessThanOrEqual(640);
  await picture(page, "todo-green");
  expect(complaints).toEqual([]);
});

it("stands above the structures: the first thing to do is seen at once", async () => {
  const { page } = await visitExcel(rig, "seo.xlsx", { viewport: { width: 350, height: 640 } });
  await page.getByRole("button", { name: "Verifica pesi" }).click();
  await focusOn(page, "Correggi: ");
  // It was at 964 pixels below the structures, the switches and the filters.
  await page.locator(".piao-main").evaluate((main) => main.scrollTo(0, 0));
  const first = (await page.locator("button[data-finding]").first().boundingBox())!;
  expect(first.y).toBeLessThan(360);
  const structures = (await page.getByRole("button", { name: /^5 strutture: somme/ }).boundingBox())!;
  expect(structures.y).toBeGreaterThan(first.y);
});

it("shows every certain cell before it is changed, and leaves out what is not ticked", async () => {
  const { page, session } = await visitExcel(rig, plan());
  await page.getByRole("button", { name: "Verifica pesi" }).click();
  await page.getByRole("button", { name: /^Applica 2 correzioni sicure/ }).click();
  const panel = page.getByRole("region", { name: "Che cosa cambierebbe" });
  expect(await panel.evaluate((region) => document.activeElement === region)).toBe(true);
  await panel.getByRole("checkbox", { name: "Correggi E3 del foglio «Area 2»" }).click();
  // The open card and the panel stand side by side: all their buttons can be told apart, those of a reason being written too.
  await page.getByRole("button", { name: "Accetta con motivazione…" }).click();
  await page.getByLabel("Motivo").waitFor();
  expect(await sameNames(page)).toEqual([]);
  await panel.scrollIntoViewIfNeeded();
  await picture(page, "todo-certain");
  await panel.getByRole("button", { name: "Correggi la cella" }).click();
  await done(page, "1 di 4 fatti");
  expect(["Area 2", "Area 3"].map((name) => valueAt(session, name, 2, 4))).toEqual(["SI/N0", "SI/NO"]);
  await focusOn(page, "Correggi: ");
});

it("accepts alike findings with one reason, by mouse", async () => {
  const { page } = await visitExcel(rig, new Session(createBook(["A", "B", "C"].map((name) => area(`Area ${name}`, [60, 40], "almeno 90", "31/12/2043"))))); // prettier-ignore
  await page.getByRole("button", { name: "Verifica pesi" }).click();
  await page.getByRole("button", { name: "Accetta tutti e 3 con motivazione…" }).click();
  await page.getByLabel("Motivo").fill("Opere pluriennali");
  await page.getByLabel("Chi accetta").fill("Ada Neri");
  await page.getByRole("button", { name: "Accetta tutti i 3 rilievi" }).click();
  await page.getByRole("button", { name: "3 rilievi accettati con motivazione" }).waitFor();
  await done(page, "3 di 3 fatti");
  await focusOn(page, "I pesi di tutte e 3 le strutture tornano");
});

it("keeps the top right corner clear for the menu of Excel for Mac, links to the guide and says its version", async () => {
  for (const width of [320, 350]) {
    const { page } = await visitExcel(rig, plan(), { viewport: { width, height: 640 } });
    const gear = (await page.getByRole("button", { name: "Impostazioni", exact: true }).boundingBox())!;
    expect(gear.x + gear.width).toBeLessThanOrEqual(width - 34);
    const foot = page.locator(".piao-foot");
    expect(await foot.getByRole("link", { name: "Guida" }).getAttribute("href")).toBe("aiuto/index.html");
    expect(await foot.textContent()).toMatch(/versione \d+\.\d+\.\d+/);
  }
});

it("draws one outline around a structure on the page, not one a cell", async () => {
  const { page } = await rig.visit("/", { viewport: { width: 1400, height: 900 } });
  await page.getByRole("button", { name: /^5 strutture: somme/ }).click();
  await page.getByRole("button", { name: /Area 4.*su/ }).first().click(); // prettier-ignore
  const selected = page.locator("td.piao-selected");
  await page.waitForFunction(() => document.querySelectorAll("td.piao-selected").length > 20);
  const inner: string[] = await selected.evaluateAll((cells) =>
    cells.flatMap((cell) => (/piao-edge/.test(cell.getAttribute("class") ?? "") ? [] : [getComputedStyle(cell, "::after").borderWidth])),
  );
  expect(inner.length).toBeGreaterThan(4);
  expect(new Set(inner)).toEqual(new Set(["0px"]));
  await picture(page, "todo-structure");
});
