/** What speaks against comparing two plans, or against being sure of it. */
import type { Plan } from "../plan/plan";
import { normalize } from "../text/normalize";
import { cellText } from "../sheet/sheet";
import type { Verified } from "../verify";
import type { Remark } from "./change";
import type { List } from "./lists";
import { at, type Corrections, type Pair } from "./match-objectives";

interface Both {
  readonly before: Verified;
  readonly after: Verified;
  readonly old: readonly List[];
  readonly fresh: readonly List[];
  readonly pairs: readonly Pair[];
  readonly corrections: Corrections;
}

/** Fewer found again than one in so many: the plans have hardly anything in common. */
const HARDLY = 5;

export function remarksOn(both: Both): readonly Remark[] {
  return [
    ...ofBodies(both),
    ...ofAmount(both),
    ...ofYears(both),
    ...ofSheets("before", both.before),
    ...ofSheets("after", both.after),
    ...ofCorrections(both),
  ];
}

function ofAmount({ old, fresh, pairs }: Both): readonly Remark[] {
  const count = (lists: readonly List[]): number => lists.reduce((all, { entries }) => all + entries.length, 0);
  const of = Math.min(count(old), count(fresh));
  return pairs.length * HARDLY < of ? [{ kind: "hardly-alike", found: pairs.length, of }] : [];
}

function ofYears({ before, after }: Both): readonly Remark[] {
  if (!before.years || !after.years) return [];
  return before.years.from > after.years.from ? [{ kind: "swapped", before: before.years, after: after.years }] : [];
}

function ofBodies({ before, after }: Both): readonly Remark[] {
  const [one, other] = [bodyOf(before.plan), bodyOf(after.plan)];
  if (one === null || other === null || normalize(one) === normalize(other)) return [];
  return [{ kind: "other-body", before: one, after: other }];
}

/** A body's kind and the name that follows it, with capitals: "Comune di Montalto", "COMUNE DI SAN PIETRO". */
const BODY =
  /^(?:[Cc]omune|COMUNE|[Pp]rovincia|PROVINCIA|[Uu]nione (?:dei )?[Cc]omuni|UNIONE (?:DEI )?COMUNI) (?:di|DI|del|DEL|della|DELLA) (\p{Lu}[\p{L}'’]*(?: \p{Lu}[\p{L}'’]*){0,3})/u;
/** Words that follow a body's name in capitals and are no part of it. */
const BEHIND_NAME = /^(?:piano|peg|pdo|piao|anno|obiettivi|performance|scheda|schede|sezione|settore|area|servizio|provincia)$/i;
/** Titles stand in the first rows of a sheet. */
const TITLE_ROWS = 6;

/** The body that the first rows of the sheets name, where all that name one name the same. */
function bodyOf(plan: Plan): string | null {
  const titles = plan.sheets.flatMap(({ sheet }) => sheet.rows.filter(({ row }) => row < TITLE_ROWS).flatMap(({ cells }) => cells));
  const named = titles.flatMap(({ value }) => (typeof value === "string" ? (nameIn(cellText(value).replace(/\s+/g, " ")) ?? []) : []));
  const [first] = named;
  return first !== undefined && named.every((name) => normalize(name) === normalize(first)) ? first : null;
}

function nameIn(title: string): string | null {
  const [all, name = ""] = BODY.exec(title) ?? [];
  if (all === undefined) return null;
  const words = name.split(" ");
  const end = words.findIndex((word) => BEHIND_NAME.test(word));
  return all.slice(0, all.length - name.length) + (end < 0 ? words : words.slice(0, end)).join(" ");
}

function ofSheets(side: "before" | "after", { plan, unreadable = [] }: Verified): readonly Remark[] {
  return [
    ...plan.sheets.flatMap(({ sheet, notRead, doubt }): Remark[] => {
      if (notRead?.kind === "unclear") return [{ kind: "unread", side, sheet: sheet.name }];
      return doubt ? [{ kind: "doubtful", side, sheet: sheet.name }] : [];
    }),
    ...unreadable.map(({ sheet }): Remark => ({ kind: "unread", side, sheet })),
  ];
}

function ofCorrections({ old, fresh, corrections }: Both): readonly Remark[] {
  return [...corrections.together, ...corrections.apart].flatMap(({ before, after }): Remark[] => [
    ...(at(old, before).length === 0 ? [{ kind: "no-objective", side: "before", cell: before } as const] : []),
    ...(at(fresh, after).length === 0 ? [{ kind: "no-objective", side: "after", cell: after } as const] : []),
  ]);
}
