import { Button } from "@fluentui/react-components";
import { certainFixes } from "../../core/fixes/certain";
import type { Finding } from "../../core/report/report";
import { useMessages, usePane, usePaneState } from "../app/context";
import { NoUndo } from "../parts/NoUndo";
import { FixSteps } from "./FixSteps";
import { DOES_IT } from "./use-next-focus";
import { notHeld } from "./not-held";

/** Alike findings mended at once: every cell before and after, and one button. */
export function FixTogether({ findings, describedBy }: { readonly findings: readonly Finding[]; readonly describedBy: string }) {
  const { controller, tools } = usePane();
  const { run } = usePaneState();
  const { t } = useMessages();
  const { fixes } = tools.host.capabilities;
  const steps = certainFixes(findings).flatMap((fix) => fix.steps);
  return (
    <div className="piao-fix">
      <h3>{t("pane.fix.title")}</h3>
      <NoUndo />
      <FixSteps steps={steps} withSheet />
      {fixes && (
        <Button
          size="small"
          appearance="primary"
          disabled={run.kind === "running"}
          aria-describedby={describedBy}
          {...DOES_IT}
          onKeyDown={notHeld}
          onClick={() => void controller.applySteps(steps)}
        >
          {t("pane.fix.apply-together", { count: steps.length })}
        </Button>
      )}
    </div>
  );
}
