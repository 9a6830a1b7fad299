/** Which columns a table has, in which order and under which headings. */
import type { Composition } from "./composition";
import { FACTOR_HEADINGS, RESULT_HEADINGS, SCORE_HEADINGS, STRATEGIC_HEADINGS } from "./further";
import { MONTHS } from "./words-noise";
import { MANAGER_HEADINGS, type HeadingRole } from "./words-headings";

/** Columns of further offices. */
type FurtherKey = "strategic" | "result" | "score" | "quarter" | "numeric" | "shownYear" | "factor";
export type ColumnKey = HeadingRole | FurtherKey | "weight" | "lastYear" | "month" | "yearly" | "empty";

export interface Column {
  readonly key: ColumnKey;
  readonly heading: string;
  /** Columns of one block stay together, under one heading where there are two rows of headings. */
  readonly block: string;
}

const TEXTS = ["purpose", "indicator", "target", "deadline", "person", "budget", "hours", "remarks", "base", "source"] as const;

/** The columns of all tables of a plan. */
export function drawColumns(composition: Composition): Column[] {
  const { dice, habits } = composition;
  const column = (key: HeadingRole, block: string = key): Column => ({ key, heading: composition.heading(key), block });
  const weight: Column = { key: "weight", heading: composition.words(habits.weightHeading), block: "weight" };
  const likely: Partial<Record<HeadingRole, number>> = { indicator: 0.8, target: 0.7, deadline: 0.5 };
  const level = habits.level;
  const measured = level === "indicator_weights" || level === "phases_and_indicators";
  const extras = TEXTS.filter(
    (key) => dice.yes(likely[key] ?? 0.22) && !(measured && key === "indicator") && !(habits.unitBy === "manager" && key === "person"),
  );
  const number = habits.numbering === "none" || habits.numbering === "inline" ? [] : [column("number")];
  const middle: Column[] = [];
  if (level === "phase_column" || level === "phases_and_indicators") middle.push(column("phase", "phase"), column("phaseWeight", "phase"));
  if ((level === "child_rows" || level === "level_words") && habits.levelPlace === "own") middle.push({ ...column("phaseWeight"), block: "phaseWeight" }); // prettier-ignore
  if (measured) middle.push(column("indicator", "measure"), column("indicatorWeight", "measure"));
  const rest = extras.map((key) => column(key));
  const last: Column[] = [];
  if (habits.horizon === "months")
    for (const month of MONTHS) last.push({ key: "month", heading: composition.words(month), block: "months" });
  if (habits.horizon === "years")
    for (const add of [0, 1, 2]) last.push({ key: "yearly", heading: String(habits.year + add), block: "years" });
  if (dice.yes(0.12)) last.push({ key: "empty", heading: composition.words("Grado di raggiungimento"), block: "result" });
  const lastYear: Column[] = habits.hiddenLastYear ? [{ key: "lastYear", heading: composition.words("Peso {p}"), block: "lastYear" }] : [];
  const leading = level === "level_words" ? [column("level")] : [];
  const objective = column("objective");
  const ordered = order(composition, { leading, number, objective, middle, rest: [...rest, ...last], weights: [...lastYear, weight] });
  const all = withFurther(composition, ordered);
  return habits.structure === "flat" ? withUnit(composition, all) : all;
}

interface Parts {
  readonly leading: Column[];
  readonly number: Column[];
  readonly objective: Column;
  readonly middle: Column[];
  readonly rest: Column[];
  readonly weights: Column[];
}

function order({ dice, habits }: Composition, parts: Parts): Column[] {
  const { leading, number, objective, middle, rest, weights } = parts;
  const before = blocksOf(rest).filter(() => dice.yes(0.5)).flat(); // prettier-ignore
  const after = rest.filter((column) => !before.includes(column));
  switch (habits.columnOrder) {
    case "usual":
      return [...leading, ...number, objective, ...joined(before), ...weights, ...middle, ...joined(after)];
    case "weight_after_objective":
      return [...leading, ...number, objective, ...weights, ...middle, ...joined(rest)];
    case "weight_first":
      return [...weights, ...leading, ...number, objective, ...middle, ...joined(rest)];
    case "weight_last":
      return [...leading, ...number, objective, ...middle, ...joined(rest), ...weights];
    case "shuffled":
      return [...dice.shuffled([[...leading, ...number, objective], middle, weights, ...blocksOf(rest)]).flat()];
  }
}

/** Columns of one block side by side again. */
const joined = (columns: readonly Column[]): Column[] => blocksOf(columns).flat();

function blocksOf(columns: readonly Column[]): Column[][] {
  const names = [...new Set(columns.map(({ block }) => block))];
  return names.map((name) => columns.filter(({ block }) => block === name));
}

/** The columns of further offices, here and there between the others; what is said of the objectives above them stands first. */
function withFurther(composition: Composition, columns: Column[]): Column[] {
  const { dice, habits } = composition;
  const { further } = habits;
  if (!further) return columns;
  const of = (key: ColumnKey, headings: readonly string[], block: string = key): Column[] =>
    headings.map((heading) => ({ key, heading: composition.words(heading), block }));
  const added = [
    ...(further.results ? [[...of("result", [dice.one(RESULT_HEADINGS)], "result"), ...of("score", [dice.one(SCORE_HEADINGS)], "result")]] : []), // prettier-ignore
    ...(further.quarters ? [of("quarter", ["I trim.", "II trim.", "III trim.", "IV trim."])] : []),
    ...(further.targets
      ? [
          of(
            "numeric",
            [0, 1, 2].map((add) => `Target ${String(habits.year + add)}`),
          ),
        ]
      : []),
    ...(further.lastYear ? [of("shownYear", ["Peso {p}"])] : []),
    ...(further.factors ? [of("factor", dice.some(FACTOR_HEADINGS, 2))] : []),
  ];
  const blocks = blocksOf(columns.filter(({ key }) => key !== "empty" || !further.results));
  for (const block of added) blocks.splice(dice.whole(1, blocks.length), 0, block);
  return [...(further.strategic === "none" ? [] : of("strategic", [dice.one(STRATEGIC_HEADINGS)])), ...blocks.flat()];
}

/** Where the unit's column stands among the others; beside it, now and then, one of its offices or one with its total. */
function withUnit(composition: Composition, columns: readonly Column[]): Column[] {
  const { dice, habits } = composition;
  const unit: Column = {
    key: "unit",
    heading: habits.unitBy === "manager" ? composition.words(dice.one(MANAGER_HEADINGS)) : composition.heading("unit"),
    block: "unit",
  };
  const total: Column[] =
    habits.totals === "column" ? [{ key: "unitTotal", heading: composition.heading("unitTotal"), block: "unit" }] : [];
  const office: Column[] = dice.yes(0.12) ? [{ key: "office", heading: composition.heading("office"), block: "office" }] : [];
  const borders = columns.flatMap((column, i) => (i === 0 || columns[i - 1]?.block !== column.block ? [i] : []));
  const at = { first: 0, second: borders[1] ?? 0, last: columns.length, middle: dice.one(borders) }[habits.unitPlace];
  return [...columns.slice(0, at), unit, ...total, ...office, ...columns.slice(at)];
}
