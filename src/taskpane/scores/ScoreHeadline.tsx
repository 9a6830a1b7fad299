import type { Scored } from "../../core/score/outcome";
import { useMessages } from "../app/context";
import { SumBar } from "../verify/SumBar";

/** The score itself, and what it is worth. */
export function ScoreHeadline({ scored, trial }: { readonly scored: Scored; readonly trial: boolean }) {
  const { t } = useMessages();
  const { shown, of, band } = scored;
  return (
    <section className={trial ? "piao-score piao-score-trial" : "piao-score"}>
      <p className="piao-quiet">{t(trial ? "pane.score.trial-title" : "pane.score.title")}</p>
      <p className="piao-score-value">{t("pane.score.value", { score: shown, of })}</p>
      <SumBar sum={shown.valueOf()} expected={of.valueOf()} ok />
      {band !== null && <p>{t("pane.score.band", { band })}</p>}
    </section>
  );
}
