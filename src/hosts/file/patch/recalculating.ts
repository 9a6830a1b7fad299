/** The workbook's own part, so that Excel computes every formula when it opens the file. */
import { Refused } from "./refused";
import { isSet, tags } from "./xml";

/** Elements that may follow <calcPr> in a workbook's part, in the order of the format (ECMA-376 part 1, 18.2.27). */
const AFTER_CALC = [
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

/** The workbook's part with the wish that every formula be computed when it is opened. */
export function recalculating(xml: string): string {
  const [calc] = tags(xml, "calcPr");
  if (calc) {
    const tag = xml.slice(calc.start, calc.end);
    if (isSet(calc.attributes, "fullCalcOnLoad")) return xml;
    const without = tag.replace(/\s+fullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, "");
    return xml.slice(0, calc.start) + without.replace(/\s*(\/?>)$/, ' fullCalcOnLoad="1"$1') + xml.slice(calc.end);
  }
  const starts = AFTER_CALC.flatMap((name) => [...tags(xml, name)].map(({ start }) => start));
  const closing = /<\/((?:[\w.-]+:)?)workbook>/.exec(xml);
  if (!closing) throw new Refused("patch.encoding");
  const at = Math.min(closing.index, ...starts);
  return `${xml.slice(0, at)}<${closing[1] ?? ""}calcPr fullCalcOnLoad="1"/>${xml.slice(at)}`;
}
