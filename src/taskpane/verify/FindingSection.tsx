import { useMemo, type KeyboardEvent } from "react";
import type { Finding } from "../../core/report/report";
import { useMessages, usePaneState } from "../app/context";
import { activeFilters, groupFindings, passes } from "../state/findings";
import type { RuleTable } from "../state/tools";
import { Filters } from "./Filters";
import { FindingGroup } from "./FindingGroup";
import { FixAll } from "./FixAll";

/** A list shorter than this needs no filters. */
const FILTERS_FROM = 6;

/** The findings by sheet and rule, worst first. Arrow keys move within the list; Enter goes to the cell and the focus stays. */
export function FindingSection({ findings, rules }: { readonly findings: readonly Finding[]; readonly rules: RuleTable }) {
  const { filters } = usePaneState();
  const { t } = useMessages();
  const shown = useMemo(() => findings.filter((finding) => passes(filters, finding, rules)), [findings, filters, rules]);
  const groups = useMemo(() => groupFindings(shown), [shown]);
  if (findings.length === 0) return null;
  return (
    <section className="piao-findings">
      <h2>{t("pane.findings", { count: findings.length })}</h2>
      {(findings.length >= FILTERS_FROM || activeFilters(filters) > 0) && <Filters findings={findings} />}
      <FixAll findings={findings} />
      <p role="status" className={shown.length === findings.length ? "piao-unseen" : "piao-quiet"}>
        {shown.length === findings.length ? "" : t("pane.filter.shown", { shown: shown.length, total: findings.length })}
      </p>
      <div onKeyDown={moveFocus}>
        {groups.map((group) => (
          <FindingGroup key={group.sheet} group={group} rules={rules} />
        ))}
      </div>
    </section>
  );
}

/** Down and Up, Home and End among the findings' buttons; every other key does what it always does. */
function moveFocus(event: KeyboardEvent<HTMLDivElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>("button[data-finding]")];
  const at = buttons.findIndex((button) => button === event.target);
  if (at < 0) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  const button = to === undefined ? undefined : buttons[to];
  if (!button) return;
  event.preventDefault();
  button.focus();
}
