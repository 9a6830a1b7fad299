import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { toNumber } from "../../core/exact";
import { render } from "../../core/messages/messages";
import { oneLine } from "../../core/plan/describe";
import { unitName, type Objective, type Unit } from "../../core/plan/plan";
import type { KeptTrial } from "../../core/report/scores";
import type { ScoreResult } from "../../core/score/outcome";
import { objectiveKey, type Trial } from "../../core/score/what-if";
import { cellName } from "../../core/sheet/address";
import { useMessages, usePane, usePaneState } from "../app/context";

interface Props {
  readonly unit: Unit;
  readonly objectives: readonly Objective[];
  readonly trial: Trial;
  readonly scored: ScoreResult;
  /** The sheet's own score. */
  readonly before: ScoreResult;
}

/** Puts the trial into the report, with a word of its author's. */
export function KeepTrial({ unit, objectives, trial, scored, before }: Props) {
  const { tools } = usePane();
  const { scores } = usePaneState();
  const { language } = useMessages();
  const [remark, setRemark] = useState("");
  const [kept, setKept] = useState<Trial | null>(null);

  function keep(): void {
    const result = scored.kind === "scored" ? scored : null;
    const own = before.kind === "scored" ? { score: toNumber(before.shown), of: toNumber(before.of) } : null;
    const one: KeptTrial = {
      unit: oneLine(unitName(unit)),
      sheet: unit.sheet.name,
      tried: objectives.flatMap((objective) => triedOf(objective, trial)),
      score: result && toNumber(result.shown),
      of: result && toNumber(result.of),
      band: result?.band ?? null,
      before: own,
      remark: remark.trim(),
    };
    tools.store.dispatch({ type: "scores", scores: { trials: [...scores.trials, one] } });
    setKept(trial);
    setRemark("");
  }

  return (
    <div className="piao-fields piao-keep-trial">
      <Field label={render(language, "board.keep-remark")}>
        <Input value={remark} maxLength={300} onChange={(_event, { value }) => setRemark(value)} />
      </Field>
      <Button disabled={kept === trial} onClick={keep}>
        {render(language, "board.keep")}
      </Button>
      <p role="status" className="piao-quiet">
        {kept === trial ? render(language, "board.kept") : ""}
      </p>
    </div>
  );
}

function triedOf(objective: Objective, trial: Trial): KeptTrial["tried"] {
  const percent = trial.get(objectiveKey(objective));
  const cell = objective.weight?.cell ?? objective.title?.cell;
  if (!percent || !cell) return [];
  const words = [objective.number?.value.text, objective.title?.value].filter((text) => text !== undefined);
  return [{ objective: oneLine(words.join(" ")), cell: cellName(cell.row, cell.col), percent: toNumber(percent) }];
}
