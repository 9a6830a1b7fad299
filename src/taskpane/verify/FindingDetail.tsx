import type { Finding } from "../../core/report/report";
import { useMessages, usePane, usePaneState } from "../app/context";
import { FixOptions } from "./FixOptions";
import { Waiving } from "./Waiving";

/** What can be done about a finding: see the cells, mend them, read the rule. */
export function FindingDetail({ finding }: { readonly finding: Finding }) {
  const { controller } = usePane();
  const { language } = usePaneState();
  const { t } = useMessages();
  return (
    <div className="piao-detail">
      <p className="piao-detail-place">
        {t("pane.detail.where")}{" "}
        <button type="button" className="piao-link" onClick={() => void controller.goTo(finding.sheet, finding.range)}>
          {t("pane.detail.cells", { sheet: finding.sheet, range: finding.range })}
        </button>
      </p>
      <p>
        <a className="piao-link" href={`aiuto/regole/${language === "en" ? "en/" : ""}${finding.rule}.html`} target="_blank" rel="noopener">
          {t("pane.detail.rule")}
        </a>
      </p>
      {finding.fix && !finding.waived && <FixOptions fix={finding.fix} />}
      <Waiving finding={finding} />
    </div>
  );
}
