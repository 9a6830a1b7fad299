import type { FixStep } from "../../core/fixes/fix";
import type { Language } from "../../core/messages/fill";
import { cellName, type CellRef } from "../../core/sheet/address";
import { isUnknown, type CellValue } from "../../core/sheet/sheet";
import { useMessages, usePaneState } from "../app/context";
import { cellDisplay } from "../parts/cell-display";
import { formulaText } from "../../core/sheet/formula-text";

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
        {shown.map(({ cell, from, to }) => (
          <tr key={`${cell.sheet}|${cell.row}|${cell.col}`}>
            <th scope="row">
              {withSheet && <span className="piao-quiet">{cell.sheet} </span>}
              {cellName(cell.row, cell.col)}
            </th>
            <td>{from.formula === null ? valueText(language, from.value, formatOf(cell)) : formulaText(language, from.formula)}</td>
            <td>{"formula" in to ? formulaText(language, to.formula) : valueText(language, to.value, formatOf(cell))}</td>
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

/** A value as it is told apart in a fix: texts in quotes, so that the text "15" and the number 15 differ; numbers as the cell shows them. */
function valueText(language: Language, value: CellValue, format: string | undefined): string {
  if (value === null || isUnknown(value)) return "—";
  return typeof value === "string" ? `«${value}»` : cellDisplay(language, value, format).text;
}
