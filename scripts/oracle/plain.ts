/** Ranges without a trap, with what their formulas must answer. */
import type { Dice } from "./dice";
import { of, over, ratio, rounded, times, type Ratio } from "./fraction";
import { isTotal, scoreOf, sumOf, type Answer, type Case, type Cell, type Choices, type Line } from "./model";
import { linesFor, NOUNS, oldExcel, tableOf, VERBS, weightsFor, written } from "./table";

function doubted(answer: Answer, unsure: boolean): Answer {
  return answer === "refused" ? answer : { ...answer, unsure };
}

/** Whether a weight is what all before it make, so that it could be a total among bare numbers. */
function couldHoldTotals(lines: readonly Line[]): boolean {
  let before = 0;
  return lines.some(({ weight }, i) => {
    const same = i >= 2 && weight === before;
    before += weight;
    return same;
  });
}

export function plainTable(dice: Dice): readonly Case[] {
  const sum = dice.pick([100, 100, 100, 80, 60, 95]);
  const lines = linesFor(dice, sum);
  const { rows } = tableOf(dice, lines, dice.chance(0.4) ? { total: sum } : {});
  const range = dice.chance(0.2) && rows.some((row) => row.includes(null)) ? oldExcel(rows) : rows;
  // An older Excel hands over 0 for what is blank: beside such a 0 a typed one is not believed.
  const unsure = range !== rows && rows.some((row, i) => i > 0 && row.includes(0));
  return [
    { kind: "tabella", name: "SCORE", args: [range], answer: doubted(scoreOf(lines), unsure) },
    { kind: "tabella", name: "CHECKWEIGHTS", args: [range], answer: { ok: sum === 100 } },
    { kind: "tabella", name: "WEIGHTSUM", args: [range], answer: { number: sumOf(lines) } },
    { kind: "tabella", name: "WEIGHTGAP", args: [range, 100], answer: { number: of(100 - sum) } },
  ];
}

export function shares(dice: Dice): readonly Case[] {
  const lines = linesFor(dice);
  const { rows } = tableOf(dice, lines, { shares: true, weightHeading: "Peso %" });
  const scaled = (answer: ReturnType<typeof scoreOf>) => answer;
  return [
    { kind: "quote", name: "SCORE", args: [rows], answer: scaled(scoreOf(lines)) },
    { kind: "quote", name: "CHECKWEIGHTS", args: [rows, 100], answer: { ok: true } },
    { kind: "quote", name: "WEIGHTSUM", args: [rows], answer: { number: ratio(1n, 1n) } },
  ];
}

export function bareColumns(dice: Dice): readonly Case[] {
  const lines = linesFor(dice, dice.pick([100, 80, 60]));
  const rows = lines.map(({ weight, result }): Cell[] => [weight, written(dice, result)]);
  return [
    { kind: "due colonne", name: "SCORE", args: [rows], answer: scoreOf(lines) },
    {
      kind: "una colonna",
      name: "CHECKWEIGHTS",
      args: [lines.map(({ weight }) => [weight])],
      answer: { ok: isTotal(lines, 100), unsure: couldHoldTotals(lines) },
    },
    {
      kind: "due intervalli",
      name: "SCORE",
      args: [rows.map(([weight]) => [weight]), rows.map(([, result]) => [result ?? null])],
      answer: scoreOf(lines),
    },
  ];
}

export function choices(dice: Dice): readonly Case[] {
  const lines = linesFor(dice).map((line): Line => (dice.chance(0.2) ? { ...line, result: dice.pick(["missing", 120, 110]) } : line));
  const { rows } = tableOf(dice, lines);
  const chosen: Choices = {
    ...(dice.chance(0.4) ? { base: dice.pick([100, 50, 60]) } : {}),
    ...(dice.chance(0.5) ? { cap: dice.pick([110, null]) } : {}),
    ...(dice.chance(0.7) ? { missing: dice.pick(["zero", "out"] as const) } : {}),
    ...(dice.chance(0.5) ? { decimals: dice.below(4) } : {}),
    ...(dice.chance(0.3) ? { line: 1 + dice.below(2) } : {}),
  };
  const cap = chosen.cap === undefined ? null : (chosen.cap ?? "no");
  const missing = chosen.missing === undefined ? null : chosen.missing === "zero" ? "zero" : "fuori";
  const args = [rows, null, chosen.base ?? null, cap, missing, chosen.decimals ?? null, chosen.line ?? null];
  const none = lines.every(({ result }) => result === "missing");
  return [{ kind: "scelte", name: "SCORE", args, answer: none && chosen.missing === undefined ? "refused" : scoreOf(lines, chosen) }];
}

