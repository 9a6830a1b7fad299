/** The course of the year as plain data with its sentences: what `piao avanzamento --json` writes, and the pane shows. */
import { toNumber } from "../exact";
import { render, type Language } from "../messages/messages";
import { formatNumber } from "../messages/numbers";
import { numberText, oneLine } from "../plan/describe";
import { unitName, type Goal } from "../plan/plan";
import type { ObjectiveProgress, Progress, State } from "../progress/progress";
import { areaName } from "../sheet/address";
import { dateOfSerial, type CalendarDate } from "../text/calendar";

export interface ObjectiveLine {
  readonly state: State;
  /** "Area 1!A4:I6". */
  readonly place: string;
  readonly number: string;
  readonly title: string;
  /** Percent; null where nothing says. */
  readonly reached: number | null;
  /** DD/MM/YYYY; null for a result without a day. */
  readonly on: string | null;
  /** Percent of its time that had passed then, in whole numbers; null without a deadline. */
  readonly passed: number | null;
  readonly latePhases: readonly string[];
  readonly message: string;
}

export interface ProgressReport {
  readonly version: 1;
  readonly file: string;
  readonly day: string;
  /** The days on which the plan says how far it was. */
  readonly days: readonly string[];
  readonly units: readonly {
    readonly unit: string;
    readonly sheet: string;
    readonly objectives: readonly ObjectiveLine[];
    /** On each of the days; null where the score cannot be computed. */
    readonly scores: readonly (number | null)[];
    /** From the first to the last of them, in words; "" where there are not two. */
    readonly trend: string;
  }[];
  readonly counts: Readonly<Record<State, number>>;
  readonly message: string;
}

/** The states, those first that somebody must look after. */
export const STATES = ["late", "due", "behind", "no-data", "no-deadline", "on-course", "not-begun", "not-evaluable", "done"] as const satisfies readonly State[]; // prettier-ignore

export function progressReport(file: string, { day, points, units }: Progress, language: Language): ProgressReport {
  const days = points.map(({ serial }) => dayText(dateOfSerial(serial)));
  const lines = units.map(({ unit, objectives, scores }) => {
    const shown = scores.map((score) => (score.kind === "scored" ? toNumber(score.shown) : null));
    return {
      unit: unitName(unit),
      sheet: unit.sheet.name,
      objectives: objectives.map((one) => objectiveLine(one, language)),
      scores: shown,
      trend: trendText(shown, days, language),
    };
  });
  const all = lines.flatMap(({ objectives }) => objectives);
  const counts = Object.fromEntries(STATES.map((state) => [state, all.filter((one) => one.state === state).length])) as Record<State, number>; // prettier-ignore
  const message =
    days.length === 0 && all.every(({ reached }) => reached === null) ? "tempo.progress.no-columns" : "tempo.progress.summary";
  return {
    version: 1,
    file,
    day: dayText(day),
    days,
    units: lines,
    counts,
    message: render(language, message, { day: dayText(day), count: all.length, done: counts.done, late: counts.late + counts.due, behind: counts.behind }), // prettier-ignore
  };
}

function dayText(day: CalendarDate | null): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return day === null ? "" : `${two(day.day)}/${two(day.month)}/${String(day.year)}`;
}

function objectiveLine({ objective, sheet, reached, on, passed, state, latePhases }: ObjectiveProgress, language: Language): ObjectiveLine {
  const [number, title] = [numberText(objective), oneLine(objective.title?.value ?? "")];
  const percent = (value: number | null): string => (value === null ? "" : formatNumber(language, value));
  const shown = { reached: reached && toNumber(reached), passed: passed === null ? null : Math.floor(passed) };
  const phases = latePhases.map((phase: Goal) => oneLine(phase.title?.value ?? numberText(phase)));
  const since = on ? render(language, "tempo.progress.on", { day: dayText(dateOfSerial(on.serial)) }) : "";
  const name = [number, title].filter((text) => text !== "").join(" ") || areaName(objective.area);
  const said = render(language, `tempo.progress.state.${state}`, { reached: percent(shown.reached), passed: percent(shown.passed), on: since }); // prettier-ignore
  const late = phases.length > 0 ? render(language, "tempo.progress.phases", { count: phases.length, phases: phases.map((one) => `«${one}»`).join(", ") }) : ""; // prettier-ignore
  return {
    state,
    place: `${sheet}!${areaName(objective.area)}`,
    number,
    title,
    ...shown,
    on: on && dayText(dateOfSerial(on.serial)),
    latePhases: phases,
    message: `${name}: ${said}${late}`,
  };
}

function trendText(scores: readonly (number | null)[], days: readonly string[], language: Language): string {
  const known = scores.flatMap((score, index) => (score === null ? [] : [{ score, day: days[index] ?? "" }]));
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first === last) return "";
  const way = last.score > first.score ? "up" : last.score < first.score ? "down" : "same";
  return render(language, `tempo.progress.trend.${way}`, { from: first.score, to: last.score, first: first.day, last: last.day });
}
