/** The pane in Excel: taskpane.html. The only file of the pane that says Office: it waits for it and makes the host. */
import { createRoot } from "react-dom/client";
import { registerCommands } from "../commands/register";
import { createSharedState, type SharedState } from "../commands/shared-state";
import { createExcelHost } from "../hosts/excel/excel-host";
import { Pane } from "./app/Pane";
import { Root } from "./app/Root";
import { officeTheme } from "./app/theme";
import type { Follower } from "./state/controller";
import { loadCore } from "./state/load-core";
import { browserStorage, firstLanguage, loadPreferences } from "./state/preferences";
import { loadTexts } from "./state/texts";
import "./styles/pane.css";
import "./styles/notices.css";
import "./styles/verify.css";
import "./styles/findings.css";
import "./styles/work.css";

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
          return pane.verified({ ...run.verified, sheets: run.sheets, workbook: run.workbook }, run.marks);
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

async function open(): Promise<void> {
  await Office.onReady();
  const root = document.getElementById("root");
  if (!root) throw new Error("taskpane.html has no element with the id root");
  const host = createExcelHost();
  const ribbon = createSharedState();
  registerCommands({ host, state: ribbon, loadCore });
  await loadTexts(firstLanguage(loadPreferences(browserStorage()), host.language));
  const follow = followRibbon(ribbon);
  // Office's theme may be missing, also in Excels that support it: then the system's preference decides.
  const background = (): string | undefined => Office.context?.officeTheme?.bodyBackgroundColor;
  createRoot(root).render(
    <Root theme={officeTheme(background)}>
      <Pane host={host} storage={browserStorage()} loadCore={loadCore} follow={follow} />
    </Root>,
  );
}

void open();
