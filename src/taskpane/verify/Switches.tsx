import { Switch } from "@fluentui/react-components";
import { useMessages, usePane, usePaneState } from "../app/context";
import { NoUndo } from "../parts/NoUndo";

/** Marks on the sheet, and verifying while the user types, where the host can. */
export function Switches({ findings }: { readonly findings: number }) {
  const { controller, tools } = usePane();
  const { marks, preferences, run } = usePaneState();
  const { t } = useMessages();
  const { capabilities } = tools.host;
  return (
    <div className="piao-switches">
      {capabilities.marks && (findings > 0 || marks) && (
        <Switch
          label={t("pane.marks")}
          checked={marks}
          disabled={run.kind === "running"}
          onChange={(_event, { checked }) => void controller.setMarks(checked)}
        />
      )}
      {capabilities.marks && findings > 0 && !marks && <NoUndo />}
      {capabilities.live === true && (
        <Switch
          label={t("pane.live")}
          checked={preferences.live}
          onChange={(_event, { checked }) => controller.setPreference("live", checked)}
        />
      )}
    </div>
  );
}
