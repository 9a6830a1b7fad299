import { Button } from "@fluentui/react-components";
import { render } from "../../core/messages/messages";
import type { ScoresReport } from "../../core/report/scores";
import { useMessages, usePane, usePaneState } from "../app/context";
import { CloseIcon } from "../parts/icons";

/** The trials that stand in the report, each to be taken out again. */
export function KeptTrials({ trials }: Pick<ScoresReport, "trials">) {
  const { tools } = usePane();
  const { scores } = usePaneState();
  const { language } = useMessages();
  if (trials.length === 0) return null;
  return (
    <section className="piao-kept-trials">
      <h2>{render(language, "board.trials")}</h2>
      <ul className="piao-plain">
        {trials.map(({ message }, place) => (
          <li key={place}>
            <span>{message}</span>
            <Button
              size="small"
              appearance="subtle"
              icon={<CloseIcon />}
              aria-label={render(language, "board.forget", { trial: message })}
              onClick={() => tools.store.dispatch({ type: "scores", scores: { trials: scores.trials.filter((_one, at) => at !== place) } })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
