import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useMessages, usePane, usePaneState } from "../app/context";
import { DownIcon, UpIcon } from "../parts/icons";

interface Props {
  /** Whether there are findings to step through. */
  readonly steps: boolean;
}

/** Always at hand above the result: verify again, all sheets or one, previous and next finding. */
export function Toolbar({ steps }: Props) {
  const { controller, tools } = usePane();
  const { scope, run } = usePaneState();
  const { t } = useMessages();
  const step = (by: 1 | -1, label: string, icon: ReactNode) => (
    <button type="button" className="piao-sign-button" aria-label={label} title={label} onClick={() => void controller.step(by)}>
      {icon}
    </button>
  );
  return (
    <div className="piao-toolbar" role="toolbar" aria-label={t("pane.toolbar")}>
      <Button disabled={run.kind === "running"} onClick={() => void controller.verify()}>
        {t("pane.again")}
      </Button>
      <select
        className="piao-select"
        aria-label={t("pane.scope.title")}
        value={scope}
        onChange={(event) => {
          tools.store.dispatch({ type: "scope", scope: event.target.value === "sheet" ? "sheet" : "all" });
          void controller.verify();
        }}
      >
        <option value="all">{t("pane.scope.all")}</option>
        <option value="sheet">{t("pane.scope.sheet")}</option>
      </select>
      {steps && (
        <span className="piao-steps">
          {step(-1, t("pane.previous"), <UpIcon />)}
          {step(1, t("pane.next"), <DownIcon />)}
        </span>
      )}
    </div>
  );
}
