/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { parseSettingsText } from "../../src/core/settings-file/schema";
import { sheetFromGrid, type Sheet } from "../../src/core/sheet/sheet";
import { memoryHost, type MemoryHost } from "./support/memory-host";
import { showStructures, showVerified } from "./support/pane";

// Looking elements up by role takes jsdom its time.
/** A list whose points nobody says the total of. */
const points = (name: string, ...weights: readonly number[]): Sheet =>
  sheetFromGrid(name, [
    ["N.", "Obiettivo", "Punti", "Indicatore"],
    ...weights.map((weight, i) => [i + 1, `Obiettivo ${name} ${String(i + 1)}`, weight, "Numero"]),
  ]);

function kept({ kept: texts }: MemoryHost) {
  const reading = parseSettingsText(texts.get("settings") ?? "{}");
  return reading.kind === "ok" ? reading.settings.expected : null;
}

const SEGRETERIA = { name: "Usa 100 per il foglio «Segreteria»" } as const;

it("takes 100 for one sheet in one press, judges with it, and takes it back in one press", async () => {
  const host = memoryHost([points("Segreteria", 60, 35)]);
  const { user } = await showVerified(host);
  await user.click(screen.getByRole("button", SEGRETERIA));
  expect(await screen.findByRole("heading", { name: "I pesi non tornano" })).toBeVisible();
  await showStructures(user);
  expect(screen.getByRole("button", { name: /Segreteria.*95 su 100.*mancano 5/ })).toBeVisible();
  expect(kept(host)).toMatchObject({ workbook: null, sheets: { Segreteria: 100 } });
  await user.click(screen.getByRole("button", { name: "Annulla: togli il totale 100 scelto per questo foglio" }));
  expect(await screen.findByRole("button", SEGRETERIA)).toBeVisible();
  expect(kept(host)).toMatchObject({ workbook: null, sheets: {} });
});

it("takes 100 for all sheets, which the settings list and which is taken back in one press", async () => {
  const host = memoryHost([points("Segreteria", 60, 40), points("Tributi", 50, 30)]);
  const { user } = await showVerified(host);
  const point = screen.getByRole("button", { name: "Segreteria" }).closest("li") as HTMLElement;
  await user.click(within(point).getByRole("button", { name: "Usa 100 per tutti i fogli" }));
  expect(await screen.findByRole("heading", { name: "In 1 struttura su 2 i pesi non tornano" })).toBeVisible();
  expect(kept(host)).toMatchObject({ workbook: 100 });
  await showStructures(user);
  const [undo] = screen.getAllByRole("button", { name: "Annulla: togli il totale 100 scelto per tutti i fogli" });
  await user.click(undo as HTMLElement);
  expect(await screen.findByRole("heading", { name: "Letto, ma non verificabile" })).toBeVisible();
  expect(kept(host)).toMatchObject({ workbook: null });
});

it("is not offered where settings cannot be changed, nor for lists that are judged", async () => {
  const host = memoryHost([points("Segreteria", 60, 35)]);
  host.kept.set("settings", JSON.stringify({ version: 99 }));
  await showVerified(host);
  expect(screen.queryByRole("button", SEGRETERIA)).toBeNull();
});
