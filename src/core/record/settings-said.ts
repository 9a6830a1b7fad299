/** What a municipality chose and a check depends on, a sentence each: the record of the check names it. Scores and the standard sheet are no checks. */
import { render, type Language, type MessageData, type MessageId } from "../messages/messages";
import { CATALOGUE } from "../rules/catalogue";
import { DEFAULT_SETTINGS, type Settings } from "../settings";

/** The choices that differ from the defaults, in the language; rules that are off are told with the checks. */
export function settingsSaid(settings: Settings, language: Language): readonly string[] {
  const say = (id: MessageId, data: MessageData = {}): string => render(language, id, data);
  const quoted = (words: readonly string[]): string => words.map((word) => `«${word}»`).join(", ");
  const { expected, levels = {}, tolerance, years, headings, layouts = [], forms = [], vocabulary, mandatory, rules } = settings;
  const sections = Object.entries(expected.sections ?? {}).flatMap(([sheet, totals]) =>
    Object.entries(totals).map(([section, total]) =>
      sheet === "*" ? say("record.set-total-every", { section, total }) : say("record.set-total-section", { section, sheet, total }),
    ),
  );
  const words = [...vocabulary.types, ...vocabulary.classes, ...vocabulary.yesNo];
  const own = Object.values(headings).flat();
  return [
    ...(expected.workbook === null ? [] : [say("record.set-total", { total: expected.workbook })]),
    ...Object.entries(expected.sheets).map(([sheet, total]) => say("record.set-total-sheet", { sheet, total })),
    ...sections,
    ...Object.entries(levels).map(([word, points]) => say("record.set-level", { word, points })),
    ...(tolerance === 0 ? [] : [say("record.set-tolerance", { tolerance })]),
    ...(years === null ? [] : [say("record.set-years", { from: String(years.from), to: String(years.to) })]),
    ...(own.length === 0 ? [] : [say("record.set-headings", { words: quoted(own) })]),
    ...(layouts.length + forms.length === 0
      ? []
      : [say("record.set-layouts", { names: quoted([...layouts, ...forms].map(({ name }) => name)) })]),
    ...(settings.weighting ? [say("record.set-weighting")] : []),
    ...(sameWords(words) ? [] : [say("record.set-words", { words: quoted(words) })]),
    ...(mandatory.paymentTimes ? [] : [say("record.set-payment-times")]),
    ...(mandatory.anticorruption ? [] : [say("record.set-anticorruption")]),
    ...(mandatory.training ? [] : [say("record.set-training")]),
    ...CATALOGUE.flatMap(({ name, title, severity: usual }) => {
      const chosen = rules[name];
      if (chosen === undefined || chosen === "off" || chosen === usual) return [];
      return [say("record.set-severity", { rule: title[language], severity: say(`report.${chosen}`).toLowerCase() })];
    }),
  ];
}

function sameWords(words: readonly string[]): boolean {
  const { types, classes, yesNo } = DEFAULT_SETTINGS.vocabulary;
  return JSON.stringify(words) === JSON.stringify([...types, ...classes, ...yesNo]);
}
