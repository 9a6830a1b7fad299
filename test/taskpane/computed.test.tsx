/** @jest-environment jsdom */
/** Weights that the levels give, put into the empty cells after a look at what changes. */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { page } from "../../src/core/rules/pages/weight-computed";
import { settingsText } from "../../src/core/settings-file/schema";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import { sheetFromGrid } from "../../src/core/sheet/sheet";
import { memoryHost } from "./support/memory-host";
import { showVerified } from "./support/pane";

const HEAD = ["N.", "Obiettivo", "Livello strategico", "Complessità", "Tipo", "Peso (totale 100)"];
const sheet = sheetFromGrid("Area", [["Settore Tecnico"], HEAD, [1, "Strade", "Alto", "Alta", "Impatto", 54], [2, "Parcheggi", "Medio", "Media", "Sviluppo", null], [3, "Cigli", "Basso", "Bassa", "Mantenimento", null]]); // prettier-ignore

test("seen cell by cell, then written", async () => {
  const host = memoryHost([sheet]);
  host.kept.set("settings", settingsText({ ...DEFAULT_SETTINGS, ...page.settings }));
  const { user } = await showVerified(host);
  const text = /Mancano 2 pesi di «Settore Tecnico»; i livelli danno n\. 2: 60 punti, quindi 32; n\. 3: 25 punti, quindi 14\./;
  await user.click(screen.getByRole("button", { name: text, expanded: false }));
  const rows = within(await screen.findByRole("table")).getAllByRole("row");
  expect(rows.slice(1).map(({ textContent }) => textContent)).toEqual(["F4—32", "F5—14"]);
  await user.click(screen.getByRole("button", { name: /^Correggi: Scrivi i pesi che danno i livelli/ }));
  await screen.findByText(/^2 celle corrette/);
  expect([3, 4].map((row) => host.sheets[0]?.value(row, 5))).toEqual([32, 14]);
});
