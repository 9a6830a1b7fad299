/** The components of an evaluation below the objectives: what each weighs, its result, and the whole. */
import type { DocumentValue } from "../document";
import { across, at, type Grid } from "../document/grid";
import { exact, percentOf, roundHalfUp, sum, toNumber, type Exact } from "../exact";
import type { BehaviourSetting, ComponentSetting, IndividualForm } from "../settings/individual";
import { areaName, cellName } from "../sheet/address";
import type { IndividualLayout } from "./layout";
import { decimals } from "./table";
import { WORDS } from "./texts";

/** The score of the objectives in hundredths: live, and as it is now. */
export interface ObjectivesScore {
  /** A formula without "=" that is "" as long as it is not known. */
  readonly formula: string;
  readonly now: Exact | null;
}

interface Components {
  readonly form: IndividualForm;
  readonly objectives: ObjectivesScore;
  /** The structure's own score in hundredths, where it is known. */
  readonly organisation: Exact | null;
  /** Decimals of points. */
  readonly places: number;
}

/** Writes the components from row `top` on; nothing where the settings have none. @returns the first free row */
export function putComponents(grid: Grid, layout: IndividualLayout, top: number, components: Components): number {
  const { form, places } = components;
  if (form.components.length === 0) return top;
  const columns = columnsOf(layout);
  grid.text(across(top, 0, columns.last), "section", WORDS.components);
  putRow(grid, columns, top + 1, "heading", {
    label: WORDS.component,
    weight: words("Peso %"),
    result: words("Risultato %"),
    points: words("Punti"),
  });
  let row = top + 2;
  const own: { readonly row: number; readonly points: Exact | null }[] = [];
  for (const component of form.components) {
    const behaviours = component.of === "behaviours" ? form.behaviours : [];
    const result = resultOf(component, components, columns, row, behaviours);
    const made = result.now && percentOf(exact(component.weight), result.now);
    putRow(grid, columns, row, "text", {
      label: component.name,
      weight: { kind: "number", value: component.weight },
      result: result.value,
      points: pointsValue(columns, row, made, places),
    });
    own.push({ row, points: made });
    row++;
    for (const behaviour of behaviours) putBehaviour(grid, columns, row++, behaviour, places);
  }
  const cells = (col: number): string => own.map((one) => cellName(one.row, col)).join(",");
  const known = own.flatMap(({ points }) => points ?? []);
  putRow(grid, columns, row, "total", {
    label: WORDS.whole,
    weight: {
      kind: "formula",
      formula: `SUM(${cells(columns.weight)})`,
      cached: toNumber(sum(form.components.map(({ weight }) => exact(weight)))),
    },
    result: null,
    points: {
      kind: "formula",
      formula: `IF(COUNT(${cells(columns.points)})=${String(own.length)},ROUND(SUM(${cells(columns.points)}),${String(places)}),"")`,
      cached: known.length === own.length ? toNumber(roundHalfUp(sum(known), places)) : "",
      format: decimals(places),
    },
  });
  return row + 1;
}

interface Columns {
  readonly weight: number;
  readonly result: number;
  readonly points: number;
  readonly last: number;
}

function columnsOf(layout: IndividualLayout): Columns {
  return { weight: layout.at("weight"), result: layout.at("result"), points: layout.at("points"), last: layout.columns.length - 1 };
}

interface Row {
  readonly label: string;
  readonly weight: DocumentValue | null;
  readonly result: DocumentValue | null;
  readonly points: DocumentValue | null;
}

/** A row over the columns of the objectives: whatever stands between weight and result goes with the weight. */
function putRow(grid: Grid, { weight, result, points }: Columns, row: number, role: "heading" | "text" | "total", values: Row): void {
  const [label, number] =
    role === "total" ? (["total-label", "total"] as const) : role === "text" ? (["text", "number"] as const) : ([role, role] as const);
  grid.text(across(row, 0, weight - 1), label, values.label);
  grid.put(across(row, weight, result - 1), number, values.weight);
  grid.put(at(row, result), number, values.result);
  grid.put(at(row, points), number, values.points);
}

/** A behaviour weighs within its component: its points are hundredths of that. */
function putBehaviour(grid: Grid, columns: Columns, row: number, { name, weight }: BehaviourSetting, places: number): void {
  const points = pointsValue(columns, row, null, places);
  putRow(grid, columns, row, "text", { label: `    – ${name}`, weight: { kind: "number", value: weight }, result: null, points });
}

function pointsValue({ weight, result }: Columns, row: number, made: Exact | null, places: number): DocumentValue {
  const [share, achieved] = [cellName(row, weight), cellName(row, result)];
  const formula = `IF(ISNUMBER(${achieved}),${share}*${achieved}/100,"")`;
  return { kind: "formula", formula, cached: made === null ? "" : toNumber(made), format: decimals(places) };
}

interface Result {
  readonly value: DocumentValue | null;
  readonly now: Exact | null;
}

const OPEN: Result = { value: null, now: null };

function resultOf(
  { of }: ComponentSetting,
  { objectives, organisation, places }: Components,
  { points }: Columns,
  row: number,
  behaviours: readonly BehaviourSetting[],
): Result {
  if (of === "objectives") {
    const { formula, now } = objectives;
    return { value: { kind: "formula", formula, cached: now === null ? "" : toNumber(now), format: decimals(places) }, now };
  }
  if (of === "organisation" && organisation) return { value: { kind: "number", value: toNumber(organisation) }, now: organisation };
  if (behaviours.length === 0) return OPEN;
  const range = areaName({ top: row + 1, left: points, bottom: row + behaviours.length, right: points });
  const formula = `IF(COUNT(${range})=${String(behaviours.length)},SUM(${range}),"")`;
  return { value: { kind: "formula", formula, cached: "", format: decimals(places) }, now: null };
}

function words(text: string): DocumentValue {
  return { kind: "text", text };
}
