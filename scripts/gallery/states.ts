/** The states of the pane and of the browser page that a picture is taken of: how each comes about. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { render, type Language, type MessageData, type MessageId } from "../../src/core/messages/messages";
import { createBook, gridSheet, Session } from "../../test/office/workbook";

const SAMPLES = join(__dirname, "../../samples");

/** What a state is made with: the page, the sentences of its language, and in Excel the workbook behind it. */
export interface Scene {
  readonly page: Page;
  readonly session: Session | null;
  readonly t: (id: MessageId, data?: MessageData) => string;
  readonly press: (id: MessageId, data?: MessageData) => Promise<void>;
}

export interface State {
  /** File name of its pictures. */
  readonly name: string;
  readonly title: string;
  /** A sample's name or a workbook of its own; absent for the browser page, which opens on its first sample. */
  readonly excel?: string | (() => Session);
  readonly arrange: (scene: Scene) => Promise<void>;
}

/** The sentence of a language, and pressing the button that bears it. */
export function sceneOf(page: Page, session: Session | null, language: Language): Scene {
  const t: Scene["t"] = (id, data = {}) => render(language, id, data);
  return {
    page,
    session,
    t,
    press: (id, data) =>
      page
        .getByRole("button", { name: t(id, data), exact: true })
        .first()
        .click(),
  };
}

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
        .getByText(scene.t("pane.done", { done: 3, total: 3 }))
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
  {
    name: "16-pagina",
    title: "La pagina, con l’esempio",
    arrange: async ({ page }) => page.locator("button[data-finding]").first().waitFor(),
  },
  {
    name: "17-pagina-segni",
    title: "La pagina, con i rilievi segnati nel foglio",
    arrange: async ({ page, t }) => {
      await page.locator("button[data-finding]").first().waitFor();
      await page.getByText(t("pane.marks")).click();
      // On a narrow page the sheet is not beside the list.
      await page.getByRole("switch", { name: t("pane.marks"), checked: true }).waitFor();
    },
  },
  {
    name: "18-pagina-rifiutato",
    title: "Un file che non è una cartella di lavoro",
    arrange: async ({ page }) => {
      await page.locator("button[data-finding]").first().waitFor();
      const buffer = Buffer.from("<html><body>Sessione scaduta</body></html>");
      await page.locator("input[type=file]").first().setInputFiles({ name: "piano.xlsx", mimeType: "", buffer });
      await page.getByRole("alert").first().waitFor();
    },
  },
  {
    name: "19-pagina-due-file",
    title: "Due file aperti",
    arrange: async ({ page }) => {
      await page.locator("button[data-finding]").first().waitFor();
      for (const name of ["elenco.xlsx", "punti.xlsx"]) {
        await page
          .locator("input[type=file]")
          .first()
          .setInputFiles({ name, mimeType: "", buffer: readFileSync(join(SAMPLES, name)) });
        await page.getByText(name).first().waitFor();
      }
    },
  },
];
