/**
 * taskpane.html with Microsoft's own client, unmodified, over a workbook in memory (test/office/workbook). Only what the client needs
 * around it is set here: its bridge before, and after it the few parts of Office that it lacks outside Excel.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { answer, bookFromXlsx, eventText, Session } from "../../office/workbook";
import type { Rig, Visit } from "./browser";
import type { Undo } from "./pages";

const CLIENT = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");
const SAMPLES = join(__dirname, "../../../samples");

const BEFORE = `
window.CustomFunctions = {
  _association: { mappings: {}, onchange() {} },
  associate(id, run) { this._association.mappings[id.toUpperCase()] = run; },
};
window._richApiNativeBridge = {
  sendMessageToHost(text) { window.answerOfExcel(text).then((reply) => this.onMessageFromHost(reply)); },
};
`;

export interface OfficeOptions {
  /** Office's display language. */
  readonly language?: string;
  /** The pane's background in Office's theme. */
  readonly background?: string;
}

const after = ({ language = "it-IT", background }: OfficeOptions): string => `
;(() => {
  const host = { host: "Excel", platform: "PC" };
  // The client's own Office has a context that is empty outside Excel and cannot be set: ours stands before it.
  const Office = Object.create(window.Office, { context: { value: around() } });
  window.Office = Office;
  Office.onReady = (callback) => { if (callback) callback(host); return Promise.resolve(host); };
  Office.PlatformType = { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac" };
  window.ribbon = {};
  Office.actions = { associate: (name, run) => { window.ribbon[name] = run; } };
  Office.addin = { showAsTaskpane: () => Promise.resolve() };
  function around() {
    return {
    requirements: { isSetSupported: () => true },
    displayLanguage: ${JSON.stringify(language)},
    platform: "PC",
    officeTheme: ${JSON.stringify(background === undefined ? null : { bodyBackgroundColor: background })},
    };
  }
})();
`;

export interface ExcelVisit extends Visit {
  readonly session: Session;
}

/** Opens the pane over one of the samples; a session given again is the same workbook, reopened. */
export async function visitExcel(
  rig: Rig,
  workbook: string | Session,
  options: BrowserContextOptions = {},
  office: OfficeOptions = {},
): Promise<ExcelVisit> {
  const session = typeof workbook === "string" ? new Session(bookFromXlsx(readFileSync(join(SAMPLES, workbook)))) : workbook;
  const { deliver } = session;
  const prepare = async (page: Page): Promise<readonly Undo[]> => {
    session.deliver = (entry) => void page.evaluate(tellClient, eventText(entry));
    return [
      () => (session.deliver = deliver),
      await page.exposeFunction("answerOfExcel", (text: string) => answer(session, text)),
      await page.route("https://appsforoffice.microsoft.com/**", (route) =>
        route.fulfill({
          contentType: "text/javascript; charset=utf-8",
          body: BEFORE + readFileSync(CLIENT, "utf8").replace(/^\uFEFF/, "") + after(office),
        }),
      ),
    ];
  };
  const visit = await rig.visit("/taskpane.html", { viewport: { width: 350, height: 640 }, ...options }, prepare);
  return { ...visit, session };
}

function tellClient(text: string): void {
  const { _richApiNativeBridge: bridge } = window as unknown as { _richApiNativeBridge: { onMessageFromHost(text: string): void } };
  bridge.onMessageFromHost(text);
}
