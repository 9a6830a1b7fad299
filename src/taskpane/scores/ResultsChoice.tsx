import { useMemo } from "react";
import { render } from "../../core/messages/messages";
import { evaluatedUnits, type Plan } from "../../core/plan/plan";
import { quoted } from "../../core/report/scores";
import { resultChoices, undecidedResults } from "../../core/score/result-choice";
import { useMessages, usePane, usePaneState } from "../app/context";
import { ChoiceField } from "../settings/fields";
import { yearsOf } from "./board";

/** Which results count: a year, or a column, where the plan has several. */
export function ResultsChoice({ plan }: { readonly plan: Plan }) {
  const { tools } = usePane();
  const { scores } = usePaneState();
  const { language } = useMessages();
  const columns = useMemo(() => resultChoices(plan), [plan]);
  const years = useMemo(() => yearsOf(plan), [plan]);
  const asked = useMemo(() => evaluatedUnits(plan).some((unit) => undecidedResults(plan, unit).length > 0), [plan]);
  const taken = quoted(columns.filter((one) => one.taken).map(({ heading }) => heading));
  return (
    <>
      {years.length > 1 && (
        <ChoiceField
          label={render(language, "board.year")}
          value={String(scores.year ?? years.at(-1))}
          options={years.map((year) => ({ value: String(year), label: String(year) }))}
          onChange={(year) => tools.store.dispatch({ type: "scores", scores: { year: Number(year) } })}
        />
      )}
      {columns.length > 1 && (
        <ChoiceField
          label={render(language, "board.column")}
          value={scores.results ?? ""}
          options={[
            { value: "", label: asked ? render(language, "board.column-ask") : render(language, "board.column-read", { headings: taken }) },
            ...columns.map(({ heading }) => ({ value: heading, label: heading })),
          ]}
          onChange={(heading) => tools.store.dispatch({ type: "scores", scores: { results: heading === "" ? null : heading } })}
        />
      )}
    </>
  );
}
