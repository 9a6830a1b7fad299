import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { toNumber } from "../../core/exact";
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
  const { language } = useMessages();
  const [other, setOther] = useState<number | null>(null);
  const way = draft.ways.find(({ lists }) => JSON.stringify(lists) === JSON.stringify(draft.pointed?.lists)) ?? draft.ways[0];
  const use = (total: number | null): void => answer("total", { total });
  return (
    <Question title={render(language, "pointing.total")}>
      <div className="piao-actions">
        {likelyTotals(way?.sums ?? []).map((total, index) => (
          <Choice key={String(total)} first={index === 0} onClick={() => use(toNumber(total))}>
            {render(language, "pointing.total.use", { total })}
          </Choice>
        ))}
        <Choice onClick={() => use(null)}>{render(language, "pointing.total.unknown")}</Choice>
      </div>
      <NumberField label={render(language, "pointing.total.other")} optional min={SMALLEST_TOTAL} value={other} onChange={setOther} />
      {other !== null && <Button onClick={() => use(other)}>{render(language, "pointing.total.use-other")}</Button>}
    </Question>
  );
}
