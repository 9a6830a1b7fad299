import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Settings } from "../../core/settings";
import { About } from "../about/About";
import { useMessages, usePane, usePaneState } from "../app/context";
import { Notice } from "../parts/Notice";
import { FileGroup } from "./FileGroup";
import { LayoutsGroup } from "./LayoutsGroup";
import { PlanGroup } from "./PlanGroup";
import { PreferencesGroup } from "./PreferencesGroup";
import { RulesGroup } from "./RulesGroup";
import { ScoreGroup } from "./ScoreGroup";
import { TotalsGroup } from "./TotalsGroup";
import { WordsGroup } from "./WordsGroup";

/** What the municipality can choose, in words. Nothing changes until "Save". */
export default function SettingsView() {
  const { controller, tools } = usePane();
  const { settings, settingsLocked } = usePaneState();
  const { t, say } = useMessages();
  const [draft, setDraft] = useState<Settings>(settings);
  const changed = JSON.stringify(draft) !== JSON.stringify(settings);
  const change = (part: Partial<Settings>): void => setDraft((before) => ({ ...before, ...part }));
  const props = { draft, change };
  return (
    <div className="piao-settings">
      <h1>{t("pane.view.settings")}</h1>
      <PreferencesGroup />
      <p>{t(tools.host.capabilities.writes === "workbook" ? "pane.set.kept-workbook" : "pane.set.kept-browser")}</p>
      {settingsLocked && <Notice tone="warning">{say(settingsLocked)}</Notice>}
      <TotalsGroup {...props} />
      <PlanGroup {...props} />
      <RulesGroup {...props} />
      <WordsGroup {...props} />
      <LayoutsGroup {...props} />
      <ScoreGroup {...props} />
      <FileGroup {...props} />
      <About />
      <div className="piao-save-bar" data-changed={changed}>
        <span className="piao-quiet" role="status">
          {changed ? t("pane.set.unsaved") : t("pane.set.all-saved")}
        </span>
        <Button appearance="primary" disabled={!changed || settingsLocked !== null} onClick={() => void controller.saveSettings(draft)}>
          {t("pane.set.save")}
        </Button>
        <Button disabled={!changed} onClick={() => setDraft(settings)}>
          {t("pane.set.discard")}
        </Button>
      </div>
    </div>
  );
}
