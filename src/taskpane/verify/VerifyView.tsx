import { Suspense, lazy, useEffect, useState } from "react";
import { useMessages, usePaneState } from "../app/context";
import { FailedState } from "./FailedState";
import { FirstSight } from "./FirstSight";
import { RunProgress } from "./RunProgress";
import { StaleBar } from "./StaleBar";

const loadFound = () => import("./Found");
const Found = lazy(loadFound);
const PointingView = lazy(() => import("../pointing/PointingView"));

/** The main page: what was found, the verdict first. */
export function VerifyView() {
  const { run, result, pointing } = usePaneState();
  const { t } = useMessages();
  const [pointed, setPointed] = useState(false);
  if (pointing && !pointed) setPointed(true);
  // By the time that something was found, what shows it is there.
  useEffect(() => void loadFound(), []);
  if (!result) {
    if (run.kind === "running") return <RunProgress run={run} />;
    if (run.kind === "failed") return <FailedState text={run.text} alone />;
    return <FirstSight />;
  }
  return (
    <>
      {run.kind === "running" && <RunProgress run={run} />}
      {run.kind === "failed" && <FailedState text={run.text} />}
      {result.stale && run.kind === "idle" && <StaleBar />}
      <Suspense fallback={<p className="piao-quiet">{t("pane.loading")}</p>}>
        {pointing ? <PointingView pointing={pointing} result={result} /> : <Found result={result} back={pointed} />}
      </Suspense>
    </>
  );
}
