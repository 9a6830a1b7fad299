/** What was read of a workbook, in short lines: every value with its cell, so that any other reading gives other lines. */
import type { At, DeclaredTotal, Goal, Objective, Plan, PlanSheet, Section, Unit, Weight } from "../../src/core/plan/plan";
import type { CellRef } from "../../src/core/sheet/address";
import { areaSaid, placeName } from "./evidence/places";

const place = ({ row, col }: CellRef): string => placeName(row, col);
const at = (label: string, value: At<unknown> | null): string[] => (value ? [`${label}${place(value.cell)}`] : []);
const all = (label: string, values: readonly At<unknown>[]): string[] =>
  values.length === 0 ? [] : [`${label}${values.map(({ cell }) => place(cell)).join(",")}`];

/** As in the plan: fractions as they are exactly, texts as written. */
function weight({ value, cell }: Weight): string {
  const said = value.kind === "number" ? `${value.value.toFraction()}${value.scale === "percent" ? "%" : ""}` : value.kind;
  return `${place(cell)}=${said}${value.kind === "number" && value.asText ? "t" : ""}`;
}

const total = ({ value, cell, source, formula }: DeclaredTotal): string =>
  `${place(cell)}=${value.toFraction()} ${source}${formula === null ? "" : " live"}`;

function goal(one: Goal): string[] {
  const indicators = one.indicators.map(({ type, kpiClass, text, target, deadline }) =>
    [...at("", type), ...at("c", kpiClass), ...at("i", text), ...at("t", target), ...at("d", deadline ?? null)].join(" "),
  );
  return [
    one.number ? `${one.number.value.parts.join(".")}` : "-",
    ...at("", one.title),
    ...(one.weight ? [weight(one.weight)] : []),
    ...at("from ", one.start),
    ...at("to ", one.deadline),
    ...(indicators.length > 0 ? [`{${indicators.join("; ")}}`] : []),
    ...at("done ", one.achievement),
    ...one.years.flatMap(({ year, expected, realised }) => [[String(year), ...at("e", expected), ...at("r", realised)].join(" ")]),
    `[${areaSaid(one.area)}]`,
  ];
}

function objective(one: Objective): readonly string[] {
  const own = [
    ...goal(one),
    ...at("value ", one.publicValue),
    ...at("strategic ", one.strategic),
    ...all("more ", one.details),
    ...all("again ", one.repeated),
    ...at("label ", one.label),
    ...(one.phaseTotal ? [`parts ${total(one.phaseTotal)}`] : []),
  ];
  const parts = (list: readonly Goal[], mark: string): string[] => list.map((part) => `    ${mark} ${goal(part).join(" ")}`);
  return [`  ${own.join(" ")}`, ...parts(one.phases, "."), ...parts(one.measures ?? [], ":")];
}

const section = ({ name, transversal, objectives, totals }: Section): readonly string[] => [
  ...(name || transversal ? [` section ${name ? place(name.cell) : ""}${transversal ? " for all" : ""}`] : []),
  ...objectives.flatMap(objective),
  ...totals.map((one) => `  total ${total(one)}`),
];

const unit = (one: Unit): readonly string[] => [
  [
    `${one.layout} ${one.name ? `«${one.name.value}» ${place(one.name.cell)}` : "-"}`,
    ...(one.transversalBlock ? ["for all"] : []),
    ...(one.coefficients ? ["coefficients"] : []),
    ...(one.levels ? ["levels"] : []),
    ...at("weights ", one.weightHeading),
    ...(one.headingTotal ? [total(one.headingTotal)] : []),
    ...all("titles ", one.titles),
    `[${areaSaid(one.area)}]`,
  ].join(" "),
  ...one.sections.flatMap(section),
];

function sheet(one: PlanSheet): readonly string[] {
  const doubt = one.doubt?.readings.map(
    ({ sums, by, weight }) => `${[weight, by?.kind].filter(Boolean).join(" ")} ${sums.map((value) => value.toFraction()).join("+")}`,
  );
  return [
    `# ${one.sheet.name}${one.notRead ? `: ${one.notRead.kind}` : ""}${doubt ? `: ${doubt.join(" or ")}` : ""}`,
    ...one.units.flatMap(unit),
  ];
}

export function outline(plan: Plan): readonly string[] {
  return plan.sheets.flatMap(sheet);
}
