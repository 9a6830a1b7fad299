import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { render, type Language } from "../../core/messages/messages";
import { cellName } from "../../core/sheet/address";
import { textAfter, textBefore } from "../parts/step-text";
import type { OpenFile, PageStore } from "./page-state";
import { putBack } from "./working";

interface Props {
  readonly open: OpenFile;
  readonly store: PageStore;
  readonly language: Language;
  /** A cell was chosen. */
  readonly onShow: () => void;
}

/** Every changed cell: where, what stands in the file, what stands in the copy; a press shows it, another puts it back. */
export function CopyList({ open, store, language, onShow }: Props) {
  const { file, work } = open;
  const list = useRef<HTMLDivElement>(null);
  const formats = new Map(work.sheets.map((sheet) => [sheet.name, sheet]));
  return (
    <div ref={list} tabIndex={-1} aria-label={render(language, "copia.list")} role="group">
      <p>
        {render(language, "copia.list.help")} {work.recalculates && render(language, "copia.list.recalculates")}
      </p>
      <table className="piao-steps-table">
        <caption className="piao-unseen">{render(language, "copia.list")}</caption>
        <thead>
          <tr>
            <th scope="col">{render(language, "pane.fix.cell")}</th>
            <th scope="col">{render(language, "pane.fix.before")}</th>
            <th scope="col">{render(language, "pane.fix.after")}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {work.steps.map((step) => {
            const { sheet, row, col } = step.cell;
            const format = formats.get(sheet)?.format(row, col);
            const cell = cellName(row, col);
            const area = { top: row, left: col, bottom: row, right: col };
            return (
              <tr key={`${sheet}|${cell}`}>
                <th scope="row">
                  <button
                    type="button"
                    className="piao-link"
                    onClick={() => {
                      store.dispatch({ type: "show", id: file.id, sheet, area });
                      onShow();
                    }}
                  >
                    {sheet} {cell}
                  </button>
                </th>
                <td>{textBefore(language, step, format)}</td>
                <td>{textAfter(language, step, format)}</td>
                <td>
                  <Button
                    size="small"
                    aria-label={render(language, "copia.back-cell", { cell, sheet })}
                    onClick={() => {
                      // Its line goes away, and the focus with it.
                      list.current?.focus();
                      void putBack(store, open, step.cell);
                    }}
                  >
                    {render(language, "copia.back")}
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
