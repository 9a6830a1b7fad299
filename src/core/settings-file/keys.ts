/** The keys of a settings file, in the order in which they are explained. "*" stands for a name or a place in a list. */
export const SETTING_KEYS = [
  "version",
  "language",
  "rules",
  "rules.*",
  "expected",
  "expected.workbook",
  "expected.sheets",
  "expected.sheets.*",
  "expected.sections",
  "expected.sections.*",
  "expected.sections.*.*",
  "levels",
  "levels.*",
  "tolerance",
  "years",
  "years.from",
  "years.to",
  "headings",
  "headings.*",
  "headings.*.*",
  "layouts",
  "layouts.*",
  "layouts.*.version",
  "layouts.*.name",
  "layouts.*.headings",
  "layouts.*.headings.*",
  "layouts.*.weight",
  "layouts.*.title",
  "layouts.*.parts",
  "layouts.*.parts.*",
  "layouts.*.lists",
  "layouts.*.leaveOut",
  "layouts.*.leaveOut.*",
  "layouts.*.total",
  "vocabulary",
  "vocabulary.types",
  "vocabulary.types.*",
  "vocabulary.classes",
  "vocabulary.classes.*",
  "vocabulary.yesNo",
  "vocabulary.yesNo.*",
  "mandatory",
  "mandatory.paymentTimes",
  "mandatory.anticorruption",
  "mandatory.training",
  "score",
  "score.rounding",
  "score.decimals",
  "score.cap",
  "score.missing",
  "score.bands",
  "score.bands.*",
  "score.bands.*.from",
  "score.bands.*.label",
  "seo",
  "seo.ownTotal",
  "seo.transversalTotal",
  "seo.body",
  "seo.heads",
  "seo.heads.*",
  "individual",
  "individual.heads",
  "individual.heads.components",
  "individual.heads.components.*",
  "individual.heads.components.*.name",
  "individual.heads.components.*.of",
  "individual.heads.components.*.weight",
  "individual.heads.behaviours",
  "individual.heads.behaviours.*",
  "individual.heads.behaviours.*.name",
  "individual.heads.behaviours.*.weight",
  "individual.employees",
  "individual.employees.components",
  "individual.employees.components.*",
  "individual.employees.components.*.name",
  "individual.employees.components.*.of",
  "individual.employees.components.*.weight",
  "individual.employees.behaviours",
  "individual.employees.behaviours.*",
  "individual.employees.behaviours.*.name",
  "individual.employees.behaviours.*.weight",
  "individual.signatures",
  "individual.signatures.*",
  "weighting",
  "weighting.factors",
  "weighting.factors.*",
  "weighting.factors.*.heading",
  "weighting.factors.*.how",
  "weighting.factors.*.levels",
  "weighting.factors.*.levels.*",
  "weighting.normalise",
  "weighting.total",
  "weighting.step",
] as const;

export type SettingKey = (typeof SETTING_KEYS)[number];

/** The keys that a municipality reads about: those of lists' single entries are told with their list. */
export const DOCUMENTED_KEYS = [
  "version",
  "language",
  "rules",
  "expected.workbook",
  "expected.sheets",
  "expected.sections",
  "levels",
  "tolerance",
  "years",
  "headings",
  "layouts",
  "vocabulary.types",
  "vocabulary.classes",
  "vocabulary.yesNo",
  "mandatory.paymentTimes",
  "mandatory.anticorruption",
  "mandatory.training",
  "score.rounding",
  "score.decimals",
  "score.cap",
  "score.missing",
  "score.bands",
  "seo.ownTotal",
  "seo.transversalTotal",
  "seo.body",
  "seo.heads",
  "individual.heads",
  "individual.employees",
  "individual.signatures",
  "weighting",
] as const satisfies readonly SettingKey[];

export type DocumentedKey = (typeof DOCUMENTED_KEYS)[number];

/** The key of a place in a file (["score", "bands", 1, "from"]), or null when the schema has no such place. */
export function settingKey(path: readonly PropertyKey[]): SettingKey | null {
  const fits = (key: string): boolean => {
    const parts = key.split(".");
    return parts.length === path.length && parts.every((part, index) => part === "*" || part === path[index]);
  };
  return SETTING_KEYS.find(fits) ?? null;
}

/** The place as a person writes it: "score.bands[2].from" (counted from 1), `expected.sheets "Area 1"`. */
export function keyText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part, index) => {
    if (typeof part === "number") return `${text}[${String(part + 1)}]`;
    const name = String(part);
    if (index === 0) return name;
    return /^[\w-]+$/.test(name) ? `${text}.${name}` : `${text} "${name}"`;
  }, "");
}
