/** What a rule is: one file, one question asked of the plan. */
import type { Fix } from "../fixes";
import type { MessageData, MessageId } from "../messages/messages";
import type { Plan, PlanYears } from "../plan/plan";
import type { Severity } from "../report";
import type { Settings } from "../settings";
import type { Area } from "../sheet/address";
import type { UnitTotals } from "../totals/totals";
import type { RuleName } from "./names";

/** Everything a rule may look at. Computed once, before any rule runs. */
export interface RuleContext {
  readonly plan: Plan;
  /** One entry for each unit of the plan, transversal blocks included, in reading order. */
  readonly totals: readonly UnitTotals[];
  readonly settings: Settings;
  /** The years the plan covers, or null when nothing says. */
  readonly years: PlanYears | null;
}

/** What a rule reports: where, and a sentence by id with its data. */
export interface RuleFinding {
  readonly sheet: string;
  readonly area: Area;
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
