/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { sheetFromGrid, type CellValue } from "../../src/core/sheet/sheet";
import type { SheetDocument } from "../../src/core/document";
import { memoryHost } from "./support/memory-host";
import { showVerified } from "./support/pane";

type Row = readonly CellValue[];
const HEAD = ["N.", "Obiettivo", "Peso", "Grado di raggiungimento", "Galli", "Sala"];
const plan = (...rows: readonly Row[]) => sheetFromGrid("Area", [["Settore Tecnico"], HEAD, ...rows, ["", "Totale", 100]]);
const ROWS: readonly Row[] = [[1, "Strade", 40, "50%", 50, 50], [2, "Scuole", 30, "100%", 30, 70], [3, "Parchi", 30, "80%", 100, null]]; // prettier-ignore

async function room(host = memoryHost([plan(...ROWS)])) {
  const shown = await showVerified(host);
  await shown.user.click(screen.getByRole("button", { name: "SeO" }));
  await shown.user.click(await screen.findByRole("button", { name: "Schede individuali" }));
  await screen.findByText(/^Una scheda per ogni responsabile/);
  return { ...shown, host };
}

const offered = (documents: string | readonly SheetDocument[] | undefined): readonly string[] =>
  typeof documents === "object" ? documents.map(({ name }) => name) : [];

test("everybody in one file with a list; the open workbook is left alone", async () => {
  const { user, host } = await room();
  expect(screen.getByRole("checkbox", { name: "Galli, dipendente, Settore Tecnico" })).toBeChecked();
  expect(screen.getByText(/^Il piano non dice chi è responsabile/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Scarica 3 schede individuali" }));
  await screen.findByText(/^Scaricato/);
  expect([...host.offered.keys()]).toEqual(["piano - Schede individuali.xlsx"]);
  expect(offered(host.offered.get("piano - Schede individuali.xlsx"))).toEqual(["Elenco", "Settore Tecnico", "Galli", "Sala"]);
  expect(host.documents).toEqual([]);
});

test("one person alone: a file to be handed out, as Word, with the steps", async () => {
  const { user, host } = await room();
  await user.click(screen.getByRole("checkbox", { name: "Tutti (3)" }));
  expect(screen.getByRole("button", { name: "Scarica 0 schede individuali" })).toBeDisabled();
  await user.click(screen.getByRole("checkbox", { name: "Sala, dipendente, Settore Tecnico" }));
  await user.click(screen.getByRole("checkbox", { name: "Con i passaggi del punteggio" }));
  await user.click(screen.getByRole("button", { name: "Scarica la scheda individuale come Word" }));
  await screen.findByText(/^Scaricato/);
  const documents = host.offered.get("piano - Scheda individuale - Sala.docx");
  expect(offered(documents)).toEqual(["Sala"]);
  const text = JSON.stringify(documents, (_key, value: unknown) => (value instanceof Map ? [] : value));
  expect(text).toContain("Come si arriva al punteggio");
  expect(text).not.toMatch(/Galli|Parchi/);
});

test("a sheet is looked at before", async () => {
  const { user } = await room();
  await user.click(screen.getByRole("button", { name: "Anteprima di una scheda" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Scheda di" }), "1");
  const preview = screen.getByRole("region", { name: "Anteprima di «Galli»" });
  expect(within(preview).getByText("Peso individuale")).toBeInTheDocument();
  expect(within(preview).queryByText(/Sala/)).toBeNull();
});

test("shares that do not make 100 are said", async () => {
  await room(memoryHost([plan([1, "Strade", 40, "50%", 50, 49], ...ROWS.slice(1))]));
  expect(screen.getByText(/fanno 99 e non 100/)).toBeInTheDocument();
});
