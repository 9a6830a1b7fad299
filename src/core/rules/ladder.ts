import { oneLine } from "../plan/describe";
import type { At } from "../plan/plan";
import { parseLadder, type LadderProblem, type LadderReading } from "../score/ladder";
import type { CellRef } from "../sheet/address";
import { page } from "./pages/ladder";
import { defineRule, type FindingOf, type RuleContext, type RuleFinding } from "./rule";
import { sentences } from "./sentences/ladder";
import { onceACell, type Spot } from "./support/group";
import { textsOfUnits } from "./support/walk";

type Found = FindingOf<typeof sentences>;

/** A cheap look before a text is read closely: a ladder has two scores (": 100", "= 70", "(30%)") at least. */
const TWO_SCORES = /[:=→>(]\s*\d[^]*[:=→>(]\s*\d/;

type Place = Pick<RuleFinding, "unit" | "about" | "cells">;

/** Findings of one kind that a cell gets. */
const MOST_NAMED = 3;

/** Thresholds written in a text ("≥ 75 %: 100, 40–75: 50, < 40: 0") that overlap, leave a gap, or whose scores do not follow the result. */
export const ladder = defineRule({
  name: "ladder",
  group: "texts",
  severity: "warning",
  title: { it: "Soglie che non tornano", en: "Thresholds that do not fit" },
  sentences,
  page,
  *check({ plan }: RuleContext): Iterable<Found> {
    for (const { value, cell, unit } of onceACell<At<string> & Spot>(
      textsOfUnits(plan).filter(({ value: text }) => TWO_SCORES.test(text)),
    )) {
      const reading = parseLadder(value);
      if (reading) yield* reported(reading, { unit, about: value, cells: [cell] }, cell);
    }
  },
});

/** The first places of each kind, then how many more there are: a text full of thresholds would bury everything else. */
function* reported(reading: LadderReading, place: Place, cell: CellRef): Iterable<Found> {
  const seen = new Map<LadderProblem["kind"], number>();
  let more = 0;
  for (const problem of reading.problems) {
    const count = (seen.get(problem.kind) ?? 0) + 1;
    seen.set(problem.kind, count);
    if (count <= MOST_NAMED) yield report(problem, reading, place, cell);
    else more++;
  }
  if (more > 0) yield { ...place, message: "ladder.more", data: { cell, count: more } };
}

function report(problem: LadderProblem, reading: LadderReading, place: Place, cell: CellRef): Found {
  if (problem.kind === "not-falling") {
    const { first, second } = problem;
    const data = { cell, first: oneLine(first.text), firstScore: first.score, second: oneLine(second.text), secondScore: second.score };
    return { ...place, message: "ladder.not-falling", data };
  }
  const single = problem.from.equals(problem.to);
  const data = { cell, from: problem.from, to: problem.to, unit: reading.unit === "percent" ? "%" : "" };
  return { ...place, message: single ? `ladder.${problem.kind}-at` : `ladder.${problem.kind}`, data };
}
