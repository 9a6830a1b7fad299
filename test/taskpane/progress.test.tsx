/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { fireEvent, screen, within } from "@testing-library/react";
import { sheetFromGrid } from "../../src/core/sheet/sheet";
import { memoryHost } from "./support/memory-host";
import { showVerified } from "./support/pane";

const PLAN = sheetFromGrid("Tributi", [
  ["Piano 2025 - Tributi"],
  ["N.", "Obiettivo", "Peso %", "Scadenza", "Monitoraggio al 30/06", "Consuntivo 31/12"],
  [1, "Bonifica della banca dati dei tributi", 60, "31/12/2025", 0.5, 0.6],
  [2, "Riduzione degli arretrati della riscossione", 40, "30/09/2025", 0.4, 1],
]);

async function room() {
  const host = memoryHost([PLAN]);
  const { user } = await showVerified(host);
  await user.click(screen.getByRole("button", { name: "Rapporto" }));
  await user.click(await screen.findByRole("button", { name: "Nel corso dell’anno" }));
  return { host, user, day: await screen.findByLabelText("Situazione al") };
}

test("another day, another state; scores side by side; what is pressed is gone to", async () => {
  const { host, user, day } = await room();
  fireEvent.change(day, { target: { value: "2025-10-15" } });
  expect(screen.getByText("Al 15/10/2025, su 2 obiettivi: 0 raggiunti, uno scaduto, 0 indietro.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "2 Riduzione degli arretrati della riscossione: la scadenza è passata, raggiunto il 40 % al 30/06/2025" })); // prettier-ignore
  expect(host.went).toEqual(["Tributi!A4"]);
  fireEvent.change(day, { target: { value: "2026-01-10" } });
  const row = screen.getByRole("rowheader", { name: "Tributi" }).closest("tr") as HTMLElement;
  expect(within(row).getAllByRole("cell").map(({ textContent }) => textContent)).toEqual(["46", "76"]); // prettier-ignore
  expect(screen.getByText("Punteggio in crescita: da 46 (30/06/2025) a 76 (31/12/2025).")).toBeVisible();
});

test("a day that is taken away is asked for", async () => {
  const { day } = await room();
  fireEvent.change(day, { target: { value: "" } });
  expect(screen.getByText("Indicate un giorno.")).toBeVisible();
});
