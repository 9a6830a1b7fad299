import { exact } from "../../core/exact";
import type { SumReport } from "../../core/report/report";
import { useMessages, usePane, type Translate } from "../app/context";
import { ToneIcon } from "../parts/icons";
import { unitOk, type PlacedUnit } from "../state/verdict";
import { PointAt } from "./PointAt";
import { SumBar } from "./SumBar";
import { ChosenTotal } from "./UseTotal";

/** A structure: its sum, what is expected, why, and those of its parts that do not add up. Pressing it goes to its list. */
export function UnitRow({ placed }: { readonly placed: PlacedUnit }) {
  const { sheet, unit, waived } = placed;
  const { controller } = usePane();
  const { t } = useMessages();
  const ok = unitOk(unit);
  // A single section is the unit itself.
  const wrongSections = unit.sections.length > 1 ? unit.sections.filter((section) => section.ok === false) : [];
  const wrongPhases = unit.phases.filter((phase) => phase.ok === false);
  return (
    <li className="piao-unit">
      <button type="button" className="piao-row" onClick={() => void controller.goTo(sheet, unit.range)}>
        <ToneIcon tone={waived ? "info" : ok === null ? "open" : ok ? "success" : "error"} />
        <span className="piao-unit-body">
          <span className="piao-unit-head">
            <span className="piao-unit-name">{unit.name}</span>
            <span className="piao-unit-sum">{sumText(t, unit)}</span>
          </span>
          {unit.name.toLocaleLowerCase("it") !== sheet.toLocaleLowerCase("it") && (
            <span className="piao-quiet">{t("pane.unit.sheet", { sheet })}</span>
          )}
          <SumBar sum={unit.sum} expected={unit.expected} ok={unit.ok} />
          <span className="piao-unit-why">
            {[difference(t, unit), waived ? t("pane.unit.waived") : "", unit.why].filter(Boolean).join(" · ")}
          </span>
          {wrongSections.map((section) => (
            <span key={section.name} className="piao-unit-part">
              {t("pane.unit.section", {
                name: section.name || t("pane.unit.section-own"),
                sum: sumText(t, section),
                by: difference(t, section),
              })}
            </span>
          ))}
          {wrongPhases.map((phase) => (
            <span key={phase.objective} className="piao-unit-part">
              {t("pane.unit.phases", { name: phase.objective, sum: sumText(t, phase), by: difference(t, phase) })}
            </span>
          ))}
        </span>
      </button>
      {unit.basis === "setting" && <ChosenTotal sheet={sheet} />}
      {ok !== true && !waived && <PointAt sheet={sheet} />}
    </li>
  );
}

function sumText(t: Translate, { sum, expected }: SumReport): string {
  if (sum === null) return t("pane.unit.sum-unknown");
  if (expected === null) return t("pane.unit.sum-alone", { sum });
  return t("pane.unit.sum", { sum, expected });
}

/** "mancano 5", "5 in più", or nothing where the sum is right or cannot be judged. */
function difference(t: Translate, { sum, expected }: SumReport): string {
  if (sum === null || expected === null) return "";
  const by = exact(sum).sub(exact(expected));
  const sign = by.compare(0);
  if (sign === 0) return "";
  return t(sign < 0 ? "pane.unit.under" : "pane.unit.over", { by: by.abs() });
}
