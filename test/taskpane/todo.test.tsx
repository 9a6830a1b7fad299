/** @jest-environment jsdom */
/** The whole job by keyboard alone: what is to be done is open, Enter does it, and the focus goes on to the next. */
import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import { withCells } from "../../src/core/sheet/changed";
import type { CellValue, Sheet } from "../../src/core/sheet/sheet";
import { memoryHost, type MemoryHost } from "./support/memory-host";
import { memoryStorage, showPane, showVerified } from "./support/pane";
import { listSheet } from "./support/plans";

const cell = (sheet: Sheet, row: number, col: number, value: CellValue): Sheet => withCells(sheet, [{ row, col, value }]);
const misspelt = (name: string): Sheet => cell(listSheet(name, [60, 40]), 2, 4, "SI/N0");
const late = (name: string): Sheet => cell(listSheet(name, [60, 40]), 2, 5, "31/12/2043");
/** Lacks 10, which its one heaviest objective takes. */
const short = (name: string): Sheet => listSheet(name, [50, 40]);

const cards = (): readonly string[] =>
  [...document.querySelectorAll("[data-finding]")].map(
    (button) => `${button.getAttribute("aria-expanded") === "true" ? "> " : ""}${button.textContent ?? ""}`,
  );
const done = (): string => document.querySelector(".piao-done")?.textContent ?? "";
const focused = (): string => {
  const element = document.activeElement as HTMLElement;
  return element.getAttribute("aria-label") ?? element.textContent ?? element.tagName;
};

async function verifiedByKeyboard(host: MemoryHost, storage = memoryStorage()) {
  const shown = showPane(host, storage);
  const verify = await screen.findByRole("button", { name: "Verifica pesi" });
  verify.focus();
  await shown.user.keyboard("{Enter}");
  await screen.findByRole("button", { name: "Ricontrolla" });
  await waitFor(() => expect(document.body).not.toHaveFocus());
  return shown;
}

describe("once the weights were verified", () => {
  it("the worst is open, the sheet is at its place, and the focus is on what mends it, which says what is wrong", async () => {
    const host = memoryHost([late("A"), short("B")]);
    await verifiedByKeyboard(host);
    expect(cards()).toEqual([expect.stringMatching(/^> Errore: I pesi di «B»/), expect.stringMatching(/^Avviso: .*2043/)]);
    expect(host.went).toEqual(["B!C3"]);
    expect(focused()).toMatch(/^Correggi: /);
    expect(document.activeElement).toHaveAccessibleDescription(/^Errore: I pesi di «B» fanno 90/);
    expect(done()).toBe("0 di 2 fatti");
  });

  it("the focus is on the verdict where nothing is to be done", async () => {
    await verifiedByKeyboard(memoryHost([listSheet("A", [60, 40])]));
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("I pesi tornano");
    expect(done()).toBe("");
  });

  it("a pane that verifies when it opens takes neither the selection nor the focus", async () => {
    const host = memoryHost([short("A")]);
    showPane(host, memoryStorage({ "piao.preferences": JSON.stringify({ runAtOnce: true }) }));
    await screen.findByRole("button", { name: "Ricontrolla" });
    expect(cards()).toEqual([expect.stringMatching(/^> Errore/)]);
    expect(host.went).toEqual([]);
    expect(document.body).toHaveFocus();
  });

  it("nothing moves where somebody works in the sheet by then", async () => {
    const host = memoryHost([short("A")]);
    const release = host.hold();
    const { user } = showPane(host);
    const editor = document.body.appendChild(document.createElement("input"));
    await user.click(await screen.findByRole("button", { name: "Verifica pesi" }));
    editor.focus();
    release();
    await screen.findByRole("button", { name: "Ricontrolla" });
    expect(cards()).toEqual([expect.stringMatching(/^> Errore/)]);
    expect(editor).toHaveFocus();
    expect(host.went).toEqual([]);
    editor.remove();
  });

  it("what somebody types in the sheet moves neither of them", async () => {
    const host = memoryHost([short("A"), short("B")]);
    const { user } = await showVerified(host);
    await user.click(screen.getByRole("switch", { name: "Ricontrolla mentre scrivo" }));
    screen.getByRole("switch", { name: "Ricontrolla mentre scrivo" }).focus();
    act(() => host.edit("A", 3, 2, 50));
    await waitFor(() => expect(cards()).toEqual([expect.stringMatching(/^> Errore: I pesi di «B»/)]));
    expect(host.went).toEqual([]);
    expect(screen.getByRole("switch", { name: "Ricontrolla mentre scrivo" })).toHaveFocus();
    expect(done()).toBe("1 di 2 fatti");
  });
});

