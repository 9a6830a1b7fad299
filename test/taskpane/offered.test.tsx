/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { memoryHost } from "./support/memory-host";
import { showVerified } from "./support/pane";
import { threeSheets } from "./support/plans";

it("offers the report as new files through the host, whatever that is", async () => {
  const host = memoryHost(threeSheets());
  const { user } = await showVerified(host);
  await user.click(screen.getByRole("button", { name: "Rapporto" }));
  await user.click((await screen.findAllByRole("button", { name: /xlsx/i }))[0] as HTMLElement);
  for (const name of [/rilievi \(\.csv/, /json/i]) await user.click(await screen.findByRole("button", { name }));
  expect([...host.offered.keys()].map((name) => name.split(".").at(-1))).toEqual(["xlsx", "csv", "json"]);
  const [documents, csv, json] = [...host.offered.values()];
  expect(documents).toHaveLength(1);
  // One mark for Excel at the beginning, not two.
  expect(csv).toMatch(/^\ufeffFile;/);
  expect(JSON.parse(json as string)).toMatchObject({ version: 1, summary: { files: 1 } });
});

it("says it where nothing can be offered", async () => {
  const host = memoryHost(threeSheets());
  const { user } = await showVerified(host);
  await user.click(screen.getByRole("button", { name: "Rapporto" }));
  host.refuse("offerText", "not-supported");
  await user.click(await screen.findByRole("button", { name: /rilievi \(\.csv/ }));
  expect(host.offered.size).toBe(0);
  expect(await screen.findByText(/non (ha|offre|dispone|sa)/i)).toBeVisible();
});
