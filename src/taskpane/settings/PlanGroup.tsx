import { useMessages } from "../app/context";
import { CheckField, FieldGroup, NumberField } from "./fields";
import type { DraftProps } from "./draft";

const FIRST_YEAR = 2021;
const LAST_YEAR = 2100;

/** The plan's years and what the law asks of this body. */
export function PlanGroup({ draft, change }: DraftProps) {
  const { t } = useMessages();
  const { years, mandatory } = draft;
  return (
    <>
      <FieldGroup title={t("pane.set.years")} help={t("pane.set.years-help")}>
        <CheckField
          label={t("pane.set.years-known")}
          value={years === null}
          onChange={(known) => change({ years: known ? null : { from: 2025, to: 2027 } })}
        />
        {years && (
          <div className="piao-field-pair">
            <NumberField
              label={t("pane.set.years-from")}
              whole
              min={FIRST_YEAR}
              max={years.to}
              value={years.from}
              onChange={(from) => from !== null && change({ years: { ...years, from } })}
            />
            <NumberField
              label={t("pane.set.years-to")}
              whole
              min={years.from}
              max={LAST_YEAR}
              value={years.to}
              onChange={(to) => to !== null && change({ years: { ...years, to } })}
            />
          </div>
        )}
      </FieldGroup>
      <FieldGroup title={t("pane.set.law")} help={t("pane.set.law-help")}>
        {(["paymentTimes", "anticorruption", "training"] as const).map((name) => (
          <CheckField
            key={name}
            label={t(`pane.set.law-${name}`)}
            value={mandatory[name]}
            onChange={(on) => change({ mandatory: { ...mandatory, [name]: on } })}
          />
        ))}
      </FieldGroup>
    </>
  );
}