export function phases(dice: Dice): readonly Case[] {
  const weights = weightsFor(dice, 2 + dice.below(4), 100);
  const rows: Cell[][] = [["N.", "Obiettivo", "Peso", "Esito"]];
  const lines = weights.map((weight, i): Line => {
    const parts = weightsFor(dice, 2 + dice.below(2), 100).map((share): Line => ({ weight: share, result: dice.pick([100, 50, 80, 0]) }));
    rows.push([i + 1, `${dice.pick(VERBS)} ${NOUNS[i] ?? ""}`, weight, null]);
    parts.forEach((part, p) =>
      rows.push([`${i + 1}.${p + 1}`, `${dice.pick(VERBS)} la parte ${p + 1} di ${i + 1}`, part.weight, part.result]),
    );
    const own = scoreOf(parts);
    return { weight, result: own === "refused" || !("number" in own) ? "missing" : Number(own.number.above) / Number(own.number.below) };
  });
  return [
    { kind: "fasi", name: "SCORE", args: [rows], answer: scoreOf(lines) },
    { kind: "fasi", name: "CHECKWEIGHTS", args: [rows], answer: { ok: true } },
    { kind: "fasi", name: "WEIGHTSUM", args: [rows], answer: { number: of(100) } },
  ];
}

export function sections(dice: Dice): readonly Case[] {
  const [own, common] = [linesFor(dice, 40), linesFor(dice, 40)];
  const row = (line: Line, i: number): Cell[] => [
    i + 1,
    `${dice.pick(VERBS)} ${NOUNS[i % NOUNS.length] ?? ""} ${i}`,
    line.weight,
    written(dice, line.result),
  ];
  const rows: Cell[][] = [
    ["N.", "Obiettivo", "Peso", "Esito"],
    ...own.map(row),
    [null, "Totale", 40, null],
    ["OBIETTIVI TRASVERSALI", null, null, null],
    ...common.map(row),
    [null, "Totale", 80, null],
  ];
  const wrong = rows.map((cells) => (cells[1] === "Totale" && cells[2] === 80 ? [null, "Totale", 85, null] : cells));
  return [
    { kind: "sezioni", name: "SCORE", args: [rows], answer: scoreOf([...own, ...common]) },
    // Totals that repeat their sums may be formulas: they say nothing of what 80 should be.
    { kind: "sezioni", name: "CHECKWEIGHTS", args: [rows], answer: { ok: false } },
    { kind: "sezioni", name: "CHECKWEIGHTS", args: [rows, 80], answer: { ok: true } },
    { kind: "sezioni", name: "CHECKWEIGHTS", args: [wrong], answer: { ok: false } },
  ];
}

export function steps(dice: Dice): readonly Case[] {
  const value = dice.below(101);
  const ladder = [[75, 100], [40, 50], [0, 0]]; // prettier-ignore
  const worth = value >= 75 ? 100 : value >= 40 ? 50 : 0;
  const count = dice.below(5);
  const bands = [[80, 100], [60, 50], [0, 10]]; // prettier-ignore
  const of80 = dice.below(81);
  const hundredths = rounded(over(times(of(of80), of(100)), of(80)), 2);
  const share = Number(hundredths.above) / Number(hundredths.below);
  return [
    // Of a 1 the ladder cannot tell whether it is one or 100 %.
    { kind: "gradini", name: "LADDER", args: [value, ladder], answer: value === 1 ? "refused" : { number: of(worth) } },
    { kind: "gradini", name: "LADDER", args: [count, [[3, 100], [2, 70], [1, 30]]], answer: count === 0 ? "refused" : { number: of(count >= 3 ? 100 : count === 2 ? 70 : 30) } }, // prettier-ignore
    { kind: "fasce", name: "BAND", args: [[[of80]], bands, 80], answer: { number: of(share >= 80 ? 100 : share >= 60 ? 50 : 10) } },
    { kind: "fasce", name: "BAND", args: [[[value]], bands], answer: { number: of(value >= 80 ? 100 : value >= 60 ? 50 : 10) } },
  ];
}

export function other(dice: Dice): readonly Case[] {
  const [actual, target] = [dice.below(60), 10 + dice.below(50)];
  const reached = over(times(of(actual), of(100)), of(target));
  const falling: Ratio = actual <= target ? of(100) : over(times(of(target), of(100)), of(actual));
  const lines = linesFor(dice).map((line): Line => (line.result === "left" ? { ...line, result: 75 } : line));
  const rows = lines.map(({ weight, result }) => [weight, result as number]);
  const mine = scoreOf(lines, { base: 100 });
  const share = dice.pick([20, 40, 60]);
  const number = mine !== "refused" && "number" in mine ? mine.number : of(0);
  const joined = over(times(number, of(share)), of(100));
  const rest = over(times(of(80), of(100 - share)), of(100));
  return [
    { kind: "raggiungimento", name: "ACHIEVEMENT", args: [actual, [[target]]], answer: { number: actual > target ? of(100) : reached } },
    { kind: "raggiungimento", name: "ACHIEVEMENT", args: [actual, [[target]], "calante"], answer: { number: falling } },
    { kind: "componenti", name: "COMBINE", args: [rows, share, [[80]], 100 - share], answer: { number: ratio(joined.above * rest.below + rest.above * joined.below, joined.below * rest.below) } }, // prettier-ignore
  ];
}
