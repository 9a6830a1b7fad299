import { useState } from "react";
import type { FixStep } from "../../core/fixes/fix";
import { cellName, type CellRef } from "../../core/sheet/address";
import { useMessages, usePaneState } from "../app/context";
import { textAfter, textBefore } from "../parts/step-text";

/** Steps that are written out at once; so many where each can be left out, for they are to be looked at. */
const FIRST = 8;
const FIRST_TO_CHOOSE = 60;

interface Props {
  readonly steps: readonly FixStep[];
  readonly withSheet?: boolean;
  /** Each step can be left out: those that are, by their key. */
  readonly choice?: { readonly left: ReadonlySet<string>; readonly onChange: (left: ReadonlySet<string>) => void };
}

/** Tells the step from the others: no two change the same cell. */
export function stepKey({ cell }: FixStep): string {
  return `${cell.sheet}|${cell.row}|${cell.col}`;
}

/** Cell by cell: what stands there and what will. */
export function FixSteps({ steps, withSheet = false, choice }: Props) {
  const { result } = usePaneState();
  const { t, language } = useMessages();
  const [all, setAll] = useState(false);
  const formatOf = ({ sheet, row, col }: CellRef): string | undefined =>
    result?.sheets.find(({ name }) => name === sheet)?.format(row, col);
  const shown = all ? steps : steps.slice(0, choice ? FIRST_TO_CHOOSE : FIRST);
  const take = (keys: readonly string[], taken: boolean): void => {
    const left = new Set(choice?.left);
    for (const key of keys)
      if (taken) left.delete(key);
      else left.add(key);
    choice?.onChange(left);
  };
  return (
    <table className={choice ? "piao-steps-table piao-steps-choice" : "piao-steps-table"}>
      <thead>
        <tr>
          {choice && (
            <th scope="col">
              <input
                type="checkbox"
                aria-label={t("pane.fix-all.take-all")}
                checked={choice.left.size === 0}
                ref={(box) => {
                  if (box) box.indeterminate = choice.left.size > 0 && choice.left.size < steps.length;
                }}
                onChange={({ target }) => take(steps.map(stepKey), target.checked)}
              />
            </th>
          )}
          <th scope="col">{t("pane.fix.cell")}</th>
          <th scope="col">{t("pane.fix.before")}</th>
          <th scope="col">{t("pane.fix.after")}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((step) => {
          const { cell } = step;
          const key = stepKey(step);
          const name = cellName(cell.row, cell.col);
          return (
            <tr key={key}>
              {choice && (
                <td>
                  <input
                    type="checkbox"
                    aria-label={t("pane.fix-all.take", { sheet: cell.sheet, cell: name })}
                    checked={!choice.left.has(key)}
                    onChange={({ target }) => take([key], target.checked)}
                  />
                </td>
              )}
              <th scope="row">
                {withSheet && <span className="piao-quiet">{cell.sheet} </span>}
                {name}
              </th>
              <td>{textBefore(language, step, formatOf(cell))}</td>
              <td>{textAfter(language, step, formatOf(cell))}</td>
            </tr>
          );
        })}
        {shown.length < steps.length && (
          <tr>
            <td colSpan={choice ? 4 : 3}>
              <button type="button" className="piao-link" onClick={() => setAll(true)}>
                {t("pane.fix.more", { count: steps.length - shown.length })}
              </button>
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
