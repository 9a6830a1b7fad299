/** What keeps "nothing is wrong" from meaning "all is right": sheets not read with certainty, structures not judged, each with its reason. */
import { unjudgedUnits, unreadSheets } from "../../core/report/left-open";
import type { FileReport, UnitReport } from "../../core/report/report";
import { isInScope } from "./findings";
import type { Scope } from "./state";
import type { Text } from "./texts";

/** One thing that was not read, or not judged. */
export interface OpenPoint {
  readonly kind: "unread" | "unjudged";
  readonly sheet: string;
  /** The structure; null for a sheet as a whole. */
  readonly unit: string | null;
  /** Where it stands on its sheet, e.g. A4:I17; null where there is no such place. */
  readonly range: string | null;
  /** Why, as a sentence of the report or a text of the pane. */
  readonly why: string | Text;
  /** A list with a sum of which nothing says what it should be. */
  readonly lacksTotal: boolean;
}

/** What is open in the scope: sheets first, in the report's order. */
export function leftOpen(report: FileReport, scope: Scope): readonly OpenPoint[] {
  const sheets = unreadSheets(report)
    .filter((sheet) => isInScope(scope, sheet))
    .map((sheet) => unreadPoint(report, sheet));
  const units = unjudgedUnits(report).filter(({ sheet }) => isInScope(scope, sheet));
  return [
    ...sheets,
    ...units.map(({ sheet, unit }): OpenPoint => ({
      kind: "unjudged",
      sheet,
      unit: unit.name,
      range: unit.range,
      why: whyOf(unit),
      lacksTotal: lacksTotal(unit),
    })),
  ];
}

/** A sheet that was not read says its reason; one that can be read in two ways says it for each of its lists; else the finding does. */
function unreadPoint({ sheets, findings }: FileReport, sheet: string): OpenPoint {
  const report = sheets.find(({ name }) => name === sheet);
  const finding = findings.find((one) => one.sheet === sheet && (one.rule === "not-read" || one.rule === "reading-unclear"));
  const doubtful = report?.units.find(({ ok }) => ok === null)?.why;
  return {
    kind: "unread",
    sheet,
    unit: null,
    range: finding?.range ?? null,
    why: report?.reason || doubtful || finding?.message || "",
    lacksTotal: false,
  };
}

function whyOf({ sum, expected, why }: UnitReport): string | Text {
  return sum === null && expected !== null ? { id: "pane.unit.sum-unknown" } : why;
}

function lacksTotal({ sum, expected, basis }: UnitReport): boolean {
  return sum !== null && expected === null && basis === "unknown";
}
