import type { FixStep } from "../../core/fixes";
import type { Language } from "../../core/messages/fill";
import { formatNumber } from "../../core/messages/numbers";
import { cellName } from "../../core/sheet/address";
import { isError, isUnknown, type CellValue } from "../../core/sheet/sheet";
import { useMessages } from "../app/context";

/** Steps of one fix that are written out; the rest is counted. */
const FIRST = 8;

/** Cell by cell: what stands there and what will. */
export function FixSteps({ steps, withSheet = false }: { readonly steps: readonly FixStep[]; readonly withSheet?: boolean }) {
  const { t, language } = useMessages();
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
            <td>{from.formula === null ? valueText(language, from.value) : `=${from.formula}`}</td>
            <td>{"formula" in to ? `=${to.formula}` : valueText(language, to.value)}</td>
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

/** A value as it is told apart in a fix: texts in quotes, so that the text "15" and the number 15 differ. */
function valueText(language: Language, value: CellValue): string {
  if (value === null || isUnknown(value)) return "—";
  if (isError(value)) return value.error;
  if (typeof value === "number") return formatNumber(language, value);
  return typeof value === "string" ? `«${value}»` : String(value).toUpperCase();
}
