import { render } from "../../core/messages/messages";
import { areaName } from "../../core/sheet/address";
import { useMessages } from "../app/context";
import type { PointingModel } from "./use-pointing";

/** Of many selected pieces so many are named. */
const NAMED = 4;

/** What is selected now, said as it changes; on another sheet, that it is another. */
export function Selected({ model: { selection, draft } }: { readonly model: PointingModel }) {
  const { language } = useMessages();
  const { name } = draft.sheet;
  return (
    <p className="piao-point-selected" role="status">
      {selection &&
        (selection.sheet === name
          ? render(language, "pointing.selected", { cells: cellsText(selection) })
          : render(language, "pointing.outside", { other: selection.sheet, sheet: name }))}
    </p>
  );
}

/** "D2:D5, F2". */
export function cellsText({ areas }: NonNullable<PointingModel["selection"]>): string {
  return areas.slice(0, NAMED).map(areaName).join(", ") + (areas.length > NAMED ? ", …" : "");
}
