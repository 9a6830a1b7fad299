/** What the roles of a document's cells look like: one table for every writer, so that Excel and the .xlsx file show the same sheet. */
import type { StyleRole } from "./index";

/** The look of a role. Colours are RRGGBB without "#"; `fill` null: none. Sizes in points. All cells are bordered except where `border` is false. */
export interface Look {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
  readonly fill: string | null;
  readonly horizontal: "left" | "center" | "right";
  readonly vertical: "top" | "center";
  /** Steps (of about one character) that the text stands away from its border. */
  readonly indent: 0 | 1;
  readonly wrap: boolean;
  readonly border: boolean;
}

/**
 * The font of every document: Arial, because each office program has it or a font of exactly its widths (Liberation Sans), so that the
 * row heights fit everywhere. Column widths are counted in its digits at the default size, as Excel does.
 */
export const DOCUMENT_FONT = "Arial";
export const DEFAULT_SIZE = 10;
export const BORDER_COLOR = "8EA0B8";
/** How an alert paints: light red with dark red text, as Excel's own "bad" style. */
export const ALERT_LOOK = { color: "9C0006", fill: "FFC7CE" } as const;

const CELL: Look = {
  size: 9,
  bold: false,
  italic: false,
  color: "1A1A1A",
  fill: null,
  horizontal: "left",
  vertical: "center",
  indent: 0,
  wrap: true,
  border: true,
};

export const LOOKS: Readonly<Record<StyleRole, Look>> = {
  "over-title": { ...CELL, bold: true, color: "44546A", horizontal: "center", border: false },
  title: { ...CELL, size: 13, bold: true, color: "1F3864", horizontal: "center", border: false },
  heading: { ...CELL, bold: true, color: "FFFFFF", fill: "2F5078", horizontal: "center" },
  subheading: { ...CELL, italic: true, color: "44546A", fill: "EEF2F8", horizontal: "center" },
  section: { ...CELL, size: 10, bold: true, color: "1F3864", fill: "D6E0EF", horizontal: "center" },
  text: { ...CELL, indent: 1 },
  strong: { ...CELL, bold: true, indent: 1 },
  number: { ...CELL, horizontal: "center" },
  "total-label": { ...CELL, bold: true, fill: "EEF2F8", horizontal: "right", indent: 1 },
  total: { ...CELL, size: 10, bold: true, fill: "EEF2F8", horizontal: "center" },
  check: { ...CELL, italic: true, color: "375623", border: false, indent: 1 },
  note: { ...CELL, size: 8, italic: true, color: "44546A", border: false },
  signature: { ...CELL, horizontal: "center", vertical: "top", border: false },
  error: { ...CELL, indent: 1, color: "9C0006", fill: "FFC7CE" },
  warning: { ...CELL, indent: 1, color: "7F6000", fill: "FFF2CC" },
  ok: { ...CELL, indent: 1, color: "375623", fill: "EEF2F8" },
};
