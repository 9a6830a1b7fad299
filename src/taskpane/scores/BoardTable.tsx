import { useState, type KeyboardEvent } from "react";
import { render } from "../../core/messages/messages";
import type { UnitScoreReport } from "../../core/report/scores";
import { useMessages } from "../app/context";
import { ariaSort, pressed, sorted, type Sorting, type SortKey } from "./sorting";

interface Props {
  readonly units: readonly UnitScoreReport[];
  /** The structure whose sum is shown below. */
  readonly chosen: number;
  readonly onChoose: (place: number) => void;
}

/** Every structure's score as a bar, sorted by any column. Choosing one shows its list on the sheet; the arrows go from one to the next. */
export function BoardTable({ units, chosen, onChoose }: Props) {
  const { language } = useMessages();
  const [sorting, setSorting] = useState<Sorting>(null);
  const places = sorted(units, sorting);
  const banded = units.some(({ band }) => band !== null);
  const columns: readonly (readonly [SortKey, "board.unit" | "board.score" | "board.band"])[] = [
    ["name", "board.unit"],
    ["score", "board.score"],
    ...(banded ? ([["band", "board.band"]] as const) : []),
  ];
  return (
    <table className="piao-board" onKeyDown={moveFocus}>
      <caption className="piao-unseen">{render(language, "board.caption", { count: units.length })}</caption>
      <thead>
        <tr>
          {columns.map(([key, label]) => (
            <th key={key} scope="col" aria-sort={ariaSort(sorting, key)}>
              <button type="button" className="piao-board-sort" onClick={() => setSorting(pressed(sorting, key))}>
                {render(language, label)}
                <span aria-hidden="true">{{ ascending: " ▲", descending: " ▼", none: " ↕" }[ariaSort(sorting, key) ?? "none"]}</span>
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {places.map((place) => {
          const unit = units[place];
          return (
            unit && (
              <BoardRow key={place} unit={unit} units={units} banded={banded} chosen={place === chosen} onChoose={() => onChoose(place)} />
            )
          );
        })}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly unit: UnitScoreReport;
  readonly units: readonly UnitScoreReport[];
  readonly banded: boolean;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function BoardRow({ unit, units, banded, chosen, onChoose }: RowProps) {
  const { language } = useMessages();
  const { name, sheet, score, of, hundredths, band, message } = unit;
  const alike = units.filter((other) => other.name === name).length > 1;
  return (
    <tr className={chosen ? "piao-board-chosen" : undefined}>
      <th scope="row">
        <button type="button" className="piao-board-unit" aria-pressed={chosen} onClick={onChoose}>
          {alike ? `${name} (${sheet})` : name}
        </button>
      </th>
      {score === null || of === null || hundredths === null ? (
        <td colSpan={banded ? 2 : 1} className="piao-board-why">
          {message}
        </td>
      ) : (
        <>
          <td>
            <span className="piao-board-value">{render(language, "board.value", { score, of })}</span>
            <span className="piao-board-bar" aria-hidden="true">
              <span style={{ width: `${Math.max(0, Math.min(100, hundredths))}%` }} />
            </span>
            {of !== 100 && <span className="piao-quiet">{render(language, "board.in-hundredths", { hundredths })}</span>}
          </td>
          {banded && <td>{band}</td>}
        </>
      )}
    </tr>
  );
}

/** Up and down go from structure to structure. */
function moveFocus(event: KeyboardEvent<HTMLTableElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>(".piao-board-unit")];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  if (step === undefined || at < 0) return;
  event.preventDefault();
  buttons[at + step]?.focus();
}
