import type { FixStep } from "../../core/fixes/fix";
import { cellName, type CellRef } from "../../core/sheet/address";
import { useMessages, usePaneState } from "../app/context";
import { textAfter, textBefore } from "../parts/step-text";

/** Steps of one fix that are written out; the rest is counted. */
const FIRST = 8;

/** Cell by cell: what stands there and what will. */
export function FixSteps({ steps, withSheet = false }: { readonly steps: readonly FixStep[]; readonly withSheet?: boolean }) {
  const { result } = usePaneState();
  const { t, language } = useMessages();
  const formatOf = ({ sheet, row, col }: CellRef): string | undefined =>
    result?.sheets.find(({ name }) => name === sheet)?.format(row, col);
  const shown = steps.slice(0, FIRST);
  return (
    <table className="piao-steps-table">
      <thead>
        <tr>
          <th scope="col">{t("pane.fix.cell")}</th>
          <th scope="col">{t("pane.fix.before")}</th>
          <th scope="col">{t("pane.fix.after")}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((step) => (
          <tr key={`${step.cell.sheet}|${step.cell.row}|${step.cell.col}`}>
            <th scope="row">
              {withSheet && <span className="piao-quiet">{step.cell.sheet} </span>}
              {cellName(step.cell.row, step.cell.col)}
            </th>
            <td>{textBefore(language, step, formatOf(step.cell))}</td>
            <td>{textAfter(language, step, formatOf(step.cell))}</td>
          </tr>
        ))}
        {shown.length < steps.length && (
          <tr>
            <td colSpan={3}>{t("pane.fix.more", { count: steps.length - shown.length })}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
