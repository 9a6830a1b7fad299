import type { Scored } from "../../core/score/outcome";
import { useMessages } from "../app/context";
import { ScoreBar } from "./ScoreBar";

/** The score itself, and what it is worth. */
export function ScoreHeadline({ scored, trial }: { readonly scored: Scored; readonly trial: boolean }) {
  const { t } = useMessages();
  const { shown, of, band } = scored;
  return (
    <section className={trial ? "piao-score piao-score-trial" : "piao-score"}>
      <p className="piao-quiet">{t(trial ? "pane.score.trial-title" : "pane.score.title")}</p>
      <p className="piao-score-value">{t("pane.score.value", { score: shown, of })}</p>
      <ScoreBar of={of.valueOf()} reached={shown.valueOf()} longest={of.valueOf()} />
      {band !== null && <p>{t("pane.score.band", { band })}</p>}
    </section>
  );
}
