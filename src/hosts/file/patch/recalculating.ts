/** The workbook's own part, so that Excel computes every formula when it opens the file. */
import { XmlReader } from "../reader/xml-reader";
import { withoutAttribute } from "./xml";

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
const WISH = ' fullCalcOnLoad="1"';

/**
 * The workbook's part with the wish that every formula be computed when it is opened.
 * @throws BrokenPart when it is not well formed
 */
export function recalculating(xml: string): string {
  const reader = new XmlReader(xml);
  reader.child(0);
  const { prefix } = reader;
  let before: number | null = null;
  while (reader.child(1)) {
    if (reader.is("calcPr")) {
      if (reader.isSet("fullCalcOnLoad")) return xml;
      const { start, inside, attributes } = reader;
      const end = xml.slice(start, inside).endsWith("/>") ? "/>" : ">";
      const name = xml.slice(start, inside - end.length - attributes.length);
      return `${xml.slice(0, start)}${name}${withoutAttribute(attributes, "fullCalcOnLoad").trimEnd()}${WISH}${end}${xml.slice(inside)}`;
    }
    if (before === null && AFTER_CALC.some((name) => reader.is(name))) before = reader.start;
  }
  const at = before ?? reader.closing;
  return `${xml.slice(0, at)}<${prefix}calcPr${WISH}/>${xml.slice(at)}`;
}
