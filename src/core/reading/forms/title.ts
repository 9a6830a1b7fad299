/** Which label of the forms names what is weighed. */
import type { ColumnRole } from "../headings";
import { readOrdinal } from "../../text/ordinal";
import type { Form } from "./form";
import { textIn } from "./pairs";

/** What speaks for a label of this role, or against it. */
const ROLES: Readonly<Record<Exclude<ColumnRole, "number" | "objectiveCode">, number>> = { title: 3, strategic: 0.5, publicValue: 0, phase: 0.5, unit: -3, target: -2, indicator: -2, deadline: -3, start: -3, state: -3, type: -2, class: -2, achievement: -3, weight: -3, phaseWeight: -3 }; // prettier-ignore

/** The key of the label whose texts are the objectives: they differ from form to form. Null where no label has texts in most forms. */
export function titleKey(forms: readonly Form[]): string | null {
  const texts = new Map<string, { role: ColumnRole | null; label: string; texts: string[]; order: number }>();
  for (const { pairs } of forms) {
    const seen = new Set<string>();
    for (const pair of pairs) {
      const known = texts.get(pair.key) ?? { role: pair.role, label: pair.label, texts: [], order: texts.size };
      texts.set(pair.key, known);
      const text = textIn(pair);
      if (typeof pair.value === "string" && text.length > 3 && readOrdinal(text) === null && !seen.has(pair.key)) known.texts.push(text);
      seen.add(pair.key);
    }
  }
  let best: { key: string; score: number } | null = null;
  for (const [key, { role, label, texts: said, order }] of texts) {
    if (said.length * 2 < forms.length) continue;
    const named = /obiettiv/i.test(label);
    const byRole = role === null ? 0 : role === "number" || role === "objectiveCode" ? (named ? 2 : -3) : ROLES[role];
    const long = said.reduce((length, text) => length + text.length, 0) / said.length;
    const score = byRole + (named ? 1.5 : 0) + distinctness(said) + (2 * said.length) / forms.length + (long > 15 ? 1 : 0) - 0.1 * order;
    if (best === null || score > best.score) best = { key, score };
  }
  return best !== null && best.score >= 3 ? best.key : null;
}

/** How much texts that all differ speak for names of objectives; texts that come again and again speak against it. */
export function distinctness(texts: readonly string[]): number {
  const share = new Set(texts).size / texts.length;
  return 3 * share - (texts.length >= 4 && share < 0.7 ? 2 : 0);
}
