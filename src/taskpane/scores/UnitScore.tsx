import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { objectivesOf, type Unit } from "../../core/plan/plan";
import { render } from "../../core/messages/messages";
import { yearsWithResults } from "../../core/score/years";
import { useMessages, usePaneState } from "../app/context";
import { ChoiceField } from "../settings/fields";
import type { Result } from "../state/state";
import { ObjectiveScore } from "./ObjectiveScore";
import { Reasons } from "./Reasons";
import { ScoreHeadline } from "./ScoreHeadline";
import { blocksFor, objectiveKey, scoreWith, stepOf, type Trial } from "./what-if";

const NO_TRIAL: Trial = new Map();

/** A structure's score, how it came about, and what it would be with other results. */
export function UnitScore({ unit, result }: { readonly unit: Unit; readonly result: Result }) {
  const { settings } = usePaneState();
  const { t, language } = useMessages();
  const blocks = useMemo(() => blocksFor(result.plan, result.totals, unit), [result, unit]);
  const objectives = useMemo(() => [unit, ...blocks].flatMap(objectivesOf), [unit, blocks]);
  const years = useMemo(() => yearsWithResults(objectives.flatMap((one) => [one, ...one.phases])), [objectives]);
  const [year, setYear] = useState<number | null>(years.length > 1 ? (years[years.length - 1] ?? null) : null);
  const [trial, setTrial] = useState<Trial>(NO_TRIAL);
  const scored = useMemo(
    () => scoreWith(unit, blocks, { ...settings.score, year, base: null }, trial),
    [unit, blocks, settings, year, trial],
  );
  const longest = scored.kind === "scored" ? Math.max(...scored.steps.map((step) => step.effective.valueOf())) : 0;
  function attempt(key: string, percent: number | null): void {
    const next = new Map(trial);
    if (percent === null) next.delete(key);
    else next.set(key, percent);
    setTrial(next);
  }
  return (
    <>
      {years.length > 1 && (
        <ChoiceField
          label={t("pane.score.year")}
          value={String(year)}
          options={years.map((one) => ({ value: String(one), label: String(one) }))}
          onChange={(chosen) => setYear(Number(chosen))}
        />
      )}
      <div role="status">
        {scored.kind === "scored" ? <ScoreHeadline scored={scored} trial={trial.size > 0} /> : <Reasons reasons={scored.reasons} />}
      </div>
      {trial.size > 0 && (
        <p>
          {t("pane.score.trial-note", { count: trial.size })}{" "}
          <Button size="small" onClick={() => setTrial(NO_TRIAL)}>
            {t("pane.score.trial-reset")}
          </Button>
        </p>
      )}
      {scored.kind === "scored" &&
        scored.notes.map((note) => (
          <p key={note.id} className="piao-quiet">
            {render(language, note.id, note.data)}
          </p>
        ))}
      <h2>{t("pane.score.steps")}</h2>
      <p className="piao-quiet">{t("pane.score.trial-help")}</p>
      <ol className="piao-list">
        {objectives
          .filter((objective) => objective.weight?.value.kind !== "prerequisite")
          .map((objective) => (
            <ObjectiveScore
              key={objectiveKey(objective)}
              objective={objective}
              step={stepOf(scored, objective)}
              longest={longest}
              tried={trial.get(objectiveKey(objective)) ?? null}
              onTry={(percent) => attempt(objectiveKey(objective), percent)}
            />
          ))}
      </ol>
    </>
  );
}
