/** @jest-environment jsdom */
/** Ctrl+Z is promised only where Excel has it; where not, that is said before anything is written. */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { memoryHost } from "./support/memory-host";
import { showVerified } from "./support/pane";
import { listSheet } from "./support/plans";

const WARNING = /non si annulla con Ctrl\+Z, e dopo non si annulla più nemmeno/;
/** A weight that is written as text: certain to be mended. */
const plan = () => [listSheet("Tributi", [50, "50"])];

async function mend(undo: boolean): Promise<void> {
  const { user } = await showVerified(memoryHost(plan(), { capabilities: { undo } }));
  await user.click(screen.getByRole("button", { name: /^Applica .* sicur[ae] / }));
  expect(screen.queryAllByText(/Ctrl\+Z/).length).toBeGreaterThan(0);
  expect(screen.queryAllByText(WARNING).length > 0).toBe(!undo);
  await user.click(screen.getByRole("button", { name: "Correggi la cella" }));
}

it("is promised where Excel can", async () => {
  await mend(true);
  expect(await screen.findByText(/Una cella corretta\. Si può annullare con Ctrl\+Z/)).toBeVisible();
  expect(screen.queryByText(WARNING)).toBeNull();
});

it("is not promised where Excel cannot: said before, and after", async () => {
  await mend(false);
  expect(await screen.findByText(/Una cella corretta\. In questa versione di Excel non si annulla/)).toBeVisible();
});

it.each(["SeO", "Rapporto"])("is spoken of on the page %s too", async (page) => {
  const { user } = await showVerified(memoryHost(plan(), { capabilities: { undo: false } }));
  await user.click(screen.getByRole("button", { name: page }));
  expect(await screen.findByText(WARNING)).toBeVisible();
});
