/** The states of the pane and of the browser page that a picture is taken of: how each comes about. */
import type { MessageId } from "../../src/core/messages/messages";
import { createBook, gridSheet, Session } from "../../test/office/workbook";
import { PAGE_STATES } from "./page-states";
import type { Scene, State } from "./scene";

const HEADINGS = ["N.", "Obiettivo", "Peso", "Indicatore", "Target", "Scadenza"];

function book(name: string, ...rows: readonly (readonly (string | number)[])[]): () => Session {
  return () => new Session(createBook([gridSheet(name, [...rows])]));
}

const RIGHT = book("Area 1", ["OBIETTIVI AREA TECNICA - PESO MAX 100"], HEADINGS, [1, "Cura del verde", 60, "Interventi", "20", "31/12/2026"], [2, "Cura delle strade", 40, "Metri", "900", "31/12/2026"]); // prettier-ignore
const NO_PLAN = book("Rubrica", ["Nome", "Telefono"], ["Ada", "0123"], ["Bruno", "0124"]);
const UNREAD = book("Piano", ["Ripartizione", "Cosa si fa", "Anni", "Valenza"], ["Nord", "Cura delle strade", 4, 30], ["Nord", "Cura del verde", 5, 20], ["Sud", "Asili nido", 3, 25], ["Sud", "Assistenza a casa", 2, 25]); // prettier-ignore

/** The same word misspelt in three sheets, and nothing else. */
const ALIKE = (): Session =>
  new Session(
    createBook(
      ["Area 1", "Area 2", "Area 3"].map(
        (name) =>
        gridSheet(name, [[`OBIETTIVI ${name} - PESO MAX 100`], HEADINGS, [1, `Cura del verde ${name}`, 60, "Interventi fatti", "SI/N0", "31/12/2026"], [2, `Cura delle strade ${name}`, 40, "Metri", "900", "31/12/2026"]]), // prettier-ignore
      ),
    ),
  );

async function verify({ page, press, t }: Scene): Promise<void> {
  await press("pane.verify");
  await page.getByRole("button", { name: t("pane.again") }).waitFor();
}

async function view(scene: Scene, id: MessageId): Promise<void> {
  await scene.press(id);
  await scene.page.waitForFunction(() => !document.querySelector(".piao-quiet")?.textContent.includes("…"));
}

async function finding(scene: Scene): Promise<void> {
  await verify(scene);
  const first = scene.page.locator("button[data-finding]").first();
  if ((await first.getAttribute("aria-expanded")) !== "true") await first.click();
}

export const STATES: readonly State[] = [
  { name: "01-inizio", title: "Appena aperto", excel: "seo.xlsx", arrange: async ({ page, t }) => page.getByRole("button", { name: t("pane.verify") }).waitFor() }, // prettier-ignore
  { name: "02-torna", title: "Tutto torna", excel: RIGHT, arrange: verify },
  { name: "03-non-torna", title: "Non torna", excel: "seo.xlsx", arrange: verify },
  { name: "04-nessun-piano", title: "Nessun piano", excel: NO_PLAN, arrange: verify },
  { name: "05-non-letto", title: "Un foglio che non si legge", excel: UNREAD, arrange: verify },
  { name: "06-rilievo", title: "Un rilievo aperto", excel: "seo.xlsx", arrange: finding },
  {
    name: "07-motivazione",
    title: "Una motivazione mentre si scrive",
    excel: "seo.xlsx",
    arrange: async (scene) => {
      await finding(scene);
      await scene.press("pane.waive");
      await scene.page.getByLabel(scene.t("pane.waive.reason")).fill("Concordato con il nucleo di valutazione");
    },
  },
  {
    name: "08-come-letto",
    title: "Come l’ho letto",
    excel: "seo.xlsx",
    arrange: async (scene) => {
      await verify(scene);
      await scene.page.getByRole("button", { name: new RegExp(`^${scene.t("pane.reading.title")}`) }).click();
    },
  },
  {
    name: "09-indicare",
    title: "Mostrami come leggerlo",
    excel: UNREAD,
    arrange: async (scene) => {
      await verify(scene);
      await scene.page
        .getByRole("button", { name: new RegExp(`^${scene.t("pane.point")}`) })
        .first()
        .click();
      await scene.page.getByRole("heading", { level: 1 }).waitFor();
    },
  },
  {
    name: "10-in-una-cella",
    title: "Excel non risponde: si scrive in una cella",
    excel: "seo.xlsx",
    arrange: async ({ page, press, session }) => {
      session?.faults.arm({ editing: Infinity });
      await press("pane.verify");
      await page.getByRole("alert").first().waitFor();
    },
  },
  { name: "06a-uguali", title: "Rilievi uguali in più fogli", excel: ALIKE, arrange: finding },
  {
    name: "06b-correzioni-sicure",
    title: "Le correzioni sicure, cella per cella",
    excel: ALIKE,
    arrange: async (scene) => {
      await verify(scene);
      await scene.press("pane.fix-all", { count: 3, cells: 3 });
      await scene.page.getByRole("checkbox").nth(2).click();
    },
  },
  {
    name: "06c-fatto",
    title: "Fatto tutto: il verdetto",
    excel: ALIKE,
    arrange: async (scene) => {
      await verify(scene);
      await scene.press("pane.fix.apply-together", { count: 3 });
      await scene.page
        .getByText(scene.t("pane.done", { done: 3, total: 6 }))
        .or(scene.page.locator(".piao-verdict-success"))
        .first()
        .waitFor();
    },
  },
  { name: "11-punteggi-no", title: "Punteggi che non si possono calcolare", excel: "seo.xlsx", arrange: async (scene) => { await verify(scene); await view(scene, "pane.view.scores"); } }, // prettier-ignore
  { name: "12-punteggi", title: "Punteggi", excel: "schede-consuntivo.xlsx", arrange: async (scene) => { await verify(scene); await view(scene, "pane.view.scores"); } }, // prettier-ignore
  { name: "13-seo", title: "Fogli SeO", excel: "elenco.xlsx", arrange: async (scene) => { await verify(scene); await view(scene, "pane.view.seo"); } }, // prettier-ignore
  { name: "14-rapporto", title: "Rapporto", excel: "elenco.xlsx", arrange: async (scene) => { await verify(scene); await view(scene, "pane.view.report"); } }, // prettier-ignore
  { name: "15-impostazioni", title: "Impostazioni", excel: "elenco.xlsx", arrange: (scene) => view(scene, "pane.view.settings") },
  ...PAGE_STATES,
];
