import { useMessages } from "../app/context";
import { BandsField } from "./BandsField";
import { CheckField, ChoiceField, FieldGroup, NumberField } from "./fields";
import { SMALLEST_TOTAL, type DraftProps } from "./draft";

/** How scores are made: the municipality's evaluation rules (SMVP). */
export function ScoreGroup({ draft, change }: DraftProps) {
  const { t } = useMessages();
  const { score, seo } = draft;
  const set = (part: Partial<typeof score>): void => change({ score: { ...score, ...part } });
  return (
    <>
      <FieldGroup title={t("pane.set.score")} help={t("pane.set.score-help")}>
        <ChoiceField
          label={t("pane.set.missing")}
          value={score.missing}
          options={(["refuse", "zero", "leave-out"] as const).map((value) => ({ value, label: t(`pane.set.missing-${value}`) }))}
          onChange={(missing) => set({ missing })}
        />
        <ChoiceField
          label={t("pane.set.rounding")}
          value={score.rounding}
          options={(["total", "line"] as const).map((value) => ({ value, label: t(`pane.set.rounding-${value}`) }))}
          onChange={(rounding) => set({ rounding })}
        />
        <NumberField
          label={t("pane.set.decimals")}
          whole
          min={0}
          max={6}
          value={score.decimals}
          onChange={(decimals) => decimals !== null && set({ decimals })}
        />
        <CheckField label={t("pane.set.capped")} value={score.cap !== null} onChange={(on) => set({ cap: on ? 100 : null })} />
        {score.cap !== null && (
          <NumberField label={t("pane.set.cap")} min={1} value={score.cap} onChange={(cap) => cap !== null && set({ cap })} />
        )}
        <BandsField bands={score.bands} onChange={(bands) => set({ bands })} />
      </FieldGroup>
      <FieldGroup title={t("pane.set.seo")} help={t("pane.set.seo-help")}>
        <div className="piao-field-pair">
          <NumberField
            label={t("pane.set.seo-own")}
            min={SMALLEST_TOTAL}
            value={seo.ownTotal}
            onChange={(ownTotal) => ownTotal !== null && change({ seo: { ...seo, ownTotal } })}
          />
          <NumberField
            label={t("pane.set.seo-transversal")}
            min={SMALLEST_TOTAL}
            value={seo.transversalTotal}
            onChange={(transversalTotal) => transversalTotal !== null && change({ seo: { ...seo, transversalTotal } })}
          />
        </div>
      </FieldGroup>
    </>
  );
}
