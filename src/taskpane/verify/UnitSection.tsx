import { useMessages } from "../app/context";
import { Disclosure } from "../parts/Disclosure";
import { unitOk, unitsOf, type Judged, type PlacedUnit } from "../state/verdict";
import { PlanYearsLine } from "./PlanYearsLine";
import { UnitRow } from "./UnitRow";

/** Right units beyond this number are folded away: the wrong ones are what one looks for. */
const SHOWN_RIGHT = 3;

interface Props {
  readonly judged: Judged;
  /** There is something to do first: the structures are a line that opens. */
  readonly folded: boolean;
}

/** The structures: first those that do not add up, then those that cannot be judged, then the right ones. Above them the plan's years. */
export function UnitSection({ judged, folded: closed }: Props) {
  const { t } = useMessages();
  const placed = unitsOf(judged);
  const units = placed.filter(({ block }) => !block);
  const blocks = placed.filter(({ block }) => block);
  if (placed.length === 0) return null;
  const of = (ok: boolean | null): readonly PlacedUnit[] => units.filter(({ unit }) => unitOk(unit) === ok);
  const wrong = of(false);
  const right = of(true);
  const folded = right.length > SHOWN_RIGHT;
  const years = judged.report.years && <PlanYearsLine years={judged.report.years} />;
  const lists = (
    <>
      <UnitList
        units={[...wrong.filter(({ waived }) => !waived), ...wrong.filter(({ waived }) => waived), ...of(null), ...(folded ? [] : right)]}
      />
      {folded && (
        <Disclosure label={t("pane.units.right", { count: right.length })}>
          <UnitList units={right} />
        </Disclosure>
      )}
      {blocks.length > 0 && (
        <>
          <h3 className="piao-blocks">{t("pane.units.blocks")}</h3>
          <UnitList units={blocks} />
        </>
      )}
    </>
  );
  if (closed && units.length > 0)
    return (
      <section className="piao-units">
        <Disclosure label={t("pane.units.folded", { count: units.length })}>{lists}</Disclosure>
        {years}
      </section>
    );
  return (
    <section className="piao-units">
      {units.length > 0 && <h2>{t("pane.units", { count: units.length })}</h2>}
      {years}
      {lists}
    </section>
  );
}

function UnitList({ units }: { readonly units: readonly PlacedUnit[] }) {
  if (units.length === 0) return null;
  return (
    <ul className="piao-list">
      {units.map((placed) => (
        <UnitRow key={`${placed.sheet}|${placed.unit.range}|${placed.unit.name}`} placed={placed} />
      ))}
    </ul>
  );
}
