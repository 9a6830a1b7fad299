import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { toNumber, type Exact } from "../../core/exact";
import { render } from "../../core/messages/messages";
import { likelyTotals } from "../../core/pointing/totals";
import { useMessages } from "../app/context";
import { SMALLEST_TOTAL } from "../settings/draft";
import { NumberField } from "../settings/fields";
import { Choice } from "./Choice";
import { Question } from "./Question";
import type { PointingModel } from "./use-pointing";

/** What each list should make: what they make together first, then 100, or another number. */
export function TotalStep({ model: { draft, answer } }: { readonly model: PointingModel }) {
  const way = draft.ways.find(({ lists }) => JSON.stringify(lists) === JSON.stringify(draft.pointed?.lists)) ?? draft.ways[0];
  return <TotalQuestion sums={way?.sums ?? []} onTotal={(total) => answer("total", { total })} />;
}

interface Props {
  readonly sums: readonly (Exact | null)[];
  /** null: nobody knows. */
  readonly onTotal: (total: number | null) => void;
}

export function TotalQuestion({ sums, onTotal }: Props) {
  const { language } = useMessages();
  const [other, setOther] = useState<number | null>(null);
  return (
    <Question title={render(language, "pointing.total")}>
      <div className="piao-actions">
        {likelyTotals(sums).map((total, index) => (
          <Choice key={String(total)} first={index === 0} onClick={() => onTotal(toNumber(total))}>
            {render(language, "pointing.total.use", { total })}
          </Choice>
        ))}
        <Choice onClick={() => onTotal(null)}>{render(language, "pointing.total.unknown")}</Choice>
      </div>
      <NumberField label={render(language, "pointing.total.other")} optional min={SMALLEST_TOTAL} value={other} onChange={setOther} />
      {other !== null && <Button onClick={() => onTotal(other)}>{render(language, "pointing.total.use-other")}</Button>}
    </Question>
  );
}
