/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import { parseSettingsText } from "../../src/core/settings-file/schema";
import type { TableLayout } from "../../src/core/settings/layouts";
import { sheetFromGrid } from "../../src/core/sheet/sheet";
import { UNREAD_FORMS, variantsOf } from "../support/unread-forms";
import { memoryHost, type MemoryHost } from "./support/memory-host";
import { showStructures, showVerified } from "./support/pane";

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
  expect(await screen.findByRole("heading", { name: /tornano/ })).toBeVisible();
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

it("the year is another, in one press, and is not in another", async () => {
  const host = memoryHost([
    sheetFromGrid("Piano", [["Piano della performance 2025"], ["N.", "Obiettivo", "Peso"], [1, "Archivio", 60], [2, "Sportello", 40]]),
  ]);
  const { user } = await showVerified(host);
  await user.click(await button("L’anno è un altro"));
  await user.click(await button("Il piano è del 2026"));
  expect(await button("Annulla: il piano non è del 2026")).toBeVisible();
  const years = () => (JSON.parse(host.kept.get("settings") ?? "{}") as { years: unknown }).years;
  expect(years()).toEqual({ from: 2026, to: 2026 });
  await user.click(await button("Annulla: il piano non è del 2026"));
  expect(await button("L’anno è un altro")).toBeVisible();
  expect(years()).toBeNull();
});

it("rows that do not count, from how the sheet is read now", async () => {
  const rows = [
    ["N.", "Obiettivo", "Peso"],
    [1, "Archivio", 60],
    [2, "Sportello", 40],
    [3, "Prova generale", 20],
  ];
  const host = memoryHost([sheetFromGrid("Piano", rows)]);
  const { user } = await showVerified(host);
  await user.click(await button(/^Come l’ho letto/));
  await user.click(await button("Alcune righe non contano…"));
  await screen.findByRole("heading", { name: "Quali righe non contano?" });
  act(() => host.select("Piano", "B4"));
  expect(await screen.findByText(/100/)).toBeVisible();
  await user.click(await button("Non contano le righe che cominciano con «Prova generale»"));
  await user.click(await button("100"));
  await user.click(await button("Leggi sempre così"));
  await screen.findByRole("button", { name: /^Una struttura/ });
  await showStructures(user);
  expect(screen.getByRole("button", { name: /100 su 100/ })).toBeVisible();
  expect(kept(host)).toEqual([expect.objectContaining({ weight: "Peso", leaveOut: ["Prova generale"], total: 100 })]);
  await user.click(await button("Annulla: le righe «Prova generale» contano"));
  expect(await screen.findByRole("button", { name: /120 su 100/ })).toBeVisible();
  expect(kept(host)).toEqual([expect.not.objectContaining({ leaveOut: expect.anything() as unknown })]);
});

it("is not offered where settings cannot be kept", async () => {
  const host = memoryHost([TWO_COLUMNS.ok]);
  host.kept.set("settings", JSON.stringify({ version: 99 }));
  await showVerified(host);
  expect(screen.queryByRole("button", { name: /^Mostrami come leggerlo/ })).toBeNull();
});

it("says what a description in the way cannot do, and keeps nothing when it is given up", async () => {
  const host = memoryHost([sheetFromGrid("Numeri", [[10], [20], [70]]), sheetFromGrid("Altro", [["Nota"]])]);
  const { user } = await showVerified(host);
  await user.click(await button("Mostrami come leggerlo: foglio «Numeri»"));
  act(() => host.select("Altro", "A1"));
  expect(await screen.findByText(/Le celle selezionate sono nel foglio «Altro»/)).toBeVisible();
  act(() => host.select("Numeri", "A1:A3"));
  expect(await screen.findByText(/non ci sono intestazioni/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Leggi sempre così" })).toBeNull();
  await user.click(await button("Annulla"));
  expect(await button("Mostrami come leggerlo: foglio «Numeri»")).toBeVisible();
  expect(host.kept.size).toBe(0);
});
