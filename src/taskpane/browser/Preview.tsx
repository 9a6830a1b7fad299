import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef } from "react";
import type { Language } from "../../core/messages/fill";
import { columnName, contains, type Area } from "../../core/sheet/address";
import type { Sheet } from "../../core/sheet/sheet";
import type { Mark, SheetNotes } from "../../hosts/host";
import { lookAt, type SheetLooks } from "../../hosts/browser/looks";
import { sentence } from "../state/texts";
import { spillOf, wrapsIn } from "./cell-look";
import { FoldMark } from "./FoldMark";
import { useFolds } from "./folds";
import { gridOf, windowRow } from "./grid";
import { PreviewCell } from "./PreviewCell";
import { focusStep } from "../parts/pointing-step";
import { useSelecting, type Place } from "./selecting";
import { useTyping } from "./typing";

interface Props {
  readonly sheet: Sheet;
  /** The file's own look of it; null while that is not known. */
  readonly looks: SheetLooks | null;
  /** The selected area, brought into view whenever `asked` changes. */
  readonly area: Area | null;
  readonly asked: number;
  /** Marks of this sheet. */
  readonly marks: readonly Mark[];
  /** Words beside the sheet's rows and columns; null without any. */
  readonly notes: SheetNotes | null;
  /** Areas are selected for the pane (it asks where something stands); else one cell, to be typed into. */
  readonly pointing: boolean;
  /** Told of the cells that the user selects. */
  readonly onPick: (area: Area) => void;
  readonly picked: Area | null;
  /** Told what was typed into a cell. */
  readonly onType: (cell: Place, text: string) => Promise<void>;
  readonly language: Language;
}

/** Pixels of the row numbers' column and of the column letters' row: they shift the cells and cover as much while one scrolls. */
const HEAD = { width: 44, height: 24 } as const;
/** The same where words stand in them. */
const NOTED_HEAD = { width: 124, height: 40 } as const;

/** While something is pointed out Enter goes to the button that takes it. */
function enterToStep({ key }: { readonly key: string }): boolean {
  if (key === "Enter") focusStep();
  return key === "Enter";
}

