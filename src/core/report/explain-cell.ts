/** What a cell means, in sentences: its formula as the user's Excel writes it, and of a total what it adds up and what it skips. */
import { render, type Language } from "../messages/messages";
import { formatNumber } from "../messages/numbers";
import type { Plan } from "../plan/plan";
import { cellList, type CellRef } from "../sheet/address";
import { formulaText } from "../sheet/formula-text";
import { explainTotal, type Term } from "../totals/explain-total";

export interface CellExplained {
  /** "=SOMMA(E4:E8)"; null for a cell without formula. */
  readonly formula: string | null;
  readonly sentences: readonly string[];
}

/** Terms of a sum that are written out; more are counted. */
const MOST_TERMS = 15;

export function explainCell(plan: Plan, { sheet, row, col }: CellRef, language: Language): CellExplained {
  const formula = plan.sheets.find((one) => one.sheet.name === sheet)?.sheet.formula(row, col);
  const shown = formula === undefined ? null : formulaText(language, formula);
  const found = explainTotal(plan, { sheet, row, col });
  if (!found) return { formula: shown, sentences: [] };
  const { total, how, terms, sum, left, asText, twice, extra } = found;
  const number = (value: Term["value"]): string => formatNumber(language, value);
  const arithmetic = { terms: termsText(terms, language), sum: number(sum), count: terms.length };
  const id = how === "sum" ? (extra.length > 0 ? "explain.numbers" : "explain.adds") : (`explain.${how}` as const);
  const part = (name: "left" | "as-text" | "twice" | "extra", cells: readonly Term[]): readonly string[] =>
    cells.length === 0
      ? []
      : [
          render(language, `explain.${name}`, {
            cells: cellList(cells),
            values: cells.slice(0, MOST_TERMS).map(({ value }) => number(value)).join(language === "it" ? "; " : ", "),
            count: cells.length,
          }),
        ]; // prettier-ignore
  return {
    formula: shown,
    sentences: [
      terms.length === 0 ? render(language, "explain.none") : render(language, id, arithmetic),
      ...part("left", left),
      ...part("as-text", asText),
      ...part("twice", twice),
      ...part("extra", extra),
      ...(sum.equals(total.value) ? [] : [render(language, "explain.says", { value: number(total.value) })]),
    ],
  };
}

/** "10 + 10 + 5". */
function termsText(terms: readonly Term[], language: Language): string {
  const all = terms.slice(0, MOST_TERMS).map(({ value }) => formatNumber(language, value));
  const more = terms.length > MOST_TERMS ? ` + ${render(language, "explain.more-terms", { count: terms.length })}` : "";
  return all.join(" + ") + more;
}
