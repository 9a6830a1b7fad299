/** Ranges that can be read in two ways, or nearly, with what their formulas must answer. */
import type { Dice } from "./dice";
import { scoreOf, type Case, type Cell, type Line } from "./model";
import { linesFor, NOUNS, tableOf, VERBS, weightsFor, written } from "./table";

/** A last weight that is the sum of the others: a weight where it has a title and a result, or where the total confirms it. */
export function lastIsSum(dice: Dice): readonly Case[] {
  const some = linesFor(dice, 50).map((line): Line => (line.result === "left" ? { ...line, result: 50 } : line));
  const lines: Line[] = [...some, { weight: 50, result: dice.pick([100, 50, 80]) }];
  const twenty = lines.map(({ weight, result }): Line => ({ weight: weight / 2.5, result }));
  const bare = (all: readonly Line[]): Cell[][] => all.map(({ weight, result }) => [weight, result as number]);
  return [
    { kind: "ultimo = somma", name: "SCORE", args: [bare(lines)], answer: scoreOf(lines) },
    {
      kind: "ultimo = somma",
      name: "SCORE",
      args: [tableOf(dice, twenty, { weightHeading: "PESO MAX 40" }).rows],
      answer: scoreOf(twenty),
    },
    {
      kind: "ultimo = somma",
      name: "CHECKWEIGHTS",
      args: [[["PESO MAX 40"], ...twenty.map(({ weight }) => [weight])]],
      answer: { ok: true },
    },
    { kind: "ultimo = somma", name: "CHECKWEIGHTS", args: [twenty.map(({ weight }) => [weight])], answer: "refused" },
    { kind: "ultimo = somma", name: "CHECKWEIGHTS", args: [twenty.map(({ weight }) => [weight]), 40], answer: { ok: true } },
    {
      kind: "ultimo = somma",
      name: "SCORE",
      args: [bare(lines).map((row, i) => (i === lines.length - 1 ? [row[0] ?? null, null] : row))],
      answer: "refused",
    },
  ];
}

export function percentTotal(dice: Dice): readonly Case[] {
  const sum = dice.pick([95, 105]);
  const lines = linesFor(dice, sum);
  const { rows } = tableOf(dice, lines, { weightHeading: "Peso %", total: sum, shares: dice.chance(0.3) });
  const scaled = rows.map((row) =>
    row.map((cell) => (cell === sum && rows[1]?.some((one) => typeof one === "number" && one < 1) ? sum / 100 : cell)),
  );
  return [{ kind: "totale sotto %", name: "CHECKWEIGHTS", args: [scaled], answer: { ok: false } }];
}

export function severalResults(dice: Dice): readonly Case[] {
  const lines = linesFor(dice).filter(({ result }) => result !== "left");
  const dated = dice.chance(0.5);
  const names = dated ? ["Esito 2023", "Esito 2024"] : ["Avanzamento al 30/06", "Consuntivo"];
  const rows: Cell[][] = [
    ["Obiettivo", "Peso", ...names],
    ...lines.map(({ weight, result }, i): Cell[] => [
      `${dice.pick(VERBS)} ${NOUNS[i % NOUNS.length] ?? ""} ${i}`,
      weight,
      dice.pick([20, 30, 40]),
      result as number,
    ]),
  ];
  return [
    { kind: "più risultati", name: "SCORE", args: [rows], answer: "refused" },
    { kind: "più risultati", name: "SCORE", args: [rows, [[dated ? 2024 : "Consuntivo"]]], answer: scoreOf(lines) },
    { kind: "più risultati", name: "SCORE", args: [rows, [[2022]]], answer: "refused" },
  ];
}

export function targets(dice: Dice): readonly Case[] {
  const lines = linesFor(dice);
  const rows: Cell[][] = [
    ["Obiettivo", "Peso", dice.pick(["Target", "Valore atteso", "Risultato atteso", "Grado di raggiungimento atteso"])],
    ...lines.map(({ weight }, i): Cell[] => [`${dice.pick(VERBS)} ${NOUNS[i % NOUNS.length] ?? ""} ${i}`, weight, 100]),
  ];
  return [{ kind: "attesi", name: "SCORE", args: [rows], answer: "refused" }];
}

