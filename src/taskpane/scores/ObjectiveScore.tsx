import { render } from "../../core/messages/messages";
import type { Objective } from "../../core/plan/plan";
import type { ScoreStep } from "../../core/score/outcome";
import { roundHalfUp, type Exact } from "../../core/exact";
import { areaName } from "../../core/sheet/address";
import { useMessages, usePane } from "../app/context";
import { ScoreBar } from "./ScoreBar";
import { TrialField } from "./TrialField";

interface Props {
  readonly objective: Objective;
  /** null when there is no score. */
  readonly step: ScoreStep | null;
  /** The greatest weight of the list. */
  readonly longest: number;
  readonly tried: number | null;
  readonly onTry: (percent: number | null) => void;
}

/** Decimals of points shown on a line; the score itself is computed with all of them. */
const SHOWN = 4;

/** One line of the score: weight against what was reached, why, and another result to try. */
export function ObjectiveScore({ objective, step, longest, tried, onTry }: Props) {
  const { controller } = usePane();
  const { t, language } = useMessages();
  const title = titleOf(objective) || t("pane.score.untitled", { range: objective.area });
  const weight = objective.weight?.value.kind === "number" ? objective.weight.value.value : null;
  return (
    <li className="piao-objective">
      <button type="button" className="piao-row" onClick={() => void controller.goTo(sheetOf(objective), areaName(objective.area))}>
        <span className="piao-unit-body">
          <span className="piao-unit-head">
            <span className="piao-finding-text">{title}</span>
            <span className="piao-unit-sum">{step ? t("pane.score.points", { points: short(step.points) }) : ""}</span>
          </span>
          {step && <ScoreBar of={step.effective.valueOf()} reached={step.points.valueOf()} longest={longest} />}
          <span className="piao-unit-why">{reached()}</span>
          {step?.why.map((why, index) => (
            <span key={index} className="piao-unit-part">
              {render(language, why.id, why.data)}
            </span>
          ))}
        </span>
      </button>
      <TrialField title={title} tried={tried} onTry={onTry} />
    </li>
  );

  function reached(): string {
    if (step) {
      const weightText = t("pane.score.weight", { weight: short(step.effective) });
      return step.achievement ? `${weightText} · ${t("pane.score.reached", { percent: short(step.achievement) })}` : weightText;
    }
    return weight ? t("pane.score.weight", { weight: short(weight) }) : t("pane.score.no-weight");
  }
}

function short(value: Exact): Exact {
  return roundHalfUp(value, SHOWN);
}

function titleOf(objective: Objective): string {
  const parts = [objective.number?.value.text, objective.title?.value];
  return parts.flatMap((part) => (part === undefined ? [] : [part.replace(/\s+/g, " ").trim()])).join(" ");
}

function sheetOf(objective: Objective): string {
  return objective.weight?.cell.sheet ?? objective.title?.cell.sheet ?? "";
}
