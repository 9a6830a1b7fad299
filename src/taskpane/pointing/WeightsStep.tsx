import { useMemo } from "react";
import { render } from "../../core/messages/messages";
import { headingsAbove } from "../../core/pointing/headings-above";
import { cardsAt, likelyCards } from "../../core/pointing/cards";
import { areaName } from "../../core/sheet/address";
import type { Sheet } from "../../core/sheet/sheet";
import { useMessages, usePaneState } from "../app/context";
import { Choice } from "./Choice";
import { columnText } from "./column-text";
import { Question } from "./Question";
import { Selected } from "./Selected";
import type { PointingModel } from "./use-pointing";

/** So many other columns are proposed. */
const OTHERS = 3;

interface Props {
  readonly model: PointingModel;
  /** All sheets of the workbook: forms may stand on several. */
  readonly sheets: readonly Sheet[];
  /** The weights are those of forms, at that label. */
  readonly onCards: (label: string) => void;
}

/** Where the weights stand: the likely column first, in one press, or what is selected in the sheet. */
export function WeightsStep({ model, sheets, onCards }: Props) {
  const { settings } = usePaneState();
  const { language } = useMessages();
  const { draft, selection, proposal, takeWeights } = model;
  const { sheet, likely } = draft;
  const pointed = selection?.sheet === sheet.name ? selection.areas[0] : undefined;
  const [first] = likely;
  const place = proposal?.step === "weights" ? proposal.place : null;
  const others = likely.filter(({ col }) => col !== place?.col);
  const cards = useMemo(
    () => (pointed ? cardsAt(sheets, sheet, pointed) : likelyCards(sheets, sheet, settings.headings)),
    [pointed, sheets, sheet, settings],
  );
  const headed = place && headingsAbove(sheet, place.col, place.row).length > 0;
  return (
    <Question title={render(language, "pointing.weights")}>
      <Selected model={model} />
      {pointed && !place && !cards && <p>{render(language, "pointing.weights.none", { cells: areaName(pointed) })}</p>}
      {pointed && place && !headed && !cards && <p>{render(language, "pointing.weights.no-headings", { cells: areaName(place.area) })}</p>}
      {cards && (
        <Choice takes={pointed !== undefined} onClick={() => onCards(cards.label)}>
          {render(language, "pointing.cards", { label: cards.label, count: cards.count })}
        </Choice>
      )}
      {pointed && place && headed && (
        <Choice takes={!cards} onClick={() => takeWeights(place)}>
          {render(language, "pointing.weights.use", { column: columnText(language, place.col, place.heading) })}
        </Choice>
      )}
      {!pointed && first && (
        <>
          <p>{render(language, "pointing.weights.propose", { column: columnText(language, first.col, first.heading) })}</p>
          <Choice first onClick={() => takeWeights(first)}>
            {render(language, "pointing.weights.yes")}
          </Choice>
        </>
      )}
      <p className="piao-quiet">{render(language, first ? "pointing.weights.or" : "pointing.weights.no-proposal")}</p>
      {others.slice(0, OTHERS).map((other) => (
        <Choice key={other.col} onClick={() => takeWeights(other)}>
          {render(language, "pointing.weights.other", { column: columnText(language, other.col, other.heading) })}
        </Choice>
      ))}
    </Question>
  );
}
