/** What a rule is: one file, one question asked of the plan. */
import type { Fix } from "../fixes";
import type { MessageData, MessageId } from "../messages/messages";
import type { Goal, Plan, PlanYears, Section, Unit } from "../plan/plan";
import type { Settings } from "../settings";
import type { CellRef } from "../sheet/address";
import type { UnitTotals } from "../totals/totals";
import type { RuleName } from "./names";
import type { Severity } from "./severity";

/** Everything a rule may look at. Computed once, before any rule runs. */
export interface RuleContext {
  readonly plan: Plan;
  /** One entry for each unit of the plan, transversal blocks included, in reading order. */
  readonly totals: readonly UnitTotals[];
  readonly settings: Settings;
  /** The years the plan covers, or null when nothing says. */
  readonly years: PlanYears | null;
}

/** What a rule reports: of whom, where, and a sentence by id with its data. */
export interface RuleFinding {
  /** null where it is about a sheet or the plan as a whole. */
  readonly unit: Unit | null;
  readonly section?: Section | null;
  /** What tells it from the rule's other findings in the unit and does not move with the rows: an objective, or words. */
  readonly about?: Goal | string;
  /** The very cells it is about, all on one sheet; at least one. */
  readonly cells: readonly CellRef[];
  readonly message: MessageId;
  readonly data: MessageData;
  /** Where the finding is less, or more, than its rule usually says. The settings' severity goes before. */
  readonly severity?: Severity;
  readonly fix?: Fix | undefined;
}

export interface Rule {
  readonly name: RuleName;
  /** The severity unless the settings say otherwise. */
  readonly severity: Severity;
  /** It judges lists as wholes (sums, numbering, what a list must hold): silent on sheets that can be read in two ways. */
  readonly ofLists?: true;
  check(context: RuleContext): Iterable<RuleFinding>;
}
