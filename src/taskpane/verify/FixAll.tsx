import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { certainFixes } from "../../core/fixes/certain";
import type { Finding } from "../../core/report/report";
import { useMessages, usePane } from "../app/context";
import { FixChoice } from "./FixChoice";

/** "Mend all that is certain": first what would change, cell by cell, then the button that changes what is ticked. */
export function FixAll({ findings }: { readonly findings: readonly Finding[] }) {
  const { tools } = usePane();
  const { t } = useMessages();
  const [preview, setPreview] = useState(false);
  const fixes = useMemo(() => certainFixes(findings), [findings]);
  if (fixes.length === 0 || !tools.host.capabilities.fixes) return null;
  const steps = fixes.flatMap((fix) => fix.steps);
  if (preview) return <FixChoice steps={steps} onDone={() => setPreview(false)} />;
  return (
    <Button className="piao-wide" onClick={() => setPreview(true)}>
      {t("pane.fix-all", { count: fixes.length, cells: steps.length })}
    </Button>
  );
}
