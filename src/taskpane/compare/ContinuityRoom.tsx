import { useMemo } from "react";
import { outdatedIn } from "../../core/compare/by-itself";
import { render } from "../../core/messages/messages";
import { continuityReport, type Noted } from "../../core/report/continuity";
import { useMessages, usePaneState } from "../app/context";
import type { Result } from "../state/state";
import { CellsLink } from "../parts/CellsLink";
import { compareWith } from "./comparing";
import { useChoice } from "./kept-choice";

/** What of the open plan comes from last year: by itself, and against the older plan that was chosen in "Confronta con…". */
export default function ContinuityRoom({ result }: { readonly result: Result }) {
  const { settings } = usePaneState();
  const { language } = useMessages();
  const [choice] = useChoice();
  const found = useMemo(() => {
    // Other sheets of the same workbook are two versions, and so is a plan of a later year.
    if (choice?.other.kind !== "file" || choice.otherIs !== "before") return null;
    const compared = compareWith(result, settings, choice);
    return compared.kind === "compared" ? { file: choice.other.workbook.name, comparison: compared.comparison } : null;
  }, [choice, result, settings]);
  const report = useMemo(() => continuityReport(result.workbook ?? "", outdatedIn(result), found, language), [result, found, language]);
  const { against, alone } = report;
  return (
    <div className="piao-compare">
      <p className="piao-quiet">{render(language, "tempo.continuity.help")}</p>
      {against?.remarks.map((remark) => (
        <p key={remark} className="piao-reading-doubt">
          {remark}
        </p>
      ))}
      {against ? (
        <>
          <p>{`${against.file}: ${against.message}`}</p>
          {(["same", "dates", "less"] as const).map((kind) =>
            against[kind].length === 0 ? null : (
              <NotedList key={kind} title={render(language, `tempo.continuity.${kind}`)} all={against[kind]} />
            ),
          )}
        </>
      ) : (
        <p>{render(language, choice ? "tempo.continuity.not-older" : "tempo.continuity.compare")}</p>
      )}
      <NotedList title={result.years === null ? render(language, "tempo.continuity.no-years") : report.message} all={alone} />
    </div>
  );
}

function NotedList({ title, all }: { readonly title: string; readonly all: readonly Noted[] }) {
  return (
    <section className="piao-reading-part">
      <h2>{title}</h2>
      {all.length > 0 && (
        <ul className="piao-reading-lines">
          {all.map(({ place, message }) => (
            <li key={`${place}|${message}`}>
              <CellsLink target={place}>{message}</CellsLink>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
