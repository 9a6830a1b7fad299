/** The states of the browser page that a picture is taken of. It opens on its first sample. */
import { join } from "node:path";
import { openOnPage } from "../../test/browser/support/browser";
import type { Scene, State } from "./scene";

const SAMPLES = join(__dirname, "../../samples");

async function open({ page }: Scene, name: string): Promise<void> {
  await page.locator("button[data-finding]").first().waitFor();
  await openOnPage(page, join(SAMPLES, name));
}

const cell = ({ page }: Scene, row: number, col: number) => page.locator(`#piao-cell-${String(row)}-${String(col)}`);

/** The sheet of that name in view. */
async function toSheet({ page }: Scene, name: string): Promise<void> {
  await page.locator(".piao-sheet-tabs button", { hasText: name }).first().click();
}

async function type(scene: Scene, row: number, col: number, value: string): Promise<void> {
  await cell(scene, row, col).dblclick();
  await scene.page.locator(".piao-cell-editor").fill(value);
  await scene.page.keyboard.press("Enter");
  await scene.page.locator(".piao-copy-told:not(:empty)").waitFor();
}

/** Two cells of the second sample changed. */
async function changed(scene: Scene): Promise<void> {
  await open(scene, "elenco.xlsx");
  await toSheet(scene, "Area 1");
  await type(scene, 4, 1, "25");
  await type(scene, 6, 5, "Entro il 31/12/2025");
}

export const PAGE_STATES: readonly State[] = [
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
      for (const name of ["elenco.xlsx", "punti.xlsx"]) await openOnPage(page, join(SAMPLES, name));
    },
  },
  {
    name: "20-pagina-copia",
    title: "Le celle cambiate",
    arrange: async (scene) => {
      await changed(scene);
      await scene.press("copia.changes", { count: 2 });
    },
  },
  {
    name: "21-pagina-si-scrive",
    title: "Si scrive in una cella",
    arrange: async (scene) => {
      await open(scene, "elenco.xlsx");
      await toSheet(scene, "Area 1");
      await cell(scene, 4, 1).dblclick();
    },
  },
  {
    name: "22-pagina-chiede",
    title: "Prima di chiudere un file con modifiche",
    arrange: async (scene) => {
      await changed(scene);
      await scene.page
        .getByRole("button", { name: scene.t("pane.page.close", { file: "elenco.xlsx" }) })
        .first()
        .click();
      await scene.page.getByRole("alertdialog").or(scene.page.getByRole("dialog")).first().waitFor();
    },
  },
  {
    name: "23-pagina-totale",
    title: "Un totale spiegato",
    arrange: async (scene) => {
      await scene.page.locator(".piao-cell-bar").waitFor();
      await toSheet(scene, "Area 3");
      // Narrow pages draw only the first rows until the sheet is scrolled.
      await scene.page.locator(".piao-sheet").evaluate((sheet) => (sheet.scrollTop = 300));
      await cell(scene, 13, 4).click();
      await scene.page.locator(".piao-cell-bar code").waitFor();
    },
  },
  {
    name: "24-pagina-punteggi",
    title: "Punteggi accanto al foglio",
    arrange: async (scene) => {
      await open(scene, "schede-consuntivo.xlsx");
      await scene.press("pane.view.scores");
      await scene.page.locator(".piao-board, table").first().waitFor();
    },
  },
  {
    name: "25-pagina-rapporto",
    title: "Rapporto e verbale",
    arrange: async (scene) => {
      await scene.page.locator("button[data-finding]").first().waitFor();
      await scene.press("pane.view.report");
      await scene.page.getByText(scene.t("pane.record"), { exact: true }).first().waitFor();
    },
  },
];
