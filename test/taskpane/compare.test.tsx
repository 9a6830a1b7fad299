/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { fireEvent, screen, within } from "@testing-library/react";
import { sheetFromGrid, type CellValue, type Sheet } from "../../src/core/sheet/sheet";
import type { SheetDocument } from "../../src/core/document";
import { memoryHost, type MemoryHost } from "./support/memory-host";
import { showVerified } from "./support/pane";

type Row = readonly CellValue[];
const plan = (name: string, year: number, rows: readonly Row[]): Sheet =>
  sheetFromGrid(name, [
    [`Piano ${String(year)} - ${name}`],
    ["N.", "Obiettivo", "Peso %", "Indicatore", "Target", "Scadenza"],
    ...rows.map((row) => [...row, `31/12/${String(year)}`]),
  ]);

const OLD = plan("Tributi", 2024, [
  [1, "Bonifica della banca dati dei tributi", 60, "Posizioni verificate", ">= 90%"],
  [2, "Riduzione degli arretrati della riscossione", 40, "Atti emessi", "500"],
]);
const NEW = plan("Tributi", 2025, [
  [1, "Bonifica della banca dati dei tributi", 50, "Posizioni verificate", ">= 90%"],
  [2, "Messa in sicurezza del ponte vecchio", 50, "Collaudo", "SI"],
]);

async function room(host: MemoryHost) {
  const shown = await showVerified(host);
  await shown.user.click(screen.getByRole("button", { name: "Rapporto" }));
  await shown.user.click(await screen.findByRole("button", { name: "Confronta con…" }));
  await screen.findByText(/^Che cosa cambia da un piano a un altro/);
  return shown;
}

/** Chooses a file of the user's folder. */
function give(host: MemoryHost, sheets: readonly Sheet[], name = "vecchio.xlsx"): void {
  host.folder.set(name, sheets);
  choose(name);
}

function choose(name: string): void {
  fireEvent.change(document.querySelector("input[type=file][accept*=xlsx]") as HTMLInputElement, { target: { files: [asFile(name)] } });
}

/** jsdom's files cannot be read as bytes; the host in memory knows them by name. */
function asFile(name: string): File {
  return Object.assign(new File([], name), { arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)) });
}

const lines = (): readonly string[] =>
  [...document.querySelectorAll(".piao-comparison > .piao-reading-part li")].map(({ textContent }) => textContent ?? "");

const BONIFICA = "Obiettivo 1 «Bonifica della banca dati dei tributi»: il peso passa da 60 a 50.";

test("a chosen file is the plan of before; what is pressed is gone to in the open one", async () => {
  const host = memoryHost([NEW]);
  const { user } = await room(host);
  give(host, [OLD]);
  await user.click(await screen.findByRole("button", { name: BONIFICA }));
  expect(host.went).toEqual(["Tributi!C3"]);
  expect(lines()).toContain("Obiettivo 2 «Messa in sicurezza del ponte vecchio»: è nuovo, con peso 50, da raggiungere entro: 31/12/2025.");
  const row = screen.getByRole("rowheader", { name: "Tributi" }).closest("tr") as HTMLElement;
  expect(within(row).getAllByRole("cell").map(({ textContent }) => textContent)).toEqual(["100 → 100", "2 → 2"]); // prettier-ignore
});

test("a file dropped anywhere on the pane, and the plan of the later year as the new one", async () => {
  const host = memoryHost([OLD]);
  await room(host);
  host.folder.set("nuovo.xlsx", [NEW]);
  fireEvent.drop(document.querySelector("nav") as HTMLElement, { dataTransfer: { files: [asFile("nuovo.xlsx")] } });
  await screen.findByRole("heading", { name: "Da piano.xlsx a nuovo.xlsx" });
  expect(lines()).toContain(BONIFICA);
});

test("“this is it” and “it is not the same” make the comparison anew, and are taken back", async () => {
  const host = memoryHost([NEW]);
  const { user } = await room(host);
  give(host, [OLD]);
  await user.click(await screen.findByRole("button", { name: "Un obiettivo riconosciuto in tutti e due i piani" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "«2 Riduzione degli arretrati della riscossione» è diventato:" }), "0");
  await user.click(await screen.findByRole("button", { name: "Non è lo stesso: 1 Bonifica della banca dati dei tributi" }));
  expect(lines().some((line) => line.endsWith(": è nuovo, con peso 50, da raggiungere entro: 31/12/2025."))).toBe(true);
  expect(lines()).not.toContain(BONIFICA);
  expect(lines()).toContain("Obiettivo 2 «Messa in sicurezza del ponte vecchio»: il peso passa da 40 a 50.");
  const forget = await screen.findAllByRole("button", { name: /^Togli la correzione/ });
  expect(forget).toHaveLength(2);
  for (const _one of forget) await user.click((await screen.findAllByRole("button", { name: /^Togli la correzione/ }))[0] as HTMLElement);
  expect(lines()).toContain(BONIFICA);
});

