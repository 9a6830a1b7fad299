import type { law as italian } from "../it/law";

export const law: Readonly<Record<keyof typeof italian, string>> = {
  years: "The plan covers {years}, {source}.",
  "years.setting": "by the settings",
  "years.title": "by the title in {cell} of sheet “{sheet}”",
  "years.file": "by the file's name",
  "years.deadlines": "by most of its deadlines",

  "month.1": "January",
  "month.2": "February",
  "month.3": "March",
  "month.4": "April",
  "month.5": "May",
  "month.6": "June",
  "month.7": "July",
  "month.8": "August",
  "month.9": "September",
  "month.10": "October",
  "month.11": "November",
  "month.12": "December",

  "date-invalid.day":
    "The date “{text}” in {cells} does not exist: {month} has {days} days. An impossible deadline cannot be checked: write the right day.",
  "date-invalid.month":
    "The date “{text}” in {cells} does not exist: months go from 1 to 12, there is no month {month}. Write the right month.",
  "date-outside-plan":
    "{count:The deadline|The # deadlines} {texts} in {cells} {count:is|are} outside the plan's years, {years} {source}. It is often a year left from the plan before, or a slip: correct {count:the deadline|the deadlines} or, if the plan covers other years, set them in the settings.",
  "date-order": "In {cells} the end ({end}) comes before the start ({start}). Correct one of the two dates.",
  "plan-years":
    "The heading “{text}” in {cell} names {other}, but the plan covers {years}, {source}. If it was left from the plan before, bring it up to date.",

  vocabulary:
    "“{from}” in {cells} ({count:one cell|# cells}) is close to an expected word: was “{to}” meant? A misspelt word escapes filters and counts.",
  "vocabulary.digit":
    "“{from}” in {cells} ({count:one cell|# cells}) has a digit in place of a letter: was “{to}” meant? A misspelt word escapes filters and counts.",
  "vocabulary.fix": "Write “{to}” in {count:one cell|# cells}",

  "objective-measurable.type":
    "The indicator's type (Output/Outcome) is missing in {cells} ({count:one row|# rows}). Write it as in the other rows.",
  "objective-measurable.class":
    "The indicator's class is missing in {cells} ({count:one row|# rows}): nothing says whether it measures effectiveness, efficiency or something else. Write it as in the other rows.",
  "objective-measurable.indicator":
    "The indicator is missing in {cells} ({count:one row|# rows}): an objective must be measurable (D.Lgs. 150/2009, art. 5 par. 2). Write how the result is measured.",
  "objective-measurable.target":
    "The target is missing in {cells} ({count:one row|# rows}): without it nobody can say at the year's end whether the objective was reached (D.Lgs. 150/2009, art. 5 par. 2). Write the value to reach.",
  "objective-measurable.deadline":
    "The deadline is missing in {cells} ({count:one objective|# objectives}): an objective has a set time (D.Lgs. 150/2009, art. 5 par. 2). Write by when it is to be reached.",

  "objective-duplicate":
    "“{title}” appears {count} times among the objectives {whose}, with the same texts: in {cells}. If it is a copy left by mistake remove it, else say in what the objectives differ.",
  "transversal-differs.missing":
    "The transversal objectives {whose} lack {count:one|#} that the other units have: {titles}. If transversal objectives are the same for all, add {count:it|them}.",
  "transversal-differs.extra":
    "The transversal objectives {whose} have {count:one|#} that the other units lack: {titles}. If transversal objectives are the same for all, see whether {count:it is|they are} to be removed.",
  "transversal-differs.both":
    "The transversal objectives {whose} are not those of the other units: missing {titles}; instead there {extraCount:is|are} {extra}. If they are to be the same for all, align them.",
  "transversal-differs.weight":
    "In the transversal objective “{title}” the weight {whose} is {weight}, in the other units {other}. If transversal objectives are the same for all, align the weight in {cell}.",

  "ladder.gap":
    "The thresholds written in {cell} leave a gap between {from}{unit} and {to}{unit}: a result in between would have no score. Say which threshold includes it.",
  "ladder.gap-at":
    "The thresholds written in {cell} do not say what exactly {from}{unit} is worth. Say which threshold includes it (“≥” or “>”).",
  "ladder.overlap":
    "The thresholds written in {cell} overlap between {from}{unit} and {to}{unit}: one result would have two scores. Say where one ends and the other begins.",
  "ladder.overlap-at":
    "The thresholds written in {cell} include {from}{unit} twice: one result would have two scores. Say which threshold includes it.",
  "ladder.not-falling":
    "In the thresholds written in {cell} the score does not follow the result: “{first}” is worth {firstScore}% and “{second}” {secondScore}%. Check the order and the scores.",
  "ladder.more":
    "There is more in the thresholds written in {cell}: besides the places reported, {count:another does|# others do} not fit. Go over the whole scale.",

  "citation-date": "{cells} quotes “{act}” with the date {written}: the right date is {date}. Correct the quotation.",

  "mandatory-payment-times.low":
    "The {count:objective|# objectives} on payment times {whose} {count:weighs|weigh} {weight} of {total}, {share}%: for result pay the law asks at least 30% of those who pay commercial invoices (D.L. 13/2023, art. 4-bis par. 2; Circolare RGS-DFP no. 1 of 3 January 2024). See whether the structure pays invoices and, if so, raise the weight.",
  "mandatory-payment-times.low-both":
    "The {count:objective|# objectives} on payment times {whose} {count:weighs|weigh} {weight}: {share}% of the total of {total}, and {weight} of 100. For result pay the law asks at least 30% of those who pay commercial invoices (D.L. 13/2023, art. 4-bis par. 2; Circolare RGS-DFP no. 1 of 3 January 2024). See whether the structure pays invoices, and which total your evaluation rules count on.",
  "mandatory-payment-times.missing":
    "No objective {whose} is about payment times. The law asks one, weighing at least 30%, of managers responsible for paying commercial invoices and of the heads of their structures (D.L. 13/2023, art. 4-bis par. 2). See whether the structure pays invoices: if not, the finding can be waived.",
  "mandatory-payment-times.missing-unsure":
    "No objective {whose} is about payment times. It is needed only if this structure pays commercial invoices or heads those who do, which for an office like this is not certain (D.L. 13/2023, art. 4-bis par. 2). See whether it does: if not, the finding can be waived.",
  "mandatory-payment-times.none":
    "None of the plan's {count} structures has an objective on payment times. The law asks one, weighing at least 30%, of managers responsible for paying commercial invoices and of the heads of their structures (D.L. 13/2023, art. 4-bis par. 2). See whether it is in another document of the plan.",
  "mandatory-anticorruption.both":
    "The plan has no objective on the prevention of corruption nor on transparency. The law asks them of the body (L. 190/2012, art. 1 par. 8; D.Lgs. 33/2013, art. 10 par. 3): add one, even a transversal one, or see whether it is in another document of the plan.",
  "mandatory-anticorruption.corruption":
    "The plan has no objective on the prevention of corruption. The law asks it of the body (L. 190/2012, art. 1 par. 8): add one, even a transversal one, or see whether it is in another document of the plan.",
  "mandatory-anticorruption.transparency":
    "The plan has no objective on transparency. The law asks it of the body (D.Lgs. 33/2013, art. 10 par. 3): add one, even a transversal one, or see whether it is in another document of the plan.",
  "mandatory-training.missing":
    "No objective {whose} is about the training of the staff. From 2025 every manager has one, of at least 40 hours a year for each employee (Directive of the Minister for public administration of 14 January 2025): add it, even a transversal one.",
  "mandatory-training.none":
    "None of the plan's {count} structures has an objective on the training of the staff. From 2025 every manager has one, of at least 40 hours a year for each employee (Directive of the Minister for public administration of 14 January 2025): add it, even a transversal one.",
  "mandatory-training.hours":
    "The training objective {whose} has {hours} hours a year ({cell}): the directive of the Minister for public administration of 14 January 2025 asks at least 40 for each employee. Make them 40.",
};
