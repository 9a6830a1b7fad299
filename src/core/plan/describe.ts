/** How units, objectives and reasons are named inside sentences: messages by id, rendered with the finding. */
import type { MessageData, MessageId, NestedMessage } from "../messages/messages";
import type { PhaseTotals, TotalCheck } from "../totals/totals";
import type { Exact } from "../exact";
import { cellName } from "../sheet/address";
import { unitName, type Goal, type Section, type Unit } from "./plan";

/** A nested sentence whose id is checked by the compiler. */
export function nested(id: MessageId, data: MessageData = {}): NestedMessage {
  return { id, data };
}

/** "di «Area 1»", or "della sezione «Obiettivi trasversali» di «Area 1»" where the unit has several sections. */
export function whose(unit: Unit, section: Section | null = null): NestedMessage {
  const name = oneLine(unitName(unit));
  if (section === null || unit.sections.length < 2) return nested("whose.unit", { unit: name });
  return section.name
    ? nested("whose.section", { section: oneLine(section.name.value), unit: name })
    : nested("whose.first-section", { unit: name });
}

/** "obiettivo 3", else "obiettivo «Titolo…»", else by its cell. */
export function objectiveName(goal: Goal): NestedMessage {
  if (goal.number) return nested("objective.numbered", { number: numberText(goal) });
  if (goal.title) return nested("objective.titled", { title: oneLine(goal.title.value) });
  return nested("objective.at", { cell: cellName(goal.area.top, goal.area.left) });
}

/** The goal's number without the words around it: "Obiettivo n. 2" → "2", "1.1." → "1.1"; "" without one. */
export function numberText(goal: Goal): string {
  return goal.number?.value.parts.join(".") ?? "";
}

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

const LONGEST = 80;

/** A text in one line, cut where it is too long for a sentence. */
export function oneLine(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`;
}