test("other sheets of the same workbook are the old plan", async () => {
  const host = memoryHost([plan("Prima", 2025, [["1", "Cura delle strade comunali", 60, "Km", "8"], ["2", "Cura del verde pubblico", 40, "Aree", "5"]]), plan("Ora", 2025, [["1", "Cura delle strade comunali", 70, "Km", "8"], ["2", "Cura del verde pubblico", 30, "Aree", "5"]])]); // prettier-ignore
  const { user } = await room(host);
  await user.click(screen.getByRole("button", { name: "Altri fogli di questa cartella…" }));
  const compare = screen.getByRole("button", { name: "Confronta i fogli segnati con gli altri" });
  expect(compare).toBeDisabled();
  await user.click(screen.getByRole("checkbox", { name: "Prima" }));
  await user.click(compare);
  expect(await screen.findByRole("button", { name: /il peso passa da 60 a 70\.$/ })).toBeVisible();
});

test("written as new sheets, never over others; offered as files", async () => {
  const host = memoryHost([NEW]);
  const { user } = await room(host);
  give(host, [OLD]);
  await user.click(await screen.findByRole("button", { name: "Scrivi il confronto in 3 fogli nuovi" }));
  expect(host.documents.map(({ name }) => name)).toEqual(["Confronto", "Per la delibera", "Abbinamenti"]);
  const download = screen.getByRole("button", { name: "Scarica il confronto (.csv)" });
  await user.click(download);
  expect(host.offered.get("piano - confronto.csv")).toMatch(/obiettivo modificato;il peso;1;/);
  await user.click(screen.getByRole("button", { name: "Scarica il confronto (.xlsx)" }));
  expect((host.offered.get("piano - confronto.xlsx") as readonly SheetDocument[]).length).toBe(3);
});

test("another page of the pane and back: what was compared is still there", async () => {
  const host = memoryHost([NEW]);
  const { user } = await room(host);
  give(host, [OLD]);
  await screen.findByRole("button", { name: BONIFICA });
  await user.click(screen.getByRole("button", { name: "Verifica" }));
  await user.click(screen.getByRole("button", { name: "Rapporto" }));
  expect(await screen.findByRole("button", { name: BONIFICA })).toBeVisible();
});

test.each([
  ["the same file twice", [NEW], "I due file hanno lo stesso contenuto."],
  ["another body's plan", [plan("Viabilità", 2025, [["1", "Collaudo dei ponti provinciali", 100, "Ponti", "3"]])], /^I due piani non hanno in comune nessun obiettivo/],
  ["no plan at all", [sheetFromGrid("Rubrica", [["Nome", "Telefono"], ["Ada", "0123"]])], /^Altro\.xlsx: nessun piano riconosciuto/],
] as const)("%s is said", async (_name, sheets, sentence) => {
  const host = memoryHost([NEW]);
  await room(host);
  give(host, sheets, "altro.xlsx");
  expect(await screen.findByText(sentence)).toBeVisible();
}); // prettier-ignore

test("a file that is no workbook is refused by name", async () => {
  await room(memoryHost([NEW]));
  choose("foto.xlsx");
  expect(await screen.findByText("foto.xlsx: non è un foglio di calcolo.")).toBeVisible();
});

test("what comes from last year: by itself at once, against the chosen file where it is older", async () => {
  const host = memoryHost([NEW]);
  const { user } = await room(host);
  await user.click(screen.getByRole("button", { name: "Che cosa viene dall’anno scorso" }));
  expect(await screen.findByText(/^Per sapere quali obiettivi c’erano già/)).toBeVisible();
  expect(screen.getByRole("heading", { name: /^Nel piano, da solo: nessun anno passato/ })).toBeVisible();
  give(host, [OLD]);
  expect(await screen.findByText(/^vecchio\.xlsx: Un obiettivo c’era già l’anno scorso, su 2: .*, uno ha solo date nuove/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Obiettivo 1 «Bonifica della banca dati dei tributi»" }));
  expect(host.went).toEqual(["Tributi!A3"]);
});
