/**
 * How a mark looks. It is a conditional format of ours, so that no format of the user's changes. The severity is told twice: by colour, and
 * without colour by the line around the cell and under the text (solid and double, dashed and single, dotted and none), so that it is
 * seen in black and white, in contrast themes and by people who do not tell red from yellow. A number format with a sign in it would
 * hide the user's own; icons appear on numbers only.
 */
import type { Severity } from "../../../core/rules/severity";

/**
 * Always true, in any language of Excel, and by its words the sign that the rule is ours: only a rule with this formula is ever deleted.
 * The user finds it under Home > Conditional Formatting > Manage Rules.
 */
export const MARK_FORMULA = '="PIAO"="PIAO"';

interface MarkStyle {
  readonly fill: string;
  readonly line: "Continuous" | "Dash" | "Dot";
  readonly lineColor: string;
  readonly underline: "Double" | "Single" | "None";
  readonly bold: boolean;
}

/** Text is set dark on each fill, at more than 7:1, for cells whose own text is white. */
const TEXT = "#1B1A19";

const STYLES: Readonly<Record<Severity, MarkStyle>> = {
  error: { fill: "#FFD6D6", line: "Continuous", lineColor: "#A80000", underline: "Double", bold: true },
  warning: { fill: "#FFF1B8", line: "Dash", lineColor: "#8A5700", underline: "Single", bold: false },
  info: { fill: "#DCEBFA", line: "Dot", lineColor: "#0F548C", underline: "None", bold: false },
};

/** Most severe last: a rule added later lies above the others. */
export const PAINTING_ORDER: readonly Severity[] = ["info", "warning", "error"];

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** Adds a mark on the range. */
export function paint(range: Excel.Range, severity: Severity): Excel.ConditionalFormat {
  const style = STYLES[severity];
  const rule = range.conditionalFormats.add("Custom");
  rule.custom.rule.formula = MARK_FORMULA;
  const { format } = rule.custom;
  format.fill.color = style.fill;
  format.font.color = TEXT;
  format.font.underline = style.underline;
  if (style.bold) format.font.bold = true;
  for (const edge of EDGES) {
    const border = format.borders.getItem(edge);
    border.style = style.line;
    border.color = style.lineColor;
  }
  rule.load("id");
  return rule;
}
