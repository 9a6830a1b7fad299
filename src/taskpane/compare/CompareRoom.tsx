import { useMemo } from "react";
import { render } from "../../core/messages/messages";
import { comparisonReport } from "../../core/report/comparison";
import { useMessages, usePaneState } from "../app/context";
import type { Result } from "../state/state";
import { compareWith, exchanged, likelySide, NO_CORRECTIONS, type Other } from "./comparing";
import { ComparisonView } from "./ComparisonView";
import { useChoice } from "./kept-choice";
import { OtherPlan } from "./OtherPlan";

/** "Confronta con…": the open plan against another file, or against other sheets of the same workbook. */
export default function CompareRoom({ result }: { readonly result: Result }) {
  const { settings } = usePaneState();
  const { language } = useMessages();
  const [choice, setChoice] = useChoice();
  const found = useMemo(() => choice && compareWith(result, settings, choice), [result, settings, choice]);
  const here = result.workbook ?? "";
  const report = useMemo(() => {
    if (!choice || found?.kind !== "compared") return null;
    const names = namesOf(here, choice.other);
    const files = choice.otherIs === "before" ? { before: names.other, after: names.open } : { before: names.open, after: names.other };
    return comparisonReport(found.comparison, files, { before: found.before.years, after: found.after.years }, language);
  }, [choice, found, here, language]);
  const choose = (other: Other): void =>
    setChoice(() => ({ other, otherIs: likelySide(result, settings, other), corrections: NO_CORRECTIONS }));
  return (
    <div className="piao-compare">
      <OtherPlan result={result} chosen={choice?.other ?? null} onChoose={choose} />
      <div role="status">
        {found?.kind === "refused" && <p className="piao-compare-refused">{refusal(language, found.of, found.why)}</p>}
      </div>
      {choice && found?.kind === "compared" && report && (
        <ComparisonView
          report={report}
          compared={found}
          choice={choice}
          onExchange={() => setChoice((now) => now && exchanged(now))}
          onCorrect={(corrections) => setChoice((now) => now && { ...now, corrections })}
        />
      )}
    </div>
  );
}

/** The names of both plans, as titles say them. */
function namesOf(here: string, other: Other): { readonly open: string; readonly other: string } {
  if (other.kind === "file") return { open: here, other: other.workbook.name };
  const names = other.names.map((name) => `«${name}»`).join(", ");
  return { open: here, other: `${here} (${names})` };
}

function refusal(language: "it" | "en", of: string, why: Parameters<typeof render>[1]): string {
  const sentence = render(language, why);
  const named = of === "" ? sentence : `${of}: ${sentence}`;
  return named.charAt(0).toUpperCase() + named.slice(1);
}
