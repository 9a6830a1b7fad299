/** A form as an objective. */
import type { At, Indicator, Objective } from "../../plan/plan";
import { boundingArea } from "../../sheet/address";
import type { Sheet } from "../../sheet/sheet";
import { readDeadlines } from "../../text/deadline";
import { readOrdinal } from "../../text/ordinal";
import type { ColumnRole } from "../headings";
import { hasLostWeight, type Form } from "./form";
import { textIn, type Pair } from "./pairs";

/** @param title the key of the label that names the objective */
export function objectiveOf(form: Form, title: string): Objective {
  const { frame, weight, pairs, phases, phaseTotal } = form;
  const first = (role: ColumnRole): Pair | undefined => pairs.find((one) => one.role === role && one.key !== title && textIn(one) !== "");
  const named = pairs.find(({ key }) => key === title);
  const indicator: Indicator = {
    type: textOf(first("type")),
    kpiClass: textOf(first("class")),
    text: textOf(first("indicator")),
    target: textOf(first("target")),
  };
  return {
    number: numberOf(form, title),
    title: textOf(named),
    weight: hasLostWeight(form) ? null : weight,
    start: deadlineOf(frame.sheet, first("start")),
    deadline: deadlineOf(frame.sheet, first("deadline")),
    indicators: indicator.type || indicator.kpiClass || indicator.text || indicator.target ? [indicator] : [],
    achievement: null,
    years: [],
    phases,
    ...(phaseTotal ? { phaseTotal } : {}),
    publicValue: textOf(first("publicValue")),
    strategic: textOf(first("strategic")),
    details: [],
    repeated: [],
    label: null,
    area: boundingArea([
      { row: frame.area.top, col: frame.start.col },
      { row: weight.cell.row, col: weight.cell.col },
      ...pairs.flatMap(({ labelCell, cell }) => [labelCell, cell]),
      ...phases.flatMap(({ area }) => [{ row: area.bottom, col: area.right }]),
    ]),
  };
}

/** The objective's number: its own label's value, or the number within the title's label ("OBIETTIVO N. 1"). */
export function numberOf({ pairs }: Form, title: string): Objective["number"] {
  for (const { role, value, cell, key } of pairs) {
    const ordinal = key !== title && (role === "number" || role === "objectiveCode") ? readOrdinal(value) : null;
    if (ordinal) return { value: ordinal, cell };
  }
  const named = pairs.find(({ key }) => key === title);
  if (!named) return null;
  const inLabel = /(?<!\d)\d{1,3}(?=\W*$)/.exec(named.label)?.[0];
  const ordinal = inLabel === undefined ? null : readOrdinal(inLabel);
  return ordinal && { value: ordinal, cell: named.labelCell };
}

function textOf(pair: Pair | undefined): At<string> | null {
  if (!pair) return null;
  const text = textIn(pair);
  return text === "" ? null : { value: text, cell: pair.cell };
}

/** A date by its cell's format; what stands behind a label's colon is a text, of which no format says anything. */
function deadlineOf(sheet: Sheet, pair: Pair | undefined): Objective["deadline"] {
  return pair ? { value: readDeadlines(pair.value, sheet.format(pair.cell.row, pair.cell.col)), cell: pair.cell } : null;
}