export function severalLists(dice: Dice): readonly Case[] {
  const lists = [linesFor(dice), linesFor(dice)];
  const row = (line: Line, i: number): Cell[] => [
    i + 1,
    `${dice.pick(VERBS)} ${NOUNS[i % NOUNS.length] ?? ""} ${i}`,
    line.weight,
    written(dice, line.result),
  ];
  const titled = dice.chance(0.5);
  const rows: Cell[][] = [["N.", "Obiettivo", "Peso", "Esito"]];
  for (const [i, lines] of lists.entries()) rows.push(...(titled ? [[`Settore ${i + 1} - ${dice.pick(["Tecnico", "Finanziario"])}`, null, null, null] as Cell[]] : []), ...lines.map(row)); // prettier-ignore
  return [
    { kind: "più elenchi", name: "SCORE", args: [rows], answer: "refused" },
    { kind: "più elenchi", name: "CHECKWEIGHTS", args: [rows], answer: "refused" },
  ];
}

export function unclearNumbers(dice: Dice): readonly Case[] {
  const lines = linesFor(dice);
  const some = (values: readonly number[]): Cell[][] => lines.map(({ weight }, i) => [weight, values[i % values.length] ?? 1]);
  const texts = some([80, 1]).map(([weight = null, result]) => [weight, String(result)]);
  return [
    { kind: "risultati dubbi", name: "SCORE", args: [some([2, 1])], answer: "refused" },
    { kind: "risultati dubbi", name: "SCORE", args: [some([4, 3, 2])], answer: "refused" },
    { kind: "risultati dubbi", name: "SCORE", args: [some([80, 1, 50])], answer: "refused" },
    { kind: "risultati dubbi", name: "SCORE", args: [texts], answer: "refused" },
    {
      kind: "risultati dubbi",
      name: "SCORE",
      args: [some([0.8, 1, 0.5])],
      answer: scoreOf(lines.map(({ weight }, i) => ({ weight, result: [80, 100, 50][i % 3] ?? 0 }))),
    },
  ];
}

export function phasesOrNot(dice: Dice): readonly Case[] {
  const heads = weightsFor(dice, 3, 100);
  const column = heads.flatMap((weight) => [[weight], ...weightsFor(dice, 2, 100).map((part) => [part])]);
  return [
    { kind: "fasi senza numeri", name: "CHECKWEIGHTS", args: [column], answer: "refused" },
    { kind: "fasi senza numeri", name: "CHECKWEIGHTS", args: [column, 100], answer: { ok: true } },
  ];
}

export function oddShapes(dice: Dice): readonly Case[] {
  const lines = linesFor(dice);
  const column = lines.map(({ weight }) => [weight]);
  const { rows, weight } = tableOf(dice, lines, { numbered: false });
  const blank = rows.map((row, i) => (i === 2 ? row.map((cell, col) => (col === weight ? null : cell)) : row));
  const beside = [
    ["Obiettivo", "Peso", null, "Obiettivo", "Peso"],
    ...lines.map(({ weight: own }, i): Cell[] => [`Primo ${i}`, own, null, `Secondo ${i}`, own]),
  ];
  return [
    { kind: "forme", name: "CHECKWEIGHTS", args: [[[50], [30], ["Peso"], ...column]], answer: "refused" },
    { kind: "forme", name: "CHECKWEIGHTS", args: [beside], answer: "refused" },
    { kind: "forme", name: "SCORE", args: [blank], answer: "refused" },
    { kind: "forme", name: "WEIGHTSUM", args: [blank], answer: "refused" },
    { kind: "forme", name: "CHECKWEIGHTS", args: [[["Peso 2025"], ...column]], answer: { ok: true } },
  ];
}
