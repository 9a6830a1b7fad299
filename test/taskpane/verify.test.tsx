/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import { sheetFromGrid } from "../../src/core/sheet/sheet";
import { memoryHost } from "./support/memory-host";
import { closed, memoryStorage, showPane, showStructures, showVerified } from "./support/pane";
import { listSheet, threeSheets } from "./support/plans";

// Looking elements up by role takes jsdom its time.
describe("first sight", () => {
  it("offers one button and says that nothing leaves the computer", async () => {
    showPane(memoryHost(threeSheets()));
    expect(await screen.findByRole("button", { name: "Verifica pesi" })).toBeEnabled();
    expect(screen.getByText(/nessun dato viene inviato/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Ricontrolla" })).toBeNull();
  });

  it("verifies at once when the user chose so, also the next time", async () => {
    const storage = memoryStorage();
    const first = showPane(memoryHost(threeSheets()), storage);
    await first.user.click(await screen.findByLabelText("Verifica subito quando si apre"));
    first.unmount();
    showPane(memoryHost(threeSheets()), storage);
    expect(await screen.findByRole("heading", { name: "In 1 struttura su 2 i pesi non tornano" })).toBeVisible();
  });

  it("names the functions that this Excel lacks", async () => {
    showPane(memoryHost(threeSheets(), { capabilities: { reduced: ["custom-functions"] } }));
    expect(await screen.findByText(/le funzioni PIAO nelle celle non ci sono/)).toBeVisible();
  });
});

describe("result", () => {
  it("says the verdict first, then each structure with sum, expected and why", async () => {
    const { user } = await showVerified(memoryHost(threeSheets()));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("In 1 struttura su 2 i pesi non tornano");
    await showStructures(user);
    const wrong = screen.getByRole("button", { name: /Anagrafe.*90 su 100.*mancano 10/ });
    expect(wrong).toHaveTextContent(/percentuali devono fare 100/);
    expect(screen.getByRole("button", { name: /Tributi.*100 su 100/ })).toBeVisible();
    expect(screen.getByRole("button", { name: "Un foglio senza piano" })).toHaveAttribute("aria-expanded", "false");
  });

  it("is calm when all is well", async () => {
    await showVerified(memoryHost([listSheet("Tributi", [50, 50])]));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("I pesi tornano");
  });

  it("says in words what was not read or judged, and why; pressing it goes there", async () => {
    const points = sheetFromGrid("Segreteria", [
      ["N.", "Obiettivo", "Punti", "Indicatore"],
      [1, "Archivio", 12, "Faldoni"],
      [2, "Sportello", 7, "Ore"],
    ]);
    const host = memoryHost([listSheet("Tributi", [50, 50]), points]);
    const { user } = await showVerified(host);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Non tutto si è potuto verificare");
    const point = screen.getByRole("button", { name: "Segreteria" });
    expect(point.closest("li")).toHaveTextContent("Segreteria, non verificabile: totale non ricavabile dal foglio");
    await user.click(point);
    expect(host.went).toEqual(["Segreteria!A2"]);
  });

  it("says that no plan was recognised, and shows no finding", async () => {
    await showVerified(
      memoryHost([
        sheetFromGrid("Rubrica", [
          ["Nome", "Peso pacco (kg)"],
          ["Ada", 3],
        ]),
      ]),
    );
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Nessun piano riconosciuto");
    expect(screen.queryByRole("heading", { name: /riliev/ })).toBeNull();
  });

  it("says which years the plan covers and where that was read", async () => {
    await showVerified(memoryHost(threeSheets()));
    expect(screen.getByText("Il piano riguarda il 2025, secondo il titolo in A1 del foglio «Anagrafe».")).toBeVisible();
  });

  it("says no years beside a sheet that is no plan", async () => {
    const { user } = showPane(memoryHost(threeSheets(), { active: "Rubrica" }));
    await user.click(await screen.findByLabelText("Solo il foglio attivo"));
    await user.click(screen.getByRole("button", { name: "Verifica pesi" }));
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent("Nessun piano riconosciuto nel foglio «Rubrica»");
    expect(screen.queryByText(/Il piano riguarda/)).toBeNull();
  });

  it("keeps to the active sheet when asked", async () => {
    const { user } = showPane(memoryHost(threeSheets(), { active: "Tributi" }));
    await user.click(await screen.findByLabelText("Solo il foglio attivo"));
    await user.click(screen.getByRole("button", { name: "Verifica pesi" }));
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent("I pesi tornano");
    expect(screen.getByText("Solo il foglio «Tributi».")).toBeVisible();
  });
});

describe("findings", () => {
  it("goes to the cells on Enter, opens the finding and keeps the focus in the list", async () => {
    const host = memoryHost(threeSheets());
    const { user } = await showVerified(host);
    const row = await closed(user, /mancano 10/);
    row.focus();
    await user.keyboard("{Enter}");
    expect(host.went).toEqual(["Anagrafe!C3"]);
    expect(row).toHaveFocus();
    expect(row).toHaveAttribute("aria-expanded", "true");
    expect(screen.getByText(/Dove:/)).toBeVisible();
  });

  it("moves with the arrow keys and steps with the buttons", async () => {
    const host = memoryHost([listSheet("Anagrafe", [40, 30, 20]), listSheet("Tributi", [50, 40])]);
    const { user } = await showVerified(host);
    const rows = screen.getAllByRole("button", { name: /^Errore/ });
    expect(rows).toHaveLength(2);
    rows[0]!.focus();
    await user.keyboard("{ArrowDown}");
    expect(rows[1]).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Rilievo successivo" }));
    await user.click(screen.getByRole("button", { name: "Rilievo successivo" }));
    await user.click(screen.getByRole("button", { name: "Rilievo precedente" }));
    expect(host.went).toEqual(["Tributi!C3", "Anagrafe!C3"]);
  });

  it("narrows the list by severity, sheet and words, and says how many are left", async () => {
    const sheets = ["A", "B", "C", "D", "E", "F"].map((name) => listSheet(`Area ${name}`, [60, "30"]));
    const { user } = await showVerified(memoryHost(sheets));
    const total = screen.getAllByRole("button", { name: /^(Errore|Nota|Avviso)/ }).length;
    expect(total).toBe(7);
    await user.click(screen.getByRole("button", { name: "Filtra", expanded: false }));
    await user.selectOptions(screen.getByLabelText("Foglio"), "Area B");
    const ofSheet = screen.getAllByRole("button", { name: /^(Errore|Nota|Avviso)/ }).length;
    expect(ofSheet).toBe(2);
    expect(screen.getByText("2 rilievi su 12 con questi filtri.")).toBeVisible();
    const errors = screen.getByRole("button", { name: "6 errori" });
    expect(errors).toHaveAttribute("aria-pressed", "false");
    await user.click(errors);
    expect(errors).toHaveAttribute("aria-pressed", "true");
    expect(screen.getAllByRole("button", { name: /^Errore:/ }).length).toBeGreaterThan(0);
    expect(screen.queryByRole("button", { name: /^(Nota|Avviso):/ })).toBeNull();
    await user.click(errors);
    expect(screen.getAllByRole("button", { name: /^(Nota|Avviso):/ }).length).toBeGreaterThan(0);
    await user.click(screen.getByRole("button", { name: "Togli i filtri" }));
    await user.type(screen.getByRole("searchbox"), "area c");
    expect(screen.getAllByRole("button", { name: /^(Errore|Nota|Avviso):/ })).toHaveLength(2);
  });

  it("says why a cell cannot be shown, and the list stays", async () => {
    const host = memoryHost(threeSheets());
    const { user } = await showVerified(host);
    const row = await closed(user, /mancano 10/);
    host.refuse("goTo", "hidden-sheet", "Anagrafe");
    await user.click(row);
    expect(screen.getByText(/Il foglio è nascosto.*\(Anagrafe\)/)).toBeVisible();
    expect(screen.getByRole("button", { name: /mancano 10/, expanded: true })).toBeVisible();
  });
});

describe("marks", () => {
  it("paints and removes, and follows the next verification", async () => {
    const host = memoryHost(threeSheets());
    const { user } = await showVerified(host);
    const marks = screen.getByRole("switch", { name: "Segna i rilievi nel foglio" });
    await user.click(marks);
    expect(host.marks).toEqual([{ sheet: "Anagrafe", area: { top: 2, left: 2, bottom: 4, right: 2 }, severity: "error" }]);
    act(() => host.edit("Tributi", 2, 2, 40));
    await user.click(screen.getAllByRole("button", { name: "Ricontrolla" })[0]!);
    await waitFor(() => expect(host.marks).toHaveLength(2));
    await user.click(marks);
    expect(host.marks).toEqual([]);
  });

  it("says that the sheet is protected and stays off", async () => {
    const host = memoryHost(threeSheets());
    const { user } = await showVerified(host);
    host.refuse("mark", "protected", "Anagrafe");
    await user.click(screen.getByRole("switch", { name: "Segna i rilievi nel foglio" }));
    expect(screen.getByText(/Il foglio è protetto/)).toBeVisible();
    expect(screen.getByRole("switch", { name: "Segna i rilievi nel foglio" })).not.toBeChecked();
  });
});

describe("when the sheet changes", () => {
  it("shows that the result is out of date", async () => {
    const host = memoryHost(threeSheets());
    const { user } = await showVerified(host);
    act(() => host.edit("Anagrafe", 4, 2, 30));
    expect(screen.getByText("Il foglio è cambiato dopo la verifica.", { selector: "strong" })).toBeVisible();
    await user.click(screen.getAllByRole("button", { name: "Ricontrolla" })[0]!);
    expect(await screen.findByText("I pesi di tutte e 2 le strutture tornano", { selector: "h1" })).toBeVisible();
    expect(screen.queryByText("Il foglio è cambiato dopo la verifica.", { selector: "strong" })).toBeNull();
  });

  it("verifies again by itself when live, reading only the sheet that changed", async () => {
    const host = memoryHost(threeSheets());
    const { user } = await showVerified(host);
    await user.click(screen.getByRole("switch", { name: "Ricontrolla mentre scrivo" }));
    act(() => host.edit("Anagrafe", 4, 2, 30));
    expect(await screen.findByText("I pesi di tutte e 2 le strutture tornano", { selector: "h1" })).toBeVisible();
    expect(host.reads).toEqual(["all", ["Anagrafe"]]);
  });

  it("paints nothing because of a co-author's edit", async () => {
    const host = memoryHost(threeSheets());
    const { user } = await showVerified(host);
    await user.click(screen.getByRole("switch", { name: "Ricontrolla mentre scrivo" }));
    await user.click(screen.getByRole("switch", { name: "Segna i rilievi nel foglio" }));
    act(() => host.edit("Tributi", 2, 2, 40, "remote"));
    expect(await screen.findByText("In 2 strutture su 2 i pesi non tornano", { selector: "h1" })).toBeVisible();
    expect(host.marks).toHaveLength(1);
  });
});

describe("reading that takes long or fails", () => {
  it("shows what is being read after a moment, and can be cancelled", async () => {
    const host = memoryHost(threeSheets());
    const release = host.hold();
    const { user } = showPane(host);
    await user.click(await screen.findByRole("button", { name: "Verifica pesi" }));
    expect(screen.queryByRole("progressbar")).toBeNull();
    const progress = await screen.findByRole("region", { name: "Lettura dei fogli…" });
    expect(within(progress).getByRole("progressbar")).toHaveAttribute("aria-valuenow", "0.5");
    expect(progress).toHaveTextContent("Anagrafe");
    await user.click(within(progress).getByRole("button", { name: "Annulla" }));
    release();
    expect(await screen.findByRole("button", { name: "Verifica pesi" })).toBeVisible();
  });

  it("says why it failed and tries again", async () => {
    const host = memoryHost(threeSheets());
    host.refuse("read", "cell-edit");
    const { user } = showPane(host);
    await user.click(await screen.findByRole("button", { name: "Verifica pesi" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(/State scrivendo in una cella/);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("La lettura non è riuscita.");
    await user.click(screen.getByRole("button", { name: "Riprova" }));
    expect(await screen.findByText("In 1 struttura su 2 i pesi non tornano", { selector: "h1" })).toBeVisible();
  });

  it("keeps the earlier result when a later reading fails", async () => {
    const host = memoryHost(threeSheets());
    const { user } = await showVerified(host);
    host.refuse("read", "busy");
    await user.click(screen.getByRole("button", { name: "Ricontrolla" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(/occupato/);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("In 1 struttura su 2 i pesi non tornano");
  });
});
