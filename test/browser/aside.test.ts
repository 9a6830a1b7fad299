/** A large plan: the page goes on answering while it is read and verified. */
import { benchWorkbook } from "../../scripts/bench/workbook";
import { openRig, type Rig } from "./support/browser";

let rig: Rig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());

it("60 sheets of 500 rows are verified in a worker: meanwhile the page does what it is asked, and then shows the verdict", async () => {
  const { page, complaints } = await rig.visit("/");
  await page.getByRole("heading", { level: 1, name: /struttur/ }).waitFor();
  const buffer = Buffer.from(benchWorkbook({ sheets: 60, rows: 500, cols: 6 }));
  await page.locator("input[type=file]").first().setInputFiles({ name: "grande.xlsx", mimeType: "", buffer });
  await page.locator(".piao-file-tabs [aria-current]", { hasText: "grande.xlsx" }).waitFor();
  // Asked for while the plan is verified, shown before it is: the verdict is not there yet.
  await page.getByRole("button", { name: "Rapporto" }).click();
  await page.getByText("Prima occorre leggere i fogli").waitFor();
  expect(page.workers()).toHaveLength(1);
  await page.getByRole("button", { name: "Verifica", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "I pesi di tutte e 60 le strutture tornano" }).waitFor();
  expect(complaints).toEqual([]);
});
