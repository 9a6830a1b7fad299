/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import { parseSettingsText } from "../../src/core/settings-file/schema";
import type { TableLayout } from "../../src/core/settings/layouts";
import { UNREAD_FORMS, variantsOf } from "../support/unread-forms";
import { memoryHost, type MemoryHost } from "./support/memory-host";
import { showVerified } from "./support/pane";

// Looking elements up by role takes jsdom its time.
jest.setTimeout(20_000);

const formOf = (name: string) => variantsOf(UNREAD_FORMS.find((form) => form.name === name) as (typeof UNREAD_FORMS)[number]);
const TWO_COLUMNS = formOf("two columns of numbers under words that say nothing");

function kept({ kept: texts }: MemoryHost): readonly TableLayout[] {
  const reading = parseSettingsText(texts.get("settings") ?? "{}");
  return reading.kind === "ok" ? (reading.settings.layouts ?? []) : [];
}

const button = (name: string | RegExp) => screen.findByRole("button", { name });

it("is shown how to read a sheet by accepting what is proposed: weights, lists, total", async () => {
  const host = memoryHost([TWO_COLUMNS.ok]);
  const { user } = await showVerified(host);
  await user.click(await button("Mostrami come leggerlo: foglio «Piano»"));
  expect(await screen.findByText("È la colonna D «Valenza»?")).toBeVisible();
  await user.click(await button("Sì, i pesi sono lì"));
  await user.click(await button(/^2 elenchi che fanno 50 ciascuno/));
  await user.click(await button("50"));
  await user.click(await button("Leggi sempre così"));
  expect(await screen.findByRole("heading", { name: /quadrano/ })).toBeVisible();
  expect(kept(host)).toEqual([expect.objectContaining({ name: "Piano", weight: "Valenza", lists: { column: "Ripartizione" }, total: 50 })]);
  await user.click(await button("Annulla: togli la descrizione «Piano»"));
  expect(await button("Mostrami come leggerlo: foglio «Piano»")).toBeVisible();
  expect(kept(host)).toEqual([]);
});

it("takes what is selected in the sheet, and shows at once what would be read", async () => {
  const host = memoryHost([TWO_COLUMNS.ok]);
  const { user } = await showVerified(host);
  await user.click(await button("Mostrami come leggerlo: foglio «Piano»"));
  await screen.findByText("È la colonna D «Valenza»?");
  act(() => host.select("Piano", "C3"));
  expect(await screen.findByText("Selezionato: C3.")).toBeVisible();
  expect(await screen.findByText(/somma 14|somma 9/)).toBeVisible();
  act(() => host.select("Piano", "A1"));
  expect(await screen.findByText(/non ci sono numeri/)).toBeVisible();
});
