import { useMemo, type CSSProperties } from "react";
import type { DocumentCell, DocumentValue, SheetDocument, StyleRole } from "../../core/document";
import { columnPoints } from "../../core/document/page-size";
import { LOOKS } from "../../core/document/styles";
import type { Language } from "../../core/messages/fill";
import { shownNumber } from "../../core/text/shown";
import { useMessages } from "../app/context";

/** A document as it will look, small: a point is a pixel, so that words break as on the sheet. It scrolls within its own frame. */
export function DocumentTable({ document: whole }: { readonly document: SheetDocument }) {
  const { t, language } = useMessages();
  // What is not printed (working checks beside the table) is not looked at from afar either.
  const document = useMemo(() => ({ ...whole, widths: whole.widths.slice(0, (whole.print.area?.right ?? Infinity) + 1) }), [whole]);
  const rows = useMemo(() => rowsOf(document), [document]);
  return (
    // The frame is scrolled by keyboard, so it must take the focus.
    <div className="piao-document" role="region" tabIndex={0} aria-label={t("pane.document", { name: document.name })}>
      <table style={{ width: document.widths.reduce((sum, width) => sum + columnPoints(width), 0) }}>
        <colgroup>
          {document.widths.map((width, index) => (
            <col key={index} style={{ width: columnPoints(width) }} />
          ))}
        </colgroup>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map(({ cell, rowSpan, colSpan }) => (
                <td key={cell.col} rowSpan={rowSpan} colSpan={colSpan} style={styleOf(cell.role)}>
                  {valueText(language, cell.value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The look that the writers give the role, in the page's own terms. */
function styleOf(role: StyleRole): CSSProperties {
  const { size, bold, italic, color, fill, horizontal, border } = LOOKS[role];
  return {
    color: `#${color}`,
    ...(fill === null ? {} : { background: `#${fill}` }),
    ...(border ? {} : { border: 0 }),
    fontSize: size,
    fontStyle: italic ? "italic" : "normal",
    fontWeight: bold ? 700 : 400,
    textAlign: horizontal,
  };
}

interface Placed {
  readonly cell: DocumentCell;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** The cells row by row, merged areas as spans; a place without a cell is an empty one. */
function rowsOf(document: SheetDocument): readonly (readonly Placed[])[] {
  const byPlace = new Map(document.cells.map((cell) => [`${cell.row},${cell.col}`, cell]));
  const spans = new Map(document.merges.map((area) => [`${area.top},${area.left}`, area]));
  const covered = new Set<string>();
  for (const { top, left, bottom, right } of document.merges) {
    for (let row = top; row <= bottom; row++)
      for (let col = left; col <= right; col++) if (row > top || col > left) covered.add(`${row},${col}`);
  }
  const last = document.cells.reduce((row, cell) => Math.max(row, cell.row), -1);
  return Array.from({ length: last + 1 }, (_row, row) =>
    document.widths.flatMap((_width, col): Placed[] => {
      const place = `${row},${col}`;
      if (covered.has(place)) return [];
      const area = spans.get(place);
      const cell = byPlace.get(place) ?? { row, col, value: null, role: "text" };
      return [{ cell, rowSpan: area ? area.bottom - area.top + 1 : 1, colSpan: area ? area.right - area.left + 1 : 1 }];
    }),
  );
}

function valueText(language: Language, value: DocumentValue | null): string {
  if (value === null) return "";
  if (value.kind === "text") return value.text;
  const shown = value.kind === "number" ? value.value : value.cached;
  return typeof shown === "number" ? shownNumber(language, shown, value.format) : shown;
}
