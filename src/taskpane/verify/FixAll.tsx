import { Button } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { certainFixes } from "../../core/fixes/certain";
import type { Finding } from "../../core/report/report";
import type { Capabilities } from "../../hosts/host";
import { useMessages, usePane, usePaneState } from "../app/context";
import { NoUndo } from "../parts/NoUndo";
import { FixSteps } from "./FixSteps";

/** What is said before all is mended: undo is promised only where there is one. */
function helpOf({ writes, undo }: Capabilities) {
  if (writes === "download") return "pane.fix-all.help-browser";
  return undo ? "pane.fix-all.help" : "pane.fix-all.help-for-good";
}

/** "Mend all that is certain": first what would change, then the button that changes it. */
export function FixAll({ findings }: { readonly findings: readonly Finding[] }) {
  const { controller, tools } = usePane();
  const { run } = usePaneState();
  const { t } = useMessages();
  const [preview, setPreview] = useState(false);
  const fixes = useMemo(() => certainFixes(findings), [findings]);
  const { capabilities } = tools.host;
  const panel = useRef<HTMLElement>(null);
  // The button that had the focus makes room for the preview.
  useEffect(() => {
    if (preview) panel.current?.focus();
  }, [preview]);
  if (fixes.length === 0 || !capabilities.fixes) return null;
  const steps = fixes.flatMap((fix) => fix.steps);
  if (!preview) {
    return (
      <Button className="piao-wide" onClick={() => setPreview(true)}>
        {t("pane.fix-all", { count: fixes.length, cells: steps.length })}
      </Button>
    );
  }
  return (
    <section ref={panel} tabIndex={-1} className="piao-fix-all" aria-label={t("pane.fix-all.title")}>
      <h3>{t("pane.fix-all.title")}</h3>
      <p>{t(helpOf(capabilities), { count: steps.length })}</p>
      <NoUndo />
      <FixSteps steps={steps} withSheet />
      <div className="piao-actions">
        <Button
          appearance="primary"
          disabled={run.kind === "running"}
          onClick={() => void controller.applySteps(steps).then(() => setPreview(false))}
        >
          {t("pane.fix.apply-all", { count: steps.length })}
        </Button>
        <Button onClick={() => setPreview(false)}>{t("pane.cancel")}</Button>
      </div>
    </section>
  );
}
