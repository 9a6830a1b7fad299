import { useEffect, useId, useRef } from "react";
import { briefOf } from "../../core/report/brief";
import type { Finding } from "../../core/report/report";
import { useMessages, usePane, usePaneState } from "../app/context";
import { ChevronIcon, SeverityIcon } from "../parts/icons";
import { FindingDetail } from "./FindingDetail";

/** One finding: pressing it goes to the cells and opens it; pressing it again closes it. */
export function FindingRow({ finding }: { readonly finding: Finding }) {
  const { controller, tools } = usePane();
  const { selected } = usePaneState();
  const { t } = useMessages();
  const detail = useId();
  const { id } = finding;
  const open = id === selected;
  const row = useRef<HTMLLIElement>(null);
  // jsdom has no layout and no scrollIntoView.
  useEffect(() => {
    if (open) row.current?.scrollIntoView?.({ block: "nearest" });
  }, [open]);
  return (
    <li ref={row} className={open ? "piao-finding piao-open" : "piao-finding"}>
      <button
        type="button"
        className="piao-row"
        data-finding={id}
        aria-expanded={open}
        aria-controls={detail}
        onClick={() => (open ? tools.store.dispatch({ type: "select", id: null }) : void controller.goToFinding(finding))}
      >
        <SeverityIcon severity={finding.severity} />
        <span className="piao-finding-body">
          <span className="piao-unseen">{t(`pane.severity.${finding.severity}`)}: </span>
          <span className="piao-finding-text">{open ? finding.message : briefOf(finding.message)}</span>
          <span className="piao-range">{finding.range}</span>
        </span>
        <ChevronIcon />
      </button>
      <div id={detail} hidden={!open}>
        {open && <FindingDetail finding={finding} />}
      </div>
    </li>
  );
}
