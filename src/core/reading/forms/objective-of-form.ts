/** A form's pairs as an objective. */
import type { At, Indicator, Objective, Phase, Weight } from "../../plan/plan";
import { boundingArea, cellArea, type Area, type CellRef } from "../../sheet/address";
import { cellText, type CellValue, type Sheet } from "../../sheet/sheet";
import { readDeadlines } from "../../text/deadline";
import { readOrdinal } from "../../text/ordinal";
import { readWeight, weightInText } from "../../text/weight";
import type { ColumnRole } from "../headings";
import type { Pair } from "./pair";

/** One form: an objective with its own weight. */
export interface Form {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly weight: Weight;
  readonly weightLabel: At<string>;
  readonly pairs: readonly Pair[];
  readonly phases: readonly Phase[];
}

export function objectiveOf({ sheet, area, weight, pairs, phases }: Form): Objective {
  const first = (...roles: readonly ColumnRole[]): Pair | undefined => {
    for (const role of roles) {
      const pair = pairs.find((one) => one.role === role && said(one.value));
      if (pair) return pair;
    }
    return undefined;
  };
  const title = titleOf(pairs);
  const deadline = first("deadline");
  const start = first("start");
  const indicator: Indicator = {
    type: textOf(first("type")),
    kpiClass: textOf(first("class")),
    text: textOf(first("indicator")),
    target: textOf(first("target")),
  };
  return {
    number: numberOf(pairs, title),
    title: textOf(title),
    weight,
    start: start ? { value: readDeadlines(start.value ?? "", formatOf(sheet, start)), cell: start.cell } : null,
    deadline: deadline ? { value: readDeadlines(deadline.value ?? "", formatOf(sheet, deadline)), cell: deadline.cell } : null,
    indicators: indicator.type || indicator.kpiClass || indicator.text || indicator.target ? [indicator] : [],
    achievement: null,
    years: [],
    phases,
    publicValue: textOf(first("publicValue")),
    strategic: textOf(first("strategic")),
    details: [],
    repeated: [],
    label: null,
    area: boundingArea([
      { row: area.top, col: area.left },
      { row: Math.min(area.bottom, sheet.used?.bottom ?? area.bottom), col: Math.min(area.right, sheet.used?.right ?? area.right) },
    ]),
  };
}

/** What is weighed: a label that speaks of an objective and has a text, rather than a number or a code. */
function titleOf(pairs: readonly Pair[]): Pair | undefined {
  const texts = pairs.filter(({ value }) => typeof value === "string" && cellText(value).length > 3 && readOrdinal(value) === null);
  const named = texts.filter(({ role }) => role === "title");
  return (
    named.find(({ label }) => /obiettiv/i.test(label)) ??
    texts.find(({ role, label }) => (role === "objectiveCode" || role === "number") && /obiettiv/i.test(label)) ??
    named[0] ??
    texts.find(({ role }) => role === "strategic" || role === "phase" || role === "publicValue")
  );
}

/** The objective's number: its own label's value, or the number within the title's label ("OBIETTIVO N. 1"). */
function numberOf(pairs: readonly Pair[], title: Pair | undefined): Objective["number"] {
  for (const { role, value, cell } of pairs) {
    const ordinal = role === "number" || role === "objectiveCode" ? readOrdinal(value) : null;
    if (ordinal) return { value: ordinal, cell };
  }
  const inLabel = /\d{1,3}/.exec(title?.label ?? "")?.[0];
  const ordinal = inLabel === undefined ? null : readOrdinal(inLabel);
  return ordinal && title ? { value: ordinal, cell: title.labelCell } : null;
}

function textOf(pair: Pair | undefined): At<string> | null {
  const text = pair ? cellText(pair.value) : "";
  return pair && text !== "" ? { value: text, cell: pair.cell } : null;
}

function said(value: CellValue): boolean {
  return value !== null && cellText(value) !== "";
}

function formatOf(sheet: Sheet, { cell, labelCell }: Pair): string | undefined {
  return cell.row === labelCell.row && cell.col === labelCell.col ? undefined : sheet.format(cell.row, cell.col);
}

/** The weight of a form, from its value's cell or from behind the colon of its label's. */
export function weightOfForm(sheet: Sheet, cell: CellRef, inside: string | null): Weight {
  const area = sheet.mergeAt(cell.row, cell.col) ?? cellArea(cell);
  if (inside === null) return { value: readWeight(sheet.value(cell.row, cell.col), sheet.format(cell.row, cell.col)), cell, area };
  const found = weightInText(inside);
  if (found) return { value: { kind: "number", value: found.value, scale: found.scale, asText: false }, cell, area };
  const reading = readWeight(inside.replace(/^[^:=]*[:=]/, ""));
  return { value: reading.kind === "number" ? { ...reading, asText: false } : reading, cell, area };
}
