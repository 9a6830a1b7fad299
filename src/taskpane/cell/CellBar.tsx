import { useEffect, useMemo } from "react";
import { createPortal } from "react-dom";
import { render } from "../../core/messages/messages";
import { briefOf } from "../../core/report/brief";
import { explainCell } from "../../core/report/explain-cell";
import { cellName, type CellRef } from "../../core/sheet/address";
import { useMessages, usePane, usePaneState } from "../app/context";
import { SeverityIcon } from "../parts/icons";

interface Props {
  readonly slot: HTMLElement;
  readonly cell: CellRef | null;
}

/** Above the sheet: what the chosen cell means. Choosing a cell opens its finding in the list. */
export default function CellBar({ slot, cell }: Props) {
  const { tools } = usePane();
  const { result } = usePaneState();
  const { language } = useMessages();
  const name = cell ? cellName(cell.row, cell.col) : "";
  const plan = result?.plan;
  const explained = useMemo(() => (plan && cell ? explainCell(plan, cell, language) : null), [plan, cell, language]);
  const findings = useMemo(
    () =>
      cell && result ? result.report.findings.filter((one) => one.sheet === cell.sheet && one.cells.includes(name) && !one.waived) : [],
    [result, cell, name],
  );
  const first = findings[0]?.id ?? null;
  useEffect(() => {
    if (cell && first !== null) tools.store.dispatch({ type: "select", id: first });
  }, [tools, cell, first]);

  function open(id: string): void {
    tools.store.dispatch({ type: "view", view: "verify" });
    tools.store.dispatch({ type: "select", id });
  }

  return createPortal(
    // It scrolls by itself where it is long, so that the cells stay under the pointer; whoever scrolls by keyboard needs the focus in it.
    <div
      className="piao-cell-bar"
      role="region"
      tabIndex={0}
      aria-label={cell ? render(language, "explain.label", { cell: name }) : render(language, "explain.hint")}
    >
      {!cell && <span className="piao-quiet">{render(language, "explain.hint")}</span>}
      {cell && <strong className="piao-cell-name">{name}</strong>}
      <div aria-live="polite">
        {explained && explained.formula !== null && <code>{explained.formula}</code>}
        {explained?.sentences.map((text) => (
          <span key={text}>{text}</span>
        ))}
        {findings.map(({ id, severity, message }) => (
          <button key={id} type="button" className="piao-link" onClick={() => open(id)}>
            <SeverityIcon severity={severity} /> {render(language, "explain.finding", { text: briefOf(message) })}
          </button>
        ))}
      </div>
    </div>,
    slot,
  );
}
