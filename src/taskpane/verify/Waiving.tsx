import { Button } from "@fluentui/react-components";
import { Suspense, lazy, useState } from "react";
import type { Finding } from "../../core/report/report";
import { useMessages, usePane } from "../app/context";
import { notHeld } from "./not-held";
import { DOES_IT } from "./use-next-focus";

const WaiverForm = lazy(() => import("./WaiverForm"));

interface Props {
  /** All are accepted with one reason. */
  readonly findings: readonly Finding[];
  /** There is nothing else to do about them: the focus comes here. */
  readonly first: boolean;
  readonly describedBy: string;
}

/** Accept what was found: the button, and the form that it opens. */
export function Waiving({ findings, first, describedBy }: Props) {
  const { store } = usePane().tools;
  const { t } = useMessages();
  const [writing, setWriting] = useState(false);
  if (!writing) {
    return (
      <Button
        size="small"
        appearance={first ? "secondary" : "subtle"}
        className="piao-start"
        aria-describedby={describedBy}
        {...(first ? DOES_IT : {})}
        onKeyDown={notHeld}
        onClick={() => setWriting(true)}
      >
        {findings.length > 1 ? t("pane.waive.together", { count: findings.length }) : t("pane.waive")}
      </Button>
    );
  }
  return (
    <Suspense fallback={<p className="piao-quiet">{t("pane.loading")}</p>}>
      <WaiverForm
        findings={findings}
        onCancel={() => {
          setWriting(false);
          store.dispatch({ type: "go", to: "focus" });
        }}
      />
    </Suspense>
  );
}
