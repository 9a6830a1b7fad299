import type { law as italian } from "../it/law";

export const law: Readonly<Record<keyof typeof italian, string>> = {
  "years.setting": "The plan covers {years}, as chosen in the settings.",
  "years.title": "The plan covers {years}: so says the title in {cell} of sheet “{sheet}”.",
  "years.file": "The plan covers {years}: so says the file’s name.",
  "years.deadlines": "The plan covers {years}: so say most of its deadlines.",

  "rule.date-invalid.day":
    "The date “{text}” in {cells} does not exist: month {month} has {days} days. An impossible deadline cannot be checked: write the right day.",
  "rule.date-invalid.month":
    "The date “{text}” in {cells} does not exist: months go from 1 to 12, there is no month {month}. Write the right month.",

  "rule.date-outside-plan.setting":
    "{count:The deadline|The # deadlines} {texts} in {cells} {count:is|are} outside the plan’s years, {years} by the settings. Correct {count:the deadline|the deadlines}, or the plan’s years in the settings.",
  "rule.date-outside-plan.title":
    "{count:The deadline|The # deadlines} {texts} in {cells} {count:is|are} outside the plan’s years, {years} by the title in {cell} of sheet “{sheet}”. It is often a year left from the plan before or a slip: correct {count:the deadline|the deadlines}, or the title if that is wrong.",
  "rule.date-outside-plan.file":
    "{count:The deadline|The # deadlines} {texts} in {cells} {count:is|are} outside the plan’s years, {years} by the file’s name. It is often a year left from the plan before or a slip: correct {count:the deadline|the deadlines}, or set the plan’s years in the settings.",
  "rule.date-outside-plan.deadlines":
    "{count:The deadline|The # deadlines} {texts} in {cells} {count:is|are} far from the years {years} of nearly all others. Check the year.",

  "rule.date-order": "In {cells} the end ({end}) comes before the start ({start}). Correct one of the two dates.",

  "rule.plan-years.setting":
    "The heading “{text}” in {cell} names {other}, but the plan covers {years} by the settings. Bring the heading up to date.",
  "rule.plan-years.title":
    "The heading “{text}” in {cell} names {other}, but the plan covers {years} by the title in {from} of sheet “{sheet}”. If it was left from the plan before, bring it up to date.",
  "rule.plan-years.file":
    "The heading “{text}” in {cell} names {other}, but the plan covers {years} by the file’s name. If it was left from the plan before, bring it up to date.",
  "rule.plan-years.deadlines":
    "The heading “{text}” in {cell} names {other}, but the deadlines are of {years}. If it was left from the plan before, bring it up to date.",

  "rule.vocabulary":
    "“{from}” in {cells} ({count:one cell|# cells}) is close to an expected word: was “{to}” meant? A misspelt word escapes filters and counts.",
  "rule.vocabulary.fix": "Write “{to}” in {count:one cell|# cells}",
};
