import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useMessages, usePane, usePaneState } from "../app/context";
import { FailedState } from "../verify/FailedState";
import { RunProgress } from "../verify/RunProgress";
import { StaleBar } from "../verify/StaleBar";

/** Pages that need the plan: before a verification they offer one, and they say when theirs is out of date. */
export function NeedsCheck({ children }: { readonly children: ReactNode }) {
  const { controller } = usePane();
  const { result, run } = usePaneState();
  const { t } = useMessages();
  return (
    <>
      {run.kind === "running" && <RunProgress run={run} />}
      {run.kind === "failed" && <FailedState text={run.text} />}
      {result?.stale && run.kind === "idle" && <StaleBar />}
      {result ? (
        children
      ) : (
        <div className="piao-state">
          <p>{t("pane.needs-check")}</p>
          <Button appearance="primary" disabled={run.kind === "running"} onClick={() => void controller.verify()}>
            {t("pane.read")}
          </Button>
        </div>
      )}
    </>
  );
}
