/** The score in words, for the terminal. */
import type { Score, Share } from "./score";
import type { Verdict } from "./judge";
import type { MetamorphicResult } from "./metamorphic";

/** How many plans are listed when not all are asked for. */
const LISTED = 15;
const ROWS = 25;

const percent = ({ good, of }: Share): string => `${((of === 0 ? 1 : good / of) * 100).toFixed(1)} % (${good} of ${of})`;
const short = (habits: Verdict["plan"]["habits"]): string => Object.entries(habits).filter(([key]) => key !== "year" && key !== "start_column").map(([key, value]) => `${key}=${String(value)}`).join(" "); // prettier-ignore

/** @param all whether every plan with something wrong is listed, and every habit */
export function scoreLines(score: Score, all: boolean): string[] {
  const wrong = score.verdicts.filter((one) => problemsOf(one).length > 0);
  const habits = all ? score.habits : score.habits.slice(0, ROWS);
  const listed = all ? wrong : wrong.slice(0, LISTED);
  return [
    ...listed.flatMap((one) => [`${one.plan.name}  ${short(one.plan.habits)}`, ...problemsOf(one).map((line) => `    ${line}`)]),
    ...(listed.length < wrong.length ? [`... and ${wrong.length - listed.length} other plans with something wrong (--elenca lists all)`] : []), // prettier-ignore
    "Read right by habit, the weakest first",
    ...habits.map(({ habit, good, of }) => `${((good / of) * 100).toFixed(0).padStart(5)} %  ${String(good).padStart(4)}/${String(of).padEnd(4)} ${habit}`), // prettier-ignore
    `Composed plans: ${score.plans}`,
    `  read right             ${percent(score.right)}`,
    `  judged of judgeable    ${percent(score.judged)}`,
    `  defects found          ${percent(score.found)}`,
    `  with a false error     ${percent(score.falseErrors)}`,
    `  read nothing, silent   ${score.silent}`,
    `  read wrong, certified  ${score.certifiedWrong}`,
    `  certified with defect  ${score.certifiedDefect}`,
  ];
}

/** How many of the same plans are read as before when they are rearranged; `all` lists those that are lost by it. */
export function metamorphicLines(results: readonly MetamorphicResult[], all: boolean): string[] {
  return results.flatMap((result) => [
    `  ${result.kind.padEnd(26)} ${percent(result)} read right; ${result.lost.length} lost by it, ${result.certified.length} wrongly said to be right`,
    ...(all
      ? [...result.certified, ...result.lost].flatMap(({ name, why }) => [`    ${name}`, ...why.map((line) => `      ${line}`)])
      : []),
  ]);
}

/** What went wrong with a plan, a line each. */
function problemsOf({ plan, why, falseErrors, found, right, judged, certifiedDefect }: Verdict): string[] {
  const { defect } = plan;
  return [
    ...why,
    ...(right && plan.truth.judged && !judged ? [`read right, not judged (${plan.truth.evidence.join(", ")})`] : []),
    ...falseErrors.slice(0, 3).map(({ rule, sheet, range, message }) => `error ${rule} ${sheet}!${range}: ${message.slice(0, 200)}`),
    ...(defect.detectable && !found ? [`missed ${defect.kind} ${defect.sheet}!${defect.cell} ${String(defect.old)} -> ${String(defect.new)}, a finding may name ${defect.accept.join(", ")} (${defect.why})`] : []), // prettier-ignore
    ...(certifiedDefect ? ["certified in spite of the defect"] : []),
  ];
}
