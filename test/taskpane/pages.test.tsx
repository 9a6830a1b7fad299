/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import { settingsText } from "../../src/core/settings-file/schema";
import { sheetFromGrid } from "../../src/core/sheet/sheet";
import { memoryHost } from "./support/memory-host";
import { memoryStorage, showPane, showStructures, showVerified } from "./support/pane";
import { listSheet, threeSheets } from "./support/plans";

/** A list with results: 70, 20, 10 at 100 %, 100 %, 0 %. */
const withResults = sheetFromGrid("Area 1", [
  ["Area 1 - consuntivo 2025"],
  ["N.", "Obiettivo", "Peso %", "Indicatore", "Scadenza", "Grado di raggiungimento"],
  [1, "Tempi di pagamento", 70, "Giorni", "31/12/2025", "100%"],
  [2, "Trasparenza e anticorruzione", 20, "Pagine", "31/12/2025", "100%"],
  [3, "Archivio storico", 10, "Faldoni", "31/12/2025", "0%"],
]);

/** Own objectives 60 and transversal ones 40: together 100. */
const twoSections = sheetFromGrid("Area 1", [
  ["Area 1 - obiettivi 2025"],
  ["N.", "Obiettivo", "Peso %", "Indicatore", "Target", "Scadenza"],
  [1, "Rispetto dei tempi di pagamento delle fatture", 40, "Giorni", "30", "31/12/2025"],
  [2, "Archivio storico", 20, "Faldoni", "90", "31/12/2025"],
  ["Obiettivi trasversali"],
  [1, "Anticorruzione, trasparenza e formazione di 40 ore per dipendente", 25, "Pagine", "10", "31/12/2025"],
  [2, "Raccolta differenziata", 15, "Tonnellate", "80", "31/12/2025"],
]);

/** jsdom's files cannot be read as text. */
function settingsFile(text: string): File {
  return Object.assign(new File([text], "piao.config.json", { type: "application/json" }), { text: () => Promise.resolve(text) });
}

describe("Punteggi", () => {
  it("asks to read the sheets first", async () => {
    const { user } = showPane(memoryHost([withResults]));
    await user.click(await screen.findByRole("button", { name: "Punteggi" }));
    await user.click(await screen.findByRole("button", { name: "Leggi i fogli" }));
    expect(await screen.findByText("90 su 100")).toBeVisible();
  });

  it("shows the score, each line of it, and what another result would give", async () => {
    const host = memoryHost([withResults]);
    const { user } = await showVerified(host);
    await user.click(screen.getByRole("button", { name: "Punteggi" }));
    expect(await screen.findByText("90 su 100")).toBeVisible();
    expect(screen.getByRole("button", { name: /1 Tempi di pagamento.*70 punti.*peso 70 · raggiunto 100 %/ })).toBeVisible();
    await user.type(screen.getByLabelText(/Prova un altro risultato.*Archivio storico/), "50");
    expect(await screen.findByText("95 su 100")).toBeVisible();
    expect(screen.getByText(/il foglio non è cambiato/)).toBeVisible();
    expect(host.sheets[0]).toBe(withResults);
    await user.click(screen.getByRole("button", { name: "Torna al foglio" }));
    expect(screen.getByText("90 su 100")).toBeVisible();
  });

  it("says why there is no score, and still lets one try", async () => {
    const { user } = await showVerified(memoryHost([listSheet("Tributi", [50, 50])]));
    await user.click(screen.getByRole("button", { name: "Punteggi" }));
    expect(await screen.findByText("Il punteggio non si può ancora calcolare")).toBeVisible();
    for (const field of screen.getAllByLabelText(/Prova un altro risultato/)) await user.type(field, "100");
    expect(screen.getByText("100 su 100")).toBeVisible();
  });
});

