import { Checkbox } from "@fluentui/react-components";
import type { SeoUnit } from "../../core/seo/seo-unit";
import { useMessages } from "../app/context";
import { FieldGroup } from "../settings/fields";

interface Props {
  readonly units: readonly SeoUnit[];
  /** Indexes into `units`. */
  readonly chosen: ReadonlySet<number>;
  readonly onChange: (chosen: ReadonlySet<number>) => void;
}

/** Which structures get a sheet. */
export function UnitChoice({ units, chosen, onChange }: Props) {
  const { t } = useMessages();
  const all = chosen.size === units.length;
  const twice = (unit: SeoUnit): boolean => units.filter((other) => other.name === unit.name).length > 1;
  function toggle(index: number, on: boolean): void {
    const next = new Set(chosen);
    if (on) next.add(index);
    else next.delete(index);
    onChange(next);
  }
  return (
    <FieldGroup title={t("pane.seo.units")}>
      {units.length > 1 && (
        <Checkbox
          label={t("pane.seo.all", { count: units.length })}
          checked={all ? true : chosen.size === 0 ? false : "mixed"}
          onChange={() => onChange(new Set(all ? [] : units.map((_unit, index) => index)))}
        />
      )}
      <div className="piao-many">
        {units.map((unit, index) => (
          <Checkbox
            key={index}
            label={twice(unit) ? t("pane.seo.unit", { name: unit.name, sheet: unit.sheet }) : unit.name}
            checked={chosen.has(index)}
            onChange={(_event, { checked }) => toggle(index, checked === true)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
