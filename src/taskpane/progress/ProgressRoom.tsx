import { useMemo, useState } from "react";
import { progressOf } from "../../core/progress/progress";
import { render } from "../../core/messages/messages";
import { formatNumber } from "../../core/messages/numbers";
import { progressReport, STATES, type ObjectiveLine, type ProgressReport } from "../../core/report/progress";
import { dateExists, type CalendarDate } from "../../core/text/calendar";
import { useMessages, usePaneState } from "../app/context";
import { CellsLink } from "../parts/CellsLink";
import { Disclosure } from "../parts/Disclosure";
import type { Result } from "../state/state";

/** States that nobody must look after. */
const QUIET: ReadonlySet<string> = new Set(["done", "on-course", "not-begun", "not-evaluable"]);

/** "Nel corso dell'anno": the state of each objective on a chosen day, and each structure's scores from day to day. */
export default function ProgressRoom({ result }: { readonly result: Result }) {
  const { settings } = usePaneState();
  const { language } = useMessages();
  const [day, setDay] = useState(today);
  const report = useMemo(() => {
    const date = dayOf(day);
    return date && progressReport(result.workbook ?? "", progressOf(result.plan, result.years, settings, date), language);
  }, [result, settings, language, day]);
  return (
    <div className="piao-compare">
      <p className="piao-quiet">{render(language, "tempo.progress.help")}</p>
      <label className="piao-field">
        <span>{render(language, "tempo.progress.day")}</span>
        <input className="piao-date" type="date" value={day} onChange={(event) => setDay(event.target.value)} />
      </label>
      <p role="status">
        <strong>{report ? report.message : render(language, "tempo.progress.bad-day")}</strong>
      </p>
      {report && (
        <>
          {report.days.length > 0 && <ScoresTable report={report} />}
          {report.units.map((unit) => (
            <UnitState key={`${unit.sheet}|${unit.unit}`} unit={unit} />
          ))}
        </>
      )}
    </div>
  );
}

function UnitState({ unit: { unit, objectives, trend } }: { readonly unit: ProgressReport["units"][number] }) {
  const { language } = useMessages();
  const inOrder = STATES.flatMap((state) => objectives.filter((one) => one.state === state));
  const quiet = inOrder.filter(({ state }) => QUIET.has(state));
  const others = inOrder.filter(({ state }) => !QUIET.has(state));
  return (
    <section className="piao-reading-part">
      <h2>{unit.replace(/\s+/g, " ")}</h2>
      {trend !== "" && <p>{trend}</p>}
      <Lines all={others} />
      {quiet.length > 0 && (
        <Disclosure label={render(language, "tempo.progress.rest", { count: quiet.length })}>
          <Lines all={quiet} />
        </Disclosure>
      )}
    </section>
  );
}

function Lines({ all }: { readonly all: readonly ObjectiveLine[] }) {
  if (all.length === 0) return null;
  return (
    <ul className="piao-reading-lines">
      {all.map(({ place, message }) => (
        <li key={place}>
          <CellsLink target={place}>{message}</CellsLink>
        </li>
      ))}
    </ul>
  );
}

/** The scores of two days and more side by side; it scrolls within its own frame where there are many. */
function ScoresTable({ report: { units, days } }: { readonly report: ProgressReport }) {
  const { language } = useMessages();
  const title = render(language, "tempo.progress.scores");
  return (
    <div className="piao-table-frame" role="region" tabIndex={0} aria-label={title}>
      <table className="piao-table">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{render(language, "confronta.sheet.unit")}</th>
            {days.map((day) => (
              <th key={day} scope="col">
                {day}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map(({ unit, sheet, scores }) => (
            <tr key={`${sheet}|${unit}`}>
              <th scope="row">{unit.replace(/\s+/g, " ")}</th>
              {days.map((day, index) => (
                <td key={day}>{shown(scores[index] ?? null, language)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function shown(score: number | null, language: "it" | "en"): string {
  return score === null ? render(language, "confronta.absent") : formatNumber(language, score);
}

/** As a field of dates writes it: 2025-07-15. */
function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function dayOf(text: string): CalendarDate | null {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return dateExists(year, month, day) ? { year, month, day } : null;
}
