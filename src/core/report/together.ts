/** One sentence for findings that are alike: "«SI/N0» in 10 fogli: zero al posto della O …". */
import { isPlace } from "../fixes/alike";
import { isCells, type Language, type MessageData } from "../messages/fill";
import { nested } from "../plan/describe";
import { CATALOGUE } from "../rules/catalogue";
import type { Fact } from "../rules/fact";
import type { Rule } from "../rules/rule";
import { sentenceOf } from "./report-of";

/**
 * The sentence of the first, with how many sheets (or places of one) instead of its cells; of one alone, or where the sentence names more
 * than the cells (whose they are), the first's own.
 * @param facts alike (fixes/alike.ts); at least one
 */
export function togetherSentence(facts: readonly Fact[], language: Language, rules: readonly Rule[] = CATALOGUE): string {
  const [first] = facts;
  if (!first) throw new Error("no facts to tell together");
  const { data } = first;
  const places = Object.entries(data).flatMap(([name, value]) => (isPlace(name, value, data) && name !== "count" ? [name] : []));
  if (facts.length === 1 || places.join() !== "cells" || !isCells(data["cells"] ?? null)) return sentenceOf(first, language, rules);
  return sentenceOf({ ...first, data: { ...data, ...countOf(facts, data), cells: placesOf(facts) } }, language, rules);
}

function placesOf(facts: readonly Fact[]): MessageData[string] {
  const sheets = new Set(facts.map(({ sheet }) => sheet)).size;
  return sheets > 1 ? nested("alike.sheets", { count: sheets }) : nested("alike.places", { count: facts.length });
}

/** All their cells, where the sentence counts them. */
function countOf(facts: readonly Fact[], data: MessageData): MessageData {
  return isPlace("count", data["count"] ?? null, data) ? { count: facts.reduce((all, { cells }) => all + cells.length, 0) } : {};
}
