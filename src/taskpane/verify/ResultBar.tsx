import { Button, Switch } from "@fluentui/react-components";
import { useMessages, usePane, usePaneState } from "../app/context";
import type { KeyedFinding } from "../state/findings";
import { ScopeChoice } from "./ScopeChoice";

/** Always at hand above the result: verify again, marks, live. */
export function ResultBar({ findings }: { readonly findings: readonly KeyedFinding[] }) {
  const { controller, tools } = usePane();
  const { marks, preferences, run } = usePaneState();
  const { t } = useMessages();
  const { capabilities } = tools.host;
  return (
    <section className="piao-result-bar" aria-label={t("pane.result-bar")}>
      <div className="piao-again">
        <Button disabled={run.kind === "running"} onClick={() => void controller.verify()}>
          {t("pane.again")}
        </Button>
        <ScopeChoice />
      </div>
      <div className="piao-switches">
        {capabilities.marks && (findings.length > 0 || marks) && (
          <Switch
            label={t("pane.marks")}
            checked={marks}
            disabled={run.kind === "running"}
            onChange={(_event, { checked }) => void controller.setMarks(checked)}
          />
        )}
        {capabilities.live && (
          <Switch
            label={t("pane.live")}
            checked={preferences.live}
            onChange={(_event, { checked }) => controller.setPreference("live", checked)}
          />
        )}
      </div>
    </section>
  );
}
