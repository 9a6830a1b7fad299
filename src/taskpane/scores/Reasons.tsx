import { render } from "../../core/messages/messages";
import type { ScoreReason } from "../../core/score/outcome";
import { cellName, type CellRef } from "../../core/sheet/address";
import { useMessages, usePane } from "../app/context";
import { Notice } from "../parts/Notice";

/** Cells of a reason that are offered as links; the rest is counted. */
const FIRST = 6;

/** Why there is no score, and the cells to look at. */
export function Reasons({ reasons }: { readonly reasons: readonly ScoreReason[] }) {
  const { t, language } = useMessages();
  return (
    <Notice tone="info">
      <strong>{t("pane.score.refused")}</strong>
      <ul className="piao-plain">
        {reasons.map((reason, index) => (
          <li key={index}>
            {render(language, reason.id, reason.data)} <Cells cells={reason.cells} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Cells({ cells }: { readonly cells: readonly CellRef[] }) {
  const { controller } = usePane();
  const { t } = useMessages();
  return (
    <span className="piao-cells">
      {cells.slice(0, FIRST).map((cell) => (
        <button
          key={`${cell.sheet}|${cell.row}|${cell.col}`}
          type="button"
          className="piao-link"
          onClick={() => void controller.goTo(cell.sheet, cellName(cell.row, cell.col))}
        >
          {cellName(cell.row, cell.col)}
        </button>
      ))}
      {cells.length > FIRST && <span className="piao-quiet">{t("pane.score.more-cells", { count: cells.length - FIRST })}</span>}
    </span>
  );
}
