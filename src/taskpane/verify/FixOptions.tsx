import { Button } from "@fluentui/react-components";
import type { FixReport } from "../../core/report/report";
import { useMessages, usePane, usePaneState } from "../app/context";
import { NoUndo } from "../parts/NoUndo";
import { FixSteps } from "./FixSteps";
import { notHeld } from "./not-held";
import { DOES_IT } from "./use-next-focus";

/** The ways to mend a finding, the likeliest first, each with what changes: before and after. */
export function FixOptions({ fix, describedBy }: { readonly fix: FixReport; readonly describedBy: string }) {
  const { controller, tools } = usePane();
  const { run } = usePaneState();
  const { t } = useMessages();
  const { fixes } = tools.host.capabilities;
  const verb = t("pane.fix.apply");
  return (
    <div className="piao-fix">
      <h3>{t(fix.options.length > 1 ? "pane.fix.choose" : "pane.fix.title")}</h3>
      <NoUndo />
      {fix.options.map((option, index) => (
        <div key={option.title} className="piao-fix-option">
          <p>{option.title}</p>
          <FixSteps steps={option.steps} />
          {fixes && (
            <Button
              size="small"
              appearance={index === 0 ? "primary" : "secondary"}
              disabled={run.kind === "running"}
              aria-label={`${verb}: ${option.title}`}
              aria-describedby={describedBy}
              {...(index === 0 ? DOES_IT : {})}
              onKeyDown={notHeld}
              onClick={() => void controller.applySteps(option.steps)}
            >
              {verb}
            </Button>
          )}
        </div>
      ))}
    </div>
  );
}
