/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { sheetFromGrid } from "../../src/core/sheet/sheet";
import type { SheetNotes } from "../../src/hosts/host";
import { memoryHost } from "./support/memory-host";
import { showVerified } from "./support/pane";
import { listSheet } from "./support/plans";

// Looking elements up by role takes jsdom its time.
const PLAN = sheetFromGrid("Obiettivi", [
  ["Elenco degli obiettivi"],
  ["Settore", "N.", "Obiettivo", "Incidenza %", "Note"],
  ["Tecnico", 1, "Cura delle strade", 60],
  ["Tecnico", 2, "Cura del verde", 40],
  ["Sociale", 1, "Asili nido", 70],
  ["Sociale", 2, "Assistenza a casa", 30],
  [],
  ["Nota: i pesi sono provvisori"],
]);

const LINE = { name: /^Come l’ho letto ?: 2 elenchi, colonna «Incidenza %», raggruppati per «Settore»$/ } as const;

it("says under the verdict how the sheets were read; opened, what was taken for what", async () => {
  const { user } = await showVerified(memoryHost([PLAN]));
  const line = screen.getByRole("button", LINE);
  expect(line).toHaveAttribute("aria-expanded", "false");
  await user.click(line);
  const columns = (await screen.findByRole("heading", { name: "Colonne (intestazioni in A2:E2)" })).closest("section") as HTMLElement;
  expect(within(columns).getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "A«Settore»: divide gli elenchi",
    "B«N.»: numero dell'obiettivo",
    "C«Obiettivo»: obiettivo",
    "D«Incidenza %»: peso",
    "E«Note»: non usata",
  ]); // prettier-ignore
  expect(screen.getByRole("button", { name: /^3–4 ?2 obiettivi, elenco 1$/ })).toBeVisible();
  expect(screen.getByRole("button", { name: /^8 ?lasciata fuori: sotto l'elenco .*«Nota: i pesi sono provvisori»$/ })).toBeVisible();
  expect(screen.getByRole("button", { name: /^2 ?Sociale: 2 obiettivi, pesi in D5:D6, 100 su 100/ })).toBeVisible();
  expect(screen.getByText("un elenco che fa 200 (tutte le righe insieme)")).toBeVisible();
});

it("goes to what is pressed", async () => {
  const host = memoryHost([PLAN]);
  const { user } = await showVerified(host);
  await user.click(screen.getByRole("button", LINE));
  await user.click(await screen.findByRole("button", { name: /^D ?«Incidenza %»: peso$/ }));
  await user.click(screen.getByRole("button", { name: /^3–4/ }));
  expect(host.went).toEqual(["Obiettivi!D2", "Obiettivi!A3"]);
});

it("is one line a sheet where several were read, each to be opened", async () => {
  const { user } = await showVerified(memoryHost([listSheet("Tributi", [50, 50]), listSheet("Anagrafe", [60, 40])]));
  await user.click(screen.getByRole("button", { name: /^Come l’ho letto ?: 2 elenchi, colonna «.+», uno per foglio$/ }));
  await user.click(await screen.findByRole("button", { name: /^Anagrafe ?: un elenco/ }));
  expect(screen.getByRole("heading", { name: "Righe" })).toBeVisible();
});

it("puts words beside the rows and columns of a sheet that the host shows, until it is switched off or closed", async () => {
  const told: (readonly SheetNotes[])[] = [];
  const host = Object.assign(memoryHost([PLAN]), { annotate: (notes: readonly SheetNotes[]) => void told.push(notes) });
  const { user } = await showVerified(host);
  expect(told).toEqual([]);
  await user.click(screen.getByRole("button", LINE));
  const onSheet = await screen.findByRole("switch", { name: "Mostralo anche accanto al foglio" });
  const [notes] = told.at(-1) ?? [];
  expect([...(notes?.rows ?? [])]).toEqual([
    [0, "titolo"],
    [1, "intestazioni"],
    [2, "obiettivo · 1"],
    [3, "obiettivo · 1"],
    [4, "obiettivo · 2"],
    [5, "obiettivo · 2"],
    [7, "fuori"],
  ]);
  expect([...(notes?.columns ?? [])].map(([, text]) => text)).toEqual(["divide gli elenchi", "numero dell'obiettivo", "obiettivo", "peso"]);
  await user.click(onSheet);
  expect(told.at(-1)).toEqual([]);
  await user.click(onSheet);
  expect(told.at(-1)).toHaveLength(1);
  await user.click(screen.getByRole("button", LINE));
  expect(told.at(-1)).toEqual([]);
});

it("says nothing where nothing was read", async () => {
  await showVerified(memoryHost([sheetFromGrid("Rubrica", [["Rossi", "0123"]])]));
  expect(screen.queryByRole("button", { name: /^Come l’ho letto/ })).toBeNull();
});
