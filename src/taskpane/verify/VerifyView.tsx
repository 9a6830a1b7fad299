import { Suspense, lazy, useMemo, useState } from "react";
import { useMessages, usePaneState } from "../app/context";
import { findingsIn } from "../state/findings";
import type { Result } from "../state/state";
import { FailedState } from "./FailedState";
import { FindingSection } from "./FindingSection";
import { FirstSight } from "./FirstSight";
import { LayoutNotes } from "./LayoutNotes";
import { ReadingLine } from "./ReadingLine";
import { RunProgress } from "./RunProgress";
import { StaleBar } from "./StaleBar";
import { Switches } from "./Switches";
import { Toolbar } from "./Toolbar";
import { UnitSection } from "./UnitSection";
import { UnreadSheets } from "./UnreadSheets";
import { VerdictBand } from "./VerdictBand";
import { WaivedSection } from "./WaivedSection";

const PointingView = lazy(() => import("../pointing/PointingView"));

/** The main page: what was found, the verdict first. */
export function VerifyView() {
  const { run, result, pointing } = usePaneState();
  const { t } = useMessages();
  const [pointed, setPointed] = useState(false);
  if (pointing && !pointed) setPointed(true);
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
      {pointing ? (
        <Suspense fallback={<p className="piao-quiet">{t("pane.loading")}</p>}>
          <PointingView pointing={pointing} result={result} />
        </Suspense>
      ) : (
        <Found result={result} back={pointed} />
      )}
    </>
  );
}

const quoted = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(", ");

/** @param back somebody comes back from showing how a sheet is to be read */
function Found({ result, back }: { readonly result: Result; readonly back: boolean }) {
  const { report, scope } = result;
  const { t } = useMessages();
  const findings = useMemo(() => findingsIn(report, scope), [report, scope]);
  const open = useMemo(() => findings.filter((finding) => finding.waived === undefined), [findings]);
  const waived = useMemo(() => findings.filter((finding) => finding.waived !== undefined), [findings]);
  return (
    <div className={result.stale ? "piao-found piao-stale" : "piao-found"}>
      <VerdictBand judged={result} focused={back} />
      <ReadingLine result={result} />
      <LayoutNotes report={report} />
      <Toolbar steps={open.length > 0} />
      <Switches findings={open.length} />
      {result.withoutMerges && <p className="piao-quiet">{t("pane.without-merges", { sheets: quoted(result.withoutMerges) })}</p>}
      <UnitSection judged={result} />
      <FindingSection findings={open} rules={result.rules} />
      <WaivedSection findings={waived} report={report} />
      <UnreadSheets report={report} scope={scope} />
    </div>
  );
}
