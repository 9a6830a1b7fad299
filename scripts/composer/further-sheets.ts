/** What further offices weigh besides objectives, and what they explain: none of it is a list of the plan. */
import type { Composition } from "./composition";
import { BEHAVIOUR_TITLES, BEHAVIOURS } from "./further";
import type { Page } from "./page";

/** A table of behaviours with weights that make 100. */
export function writeBehaviours(composition: Composition, page: Page, top: number, left: number): void {
  const { dice } = composition;
  const title = dice.one(BEHAVIOUR_TITLES);
  page.put(top, left, composition.words(title));
  page.put(top + 1, left, composition.words("Comportamento")).put(top + 1, left + 1, "Peso").put(top + 1, left + 2, composition.words("Valutazione")); // prettier-ignore
  const weights = dice.one([
    [40, 30, 30],
    [25, 25, 25, 25],
    [50, 30, 20],
  ]);
  weights.forEach((weight, i) => page.put(top + 2 + i, left, composition.words(BEHAVIOURS[i] ?? "")).put(top + 2 + i, left + 1, weight));
}

/** Sheets that explain how people are judged. */
export function writeFurtherSheets(composition: Composition): void {
  const { book, habits } = composition;
  const words = (text: string): string => composition.words(text);
  const { further } = habits;
  if (further?.behaviours === "sheet") writeBehaviours(composition, book.page("Comportamenti"), 0, 0);
  if (further?.components) {
    const page = book.page("Sistema di valutazione");
    page.put(0, 0, words("Componente")).put(0, 1, words("Incidenza %"));
    [["Performance organizzativa", 30], ["Obiettivi individuali", 50], ["Comportamenti", 20]].forEach(([name, share], i) => page.put(i + 1, 0, words(String(name))).put(i + 1, 1, Number(share))); // prettier-ignore
  }
  if (!further?.bands) return;
  const page = book.page("Fasce");
  page.put(0, 0, words("Punteggio da")).put(0, 1, words("Punteggio fino a")).put(0, 2, words("Quota del premio"));
  [[0, 59, 0], [60, 79, 0.5], [80, 89, 0.8], [90, 100, 1]].forEach(([from, to, share], i) => page.put(i + 1, 0, from ?? 0).put(i + 1, 1, to ?? 0).put(i + 1, 2, share ?? 0, "0%")); // prettier-ignore
}
