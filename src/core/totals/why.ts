/** Why a total is expected, as a sentence to be put into others. */
import type { Exact } from "../exact";
import type { NestedMessage } from "../messages/fill";
import { nested, oneLine } from "../plan/describe";
import type { PhaseTotals, TotalCheck } from "./totals";

/** Why a total is expected. @param transversal the transversal weights that count for the unit, if any */
export function why(check: TotalCheck, transversal: Exact | null = null): NestedMessage {
  if (check.basis === "setting") return nested("why.setting");
  if (check.basis === "peers") return nested("why.peers", { count: check.peers ?? 1, total: check.expected });
  if (check.basis === "declared" && check.basisCell) {
    if (check.checked) return nested("why.check", { cell: check.basisCell, total: check.basisTotal ?? check.expected });
    const text = oneLine(check.basisText ?? "");
    const { basisTotal: total, expected } = check;
    if (total && expected && total.compare(expected) > 0)
      return nested("why.cumulative", { text, cell: check.basisCell, total, above: total.sub(expected) });
    if (total && expected && total.compare(expected) < 0)
      return nested("why.sections", { text: text === "" ? total : text, cell: check.basisCell });
    return text === "" ? nested("why.declared-bare", { cell: check.basisCell }) : nested("why.declared", { text, cell: check.basisCell });
  }
  if (check.basis === "transversal" && check.basisCell)
    return nested("why.transversal", {
      whole: check.expected && transversal && check.expected.add(transversal),
      transversal,
      sheet: check.basisCell.sheet,
    });
  if (check.basis === "transversal")
    return nested("why.transversal-block", {
      whole: check.expected && check.basisTotal && check.expected.add(check.basisTotal),
      own: check.basisTotal,
    });
  if (check.basis === "percent") return nested(check.expected?.equals(1) ? "why.share" : "why.percent");
  return nested("why.unknown");
}

/** Why the parts of an objective are expected to make what they should. */
export function whyPhases(check: PhaseTotals): NestedMessage {
  if (check.basis === "declared") return why(check);
  if (check.basis === "parent") return nested("why.parent", { total: check.expected });
  if (check.basis === "peers") return nested("why.peers-phases", { count: check.peers ?? 1, total: check.expected });
  return nested(check.expected?.equals(1) ? "why.phases-share" : "why.phases");
}