describe("SeO", () => {
  it("shows the sheet and what differs before it is written, then adds it", async () => {
    const host = memoryHost(threeSheets());
    const { user } = await showVerified(host);
    await user.click(screen.getByRole("button", { name: "SeO" }));
    const preview = await screen.findByRole("region", { name: /Anteprima di/ });
    expect(within(preview).getByText("OBIETTIVI OPERATIVI")).toBeInTheDocument();
    expect(screen.getAllByText(/manca/).length).toBeGreaterThan(0);
    expect(host.documents).toEqual([]);
    await user.click(screen.getByLabelText("Tributi"));
    await user.click(screen.getByRole("button", { name: "Crea 3 fogli" }));
    expect(await screen.findByText(/^Creati i fogli/)).toBeVisible();
    // Two structures' sheets, and the index of them.
    expect(host.documents.map(({ name }) => name)).toEqual([expect.stringMatching(/^SeO /), expect.stringMatching(/^SeO /), "Indice"]);
  });

  it("shows the arithmetic when weights are brought to the standard", async () => {
    const { user } = await showVerified(memoryHost(threeSheets()));
    await user.click(screen.getByRole("button", { name: "SeO" }));
    await user.click(await screen.findByLabelText(/Portati al totale standard/));
    expect(screen.getByText(/portati da 90 a 80|× 80 ÷ 90/)).toBeVisible();
  });

  it("writes a blank sheet for a new structure", async () => {
    const host = memoryHost(threeSheets());
    const { user } = showPane(host);
    await user.click(await screen.findByRole("button", { name: "SeO" }));
    await user.click(await screen.findByRole("button", { name: "Foglio vuoto per una struttura nuova" }));
    expect(screen.getByRole("button", { name: "Crea il foglio vuoto" })).toBeDisabled();
    await user.type(screen.getByLabelText("Nome della struttura"), "Cultura");
    await user.click(screen.getByRole("button", { name: "Crea il foglio vuoto" }));
    await waitFor(() => expect(host.documents.map(({ name }) => name)).toEqual([expect.stringContaining("Cultura")]));
  });
});

