/** What each judge of words says of a text: as a heading, a title, a label, a total, a level. */
import { headsBehaviours } from "../../../src/core/reading/behaviours";
import { couldHead, textOf } from "../../../src/core/reading/tables/heading-text";
import { isCount } from "../../../src/core/reading/tables/total-row";
import { isDifference } from "../../../src/core/reading/tables/difference";
import { columnRole, headingRole, type HeadingSettings } from "../../../src/core/reading/headings";
import { couldBeLevel, namesLevel } from "../../../src/core/reading/levels/words";
import { likelyRole, speaksOfWeight, weighsParts } from "../../../src/core/reading/likeness";
import { afterOwn, speaksOwn } from "../../../src/core/reading/own-words";
import { countsOrExplains, namesObjective, OF_OTHERS, speaksOf, speaksOfPlans, titlesWeights } from "../../../src/core/reading/plan-words";
import { asksForOwner, isLabel, titleKind, unitNameIn } from "../../../src/core/reading/title-kind";
import { beginsAsTitle, cleanUnitName, namesTransversal, namesUnit, withoutPageMarks } from "../../../src/core/reading/titles";
import { beginsAsTotal, isTotalLabel, readTotal } from "../../../src/core/reading/total-words";
import { labelKey, labelRole } from "../../../src/core/reading/forms/labels";
import { insideWeight } from "../../../src/core/reading/forms/candidates";
import { headingKey } from "../../../src/core/reading/layouts/find";
import { yearIn } from "../../../src/core/reading/years-named";
import { normalize } from "../../../src/core/text/normalize";
import { evidence, type Evidence } from "./evidence";
import { said } from "./said";

/** A municipality's own words, some with signs that mean something in a search. */
export const OWN: HeadingSettings = {
  weight: ["Rilievo", "Wt"],
  title: ["Ziel", "Meta (anno)"],
  unit: ["Ripartizione", "Abteilung"],
  total: ["Zusammen"],
  transversal: ["Gemeinsame"],
};

export function evidenceOfWords(text: string): Evidence {
  return evidence("words", {
    ...judged(text, {}),
    own: ownOnes(text),
  });
}

export function judged(text: string, own: HeadingSettings): Readonly<Record<string, unknown>> {
  const words = normalize(text);
  const cells = [{ col: 0, value: text }];
  const clean = cleanUnitName(text);
  return {
    heading: headingRole(text, own),
    column: columnRole(text, own),
    likely: likelyRole(words),
    label: labelRole(text, own),
    about: titleKind(text, null, own),
    labelled: [titleKind("Tecnico", text, own), titleKind("Tutti i settori", text, own)].join(" "),
    asksForOwner: asksForOwner(text, own),
    isLabel: isLabel(text, own),
    namesUnit: namesUnit(text),
    named: unitNameIn([{ value: text, cell: { sheet: "", row: 0, col: 0 } }], own)?.value,
    clean: clean === text ? null : clean,
    pages: withoutPageMarks(text) === text ? null : withoutPageMarks(text),
    beginsAsTitle: beginsAsTitle(text, own),
    transversal: namesTransversal(text, own),
    total: beginsAsTotal(text, own),
    totalLabel: isTotalLabel(text, own),
    states: readTotal(text, own),
    inside: insideWeight(text),
    weight: speaksOfWeight(words),
    part: weighsParts(words),
    ofWeights: speaksOf("weights", text, own),
    ofObjectives: speaksOf("objectives", text, own),
    ofPlans: speaksOfPlans(text, own),
    ofOthers: OF_OTHERS.test(words),
    namesObjective: namesObjective(text, own),
    titlesWeights: titlesWeights(text, own),
    explains: countsOrExplains(text),
    behaviours: headsBehaviours(text),
    level: namesLevel(text),
    couldBeLevel: couldBeLevel(text),
    couldHead: couldHead(cells),
    inOneLine: textOf(text) === text ? null : textOf(text),
    count: isCount(text),
    difference: isDifference(cells),
    year: yearIn(text),
    key: labelKey(text) === words ? null : labelKey(text),
    described: headingKey(text) === words ? null : headingKey(text),
  };
}

/** What the municipality's own words change. */
function ownOnes(text: string): object {
  const [usual, own] = [judged(text, {}), judged(text, OWN)];
  const changed = Object.entries(own).filter(([name, value]) => said(value) !== said(usual[name]));
  const roles = ["weight", "title", "unit", "total", "transversal"] as const;
  return {
    ...Object.fromEntries(changed),
    speaks: roles.filter((role) => speaksOwn(text, OWN, role)),
    after: roles.flatMap((role) => afterOwn(text, OWN, role) ?? []),
  };
}
