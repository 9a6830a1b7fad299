import { useMemo, useState } from "react";
import { exact } from "../../core/exact";
import { evaluatedUnits } from "../../core/plan/plan";
import { STANDARD_WORKBOOK, type WorkbookChoice } from "../../core/seo/seo-documents";
import type { WeightChoice } from "../../core/seo/seo-unit";
import { seoUnits } from "../../core/seo/to-seo";
import { useMessages, usePaneState } from "../app/context";
import { IndividualSheets } from "../individual/IndividualSheets";
import { Disclosure } from "../parts/Disclosure";
import { NeedsCheck } from "../parts/NeedsCheck";
import { NoUndo } from "../parts/NoUndo";
import type { Result } from "../state/state";
import { leftBeyond } from "../../core/seo/left";
import { leftGroups } from "../../core/seo/left-sentences";
import { BlankSheet } from "./BlankSheet";
import { LayoutChoice } from "./LayoutChoice";
import { LeftBehind } from "./LeftBehind";
import { SeoUnitPreview } from "./SeoUnitPreview";
import { UnitChoice } from "./UnitChoice";
import { WeightsChoice } from "./WeightsChoice";
import { WriteBar } from "./WriteBar";

/** The standard sheet from any plan: choose, look, then create. */
export default function SeoView() {
  const { result } = usePaneState();
  const { t } = useMessages();
  return (
    <div className="piao-seo">
      <h1>{t("pane.seo.title")}</h1>
      <p>{t("pane.seo.help")}</p>
      <NoUndo />
      <NeedsCheck>{result && <FromPlan result={result} />}</NeedsCheck>
      <BlankSheet />
      {result && evaluatedUnits(result.plan).length > 0 && <IndividualSheets result={result} />}
    </div>
  );
}

function FromPlan({ result }: { readonly result: Result }) {
  const { settings } = usePaneState();
  const { t, language } = useMessages();
  const [choice, setChoice] = useState<WeightChoice["kind"]>("keep");
  const [workbook, setWorkbook] = useState<WorkbookChoice>(STANDARD_WORKBOOK);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set([0]));
  const units = useMemo(() => {
    const { ownTotal, transversalTotal } = settings.seo;
    const weights: WeightChoice =
      choice === "keep" ? { kind: "keep" } : { kind: "bring", own: exact(ownTotal), transversal: exact(transversalTotal) };
    return seoUnits({ plan: result.plan, totals: result.totals, settings }, weights);
  }, [result, settings, choice]);
  if (evaluatedUnits(result.plan).length === 0) return <p>{t("pane.verdict.no-plan")}</p>;
  const selected = units.filter((_unit, index) => chosen.has(index));
  const beyond = leftGroups(language, leftBeyond(result.plan, selected), null);
  return (
    <>
      <UnitChoice units={units} chosen={chosen} onChange={setChosen} />
      <WeightsChoice choice={choice} onChange={setChoice} />
      <LayoutChoice choice={workbook} onChange={setWorkbook} />
      {selected.map((unit) => (
        <SeoUnitPreview key={`${unit.sheet}|${unit.name}`} unit={unit} alone={selected.length === 1} layout={workbook.layout} />
      ))}
      {beyond.length > 0 && (
        <Disclosure label={t("pane.seo.left-beyond", { count: beyond.reduce((count, { items }) => count + items.length, 0) })}>
          <LeftBehind groups={beyond} />
        </Disclosure>
      )}
      <WriteBar units={selected} choice={workbook} />
    </>
  );
}