describe("Rapporto", () => {
  it("is written as a sheet that a later report refreshes", async () => {
    const host = memoryHost(threeSheets());
    const { user } = await showVerified(host);
    await user.click(screen.getByRole("button", { name: "Rapporto" }));
    await user.click(await screen.findByRole("button", { name: "Scrivi il rapporto in un foglio" }));
    expect(await screen.findByText(/^Creato il foglio/)).toBeVisible();
    expect(host.documents).toHaveLength(1);
  });

  it("is not offered as a sheet where only downloads are possible", async () => {
    const { user } = await showVerified(memoryHost(threeSheets(), { capabilities: { writes: "download" } }));
    await user.click(screen.getByRole("button", { name: "Rapporto" }));
    expect(await screen.findByRole("button", { name: /rilievi \(\.csv\)/ })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Scrivi il rapporto in un foglio" })).toBeNull();
  });
});

describe("Impostazioni", () => {
  it("changes nothing until saved, then verifies with what was saved", async () => {
    const host = memoryHost(threeSheets());
    const { user } = await showVerified(host);
    await user.click(screen.getByRole("button", { name: "Impostazioni" }));
    await user.type(await screen.findByLabelText("Per tutti i fogli"), "90");
    expect(host.kept.get("settings")).toBeUndefined();
    await user.click(screen.getByRole("button", { name: "Salva" }));
    expect(await screen.findByText("Impostazioni salvate.")).toBeVisible();
    expect(JSON.parse(host.kept.get("settings")!)).toMatchObject({ expected: { workbook: 90 } });
    await user.click(screen.getByRole("button", { name: "Verifica" }));
    await showStructures(user);
    expect(screen.getByRole("button", { name: /Anagrafe.*90 su 90/ })).toBeVisible();
  });

  it("takes the total of a section, by title and sheet, and lets it go again", async () => {
    const host = memoryHost([twoSections]);
    const { user } = await showVerified(host);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("I pesi tornano");
    await user.click(screen.getByRole("button", { name: "Impostazioni" }));
    await user.click(await screen.findByText("Sezione per sezione"));
    const add = screen.getByRole("button", { name: "Aggiungi una sezione" });
    await user.click(add);
    // The new line has the focus.
    await user.keyboard("obiettivi trasversali");
    expect(screen.getByText(/finché manca uno dei due/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Salva" })).toBeDisabled();
    const own = screen.getByRole("group", { name: "Totale della sezione obiettivi trasversali" });
    await user.type(within(own).getByLabelText("Totale"), "50");
    await user.selectOptions(within(own).getByLabelText("Foglio"), "Area 1");
    expect(screen.queryByText(/finché manca uno dei due/)).toBeNull();
    await user.click(screen.getByRole("button", { name: "Salva" }));
    await screen.findByText("Impostazioni salvate.");
    expect(JSON.parse(host.kept.get("settings")!)).toMatchObject({ expected: { sections: { "Area 1": { "obiettivi trasversali": 50 } } } });
    await user.click(screen.getByRole("button", { name: "Verifica" }));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("non tornano");

    await user.click(screen.getByRole("button", { name: "Impostazioni" }));
    await user.click(await screen.findByText("Sezione per sezione"));
    await user.click(screen.getByRole("button", { name: "Togli la sezione obiettivi trasversali" }));
    expect(screen.getByRole("button", { name: "Aggiungi una sezione" })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Salva" }));
    await user.click(screen.getByRole("button", { name: "Verifica" }));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("I pesi tornano");
  });

  it("offers the titles of the sheet's sections, says when one is named twice, and gives lines up with the rest", async () => {
    const { user } = await showVerified(memoryHost([twoSections]));
    await user.click(screen.getByRole("button", { name: "Impostazioni" }));
    await user.click(await screen.findByText("Sezione per sezione"));
    for (const [index, total] of ["40", "30"].entries()) {
      await user.click(screen.getByRole("button", { name: "Aggiungi una sezione" }));
      await user.keyboard("Obiettivi trasversali");
      await user.type(screen.getAllByLabelText("Totale")[index]!, total);
    }
    const field = screen.getAllByRole<HTMLInputElement>("combobox", { name: "Sezione" })[0]!;
    expect([...field.list!.options].map(({ value }) => value)).toEqual(["Obiettivi trasversali"]);
    expect(screen.getByRole("alert")).toHaveTextContent("già indicata sopra");
    await user.click(screen.getByRole("button", { name: "Annulla" }));
    expect(screen.queryByRole("combobox", { name: "Sezione" })).toBeNull();
  });

  it("reads what the workbook keeps", async () => {
    const host = memoryHost(threeSheets());
    host.kept.set("settings", settingsText({ ...DEFAULT_SETTINGS, expected: { workbook: null, sheets: { Anagrafe: 90 } } }));
    await showVerified(host);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("I pesi di tutte e 2 le strutture tornano");
  });

  it("leaves settings of a newer version alone", async () => {
    const host = memoryHost(threeSheets());
    host.kept.set("settings", JSON.stringify({ version: 99, tolerance: 1 }));
    const { user } = showPane(host);
    await user.click(await screen.findByRole("button", { name: "Impostazioni" }));
    expect(await screen.findByText(/versione più recente/)).toBeVisible();
    await user.clear(screen.getByLabelText("Differenza accettata"));
    await user.type(screen.getByLabelText("Differenza accettata"), "5");
    expect(screen.getByRole("button", { name: "Salva" })).toBeDisabled();
  });

  it("takes a file, says what is wrong with a bad one, and goes back to the defaults", async () => {
    const host = memoryHost(threeSheets());
    const { user } = showPane(host);
    await user.click(await screen.findByRole("button", { name: "Impostazioni" }));
    const input = await screen.findByLabelText("Importa", { selector: "input" });
    await user.upload(input, settingsFile('{"tolerance": "molto"}'));
    expect(await screen.findByText(/tolerance/)).toBeVisible();
    await user.upload(input, settingsFile('{"tolerance": 2}'));
    await waitFor(() => expect(screen.getByLabelText("Differenza accettata")).toHaveValue("2"));
    await user.click(screen.getByRole("button", { name: "Torna ai valori previsti" }));
    expect(screen.getByLabelText("Differenza accettata")).toHaveValue("0");
  });

  it("keeps what is typed until it is a number", async () => {
    const { user } = showPane(memoryHost(threeSheets()));
    await user.click(await screen.findByRole("button", { name: "Impostazioni" }));
    const field = await screen.findByLabelText("Differenza accettata");
    await user.clear(field);
    await user.type(field, "0,");
    expect(screen.getByText("Serve un numero.")).toBeVisible();
    await user.type(field, "5");
    expect(screen.queryByText("Serve un numero.")).toBeNull();
    expect(field).toHaveValue("0,5");
  });

  it("changes the language, of findings too, and keeps it", async () => {
    const storage = memoryStorage();
    const first = await showVerified(memoryHost(threeSheets()), storage);
    await first.user.click(screen.getByRole("button", { name: "Impostazioni" }));
    await first.user.selectOptions(await screen.findByLabelText("Lingua"), "en");
    await first.user.click(await screen.findByRole("button", { name: "Check" }));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("1 structure out of 2 does not add up");
    expect(screen.getByRole("button", { name: /^Error/ })).toHaveTextContent(/90/);
    first.unmount();
    showPane(memoryHost(threeSheets()), storage);
    expect(await screen.findByRole("button", { name: "Check weights" })).toBeVisible();
  });
});

describe("deroghe", () => {
  const accept = async (user: ReturnType<typeof showPane>["user"]): Promise<void> => {
    await user.click(screen.getByRole("button", { name: "Accetta con motivazione…" }));
    const button = await screen.findByRole("button", { name: "Accetta il rilievo" });
    expect(button).toBeDisabled();
    await user.type(screen.getByRole("textbox", { name: /Motivo/ }), "Il resto è nel piano dell’unione");
    await user.type(screen.getByRole("textbox", { name: /Chi accetta/ }), "Ada Neri");
    await user.click(button);
  };

  it("take a finding out of the list with its reason, keep it with the workbook, and can be taken back", async () => {
    const host = memoryHost(threeSheets());
    const { user } = await showVerified(host);
    await user.click(screen.getByRole("switch", { name: "Segna i rilievi nel foglio" }));
    await accept(user);
    const waived = await screen.findByRole("button", { name: "Un rilievo accettato con motivazione" });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("In una struttura su 2 i pesi non tornano, con motivazione");
    await waitFor(() => expect(host.marks).toEqual([]));
    expect(JSON.parse(host.kept.get("waivers")!)).toMatchObject({
      waivers: [{ rule: "weights-total", sheet: "Anagrafe", reason: "Il resto è nel piano dell’unione", author: "Ada Neri" }],
    });
    await user.click(waived);
    await user.click(screen.getByRole("button", { name: /^Errore.*mancano 10/ }));
    expect(screen.getByText(/Accettato: «Il resto è nel piano dell’unione» \(Ada Neri, \d\d\/\d\d\/\d{4}\)/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: /^Non accettarlo più: I pesi di «Anagrafe»/ }));
    expect(await screen.findByRole("button", { name: /^Errore.*mancano 10/ })).toBeVisible();
    expect(JSON.parse(host.kept.get("waivers")!)).toMatchObject({ waivers: [] });
  });

  it("hold the next time, and expire when the cells change", async () => {
    const host = memoryHost(threeSheets());
    const first = await showVerified(host);
    await accept(first.user);
    await screen.findByRole("button", { name: "Un rilievo accettato con motivazione" });
    first.unmount();
    const { user } = await showVerified(host);
    expect(screen.getByRole("button", { name: "Un rilievo accettato con motivazione" })).toBeVisible();
    act(() => host.edit("Anagrafe", 4, 2, 25));
    await user.click(screen.getAllByRole("button", { name: "Ricontrolla" })[0]!);
    expect(await screen.findByText(/La deroga di Ada Neri.*è scaduta/)).toBeVisible();
    expect(screen.getByRole("button", { name: /^Errore.*mancano 5/ })).toBeVisible();
  });

  it("of a newer version are left alone", async () => {
    const host = memoryHost(threeSheets());
    const text = JSON.stringify({ version: 9, waivers: [] });
    host.kept.set("waivers", text);
    const { user } = await showVerified(host);
    await accept(user);
    expect(await screen.findByText(/versione più recente/)).toBeVisible();
    expect(host.kept.get("waivers")).toBe(text);
  });
});
