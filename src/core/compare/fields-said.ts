/** Which fields a plan says at all: what one of two plans says of none of its objectives is not compared, and said once. */
import type { Goal, Indicator } from "../plan/plan";
import { FIELDS, type Field, type Remark } from "./change";
import type { List } from "./lists";
import { partsOf } from "./match-parts";

type Said = ReadonlySet<Field | "phases">;

/** The fields that are compared, and a remark on those that only one plan has. */
export function comparedFields(
  before: readonly List[],
  after: readonly List[],
): { readonly fields: Said; readonly remarks: readonly Remark[] } {
  const [one, other] = [saidIn(before), saidIn(after)];
  const all: readonly (Field | "phases")[] = [...FIELDS, "phases"];
  const missing = (side: "before" | "after"): readonly Remark[] => {
    const [here, there] = side === "before" ? [one, other] : [other, one];
    const fields = all.filter((field) => !here.has(field) && there.has(field));
    return fields.length > 0 ? [{ kind: "field-missing", fields, side }] : [];
  };
  return {
    fields: new Set(all.filter((field) => one.has(field) && other.has(field))),
    remarks: [...missing("before"), ...missing("after")],
  };
}

function saidIn(lists: readonly List[]): Said {
  const said = new Set<Field | "phases">();
  for (const { objective } of lists.flatMap(({ entries }) => entries)) {
    ofGoal(objective, said);
    for (const one of objective.indicators) ofIndicator(one, said);
    if (objective.details.length > 0) said.add("description");
    if (objective.strategic) said.add("strategic");
    if (objective.publicValue) said.add("publicValue");
    const parts = partsOf(objective);
    if (parts.length > 0) said.add("phases");
  }
  return said;
}

function ofGoal({ weight, start, deadline, title }: Goal, said: Set<Field | "phases">): void {
  if (weight && weight.value.kind !== "empty") said.add("weight");
  if (start) said.add("start");
  if (deadline) said.add("deadline");
  if (title) said.add("title");
}

function ofIndicator({ text, target, type, kpiClass, deadline }: Indicator, said: Set<Field | "phases">): void {
  if (text) said.add("indicator");
  if (target) said.add("target");
  if (type) said.add("indicatorType");
  if (kpiClass) said.add("kpiClass");
  if (deadline) said.add("deadline");
}
