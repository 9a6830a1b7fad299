import type { Finding } from "../../src/core/report/report";

/** A finding of a report, for what shows or sorts them: what a test says nothing of is like this. */
export function aFinding(over: Partial<Finding> = {}): Finding {
  const { rule = "weights-total", sheet = "Area 1", range = "E4:E10", message = "" } = over;
  const id = [rule, sheet, range, message].join("|");
  return { id, rule, severity: "error", unit: null, sheet, range, cells: [range.split(":")[0] ?? ""], message, data: {}, ...over };
}
