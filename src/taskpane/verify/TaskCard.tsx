import { useEffect, useId, useMemo, useRef } from "react";
import { briefOf } from "../../core/report/brief";
import { togetherSentence } from "../../core/report/together";
import { useMessages, usePane, usePaneState } from "../app/context";
import { ChevronIcon, SeverityIcon } from "../parts/icons";
import { firstOf, has, type Task } from "../state/tasks";
import { TaskDetail } from "./TaskDetail";

interface Props {
  readonly task: Task;
  /** The only one that is left. */
  readonly last: boolean;
}

/** One thing to do: pressing it goes to its first cells and opens it; pressing it again closes it. */
export function TaskCard({ task, last }: Props) {
  const { controller, tools } = usePane();
  const { selected } = usePaneState();
  const { t, language } = useMessages();
  const [text, detail] = [useId(), useId()];
  const row = useRef<HTMLLIElement>(null);
  const { findings, facts } = task;
  const first = firstOf(task);
  const open = has(task, selected);
  const message = useMemo(() => togetherSentence(facts, language), [facts, language]);
  const sheets = new Set(findings.map(({ sheet }) => sheet)).size;
  const cells = findings.reduce((count, finding) => count + finding.cells.length, 0);
  const before = useRef(open);
  // One that is open from the beginning leaves the verdict above it in view. jsdom has no layout and no scrollIntoView.
  useEffect(() => {
    if (open && !before.current) row.current?.scrollIntoView?.({ block: "nearest" });
    before.current = open;
  }, [open]);
  return (
    <li ref={row} className={open ? "piao-finding piao-open" : "piao-finding"}>
      <button
        type="button"
        className="piao-row"
        data-finding={first.id}
        aria-expanded={open}
        aria-controls={detail}
        onClick={() => (open ? tools.store.dispatch({ type: "select", id: null }) : void controller.goToFinding(first))}
      >
        <SeverityIcon severity={first.severity} />
        <span className="piao-finding-body">
          <span id={text}>
            <span className="piao-unseen">{t(`pane.severity.${first.severity}`)}: </span>
            <span className="piao-finding-text">{open ? message : briefOf(message)}</span>
          </span>
          {!open && (
            <span className="piao-range">
              {findings.length === 1
                ? t("pane.task.place", { sheet: first.sheet, range: first.range })
                : t("pane.task.places", { count: cells, sheets })}
            </span>
          )}
        </span>
        <ChevronIcon />
      </button>
      <div id={detail} hidden={!open}>
        {open && <TaskDetail task={task} last={last} describedBy={text} />}
      </div>
    </li>
  );
}
