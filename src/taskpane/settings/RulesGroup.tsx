import type { Severity } from "../../core/rules/severity";
import { RULE_NAMES, type RuleName } from "../../core/rules/names";
import { useMessages } from "../app/context";
import { ChoiceField, FieldGroup } from "./fields";
import type { DraftProps } from "./draft";

type Choice = Severity | "off" | "default";
const CHOICES: readonly Choice[] = ["default", "error", "warning", "info", "off"];

/** Every check: how grave it is, or off. */
export function RulesGroup({ draft, change }: DraftProps) {
  const { t } = useMessages();
  function set(rule: RuleName, choice: Choice): void {
    const others = Object.fromEntries(Object.entries(draft.rules).filter(([name]) => name !== rule));
    change({ rules: choice === "default" ? others : { ...others, [rule]: choice } });
  }
  const changed = Object.keys(draft.rules).length;
  return (
    <FieldGroup title={t("pane.set.rules")} help={t("pane.set.rules-help")}>
      <details>
        <summary>{t(changed === 0 ? "pane.set.rules-all" : "pane.set.rules-changed", { count: changed })}</summary>
        <div className="piao-fields">
          {RULE_NAMES.map((rule) => (
            <ChoiceField
              key={rule}
              label={t(`pane.rule.${rule}`)}
              value={draft.rules[rule] ?? "default"}
              options={CHOICES.map((value) => ({ value, label: t(`pane.set.rule-${value}`) }))}
              onChange={(choice) => set(rule, choice)}
            />
          ))}
        </div>
      </details>
    </FieldGroup>
  );
}
