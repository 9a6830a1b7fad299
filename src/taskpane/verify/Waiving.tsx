import { Button } from "@fluentui/react-components";
import { Suspense, lazy, useState } from "react";
import type { Finding } from "../../core/report/report";
import { useMessages, usePane } from "../app/context";

const WaiverForm = lazy(() => import("./WaiverForm"));

/** Accept a finding, or take that back. */
export function Waiving({ finding }: { readonly finding: Finding }) {
  const { controller } = usePane();
  const { t } = useMessages();
  const [writing, setWriting] = useState(false);
  const { waived } = finding;
  if (waived) {
    return (
      <>
        <p>{t("pane.waived.by", { reason: waived.reason, author: waived.author, date: dayOf(waived.date) })}</p>
        <Button size="small" className="piao-start" onClick={() => void controller.unwaive(finding)}>
          {t("pane.waive.back")}
        </Button>
      </>
    );
  }
  if (!writing) {
    return (
      <Button size="small" appearance="subtle" className="piao-start" onClick={() => setWriting(true)}>
        {t("pane.waive")}
      </Button>
    );
  }
  return (
    <Suspense fallback={<p className="piao-quiet">{t("pane.loading")}</p>}>
      <WaiverForm finding={finding} onDone={() => setWriting(false)} />
    </Suspense>
  );
}

/** "2025-03-31" as 31/03/2025. */
function dayOf(date: string): string {
  return date.split("-").reverse().join("/");
}
