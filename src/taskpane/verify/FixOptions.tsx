import { Button } from "@fluentui/react-components";
import type { FixReport } from "../../core/report/report";
import { useMessages, usePane, usePaneState } from "../app/context";
import { NoUndo } from "../parts/NoUndo";
import { FixSteps } from "./FixSteps";

/** The ways to mend a finding, each with what changes: before and after. */
export function FixOptions({ fix }: { readonly fix: FixReport }) {
  const { controller, tools } = usePane();
  const { run } = usePaneState();
  const { t } = useMessages();
  const { fixes } = tools.host.capabilities;
  return (
    <div className="piao-fix">
      <h5>{t(fix.options.length > 1 ? "pane.fix.choose" : "pane.fix.title")}</h5>
      <NoUndo />
      {fix.options.map((option) => (
        <div key={option.title} className="piao-fix-option">
          <p>{option.title}</p>
          <FixSteps steps={option.steps} />
          {fixes && (
            <Button size="small" disabled={run.kind === "running"} onClick={() => void controller.applySteps(option.steps)}>
              {t("pane.fix.apply")}
            </Button>
          )}
        </div>
      ))}
    </div>
  );
}
