/**
 * Workbooks in which two ways of writing objectives meet, at random: tables, forms, objectives side by side, cards and prose (odd-tables.ts,
 * odd-sheets.ts), on one sheet or on several, the same weights once more or others.
 */
import { diceFor } from "../../../scripts/composer/dice";
import { listsAndForms } from "../../../src/core/reading/lists-or-forms";
import { exact } from "../../../src/core/exact";
import { objectivesOf, type Unit } from "../../../src/core/plan/plan";
import { evidence, line } from "./evidence";
import { sheetsOf } from "./notation";
import { oddAcross, oddForms, oddProse } from "./odd-sheets";
import { oddTable } from "./odd-tables";

const SEED = 4421;
const WAYS = [oddTable, oddForms, oddAcross, oddProse] as const;

export function oddMixture(index: number): string {
  const dice = diceFor(SEED, index);
  const drawn = Math.floor(dice.next() * 5000);
  // One in five is written in one way alone, or in that way twice.
  const ways = dice.some(WAYS, dice.yes(0.2) ? 1 : 2);
  const parts = [...ways, ...(dice.yes(0.2) ? [dice.one(ways)] : [])].map((way, i) =>
    way(drawn + i).replace(/^@merge.*\n?|^@hide.*\n?/gm, ""),
  );
  const together = dice.yes(0.4);
  return parts.map((part, i) => (together ? `${part.replace(/^@sheet.*\n/gm, "")}\n` : `@sheet Parte ${String(i + 1)}\n${part.replace(/^@sheet (.*)$/gm, `@sheet $1 di ${String(i)}`)}`)).join("\n"); // prettier-ignore
}

const ofUnit = ({ name, sheet, layout, transversalBlock, sections }: Unit): object => ({
  name: name?.value,
  sheet: sheet.name,
  layout,
  transversalBlock,
  sections: sections.map(({ objectives, totals }) => ({ objectives: objectives.length, totals: totals.map(({ cell }) => cell) })),
});

export function oddMixtureSaid(index: number): readonly string[] {
  const text = oddMixture(index);
  const where = (what: string): string => `mixture ${String(index)}, ${what}`;
  // Every fourth workbook's settings say what its lists should make.
  const chosen = index % 4 === 0 ? exact(50) : null;
  const { forms, lists, holding, doubts, tables } = listsAndForms(sheetsOf(text), {}, () => chosen);
  const weights = [...forms, ...[...lists.values()].flat()].flatMap(objectivesOf).map(({ weight }) => weight?.cell);
  return [
    evidence(where("sheet"), text.replaceAll("\n", " / ")),
    ...forms.map((unit, i) => evidence(where(`form ${String(i + 1)}`), ofUnit(unit))),
    ...[...lists].flatMap(([sheet, units]) => units.map((unit, i) => evidence(where(`list ${String(i + 1)} of ${sheet}`), ofUnit(unit)))),
    evidence(where("weights"), { weights, holding: [...holding] }),
    ...[...doubts].map(([sheet, doubt]) => evidence(where(`doubt of ${sheet}`), doubt)),
    ...[...tables].flatMap(([sheet, read]) => read.map((table, i) => evidence(where(`table ${String(i + 1)} of ${sheet}`), table))),
  ].map(line);
}
