import { useMemo } from "react";
import { useMessages } from "../app/context";
import { findingsIn } from "../state/findings";
import type { Result } from "../state/state";
import { LayoutNotes } from "./LayoutNotes";
import { ReadingLine } from "./ReadingLine";
import { Switches } from "./Switches";
import { ToDo } from "./ToDo";
import { Toolbar } from "./Toolbar";
import { UnitSection } from "./UnitSection";
import { UnreadSheets } from "./UnreadSheets";
import { useNextFocus } from "./use-next-focus";
import { VerdictBand } from "./VerdictBand";
import { WaivedSection } from "./WaivedSection";

const quoted = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(", ");

/**
 * What was found: the verdict, what is to be done, and below it what one looks up.
 * @param back somebody comes back from showing how a sheet is to be read
 */
export default function Found({ result, back }: { readonly result: Result; readonly back: boolean }) {
  const { report, scope } = result;
  const { t } = useMessages();
  const findings = useMemo(() => findingsIn(report, scope), [report, scope]);
  const open = useMemo(() => findings.filter((finding) => finding.waived === undefined), [findings]);
  const waived = useMemo(() => findings.filter((finding) => finding.waived !== undefined), [findings]);
  const whole = useNextFocus();
  return (
    <div ref={whole} className={result.stale ? "piao-found piao-stale" : "piao-found"}>
      <VerdictBand judged={result} focused={back} />
      <ReadingLine result={result} />
      <LayoutNotes report={report} />
      {result.withoutMerges && <p className="piao-quiet">{t("pane.without-merges", { sheets: quoted(result.withoutMerges) })}</p>}
      <Toolbar steps={open.length > 0} />
      <ToDo result={result} findings={open} />
      <WaivedSection findings={waived} report={report} />
      <UnitSection judged={result} folded={open.length > 0} />
      <Switches findings={open.length} />
      <UnreadSheets report={report} scope={scope} />
    </div>
  );
}
