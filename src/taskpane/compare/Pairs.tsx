import { Button } from "@fluentui/react-components";
import type { CellPair, Corrections } from "../../core/compare/match-objectives";
import { render } from "../../core/messages/messages";
import type { ComparisonReport, PlaceReport } from "../../core/report/comparison";
import { cellName } from "../../core/sheet/address";
import { useMessages } from "../app/context";
import { Disclosure } from "../parts/Disclosure";
import { cellsOf, type Choice } from "./comparing";

interface Props {
  readonly report: ComparisonReport;
  readonly choice: Choice;
  readonly onCorrect: (corrections: Corrections) => void;
}

/** "3 Sportello telematico". */
function titleOf({ number, title }: PlaceReport): string {
  return [number, title.replace(/\s+/g, " ")].filter((text) => text !== "").join(" ");
}

/** Which objective was taken for which, the least certain first; what is wrong is corrected here, and the comparison is made anew. */
export function Pairs({ report, choice: { corrections }, onCorrect }: Props) {
  const { language } = useMessages();
  const say = (id: Parameters<typeof render>[1], data = {}): string => render(language, id, data);
  const { together, apart } = corrections;
  const pairs = [...report.pairs].sort((one, other) => CERTAINTY[one.by] - CERTAINTY[other.by]);
  const dropped = report.changes.flatMap(({ kind, before }) => (kind === "dropped" && before ? [before] : []));
  const added = report.changes.flatMap(({ kind, after }) => (kind === "added" && after ? [after] : []));
  const join = (before: PlaceReport, after: PlaceReport): void => {
    const cells = cellsOf(before, after);
    onCorrect({ together: [...together, cells], apart: apart.filter((one) => !isSame(one, cells)) });
  };
  const part = (before: PlaceReport, after: PlaceReport): void => {
    const cells = cellsOf(before, after);
    onCorrect({ together: together.filter((one) => !isSame(one, cells)), apart: [...apart, cells] });
  };
  return (
    <Disclosure label={say("tempo.compare.pairs", { count: pairs.length })}>
      {dropped.length > 0 && added.length > 0 && (
        <section className="piao-reading-part">
          <h2>{say("tempo.compare.alone")}</h2>
          {dropped.map((before) => (
            <label key={`${before.sheet}!${before.range}`} className="piao-field">
              <span>{say("tempo.compare.is-this", { title: titleOf(before) })}</span>
              <select
                className="piao-select"
                value=""
                onChange={(event) => {
                  const after = added[Number(event.target.value)];
                  if (after) join(before, after);
                }}
              >
                <option value="">{say("tempo.compare.no-longer")}</option>
                {added.map((after, index) => (
                  <option key={`${after.sheet}!${after.range}`} value={index}>
                    {`${titleOf(after)} (${after.unit})`}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </section>
      )}
      <ul className="piao-compare-pairs">
        {pairs.map(({ before, after, by }) => (
          <li key={`${before.sheet}!${before.range}|${after.sheet}!${after.range}`}>
            <span>{titleOf(before)}</span>
            {titleOf(before) !== titleOf(after) && <span>{`→ ${titleOf(after)}`}</span>}
            <span className="piao-quiet">{say(`confronta.pair.${by}`)}</span>
            <Button size="small" aria-label={say("tempo.compare.not-same", { title: titleOf(before) })} onClick={() => part(before, after)}>
              {say("tempo.compare.not-same-short")}
            </Button>
          </li>
        ))}
      </ul>
      {together.length + apart.length > 0 && (
        <section className="piao-reading-part">
          <h2>{say("tempo.compare.corrected")}</h2>
          <ul className="piao-compare-pairs">
            {[
              ...together.map((cells) => ({ cells, kind: "same" as const })),
              ...apart.map((cells) => ({ cells, kind: "apart" as const })),
            ].map(({ cells, kind }) => (
              <li key={`${kind}${cellText(cells)}`}>
                <span>{say(`tempo.compare.told-${kind}`, { cells: cellText(cells) })}</span>
                <Button
                  size="small"
                  aria-label={say("tempo.compare.forget", { cells: cellText(cells) })}
                  onClick={() =>
                    onCorrect({
                      together: together.filter((one) => one !== cells),
                      apart: apart.filter((one) => one !== cells),
                    })
                  }
                >
                  {say("tempo.compare.forget-short")}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Disclosure>
  );
}

const CERTAINTY = { likeness: 0, choice: 1, text: 2 } as const;

function cellText({ before, after }: CellPair): string {
  return [before, after].map(({ sheet, row, col }) => `${sheet}!${cellName(row, col)}`).join(" → ");
}

function isSame(one: CellPair, other: CellPair): boolean {
  return cellText(one) === cellText(other);
}
