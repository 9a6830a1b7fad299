/** The habits of a plan as the score lists them: only those that mean something for its structure. */
import type { Composition } from "./composition";
import type { Surroundings } from "./surround";

type Value = string | number | boolean;

export function reportedHabits({ habits, model }: Composition, { noise }: Surroundings): Record<string, Value> {
  const tables = ["sheets", "stacked", "flat", "split", "beside"].includes(habits.structure);
  const found: Record<string, Value> = {
    structure: habits.structure,
    transversal: habits.transversal,
    total: habits.total,
    weight_form: habits.form,
    weight_heading: habits.weightHeading,
    numbering: habits.numbering,
    text: habits.text,
    totals: habits.totals,
    second: habits.level,
    units: model.units.length,
    step: habits.step,
    year: habits.year,
    start_column: habits.startColumn,
  };
  const add = (when: boolean, more: Readonly<Record<string, Value>>): void => {
    if (when) Object.assign(found, more);
  };
  add(tables, { column_order: habits.columnOrder, heading_rows: habits.headingRows, horizon: habits.horizon, blank_rows: habits.blankRows, hidden_last_year: habits.hiddenLastYear }); // prettier-ignore
  add(["sheets", "stacked", "split", "beside", "transposed"].includes(habits.structure), { unit_shown: habits.unitShown });
  add(habits.structure === "stacked", { heads: habits.heads });
  add(habits.structure === "flat", { unit_fill: habits.unitFill, unit_place: habits.unitPlace, unit_by: habits.unitBy });
  add(habits.structure === "cards", { card: habits.card, cards_on: habits.cardPages });
  add(habits.totals !== "none", { total_label: habits.totalLabel, total_word: habits.totalWord, total_others: habits.totalOthers, total_format: habits.totalFormat, grand: habits.grand, check: habits.check }); // prettier-ignore
  add(habits.level !== "none", { second_sum: habits.levelSum, second_form: habits.levelForm });
  add(/column|indicator|phases_and/.test(habits.level), { parent_fill: habits.levelFill });
  add(habits.level === "child_rows", { mark: habits.levelMark });
  add(/child_rows|level_words/.test(habits.level), { second_place: habits.levelPlace });
  add(habits.trap, { trap: true });
  add(habits.twins, { twins: true });
  add(habits.pageBreak, { page_break: true });
  for (const [key, value] of Object.entries(habits.further ?? {}))
    if (value !== false && value !== "none") found[`further_${key}`] = value as Value;
  for (const one of noise) found[`noise_${one}`] = true;
  return found;
}
