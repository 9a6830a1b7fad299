import { useId } from "react";
import { useMessages, usePane, usePaneState } from "../app/context";
import { SeverityIcon } from "../parts/icons";
import { activeFilters, countFindings } from "../state/findings";
import { NO_FILTERS } from "../state/state";
import type { Finding } from "../../core/report/report";
import { SEVERITIES, type Severity } from "../../core/rules/severity";

/** Severity, sheet, weights only, search. */
export function Filters({ findings }: { readonly findings: readonly Finding[] }) {
  const { store } = usePane().tools;
  const { filters } = usePaneState();
  const { t } = useMessages();
  const sheetId = useId();
  const counts = countFindings(findings);
  const sheets = [...new Set(findings.map(({ sheet }) => sheet))];
  /** Pressed chips mean "only these"; none pressed means all. */
  const only = filters.severities.length < SEVERITIES.length ? filters.severities : [];
  function toggle(severity: Severity): void {
    const chosen = SEVERITIES.filter((one) => only.includes(one) !== (one === severity));
    store.dispatch({ type: "filters", filters: { severities: chosen.length > 0 ? chosen : SEVERITIES } });
  }
  return (
    <div className="piao-filters" role="group" aria-label={t("pane.filter.title")}>
      <div className="piao-chips">
        {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
          <button
            key={severity}
            type="button"
            className="piao-chip"
            aria-pressed={only.includes(severity)}
            onClick={() => toggle(severity)}
          >
            <SeverityIcon severity={severity} />
            {t(`pane.count.${severity}`, { count: counts[severity] })}
          </button>
        ))}
        <button
          type="button"
          className="piao-chip"
          aria-pressed={filters.weightsOnly}
          onClick={() => store.dispatch({ type: "filters", filters: { weightsOnly: !filters.weightsOnly } })}
        >
          {t("pane.filter.weights")}
        </button>
      </div>
      <input
        type="search"
        className="piao-search"
        value={filters.search}
        placeholder={t("pane.filter.search")}
        aria-label={t("pane.filter.search")}
        onChange={(event) => store.dispatch({ type: "filters", filters: { search: event.target.value } })}
      />
      {sheets.length > 1 && (
        <div className="piao-field-row">
          <label htmlFor={sheetId}>{t("pane.filter.sheet")}</label>
          <select
            id={sheetId}
            className="piao-select"
            value={filters.sheet ?? ""}
            onChange={(event) => store.dispatch({ type: "filters", filters: { sheet: event.target.value || null } })}
          >
            <option value="">{t("pane.filter.all-sheets")}</option>
            {sheets.map((sheet) => (
              <option key={sheet}>{sheet}</option>
            ))}
          </select>
        </div>
      )}
      {activeFilters(filters) > 0 && (
        <button type="button" className="piao-link" onClick={() => store.dispatch({ type: "filters", filters: NO_FILTERS })}>
          {t("pane.filter.clear")}
        </button>
      )}
    </div>
  );
}
