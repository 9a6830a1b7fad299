/** taskpane.html where there is no Excel: opened in a browser by itself, or where Microsoft's library does not come. Never a blank page. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { openRig, picture, type Rig } from "./support/browser";
import { violations } from "./support/axe";

const MICROSOFT = "https://appsforoffice.microsoft.com/**";
const DIST = dirname(require.resolve("@microsoft/office-js/dist/office.js"));

let rig: Rig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());

it("says what it is, and where to go, with Microsoft's own library", async () => {
  const { page } = await rig.visit("/taskpane.html", { viewport: { width: 350, height: 640 } }, async (one) => [
    await one.route(MICROSOFT, (route) => {
      const name = new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "");
      return route.fulfill({ contentType: "text/javascript", body: readFileSync(join(DIST, name), "utf8") });
    }),
  ]);
  await page.getByRole("heading", { name: "Questa pagina è il pannello per Excel" }).waitFor();
  await page.getByText(/la apre Excel, quando premete/).waitFor();
  expect(await violations(page)).toEqual([]);
  await picture(page, "outside-excel");
  await page.getByRole("link", { name: /senza Excel/ }).click();
  await page.getByRole("button", { name: "Apri un file .xlsx" }).waitFor();
});

it("says that Microsoft's library did not come, and what to do", async () => {
  const { page } = await rig.visit("/taskpane.html", {}, async (one) => [await one.route(MICROSOFT, (route) => route.abort())]);
  await page.getByText(/appsforoffice\.microsoft\.com\) non si è caricata/).waitFor();
});
