import { CATALOGUE, type RuleName } from "../../core/rules/catalogue";
import { RULE_GROUPS } from "../../core/rules/rule";
import type { Severity } from "../../core/rules/severity";
import { useMessages } from "../app/context";
import { ChoiceField, FieldGroup } from "./fields";
import type { DraftProps } from "./draft";

type Choice = Severity | "off" | "default";
const CHOICES: readonly Choice[] = ["default", "error", "warning", "info", "off"];

/** Every check by what it looks at: how grave it is, or off. */
export function RulesGroup({ draft, change }: DraftProps) {
  const { t, language } = useMessages();
  function set(rule: RuleName, choice: Choice): void {
    const others = Object.fromEntries(Object.entries(draft.rules).filter(([name]) => name !== rule));
    change({ rules: choice === "default" ? others : { ...others, [rule]: choice } });
  }
  const changed = Object.keys(draft.rules).length;
  return (
    <FieldGroup title={t("pane.set.rules")} help={t("pane.set.rules-help")}>
      <details>
        <summary>{t(changed === 0 ? "pane.set.rules-all" : "pane.set.rules-changed", { count: changed })}</summary>
        {RULE_GROUPS.map((group) => (
          <fieldset key={group} className="piao-fields">
            <legend>{t(`pane.set.rules-${group}`)}</legend>
            {CATALOGUE.filter((rule) => rule.group === group).map(({ name, title }) => (
              <ChoiceField
                key={name}
                label={title[language]}
                value={draft.rules[name] ?? "default"}
                options={CHOICES.map((value) => ({ value, label: t(`pane.set.rule-${value}`) }))}
                onChange={(choice) => set(name, choice)}
              />
            ))}
          </fieldset>
        ))}
      </details>
    </FieldGroup>
  );
}
