import { useMessages, usePaneState } from "../app/context";
import { withTotal } from "../state/expected-totals";
import { FieldGroup, NumberField } from "./fields";
import { SMALLEST_TOTAL, type DraftProps } from "./draft";
import { SectionTotals } from "./SectionTotals";

/** What the weights must make, where the sheets do not say or say it wrongly. */
export function TotalsGroup({ draft, change }: DraftProps) {
  const { result } = usePaneState();
  const { t } = useMessages();
  const { expected } = draft;
  const planned = (result?.report.sheets ?? []).filter((sheet) => sheet.units.length > 0).map((sheet) => sheet.name);
  const names = [...new Set([...planned, ...Object.keys(expected.sheets)])];
  return (
    <FieldGroup title={t("pane.set.totals")} help={t("pane.set.totals-help")}>
      <NumberField
        label={t("pane.set.total-workbook")}
        optional
        min={SMALLEST_TOTAL}
        value={expected.workbook}
        onChange={(total) => change(withTotal(draft, null, total))}
      />
      {names.length > 0 && (
        <details>
          <summary>{t("pane.set.total-sheets")}</summary>
          <div className="piao-fields">
            {names.map((name) => (
              <NumberField
                key={name}
                label={name}
                optional
                min={SMALLEST_TOTAL}
                value={expected.sheets[name] ?? null}
                onChange={(total) => change(withTotal(draft, name, total))}
              />
            ))}
          </div>
        </details>
      )}
      <SectionTotals draft={draft} change={change} />
      <NumberField
        label={t("pane.set.tolerance")}
        hint={t("pane.set.tolerance-help")}
        min={0}
        value={draft.tolerance}
        onChange={(tolerance) => change({ tolerance: tolerance ?? 0 })}
      />
    </FieldGroup>
  );
}
