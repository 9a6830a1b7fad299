import type { ReactNode } from "react";
import type { Language } from "../../core/messages/fill";
import { contains, type Area } from "../../core/sheet/address";
import type { Sheet } from "../../core/sheet/sheet";
import type { Look } from "../../hosts/browser/looks";
import type { Mark } from "../../hosts/host";
import { SeverityIcon } from "../parts/icons";
import { sentence } from "../state/texts";
import { SEVERITIES } from "../../core/rules/severity";
import { cellDisplay } from "../parts/cell-display";
import { styleOf } from "./cell-look";
import type { WindowCell } from "./grid";
import { cellId } from "./selecting";

interface Props {
  readonly sheet: Sheet;
  readonly cell: WindowCell;
  /** Its look in the file; null where it has none, or that is not known. */
  readonly look: Look | null;
  /** Pixels for a text of one line; null for one that goes on in further lines. */
  readonly spill: number | null;
  readonly height: (row: number) => number;
  readonly area: Area | null;
  /** What is being typed into the cell stands in it. */
  readonly editor: ReactNode;
  readonly marks: readonly Mark[];
  readonly language: Language;
}

/** One cell: its value, whether it is selected, and the worst mark on it, as a colour and a sign. */
export function PreviewCell({ sheet, cell, look, spill, height, area, editor, marks, language }: Props) {
  const { row, col } = cell.from;
  const { text, align } = cellDisplay(language, sheet.value(row, col), sheet.format(row, col));
  let room = 0;
  for (let i = cell.row; i < cell.row + cell.rowSpan; i++) room += height(i);
  const selected = area !== null && contains(area, row, col);
  const on = marks.filter((mark) => contains(mark.area, row, col));
  const severity = SEVERITIES.find((one) => on.some((mark) => mark.severity === one));
  const begins = on.find((mark) => mark.severity === severity && mark.area.top === row && mark.area.left === col);
  const classes = [selected && `piao-selected ${edges(area, cell, sheet)}`, severity && `piao-marked piao-marked-${severity}`]
    .filter(Boolean)
    .join(" ");
  return (
    <td
      rowSpan={cell.rowSpan}
      colSpan={cell.colSpan}
      className={classes || undefined}
      id={cellId(row, col)}
      data-place={`${String(row)},${String(col)}`}
      aria-selected={selected}
      style={severity ? undefined : styleOf(look)}
    >
      {editor}
      <div
        className={spill === null ? "piao-cell" : "piao-cell piao-cell-line"}
        style={{ maxHeight: room - 2, textAlign: look?.align ?? align, ...(spill === null ? {} : { width: spill }) }}
        title={text.length > 40 ? text : undefined}
      >
        {begins && severity && (
          <span className="piao-cell-mark">
            <SeverityIcon severity={severity} />
            <span className="piao-unseen">{sentence(language, `pane.severity.${severity}`)}</span>
          </span>
        )}
        {text}
      </div>
    </td>
  );
}

/** Which sides of the selected area the cell stands at, as classes: the area has one outline, not one a cell. */
function edges(area: Area, { from: { row, col } }: WindowCell, sheet: Sheet): string {
  const { bottom, right } = sheet.mergeAt(row, col) ?? { bottom: row, right: col };
  const sides = { top: row <= area.top, right: right >= area.right, bottom: bottom >= area.bottom, left: col <= area.left };
  return Object.entries(sides)
    .flatMap(([side, there]) => (there ? [`piao-edge-${side}`] : []))
    .join(" ");
}
