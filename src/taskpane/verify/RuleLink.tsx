import type { RuleName } from "../../core/rules/names";
import { useMessages } from "../app/context";

/** To the page that says why there is such a rule. */
export function RuleLink({ rule }: { readonly rule: RuleName }) {
  const { t, language } = useMessages();
  return (
    <p>
      <a className="piao-link" href={`aiuto/regole/${language === "en" ? "en/" : ""}${rule}.html`} target="_blank" rel="noopener">
        {t("pane.detail.rule")}
      </a>
    </p>
  );
}
