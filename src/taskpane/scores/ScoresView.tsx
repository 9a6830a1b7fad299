import { useState } from "react";
import { evaluatedUnits, unitName, type Unit } from "../../core/plan/plan";
import { useMessages, usePaneState } from "../app/context";
import { NeedsCheck } from "../parts/NeedsCheck";
import { ChoiceField } from "../settings/fields";
import type { Result } from "../state/state";
import { UnitScore } from "./UnitScore";

/** The score of one structure at a time. */
export default function ScoresView() {
  const { result } = usePaneState();
  return <NeedsCheck>{result && <Scores result={result} />}</NeedsCheck>;
}

function Scores({ result }: { readonly result: Result }) {
  const { t } = useMessages();
  const units = evaluatedUnits(result.plan);
  const [chosen, setChosen] = useState(0);
  const unit = units[chosen] ?? units[0];
  if (!unit) return <p>{t("pane.verdict.no-plan")}</p>;
  return (
    <div className="piao-scores">
      <h1>{t("pane.view.scores")}</h1>
      {units.length > 1 && (
        <ChoiceField
          label={t("pane.score.unit")}
          value={String(units.indexOf(unit))}
          options={units.map((one, index) => ({ value: String(index), label: labelOf(one, units) }))}
          onChange={(index) => setChosen(Number(index))}
        />
      )}
      <UnitScore key={`${unit.sheet.name}|${units.indexOf(unit)}`} unit={unit} result={result} />
    </div>
  );
}

/** The unit's name, with its sheet where two have the same. */
function labelOf(unit: Unit, units: readonly Unit[]): string {
  const name = unitName(unit).replace(/\s+/g, " ");
  return units.filter((other) => unitName(other) === unitName(unit)).length > 1 ? `${name} (${unit.sheet.name})` : name;
}
