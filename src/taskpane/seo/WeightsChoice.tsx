import type { WeightChoice } from "../../core/seo/seo-unit";
import { useMessages, usePaneState } from "../app/context";
import { FieldGroup } from "../settings/fields";

interface Props {
  readonly choice: WeightChoice["kind"];
  readonly onChange: (choice: WeightChoice["kind"]) => void;
}

/** Weights as they are, or brought to the standard's totals: never silently. */
export function WeightsChoice({ choice, onChange }: Props) {
  const { seo } = usePaneState().settings;
  const { t } = useMessages();
  return (
    <FieldGroup title={t("pane.seo.weights")}>
      {(["keep", "bring"] as const).map((kind) => (
        <label key={kind} className="piao-radio">
          <input type="radio" name="seo-weights" checked={choice === kind} onChange={() => onChange(kind)} />
          <span>{t(`pane.seo.${kind}`, { own: seo.ownTotal, transversal: seo.transversalTotal })}</span>
        </label>
      ))}
    </FieldGroup>
  );
}