describe("Enter", () => {
  it("mends and goes on to the next, until the verdict is green and has the focus", async () => {
    const host = memoryHost([short("A"), misspelt("B")]);
    const { user } = await verifiedByKeyboard(host);
    await user.keyboard("{Enter}");
    await waitFor(() => expect(cards()).toEqual([expect.stringMatching(/^> Avviso: «SI\/N0»/)]));
    await waitFor(() => expect(focused()).toBe("Correggi: Scrivi «SI/NO» in una cella"));
    expect(done()).toBe("1 di 2 fatti");
    expect(host.went).toEqual(["A!C3", "B!E3"]);
    await user.keyboard("{Enter}");
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("I pesi di tutte e 2 le strutture tornano");
    expect(done()).toBe("2 di 2 fatti");
  });

  it("held down mends once", async () => {
    const host = memoryHost([misspelt("A"), cell(misspelt("B"), 2, 4, "S1/NO")]);
    const { user } = await verifiedByKeyboard(host);
    await user.keyboard("{Enter>5/}");
    await waitFor(() => expect(done()).toBe("1 di 2 fatti"));
    expect(cards()).toHaveLength(1);
  });

  it("accepts what nothing mends: the reason, Enter, and on to the next", async () => {
    const host = memoryHost([late("A"), cell(late("B"), 2, 5, "31/12/2044")]);
    const { user } = await verifiedByKeyboard(host, memoryStorage({ "piao.preferences": JSON.stringify({ author: "Ada Neri" }) }));
    expect(focused()).toBe("Accetta con motivazione…");
    await user.keyboard("{Enter}");
    await waitFor(() => expect(screen.getByRole("textbox", { name: /Motivo/ })).toHaveFocus());
    await user.keyboard("Pluriennale{Shift>}{Enter}{/Shift}(delibera 12){Enter}");
    await waitFor(() => expect(done()).toBe("1 di 2 fatti"));
    await waitFor(() => expect(focused()).toBe("Accetta con motivazione…"));
    expect(cards()).toEqual([expect.stringMatching(/^> Avviso: .*2044/)]);
    expect(JSON.parse(host.kept.get("waivers")!)).toMatchObject({
      waivers: [{ reason: "Pluriennale\n(delibera 12)", author: "Ada Neri" }],
    });
  });

  it("asks who accepts where that is not known; closing brings the focus back", async () => {
    const { user } = await verifiedByKeyboard(memoryHost([late("A")]));
    await user.keyboard("{Enter}");
    await waitFor(() => expect(screen.getByRole("textbox", { name: /Motivo/ })).toHaveFocus());
    await user.keyboard("Pluriennale{Enter}");
    expect(screen.getByRole("textbox", { name: /Chi accetta/ })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Chiudi senza accettare" }));
    await waitFor(() => expect(focused()).toBe("Accetta con motivazione…"));
  });
});

describe("alike findings", () => {
  const host = () => memoryHost([misspelt("A"), misspelt("B"), misspelt("C"), late("D")]);

  it("are mended all at once", async () => {
    const sheets = host();
    const { user } = await verifiedByKeyboard(sheets);
    expect(cards()[0]).toMatch(/^> Avviso: «SI\/N0» in 3 fogli: zero al posto della O/);
    expect(focused()).toBe("Correggi tutte le 3 celle");
    await user.click(screen.getByRole("button", { name: "foglio «B», E3" }));
    expect(sheets.went).toEqual(["A!E3", "B!E3"]);
    await user.click(screen.getByRole("button", { name: "Correggi tutte le 3 celle" }));
    await waitFor(() => expect(done()).toBe("3 di 4 fatti"));
    expect(["A", "B", "C"].map((name) => sheets.sheets.find((sheet) => sheet.name === name)?.value(2, 4))).toEqual([
      "SI/NO",
      "SI/NO",
      "SI/NO",
    ]);
  });

  it("are gone through one by one where that is wanted", async () => {
    const { user } = await verifiedByKeyboard(host());
    await user.click(screen.getByRole("button", { name: "Uno per uno" }));
    expect(cards()).toHaveLength(4);
    expect(cards()[0]).toMatch(/^> Avviso: «SI\/N0» in E3/);
    await waitFor(() => expect(focused()).toBe("Correggi: Scrivi «SI/NO» in una cella"));
    await user.keyboard("{Enter}");
    await waitFor(() => expect(done()).toBe("1 di 4 fatti"));
    expect(cards().map((card) => /foglio «.»/.exec(card)?.[0] ?? "open")).toEqual(["open", "foglio «C»", "foglio «D»"]);
  });

  it("are accepted with one reason, each for itself", async () => {
    const sheets = memoryHost([late("A"), late("B"), misspelt("C")]);
    const { user } = await verifiedByKeyboard(sheets);
    expect(cards()).toEqual([expect.stringMatching(/^> Avviso: Le 2 scadenze 31\/12\/2043 in 2 fogli/), expect.stringMatching(/SI\/N0/)]);
    await user.keyboard("{Enter}");
    await user.type(await screen.findByRole("textbox", { name: /Motivo/ }), "Pluriennali");
    await user.type(screen.getByRole("textbox", { name: /Chi accetta/ }), "Ada Neri");
    await user.click(screen.getByRole("button", { name: "Accetta tutti i 2 rilievi" }));
    await waitFor(() => expect(done()).toBe("2 di 3 fatti"));
    expect(await screen.findByText(/^2 rilievi accettati: si trovano sotto/)).toBeVisible();
    const { waivers } = JSON.parse(sheets.kept.get("waivers")!) as { waivers: readonly { sheet: string; reason: string }[] };
    expect(waivers.map(({ sheet, reason }) => `${sheet} ${reason}`)).toEqual(["A Pluriennali", "B Pluriennali"]);
  });
});

describe("what is certain", () => {
  const host = () => memoryHost([misspelt("A"), misspelt("B"), late("C")]);
  const panel = () => screen.getByRole("region", { name: "Che cosa cambierebbe" });

  it("is seen cell by cell, and each can be left out", async () => {
    const sheets = host();
    const { user } = await showVerified(sheets);
    await user.click(screen.getByRole("button", { name: "Applica 2 correzioni sicure (2 celle)" }));
    expect(panel()).toHaveFocus();
    expect(within(panel()).getByRole("checkbox", { name: "Tutte le celle" })).toBeChecked();
    await user.click(within(panel()).getByRole("checkbox", { name: "Correggi E3 del foglio «A»" }));
    expect(within(panel()).getByRole("checkbox", { name: "Tutte le celle" })).toBePartiallyChecked();
    await user.click(within(panel()).getByRole("button", { name: "Correggi la cella" }));
    await waitFor(() => expect(done()).toBe("1 di 3 fatti"));
    expect(["A", "B"].map((name) => sheets.sheets.find((sheet) => sheet.name === name)?.value(2, 4))).toEqual(["SI/N0", "SI/NO"]);
    await waitFor(() => expect(focused()).toBe("Correggi: Scrivi «SI/NO» in una cella"));
  });

  it("is not applied with nothing ticked, and closed by one button that brings the focus back", async () => {
    const { user } = await showVerified(host());
    await user.click(screen.getByRole("button", { name: /^Applica 2/ }));
    await user.click(within(panel()).getByRole("checkbox", { name: "Tutte le celle" }));
    expect(within(panel()).getByRole("button", { name: /^Correggi/ })).toBeDisabled();
    await user.click(within(panel()).getByRole("button", { name: "Chiudi senza correggere" }));
    await waitFor(() => expect(focused()).toBe("Correggi tutte le 2 celle"));
  });
});

it("what is left for later comes again behind the last", async () => {
  const { user } = await verifiedByKeyboard(memoryHost([short("A"), misspelt("B")]));
  await user.click(screen.getByRole("button", { name: "Lascia per dopo" }));
  await waitFor(() => expect(focused()).toBe("Correggi: Scrivi «SI/NO» in una cella"));
  await user.click(screen.getByRole("button", { name: "Lascia per dopo" }));
  await waitFor(() => expect(focused()).toMatch(/^Correggi: (Metti|Ripartisci)/));
  expect(done()).toBe("0 di 2 fatti");
});
