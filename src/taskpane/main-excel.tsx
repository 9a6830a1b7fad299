/** The pane in Excel: taskpane.html. The only file of the pane that says Office: it waits for it and makes the host. */
import { createRoot } from "react-dom/client";
import { SENTENCES_EVENT } from "../core/messages/spoken";
import { registerCommands } from "../commands/register";
import { createSharedState, type SharedState } from "../commands/shared-state";
import { files } from "../hosts/browser/documents";
import { officeEnvironment } from "../hosts/excel/environment";
import type { Language } from "../core/messages/fill";
import { createExcelHost } from "../hosts/excel/excel-host";
import { OutsideExcel } from "./app/OutsideExcel";
import { Pane } from "./app/Pane";
import { Root } from "./app/Root";
import { officeTheme, systemTheme } from "./app/theme";
import type { Follower } from "./state/controller";
import { loadCore } from "./state/load-core";
import { browserStorage, firstLanguage, loadPreferences } from "./state/preferences";
import { loadTexts } from "./state/texts";
import "./styles/pane.css";
import "./styles/notices.css";
import "./styles/verify.css";
import "./styles/reading.css";
import "./styles/pointing.css";
import "./styles/findings.css";
import "./styles/work.css";
import "./styles/scores.css";
import "./styles/print.css";
import "./styles/time.css";
import "./styles/excel.css";

/** Ribbon and pane are one page: what a button found is shown here, also if it was pressed before the pane opened. */
function followRibbon(state: SharedState): (pane: Follower) => () => void {
  return (pane) => {
    const tell = (): void => {
      const run = state.get();
      switch (run.kind) {
        case "none":
          return;
        case "running":
          return pane.started();
        case "verified":
          return pane.verified(
            { ...run.verified, sheets: run.sheets, workbook: run.workbook, withoutMerges: run.withoutMerges },
            run.marks,
          );
        case "blocked":
          return pane.blocked(run.outcome);
        case "fault":
          return pane.faulted(run.detail);
      }
    };
    tell();
    return state.subscribe(tell);
  };
}

/** The functions of the same page speak the pane's language: Italian they know, other sentences they are handed. */
function speak(language: Language): void {
  if (language === "it") return;
  void import("../core/messages/en/spoken").then(({ spoken }) => {
    document.dispatchEvent(new CustomEvent(SENTENCES_EVENT, { detail: spoken }));
  });
}

/** Outside Excel, or where Microsoft's library could not be loaded, the page says so instead of staying blank. */
async function missing(): Promise<"no-excel" | "no-library" | null> {
  if (typeof Office === "undefined") return "no-library";
  // Outside Office there is no host, whatever the declaration says.
  const { host } = (await Office.onReady()) as { readonly host: Office.HostType | null };
  return host === null ? "no-excel" : null;
}

async function open(): Promise<void> {
  const why = await missing();
  const root = document.getElementById("root");
  if (!root) throw new Error("taskpane.html has no element with the id root");
  if (why) {
    const language = firstLanguage(loadPreferences(browserStorage()), navigator.language);
    await loadTexts(language);
    createRoot(root).render(
      <Root theme={systemTheme()}>
        <OutsideExcel language={language} why={why} />
      </Root>,
    );
    return;
  }
  const host = createExcelHost(officeEnvironment(), files);
  const ribbon = createSharedState();
  registerCommands({ host, state: ribbon, loadCore });
  await loadTexts(firstLanguage(loadPreferences(browserStorage()), host.language));
  const follow = followRibbon(ribbon);
  // Office's theme may be missing, also in Excels that support it: then the system's preference decides.
  const background = (): string | undefined => Office.context?.officeTheme?.bodyBackgroundColor;
  createRoot(root).render(
    <Root theme={officeTheme(background)}>
      <Pane host={host} storage={browserStorage()} loadCore={loadCore} follow={follow} onLanguage={speak} />
    </Root>,
  );
}

void open();
