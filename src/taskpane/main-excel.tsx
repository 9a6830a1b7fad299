/** The pane in Excel: taskpane.html. The only file of the pane that says Office: it waits for it and makes the host. */
import { createRoot } from "react-dom/client";
import { createExcelHost } from "../hosts/excel/excel-host";
import { Pane } from "./app/Pane";
import { Root } from "./app/Root";
import { officeTheme } from "./app/theme";
import { browserStorage } from "./state/preferences";
import { loadCore } from "./state/load-core";
import "./styles/pane.css";
import "./styles/findings.css";
import "./styles/work.css";

async function open(): Promise<void> {
  await Office.onReady();
  const root = document.getElementById("root");
  if (!root) throw new Error("taskpane.html has no element with the id root");
  // Office's theme may be missing, also in Excels that support it: then the system's preference decides.
  const background = (): string | undefined => Office.context?.officeTheme?.bodyBackgroundColor;
  createRoot(root).render(
    <Root theme={officeTheme(background)}>
      <Pane host={createExcelHost()} storage={browserStorage()} loadCore={loadCore} />
    </Root>,
  );
}

void open();
