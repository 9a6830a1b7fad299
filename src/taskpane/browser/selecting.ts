/** Selecting cells of the sheet on the page, by mouse, by finger and by keyboard, as in a spreadsheet. */
import { useRef, useState, type HTMLAttributes, type KeyboardEvent, type MouseEvent, type PointerEvent } from "react";
import type { Area } from "../../core/sheet/address";
import type { Sheet } from "../../core/sheet/sheet";

export interface Place {
  readonly row: number;
  readonly col: number;
}

interface Selecting {
  readonly sheet: Sheet;
  readonly picked: Area | null;
  readonly onPick: (area: Area) => void;
  /** One cell at a time, to be typed into; else any area. */
  readonly single: boolean;
  /** The area that the page shows: the keys go on from there. */
  readonly start: Area | null;
  /** Takes a key at the cell before it selects anything; false for those that it leaves. */
  readonly onKey: (event: KeyboardEvent, cell: Place) => boolean;
  readonly onDoubleClick?: (cell: Place) => void;
  /** Whether the cell is among those that are drawn: only of such a one can be said that it is the active one. */
  readonly isDrawn: (row: number, col: number) => boolean;
  /** Rows and columns that are shown. */
  readonly limits: { readonly rows: number; readonly cols: number };
  /** Brings a cell into view. */
  readonly show: (row: number, col: number) => void;
}

/** The element of a cell (0-based), for whoever reads the screen. */
export function cellId(row: number, col: number): string {
  return `piao-cell-${String(row)}-${String(col)}`;
}

/** How far a key goes. */
const STEPS: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, col: 0 },
  ArrowDown: { row: 1, col: 0 },
  ArrowLeft: { row: 0, col: -1 },
  ArrowRight: { row: 0, col: 1 },
  PageUp: { row: -15, col: 0 },
  PageDown: { row: 15, col: 0 },
};

/** What the table needs so that its cells can be selected. */
export function useSelecting(selecting: Selecting): { readonly table: HTMLAttributes<HTMLTableElement> } {
  const { sheet, picked, onPick, single, start, onKey, onDoubleClick, isDrawn, limits, show } = selecting;
  /** Where the selection began, and its other end, which the keys move; it lasts until the page shows another area. */
  const [moved, setMoved] = useState<{ readonly from: Place; readonly to: Place; readonly since: Area | null } | null>(null);
  const first: Place = { row: start?.top ?? 0, col: start?.left ?? 0 };
  const { from, to } = moved?.since === start ? moved : { from: first, to: first };
  const dragging = useRef(false);
  const wide = (a: Place, b: Place): Area => areaBetween(sheet, a, b);
  function pick(begin: Place, end: Place): void {
    setMoved({ from: begin, to: end, since: start });
    onPick(wide(begin, end));
  }
  const wholeColumn = (col: number): void => pick({ row: 0, col }, { row: limits.rows - 1, col });
  const wholeRow = (row: number): void => pick({ row, col: 0 }, { row, col: limits.cols - 1 });

  function down(event: PointerEvent): void {
    const place = placeUnder(event.target);
    if (place === null || event.button !== 0 || (single && (place.row === null || place.col === null))) return;
    if (place.row === null) return wholeColumn(place.col as number);
    if (place.col === null) return wholeRow(place.row);
    dragging.current = !single;
    const cell = { row: place.row, col: place.col };
    pick(event.shiftKey && !single ? from : cell, cell);
  }
  function over(event: PointerEvent): void {
    if (event.buttons !== 1) dragging.current = false;
    const place = dragging.current ? placeUnder(event.target) : null;
    if (place === null || place.row === null || place.col === null || (place.row === to.row && place.col === to.col)) return;
    pick(from, { row: place.row, col: place.col });
  }
  function key(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (event.target !== event.currentTarget) return;
    if (onKey(event, to)) return event.preventDefault();
    if (event.key === " " && event.ctrlKey && !single) wholeColumn(to.col);
    else if (event.key === " " && event.shiftKey && !single) wholeRow(to.row);
    else if (event.key === "Home") go({ row: event.ctrlKey ? 0 : to.row, col: 0 }, event.shiftKey);
    else if (step) go(nextFrom(sheet, to, step, limits), event.shiftKey);
    else return;
    event.preventDefault();
  }
  function go(end: Place, extend: boolean): void {
    pick(extend && !single ? from : end, end);
    show(end.row, end.col);
  }

  const active = topLeft(sheet, to);
  return {
    table: {
      role: "grid",
      tabIndex: 0,
      className: single ? "piao-typing" : "piao-selecting",
      "aria-multiselectable": !single,
      "aria-activedescendant": (picked ?? start) && isDrawn(...active) ? cellId(...active) : undefined,
      onPointerDown: down,
      onPointerOver: over,
      onPointerUp: () => (dragging.current = false),
      onKeyDown: key,
      onDoubleClick: ({ target }: MouseEvent) => {
        const place = placeUnder(target);
        if (place && place.row !== null && place.col !== null) onDoubleClick?.({ row: place.row, col: place.col });
      },
    },
  };
}

/** The next cell in that direction, over a merged area as a whole, within the sheet. */
function nextFrom(sheet: Sheet, { row, col }: Place, step: Place, limits: Selecting["limits"]): Place {
  const merge = sheet.mergeAt(row, col) ?? { top: row, bottom: row, left: col, right: col };
  const down = step.row > 0 ? merge.bottom + step.row : step.row < 0 ? merge.top + step.row : row;
  const right = step.col > 0 ? merge.right + step.col : step.col < 0 ? merge.left + step.col : col;
  return { row: within(down, limits.rows), col: within(right, limits.cols) };
}

const within = (value: number, count: number): number => Math.min(count - 1, Math.max(0, value));

function topLeft(sheet: Sheet, { row, col }: Place): readonly [number, number] {
  const merge = sheet.mergeAt(row, col);
  return merge ? [merge.top, merge.left] : [row, col];
}

/** The area between two cells, with the merged areas in which they stand. */
function areaBetween(sheet: Sheet, one: Place, other: Place): Area {
  const areas = [one, other].map(({ row, col }) => sheet.mergeAt(row, col) ?? { top: row, bottom: row, left: col, right: col });
  return {
    top: Math.min(...areas.map(({ top }) => top)),
    left: Math.min(...areas.map(({ left }) => left)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
    right: Math.max(...areas.map(({ right }) => right)),
  };
}

/** The cell, column letter (row null) or row number (column null) under the pointer. */
function placeUnder(target: EventTarget): { readonly row: number | null; readonly col: number | null } | null {
  const text = target instanceof Element ? target.closest<HTMLElement>("[data-place]")?.dataset["place"] : undefined;
  if (text === undefined) return null;
  const [row, col] = text.split(",").map((part) => (part === "-" ? null : Number(part)));
  return { row: row ?? null, col: col ?? null };
}
