/** Objectives down, units across: one column of weights a unit. */
import type { Composition, PlanList } from "../composition";
import { tidy } from "../formula";
import { numberOf } from "../numbers";
import type { Page } from "../page";
import type { Surroundings } from "../surround";
import { writeTotal } from "../totals";
import { fillingOf } from "../values";
import { DEEDS, SUBJECTS } from "../words-plans";

export function writeMatrix(composition: Composition, around: Surroundings): void {
  const { habits, model, book, dice } = composition;
  const page = book.page(dice.one(["Matrice obiettivi", "Pesi", "Ripartizione", "Obiettivi x settori"]));
  let row = around.above(page);
  const left = habits.startColumn;
  const heading = composition.words(habits.weightHeading);
  const above = dice.yes(0.6) || habits.percentHeading;
  if (!above) page.put(row++, left, composition.words("Peso degli obiettivi per ciascuna struttura"));
  const numbered = habits.numbering !== "none" && habits.numbering !== "inline";
  const texts = (["indicator", "target"] as const).filter(() => dice.yes(0.5));
  const firstUnit = left + (numbered ? 1 : 0) + 1 + texts.length;
  const lists = model.units.map((unit) => composition.list(unit));
  const last = firstUnit + lists.length - 1;
  if (above) page.put(row, firstUnit, heading).merge(row, firstUnit, row++, last);
  if (numbered) page.put(row, left, composition.heading("number"));
  page.put(row, left + (numbered ? 1 : 0), composition.heading("objective"));
  texts.forEach((role, i) => page.put(row, firstUnit - texts.length + i, composition.heading(role)));
  lists.forEach((list, i) => page.put(row, firstUnit + i, composition.words(list.unit?.name ?? "")));
  const top = row + 1;
  const count = Math.max(...model.units.map(({ own }) => own.length)) + 2;
  const places = model.units.map(({ own }) => dice.some(Array.from({ length: count }, (_unused, i) => i), own.length).sort((a, b) => a - b)); // prettier-ignore
  const used = Array.from({ length: count }, (_unused, i) => i).filter((i) => places.some((list) => list.includes(i)));
  const deeds = dice.shuffled(DEEDS);
  used.forEach((place, i) => {
    const at = top + i;
    const number = numberOf(composition, 0, i);
    if (numbered) page.put(at, left, number.label);
    const about = SUBJECTS[(i * 5) % SUBJECTS.length]?.about[i % 6] ?? "";
    page.put(at, left + (numbered ? 1 : 0), number.before + composition.words(`${deeds[i] ?? ""} ${about}`));
    texts.forEach((role, k) => page.put(at, firstUnit - texts.length + k, fillingOf(composition, { key: role, heading: "", block: role }, i).value)); // prettier-ignore
    lists.forEach((list, u) => {
      const index = places[u]?.indexOf(place) ?? -1;
      const weight = list.unit?.own[index]?.weight;
      if (weight !== undefined) composition.weigh(page, [{ row: at, col: firstUnit + u }], weight, list, "own");
    });
  });
  writeTotals(composition, page, top + used.length, left + (numbered ? 1 : 0), firstUnit, lists);
  around.after(page);
}

/** The row of totals, and what checks it. */
function writeTotals(
  composition: Composition,
  page: Page,
  row: number,
  labelCol: number,
  firstUnit: number,
  lists: readonly PlanList[],
): void {
  const { habits, scale } = composition;
  if (habits.totals === "none") return;
  if (habits.totalLabel !== "none") page.put(row, labelCol, composition.words(habits.totalWord));
  lists.forEach((list, u) => writeTotal(composition, page, { row, col: firstUnit + u }, list, "whole"));
  if (habits.check === "none") return;
  page.put(row + 1, labelCol, "Controllo");
  lists.forEach((list, u) => {
    list.checked = true;
    const cell = { page: page.name, row, col: firstUnit + u };
    const expected = tidy(habits.own / (page.at(row, firstUnit + u)?.value === 1 ? 100 : scale.divisor));
    page.formula(row + 1, firstUnit + u, { kind: "check", of: { kind: "same", cell }, expected, yes: "OK", no: "NO" });
  });
}
