import { computedLists, differs, type ComputedList, type ComputedRow } from "../computed/computed-lists";
import { computedFix } from "../fixes/computed";
import { listText } from "../fixes/shares";
import type { NestedMessage } from "../messages/messages";
import { nested, whose } from "../plan/describe";
import type { Plan } from "../plan/plan";
import type { CellRef } from "../sheet/address";
import { page } from "./pages/weight-computed";
import { defineRule, type FindingOf } from "./rule";
import { sentences } from "./sentences/weight-computed";

type Found = FindingOf<typeof sentences>;

/** Weights that are not those that the body's own tables of levels give; only where the settings have such tables and the plan their columns. */
export const weightComputed = defineRule({
  name: "weight-computed",
  group: "weights",
  severity: "warning",
  title: { it: "Pesi diversi da quelli calcolati dai livelli", en: "Weights other than those computed from levels" },
  sentences,
  page,
  *check({ plan, totals, settings }) {
    for (const list of computedLists(plan, totals, settings)) yield* findings(plan, list);
  },
});

function* findings(plan: Plan, list: ComputedList): Generator<Found> {
  const { result, unit, total, step } = list;
  const subject = unit ? whose(unit) : nested("whose.sheet", { sheet: list.sheet });
  if (result.kind === "levels") {
    for (const { factor, text, cell } of result.missing) {
      const data = {
        whose: subject,
        cell,
        text,
        heading: factor.heading,
        words: Object.keys(factor.levels)
          .map((word) => `«${word}»`)
          .join(", "),
      };
      yield {
        unit,
        about: `${factor.heading} ${text}`,
        cells: [cell],
        message: text === "" ? "weight-computed.no-level" : "weight-computed.level",
        data,
      };
    }
    return;
  }
  if (result.kind === "step") {
    const cells = cellsOf(result.rows);
    if (cells.length > 0) yield { unit, cells, message: "weight-computed.step", data: { whose: subject, total, step } };
    return;
  }
  const wrong = result.rows.filter((row) => differs(list, row));
  const empty = result.rows.filter(({ given, weight }) => given === null && (weight === null || weight.value.kind === "empty"));
  const how = total === null ? nested("computed.as-points") : nested("computed.brought", { total, step });
  const fix = computedFix(plan, list);
  if (wrong.length > 0)
    yield {
      unit,
      about: "wrong",
      cells: cellsOf(wrong),
      message: "weight-computed.differs",
      data: { whose: subject, count: wrong.length, changes: listText(wrong.map(told)), how },
      fix,
    };
  const cells = cellsOf(empty);
  if (cells.length > 0)
    yield {
      unit,
      about: "empty",
      cells,
      message: "weight-computed.empty",
      data: { whose: subject, count: empty.length, changes: listText(empty.map(told)), how },
      severity: "info",
      ...(wrong.length === 0 ? { fix } : {}),
    };
}

function cellsOf(rows: readonly { readonly cell: CellRef | null }[]): readonly CellRef[] {
  return rows.flatMap(({ cell }) => (cell ? [cell] : []));
}

/** "n. 1: 60 × … = 43, non 50" */
function told({ number, cell, raw, computed, given }: ComputedRow): NestedMessage {
  const name = number !== "" ? nested("fix.number-of", { number }) : nested("fix.cell-of", { cell });
  return given === null ? nested("computed.row", { name, raw, computed }) : nested("computed.row-given", { name, raw, computed, given });
}
