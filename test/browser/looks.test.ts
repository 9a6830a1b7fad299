/** Every page of the pane in every look: no scrolling sideways, nothing that axe objects to, a picture to be looked at. */
import { violations } from "./support/axe";
import { openRig, overflow, picture, type Rig } from "./support/browser";
import { visitExcel } from "./support/excel";
import { LOOKS, type Look } from "./support/looks";
import { sameNames } from "./support/names";

jest.setTimeout(120_000);

let rig: Rig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());

const PAGES = ["Verifica", "Punteggi", "SeO", "Rapporto", "Impostazioni"] as const;

describe.each(LOOKS)("the pane in Excel, $name", ({ name, options, office }) => {
  it("has nothing cut, nothing inaccessible", async () => {
    const { page } = await visitExcel(rig, "elenco.xlsx", options, office);
    await page.getByRole("button", { name: "Verifica pesi" }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Verifica pesi" }).click();
    await page.getByRole("button", { name: "Ricontrolla" }).waitFor();
    for (const view of PAGES) {
      await page.getByRole("button", { name: view, exact: true }).click();
      await page.getByRole("main", { name: view }).waitFor();
      await page.waitForFunction(() => !/Un momento…/.test(document.querySelector("main")?.textContent ?? ""));
      await picture(page, `look-${name}-${view}`);
      expect(await overflow(page)).toEqual({ sideways: 0, down: 0 });
      expect(await violations(page)).toEqual([]);
      expect(await sameNames(page)).toEqual([]);
    }
  });
});

const PAGE_LOOKS: readonly Look[] = [
  { name: "wide", options: { viewport: { width: 1440, height: 900 } } },
  { name: "page-320", options: { viewport: { width: 320, height: 720 } } },
  { name: "page-dark", options: { viewport: { width: 1280, height: 800 }, colorScheme: "dark" } },
  { name: "page-forced-colours", options: { viewport: { width: 1280, height: 800 }, forcedColors: "active" } },
];

it.each(PAGE_LOOKS)("the browser page, $name, has nothing cut, nothing inaccessible", async ({ name, options }) => {
  const { page } = await rig.visit("/", options);
  await page.locator("td.piao-selected").first().waitFor();
  await page.getByText("Segna i rilievi nel foglio").click();
  await page.locator("td.piao-marked").first().waitFor();
  await picture(page, `look-${name}`);
  expect(await overflow(page)).toEqual({ sideways: 0, down: 0 });
  expect(await violations(page)).toEqual([]);
  expect(await sameNames(page)).toEqual([]);
});
