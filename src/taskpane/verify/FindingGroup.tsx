import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { SEVERITIES } from "../../core/rules/severity";
import { useMessages, usePaneState } from "../app/context";
import { SeverityIcon } from "../parts/icons";
import type { RuleGroup, SheetGroup } from "../state/findings";
import type { RuleTable } from "../state/tools";
import { FindingRow } from "./FindingRow";

/** Findings of one rule that are shown before "show more". */
const FIRST = 12;

/** The findings of one sheet. */
export function FindingGroup({ group, rules }: { readonly group: SheetGroup; readonly rules: RuleTable }) {
  const { t, language } = useMessages();
  return (
    <section className="piao-sheet-group" aria-label={group.sheet}>
      <h3>
        <span className="piao-sheet-name">{group.sheet}</span>
        <span className="piao-counts">
          {SEVERITIES.filter((severity) => group.counts[severity] > 0).map((severity) => (
            <span key={severity} className="piao-count">
              <SeverityIcon severity={severity} />
              <span aria-hidden="true">{group.counts[severity]}</span>
              <span className="piao-unseen">{t(`pane.count.${severity}`, { count: group.counts[severity] })}</span>
            </span>
          ))}
        </span>
      </h3>
      {group.rules.map((rule) => (
        <RuleFindings key={rule.rule} group={rule} title={rules[rule.rule].title[language]} />
      ))}
    </section>
  );
}

function RuleFindings({ group, title }: { readonly group: RuleGroup; readonly title: string }) {
  const { selected } = usePaneState();
  const { t } = useMessages();
  const [all, setAll] = useState(false);
  const { findings } = group;
  const openBeyond = findings.findIndex(({ id }) => id === selected) >= FIRST;
  const shown = all || openBeyond ? findings : findings.slice(0, FIRST);
  return (
    <>
      <h4>
        {title}
        {findings.length > 1 && <span className="piao-quiet"> {t("pane.rule-count", { count: findings.length })}</span>}
      </h4>
      <ul className="piao-list">
        {shown.map((finding) => (
          <FindingRow key={finding.id} finding={finding} />
        ))}
      </ul>
      {shown.length < findings.length && (
        <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
          {t("pane.show-more", { count: findings.length - shown.length })}
        </Button>
      )}
    </>
  );
}