/** The sheet as a table of which only the part in view is built. */
export default function Preview({ sheet, looks, area, asked, marks, notes, pointing, onPick, picked, onType, language }: Props) {
  // While cells are selected their words come and go: the cells must not move away from under the pointer.
  const head = notes || pointing ? NOTED_HEAD : HEAD;
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useMemo(() => gridOf(sheet, wrapsIn(sheet, looks)), [sheet, looks]);
  const folds = useFolds(sheet, grid, [area, picked]);
  const rowSize = (row: number): number => (folds.rows.isFolded(row) ? 0 : grid.height(row));
  const colSize = (col: number): number => (folds.cols.isFolded(col) ? 0 : grid.width(col));
  const shared = { getScrollElement: () => scroller.current, overscan: 4 };
  // oxlint-disable-next-line react/incompatible-library -- nothing of the virtualizer is memoised here
  const rows = useVirtualizer({ ...shared, count: grid.rows, estimateSize: rowSize, scrollPaddingEnd: head.height + 8 });
  const cols = useVirtualizer({
    ...shared,
    horizontal: true,
    count: grid.cols,
    estimateSize: colSize,
    scrollPaddingEnd: head.width + 8,
  });

  // Rows are measured anew when their look is known, and when some are opened or folded.
  const foldedRows = folds.rows.key;
  const foldedCols = folds.cols.key;
  useEffect(() => {
    rows.measure();
    cols.measure();
  }, [grid, foldedRows, foldedCols, rows, cols]);

  useEffect(() => {
    if (!area) return;
    rows.scrollToIndex(area.top, { align: area.top === 0 ? "start" : "center" });
    cols.scrollToIndex(area.left, { align: "auto" });
  }, [area, asked, rows, cols]);

  const shownRows = rows.getVirtualItems();
  const shownCols = cols.getVirtualItems();
  const firstRow = shownRows[0];
  const lastRow = shownRows[shownRows.length - 1];
  const firstCol = shownCols[0];
  const lastCol = shownCols[shownCols.length - 1];
  const before = firstCol?.start ?? 0;
  const after = cols.getTotalSize() - (lastCol?.end ?? 0);
  const window: Area | null =
    firstRow && lastRow && firstCol && lastCol
      ? { top: firstRow.index, bottom: lastRow.index, left: firstCol.index, right: lastCol.index }
      : null;

  const typing = useTyping(sheet, onType);
  const selecting = useSelecting({
    sheet,
    picked,
    onPick,
    single: !pointing,
    start: area,
    onKey: pointing ? enterToStep : typing.onKey,
    ...(pointing ? {} : { onDoubleClick: typing.begin }),
    isDrawn: (row, col) => window !== null && contains(window, row, col),
    limits: { rows: grid.rows, cols: grid.cols },
    show: (row, col) => {
      rows.scrollToIndex(row, { align: "auto" });
      cols.scrollToIndex(col, { align: "auto" });
    },
  });

  return (
    <div ref={scroller} className="piao-sheet" role="region" aria-label={sentence(language, "pane.preview.label", { sheet: sheet.name })}>
      <table
        style={{ width: head.width + cols.getTotalSize() }}
        {...selecting.table}
        aria-label={sentence(language, pointing ? "pane.preview.select" : "pane.preview.type", { sheet: sheet.name })}
      >
        <colgroup>
          <col style={{ width: head.width }} />
          <col style={{ width: before }} />
          {shownCols.map((col) => (
            <col key={col.key} style={{ width: col.size }} className={folds.cols.isFolded(col.index) ? "piao-folded" : undefined} />
          ))}
          <col style={{ width: after }} />
        </colgroup>
        <thead>
          <tr style={{ height: head.height }}>
            <td className="piao-corner" />
            <td className="piao-spacer" />
            {shownCols.map((col) => (
              <th
                key={col.key}
                scope="col"
                data-place={`-,${String(col.index)}`}
                className={sheet.isHiddenCol(col.index) ? "piao-hidden-head" : undefined}
              >
                {columnName(col.index)}
                <FoldMark folds={folds.cols} index={col.index} of="cols" language={language} />
                {notes && (
                  <span className="piao-note" title={notes.columns.get(col.index)}>
                    {notes.columns.get(col.index)}
                  </span>
                )}
              </th>
            ))}
            <td className="piao-spacer" />
          </tr>
        </thead>
        <tbody>
          <tr aria-hidden="true" style={{ height: firstRow?.start ?? 0 }} />
          {window &&
            shownRows.map((row) => (
              <tr key={row.key} style={{ height: row.size }} className={folds.rows.isFolded(row.index) ? "piao-folded" : undefined}>
                <th
                  scope="row"
                  data-place={`${String(row.index)},-`}
                  className={sheet.isHiddenRow(row.index) ? "piao-hidden-head" : undefined}
                >
                  {row.index + 1}
                  <FoldMark folds={folds.rows} index={row.index} of="rows" language={language} />
                  {notes?.rows.has(row.index) && <span className="piao-note"> {notes.rows.get(row.index)}</span>}
                </th>
                <td className="piao-spacer" />
                {windowRow(sheet, row.index, window).map((cell) => (
                  <PreviewCell
                    key={cell.col}
                    sheet={sheet}
                    cell={cell}
                    look={looks && lookAt(looks, cell.from.row, cell.from.col)}
                    spill={looks ? spillOf(sheet, looks, grid, cell) : null}
                    height={rowSize}
                    area={picked ?? area}
                    marks={marks}
                    editor={typing.at?.row === cell.from.row && typing.at.col === cell.from.col ? typing.editor(scroller, language) : null}
                    language={language}
                  />
                ))}
                <td className="piao-spacer" />
              </tr>
            ))}
          <tr aria-hidden="true" style={{ height: rows.getTotalSize() - (lastRow?.end ?? 0) }} />
        </tbody>
      </table>
      {grid.cut && <p className="piao-quiet">{sentence(language, "pane.preview.cut")}</p>}
    </div>
  );
}
