/** What a rule is: one file, one question asked of the plan. Its sentences and its page stand beside it, and nothing else knows of it. */
import type { Fix } from "../fixes/fix";
import type { Language, MessageData } from "../messages/fill";
import type { Goal, Plan, PlanYears, Section, Unit } from "../plan/plan";
import type { Settings } from "../settings";
import type { CellRef } from "../sheet/address";
import type { UnitTotals } from "../totals/totals";
import type { RulePage } from "./pages/page";
import type { Severity } from "./severity";

/** What rules look at; the pane's settings list them by group. */
export const RULE_GROUPS = ["weights", "dates", "lists", "texts", "law", "reading"] as const;
type RuleGroup = (typeof RULE_GROUPS)[number];

/** Everything a rule may look at. Computed once, before any rule runs. */
export interface RuleContext {
  readonly plan: Plan;
  /** One entry for each unit of the plan, transversal blocks included, in reading order. */
  readonly totals: readonly UnitTotals[];
  readonly settings: Settings;
  /** The years the plan covers, or null when nothing says. */
  readonly years: PlanYears | null;
}

/** What a rule reports: of whom, where, and one of its sentences by id with its data. */
export interface RuleFinding<Message extends string = string> {
  /** null where it is about a sheet or the plan as a whole. */
  readonly unit: Unit | null;
  readonly section?: Section | null;
  /** What tells it from the rule's other findings in the unit and does not move with the rows: an objective, or words. */
  readonly about?: Goal | string;
  /** The very cells it is about, all on one sheet; at least one. */
  readonly cells: readonly CellRef[];
  readonly message: Message;
  readonly data: MessageData;
  /** Where the finding is less, or more, than its rule usually says. The settings' severity goes before. */
  readonly severity?: Severity;
  readonly fix?: Fix | undefined;
}

/** A rule's sentences by id, the same ids in every language; the syntax is that of messages/fill.ts. */
export type Sentences<Message extends string = string> = Readonly<Record<Language, Readonly<Record<Message, string>>>>;

/** What a rule with these sentences may report. */
export type FindingOf<Own extends Sentences> = RuleFinding<keyof Own["it"] & string>;

export interface Rule<Name extends string = string, Message extends string = string> {
  /** For ever: settings, waivers and reports keep it. A removed name is not used again. */
  readonly name: Name;
  readonly group: RuleGroup;
  /** The severity unless the settings say otherwise. */
  readonly severity: Severity;
  /** A few words for lists of rules. */
  readonly title: Readonly<Record<Language, string>>;
  readonly sentences: Sentences<Message>;
  readonly page: RulePage;
  /** It judges lists as wholes (sums, numbering, what a list must hold): silent on sheets that can be read in two ways. */
  readonly ofLists?: true;
  check(context: RuleContext): Iterable<RuleFinding<Message>>;
}

/** The rule itself, its name and the ids of its sentences known to the compiler: one that it reports and has not, or has in one language only, does not compile. */
export function defineRule<const Name extends string, Message extends string>(rule: Rule<Name, Message>): Rule<Name, Message> {
  return rule;
}
