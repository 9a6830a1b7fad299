import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { briefOf } from "../../core/report/brief";
import type { Finding } from "../../core/report/report";
import { useMessages, usePane, usePaneState } from "../app/context";
import { ChevronIcon, SeverityIcon } from "../parts/icons";
import { Places } from "./Places";
import { RuleLink } from "./RuleLink";

/** A finding that was accepted: pressing it goes to the cells and opens who accepted it and why, and a way back. */
export function WaivedRow({ finding }: { readonly finding: Finding }) {
  const { controller, tools } = usePane();
  const { selected } = usePaneState();
  const { t } = useMessages();
  const detail = useId();
  const { id, severity, sheet, range, message, rule, waived } = finding;
  const open = id === selected;
  return (
    <li className={open ? "piao-finding piao-open" : "piao-finding"}>
      <button
        type="button"
        className="piao-row"
        aria-expanded={open}
        aria-controls={detail}
        onClick={() => (open ? tools.store.dispatch({ type: "select", id: null }) : void controller.goToFinding(finding))}
      >
        <SeverityIcon severity={severity} />
        <span className="piao-finding-body">
          <span className="piao-unseen">{t(`pane.severity.${severity}`)}: </span>
          <span className="piao-finding-text">{open ? message : briefOf(message)}</span>
          {!open && <span className="piao-range">{t("pane.task.place", { sheet, range })}</span>}
        </span>
        <ChevronIcon />
      </button>
      <div id={detail} hidden={!open}>
        {open && waived && (
          <div className="piao-detail">
            <Places findings={[finding]} />
            <p>{t("pane.waived.by", { reason: waived.reason, author: waived.author, date: dayOf(waived.date) })}</p>
            <Button
              size="small"
              className="piao-start"
              aria-label={`${t("pane.waive.back")}: ${message}`}
              onClick={() => void controller.unwaive(finding)}
            >
              {t("pane.waive.back")}
            </Button>
            <RuleLink rule={rule} />
          </div>
        )}
      </div>
    </li>
  );
}

/** "2025-03-31" as 31/03/2025. */
function dayOf(date: string): string {
  return date.split("-").reverse().join("/");
}
