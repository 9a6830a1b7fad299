import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Corrections } from "../../core/compare/match-objectives";
import { render } from "../../core/messages/messages";
import type { ChangeReport, ComparisonReport } from "../../core/report/comparison";
import { useMessages } from "../app/context";
import { Disclosure } from "../parts/Disclosure";
import { CellsLink } from "../parts/CellsLink";
import type { Choice, Compared, Side } from "./comparing";
import { ComparisonFiles } from "./ComparisonFiles";
import { Pairs } from "./Pairs";
import { UnitsTable } from "./UnitsTable";

interface Props {
  readonly report: ComparisonReport;
  readonly compared: Compared;
  readonly choice: Choice;
  readonly onExchange: () => void;
  readonly onCorrect: (corrections: Corrections) => void;
}

/** What changed: totals, structure by structure, what the resolution must list, which objective is which. */
export function ComparisonView({ report, compared, choice, onExchange, onCorrect }: Props) {
  const { language } = useMessages();
  const { before, after, changes, remarks, resolution, summary } = report;
  const say = (id: Parameters<typeof render>[1], data = {}): string => render(language, id, data);
  const units = useMemo(() => byUnit(changes), [changes]);
  const counts = { ...summary, before: before.objectives, after: after.objectives };
  return (
    <section className="piao-comparison" aria-label={say("confronta.title", { before: before.file, after: after.file })}>
      <h2>{say("confronta.title", { before: before.file, after: after.file })}</h2>
      <div className="piao-actions">
        <Button size="small" onClick={onExchange}>
          {say("tempo.compare.exchange")}
        </Button>
      </div>
      <p role="status">
        <strong>
          {changes.length === 0 ? say(compared.identical ? "confronta.identical" : "confronta.none") : say("confronta.total", counts)}
        </strong>
      </p>
      {remarks.map(({ message }) => (
        <p key={message} className="piao-reading-doubt">
          {message}
        </p>
      ))}
      <UnitsTable report={report} />
      {units.map(([unit, list]) => (
        <section key={unit} className="piao-reading-part">
          <h2>{unit}</h2>
          <ul className="piao-reading-lines">
            {list.map((change, index) => (
              <ChangeLine key={`${String(index)}|${change.message}`} change={change} choice={choice} />
            ))}
          </ul>
        </section>
      ))}
      {changes.length > 0 && (
        <Disclosure label={say("tempo.compare.resolution")}>
          <p className="piao-quiet">{say("confronta.resolution.why")}</p>
          {resolution.units.length === 0 && <p>{say("confronta.resolution.none")}</p>}
          {resolution.units.map(({ unit, lines }) => (
            <section key={unit} className="piao-reading-part">
              <h2>{unit}</h2>
              <ol>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ol>
            </section>
          ))}
          {resolution.left > 0 && <p className="piao-quiet">{say("tempo.compare.left", { left: resolution.left })}</p>}
        </Disclosure>
      )}
      <Pairs report={report} choice={choice} onCorrect={onCorrect} />
      <ComparisonFiles report={report} />
    </section>
  );
}

function byUnit(changes: readonly ChangeReport[]): readonly (readonly [string, readonly ChangeReport[]])[] {
  const units = new Map<string, ChangeReport[]>();
  for (const change of changes) {
    const unit = change.unit.replace(/\s+/g, " ");
    units.set(unit, [...(units.get(unit) ?? []), change]);
  }
  return [...units];
}

/** The sentence of a change; pressed, it goes to the cells of the plan that is open. */
function ChangeLine({ change, choice: { other, otherIs } }: { readonly change: ChangeReport; readonly choice: Choice }) {
  const open: Side = otherIs === "before" ? "after" : "before";
  // Two sets of sheets of one workbook: what is on one side only can be gone to all the same.
  const side = other.kind === "sheets" && change[open] === null ? otherIs : open;
  const cell = change.cells[side];
  const place = change[side];
  const target = cell === null ? place && `${place.sheet}!${place.range}` : cell;
  return (
    <li>
      <CellsLink target={target}>{change.message}</CellsLink>
    </li>
  );
}
