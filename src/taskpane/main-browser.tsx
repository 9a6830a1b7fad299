/** The program in a browser: index.html. */
import { createRoot } from "react-dom/client";
import { Root } from "./app/Root";
import { systemTheme } from "./app/theme";
import { BrowserApp } from "./browser/BrowserApp";
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
import "./styles/page.css";
import "./styles/beside.css";
import "./styles/copy.css";
import "./styles/files.css";

async function open(): Promise<void> {
  const root = document.getElementById("root");
  if (!root) throw new Error("index.html has no element with the id root");
  const language = firstLanguage(loadPreferences(browserStorage()), navigator.language);
  await loadTexts(language);
  createRoot(root).render(
    <Root theme={systemTheme()}>
      <BrowserApp loadCore={loadCore} startLanguage={language} />
    </Root>,
  );
}

void open();
