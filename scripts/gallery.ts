/**
 * A picture of every state of the pane and of the browser page, in every look, on one sheet for whoever designs: `npm run galleria`
 * (after `npm run build`; `npm run galleria -- 06 320` takes only what these words are part of). Says what is cut and what axe objects to.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContextOptions } from "playwright-core";
import type { Language } from "../src/core/messages/fill";
import { violations } from "../test/browser/support/axe";
import { openRig, overflow, type Rig } from "../test/browser/support/browser";
import { visitExcel } from "../test/browser/support/excel";
import { sheetOfPictures } from "./gallery/sheet";
import { sceneOf, type State } from "./gallery/scene";
import { STATES } from "./gallery/states";

const FOLDER = join(__dirname, "../screenshots/galleria");

export interface GalleryLook {
  readonly name: string;
  readonly language: Language;
  readonly options: BrowserContextOptions;
  /** The pane's background in Office's theme. */
  readonly background?: string;
}

const look = (name: string, options: BrowserContextOptions, language: Language = "it", background?: string): GalleryLook => ({
  name,
  language,
  options: { ...options, locale: language === "it" ? "it-IT" : "en-GB" },
  ...(background === undefined ? {} : { background }),
});
const size = (width: number, height = 720): BrowserContextOptions => ({ viewport: { width, height } });

const PANE: readonly GalleryLook[] = [
  look("320", size(320)),
  look("350", size(350)),
  look("350-scuro", size(350), "it", "#1f1f1f"),
  look("350-contrasto", { ...size(350), forcedColors: "active" }),
  look("200-per-cento", { ...size(320, 360), deviceScaleFactor: 2 }),
  look("350-inglese", size(350), "en"),
];

const PAGE: readonly GalleryLook[] = [
  look("320", size(320)),
  look("1100", size(1100)),
  look("1400", size(1400, 900)),
  look("1100-scuro", { ...size(1100), colorScheme: "dark" }),
  look("1100-contrasto", { ...size(1100), forcedColors: "active" }),
  look("1100-inglese", size(1100), "en"),
];

/** What is to be said of a picture, empty where all is well. */
async function take(rig: Rig, state: State, { language, options, background, name }: GalleryLook): Promise<readonly string[]> {
  const office = { language: language === "it" ? "it-IT" : "en-GB", ...(background === undefined ? {} : { background }) };
  const workbook = typeof state.excel === "function" ? state.excel() : state.excel;
  const excel = workbook === undefined ? null : await visitExcel(rig, workbook, options, office);
  const { page, complaints } = excel ?? (await rig.visit("/", options));
  try {
    const scene = sceneOf(page, excel?.session ?? null, language);
    await state.arrange(scene);
    // Rooms that are loaded when they are first needed are to be seen, not their waiting.
    await page.waitForFunction((text) => !document.body.innerText.includes(text), scene.t("pane.loading"));
    await page.mouse.move(0, 0);
    await page.screenshot({ path: join(FOLDER, `${state.name}-${name}.png`), animations: "disabled" });
    const { sideways, down } = await overflow(page);
    const cut = sideways > 0 || down > 0 ? [`scorre di ${sideways} × ${down} punti`] : [];
    return [...cut, ...(await violations(page)), ...complaints];
  } finally {
    await page.context().close();
  }
}

async function main(wanted: readonly string[]): Promise<number> {
  mkdirSync(FOLDER, { recursive: true });
  const rig = await openRig();
  const said: string[] = [];
  try {
    for (const state of STATES) {
      for (const one of state.excel === undefined ? PAGE : PANE) {
        const name = `${state.name}-${one.name}`;
        if (!wanted.every((word) => name.includes(word))) continue;
        const amiss = await take(rig, state, one).catch((fault: unknown) => [fault instanceof Error ? fault.message : String(fault)]);
        console.log(`${name}.png${amiss.map((line) => `\n  ${line}`).join("")}`);
        said.push(...amiss);
      }
    }
  } finally {
    await rig.close();
  }
  writeFileSync(
    join(FOLDER, "index.html"),
    sheetOfPictures(STATES, { pane: PANE.map(({ name }) => name), page: PAGE.map(({ name }) => name) }),
  );
  console.log(
    `\n${join(FOLDER, "index.html")}: ${said.length === 0 ? "niente di tagliato, niente che axe rifiuti" : `${said.length} cose da guardare`}`,
  );
  return said.length === 0 ? 0 : 1;
}

void main(process.argv.slice(2)).then((code) => (process.exitCode = code));
