/** Five ways to draw a card; below it, where objectives have phases, a small table of them. */
import type { Field } from "./card-fields";
import type { Composition, PlanList } from "./composition";
import type { Objective } from "./model";
import type { Page, WeightCell } from "./page";
import { fillingOf } from "./values";

/** A card being drawn. */
interface Card {
  readonly composition: Composition;
  readonly page: Page;
  readonly left: number;
  readonly objective: Objective;
  readonly list: PlanList;
  row: number;
  weight: WeightCell | null;
}

const WIDTHS = { label_left: 4, pairs: 4, label_above: 4, colon: 1, far_right: 8 } as const;

/** How many columns a card has. */
export function cardWidth({ habits }: Composition): number {
  return Math.max(WIDTHS[habits.card], habits.level === "card_phases" ? 3 : 1);
}

/** Draws a card; gives the first row below. */
export function drawCard(
  composition: Composition,
  page: Page,
  at: { row: number; col: number },
  head: string,
  fields: readonly Field[],
  objective: Objective,
  list: PlanList,
): number {
  const card: Card = { composition, page, left: at.col, objective, list, row: at.row, weight: null };
  if (head !== "") {
    page.put(card.row, card.left, head);
    if (composition.habits.card !== "colon") page.merge(card.row, card.left, card.row, card.left + 3);
    card.row += 1;
  }
  ({ label_left: labelLeft, pairs, label_above: labelAbove, colon, far_right: farRight })[composition.habits.card](card, fields);
  drawPhases(card);
  return card.row;
}

/** The value of a field, or the objective's weight. */
function putValue(card: Card, row: number, col: number, field: Field): void {
  if (field.value === null && field.label === card.composition.words(card.composition.habits.weightHeading))
    card.weight = card.composition.weigh(card.page, [{ row, col }], card.objective.weight, card.list, "own");
  else card.page.put(row, col, field.value, field.format);
}

function labelLeft(card: Card, fields: readonly Field[]): void {
  for (const field of fields) {
    card.page.put(card.row, card.left, field.label).merge(card.row, card.left + 1, card.row, card.left + 3);
    putValue(card, card.row, card.left + 1, field);
    card.row += 1;
  }
}

/** Two labels with their values in a row; long texts have a row of their own. */
function pairs(card: Card, fields: readonly Field[]): void {
  const long = (field: Field): boolean => typeof field.value === "string" && field.value.length > 22;
  let col = card.left;
  fields.forEach((field, i) => {
    if (col > card.left && long(field)) {
      card.row += 1;
      col = card.left;
    }
    card.page.put(card.row, col, field.label);
    putValue(card, card.row, col + 1, field);
    if (long(field)) card.page.merge(card.row, col + 1, card.row, card.left + 3);
    const next = long(field) || col > card.left || i === fields.length - 1;
    col = next ? card.left : col + 2;
    if (next) card.row += 1;
  });
}

/** Up to four labels side by side, their values below. */
function labelAbove(card: Card, fields: readonly Field[]): void {
  for (let i = 0; i < fields.length; i += 4) {
    fields.slice(i, i + 4).forEach((field, k) => {
      card.page.put(card.row, card.left + k, field.label);
      putValue(card, card.row + 1, card.left + k, field);
    });
    card.row += 2;
  }
}

/** Label and value in one cell, with a colon between them. */
function colon(card: Card, fields: readonly Field[]): void {
  const { composition, page, objective, list } = card;
  for (const field of fields) {
    const isWeight = field.value === null && field.label === composition.words(composition.habits.weightHeading);
    if (isWeight) {
      const { scale } = composition;
      const written = { ...scale, write: (n: number) => ({ value: `${field.label}: ${String(scale.write(n).value)}` }) };
      card.weight = composition.weigh(page, [{ row: card.row, col: card.left }], objective.weight, list, "own", [], written);
    } else page.put(card.row, card.left, `${field.label}: ${String(field.value ?? "")}`);
    card.row += 1;
  }
}

/** The weight at the right end of the row that holds the objective, all else below. */
function farRight(card: Card, fields: readonly Field[]): void {
  const weightLabel = card.composition.words(card.composition.habits.weightHeading);
  const isWeight = (field: Field): boolean => field.value === null && field.label === weightLabel;
  const weight = fields.find(isWeight);
  fields.filter((field) => !isWeight(field)).forEach((field, i) => {
    card.page.put(card.row, card.left, field.label).merge(card.row, card.left + 1, card.row, card.left + 5);
    putValue(card, card.row, card.left + 1, field);
    if (i === 1 && weight) {
      card.page.put(card.row, card.left + 6, weight.label);
      putValue(card, card.row, card.left + 7, weight);
    }
    card.row += 1;
  }); // prettier-ignore
}

/** The phases below the card's fields, with headings and weights of their own. */
function drawPhases(card: Card): void {
  const { composition, page, left, objective } = card;
  if (composition.habits.level !== "card_phases" || !card.weight) return;
  page.put(card.row, left, composition.heading("phase")).put(card.row, left + 1, composition.heading("deadline")).put(card.row, left + 2, composition.heading("phaseWeight")); // prettier-ignore
  const top = card.row + 1;
  objective.phases.forEach((phase, k) => {
    const { value, format } = fillingOf(composition, { key: "deadline", heading: "", block: "deadline" }, k, phase.said);
    page.put(top + k, left, composition.words(phase.text)).put(top + k, left + 1, value, format);
  });
  composition.parts(page, card.weight, objective.phases.map((phase, k) => ({ row: top + k, col: left + 2, weight: phase.weight }))); // prettier-ignore
  card.row = top + objective.phases.length;
}
