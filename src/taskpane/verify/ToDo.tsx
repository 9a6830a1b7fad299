import { Button } from "@fluentui/react-components";
import { useMemo, useState, type KeyboardEvent } from "react";
import type { Finding } from "../../core/report/report";
import { useMessages, usePaneState } from "../app/context";
import { doneOf } from "../state/done";
import { activeFilters } from "../state/findings";
import type { Result } from "../state/state";
import { has, tasksOf } from "../state/tasks";
import { DoneBar } from "./DoneBar";
import { Filters } from "./Filters";
import { FixAll } from "./FixAll";
import { TaskCard } from "./TaskCard";

/** A list shorter than this needs no filters. */
const FILTERS_FROM = 6;
/** Things to do that are listed before "show more". */
const FIRST = 12;

interface Props {
  readonly result: Result;
  /** Those of the scope that are still open. */
  readonly findings: readonly Finding[];
}

/** What is to be done, worst first, alike findings as one; one is open. Arrow keys move within the list. */
export function ToDo({ result, findings }: Props) {
  const { filters, apart, seen, selected } = usePaneState();
  const { t } = useMessages();
  const [all, setAll] = useState(false);
  const [filtering, setFiltering] = useState(false);
  const tasks = useMemo(() => tasksOf(result, filters, apart), [result, filters, apart]);
  const progress = doneOf(seen, result);
  if (progress.total === 0) return null;
  if (findings.length === 0) return <DoneBar {...progress} />;
  const listed = tasks.reduce((count, task) => count + task.findings.length, 0);
  const shown = all || tasks.findIndex((task) => has(task, selected)) >= FIRST ? tasks : tasks.slice(0, FIRST);
  const narrowed = filtering || activeFilters(filters) > 0;
  return (
    <section className="piao-findings">
      <div className="piao-todo-head">
        <h2>{t("pane.findings", { count: findings.length })}</h2>
        {(findings.length >= FILTERS_FROM || narrowed) && (
          <button type="button" className="piao-link" aria-expanded={narrowed} onClick={() => setFiltering(!filtering)}>
            {t("pane.filter")}
          </button>
        )}
      </div>
      <DoneBar {...progress} />
      {narrowed && <Filters findings={findings} />}
      <FixAll findings={findings} />
      <p role="status" className={listed === findings.length ? "piao-unseen" : "piao-quiet"}>
        {listed === findings.length ? "" : t("pane.filter.shown", { shown: listed, total: findings.length })}
      </p>
      <ul className="piao-list" onKeyDown={moveFocus}>
        {shown.map((task) => (
          <TaskCard key={task.key} task={task} last={tasks.length === 1} />
        ))}
      </ul>
      {shown.length < tasks.length && (
        <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
          {t("pane.show-more", { count: tasks.length - shown.length })}
        </Button>
      )}
    </section>
  );
}

/** Down and Up, Home and End among the cards' buttons; every other key does what it always does. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>("button[data-finding]")];
  const at = buttons.findIndex((button) => button === event.target);
  if (at < 0) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  const button = to === undefined ? undefined : buttons[to];
  if (!button) return;
  event.preventDefault();
  button.focus();
}
