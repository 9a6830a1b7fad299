/** The lists of licences that the build makes, and the version that the pages show. */
import { readFileSync } from "node:fs";
import { dependencies, version } from "../../package.json";
import { openRig, type Rig } from "./support/browser";

let rig: Rig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());

it("names every package of the build, with a licence that may be given away and its text", () => {
  const list = JSON.parse(readFileSync("dist/licenze.json", "utf8")) as { readonly name: string; readonly licence: string }[];
  const names = list.map(({ name }) => name);
  // The command line alone looks for files by pattern.
  const inPages = Object.keys(dependencies).filter((name) => name !== "tinyglobby");
  expect(names).toEqual(expect.arrayContaining(inPages));
  expect(list.filter(({ licence }) => !/^(MIT|Apache-2\.0|BSD-\d-Clause|ISC|0BSD|Unlicense)$/.test(licence))).toEqual([]);
  const texts = readFileSync("dist/licenze.txt", "utf8");
  expect(names.filter((name) => !texts.includes(`${name} `))).toEqual([]);
});

it("are shown in the pane, with the version", async () => {
  const { page } = await rig.visit("/index.html");
  await page.getByRole("button", { name: "Impostazioni", exact: true }).click();
  await page.getByText("Informazioni su PIAO per Excel").click();
  await page.getByText(`PIAO per Excel, versione ${version}.`).waitFor();
  await page.getByRole("button", { name: "Licenze dei componenti" }).click();
  await page.getByText(/^react \d/).waitFor();
});
