import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { exact } from "../../core/exact";
import { objectivesOf, transversalBlocks, type Unit } from "../../core/plan/plan";
import { render } from "../../core/messages/messages";
import type { ScoreResult } from "../../core/score/outcome";
import { scoreTotals } from "../../core/score/score-plan";
import { NO_TRIAL, objectiveKey, stepOf, type Trial } from "../../core/score/what-if";
import { useMessages, usePaneState } from "../app/context";
import type { Result, ScoreChoices } from "../state/state";
import { KeepTrial } from "./KeepTrial";
import { ObjectiveScore } from "./ObjectiveScore";
import { Reasons } from "./Reasons";
import { ScoreHeadline } from "./ScoreHeadline";

interface Props {
  readonly unit: Unit;
  readonly result: Result;
  readonly choices: ScoreChoices;
}

const REFUSED: ScoreResult = { kind: "refused", reasons: [] };

/** A structure's score, how it came about, and what it would be with other results. */
export function UnitScore({ unit, result, choices }: Props) {
  const { settings } = usePaneState();
  const { t, language } = useMessages();
  const [trial, setTrial] = useState<Trial>(NO_TRIAL);
  const { plan, totals } = result;
  const own = useMemo(() => totals.filter((one) => one.unit === unit), [totals, unit]);
  const counting = own[0]?.basis === "transversal";
  const objectives = useMemo(() => [unit, ...(counting ? transversalBlocks(plan) : [])].flatMap(objectivesOf), [plan, unit, counting]);
  const score = (tried: Trial): ScoreResult => scoreTotals(plan, own, settings, { ...choices, trial: tried })[0]?.result ?? REFUSED;
  const before = score(NO_TRIAL);
  const scored = trial.size === 0 ? before : score(trial);
  const longest = scored.kind === "scored" ? Math.max(...scored.steps.map((step) => step.effective.valueOf())) : 0;
  function attempt(key: string, percent: number | null): void {
    const next = new Map(trial);
    if (percent === null) next.delete(key);
    else next.set(key, exact(percent));
    setTrial(next);
  }
  return (
    <>
      <div role="status">
        {scored.kind === "scored" ? <ScoreHeadline scored={scored} trial={trial.size > 0} /> : <Reasons reasons={scored.reasons} />}
      </div>
      {trial.size > 0 && (
        <>
          <p>
            {t("pane.score.trial-note", { count: trial.size })}{" "}
            <Button size="small" onClick={() => setTrial(NO_TRIAL)}>
              {t("pane.score.trial-reset")}
            </Button>
          </p>
          <KeepTrial unit={unit} objectives={objectives} trial={trial} scored={scored} before={before} />
        </>
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
              tried={trial.get(objectiveKey(objective))?.valueOf() ?? null}
              onTry={(percent) => attempt(objectiveKey(objective), percent)}
            />
          ))}
      </ol>
    </>
  );
}
