/** Typing into a cell of the preview: double click, F2, or simply typing on the focused cell. Enter keeps, Escape gives up. */
import { useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from "react";
import { typedText } from "../../core/fixes/typed";
import { render, type Language } from "../../core/messages/messages";
import { cellName } from "../../core/sheet/address";
import type { Sheet } from "../../core/sheet/sheet";
import type { Place } from "./selecting";

interface Typing {
  /** The cell that is being typed into. */
  readonly at: Place | null;
  readonly begin: (cell: Place) => void;
  readonly onKey: (event: KeyboardEvent, cell: Place) => boolean;
  /** @param sheet the element that holds the grid, which gets the focus back */
  readonly editor: (sheet: RefObject<HTMLElement | null>, language: Language) => ReactNode;
}

export function useTyping(sheet: Sheet, onType: (cell: Place, text: string) => Promise<void>): Typing {
  const [at, setAt] = useState<Place | null>(null);
  const [text, setText] = useState("");
  /** Where the focus goes after Enter or Escape the field loses it: that must not end it a second time. */
  const open = useRef(false);

  function begin(cell: Place, first?: string): void {
    const { top: row, left: col } = sheet.mergeAt(cell.row, cell.col) ?? { top: cell.row, left: cell.col };
    setText(first ?? typedText(sheet, row, col));
    setAt({ row, col });
    open.current = true;
  }
  function end(keep: boolean): void {
    if (!open.current) return;
    open.current = false;
    setAt(null);
    if (keep && at) void onType(at, text);
  }

  return {
    at,
    begin,
    onKey: ({ key, ctrlKey, metaKey, altKey }, cell) => {
      if (ctrlKey || metaKey || altKey) return false;
      if (key === "F2" || key === "Enter") begin(cell);
      else if (key === "Delete") void onType(cell, "");
      else if (key.length === 1 && key !== " ") begin(cell, key);
      else return false;
      return true;
    },
    editor: (holder, language) => (
      <textarea
        className="piao-cell-editor"
        aria-label={at ? render(language, "copia.editor", { cell: cellName(at.row, at.col) }) : undefined}
        value={text}
        rows={1}
        autoFocus
        onFocus={({ target }) => target.setSelectionRange(target.value.length, target.value.length)}
        onChange={({ target }) => setText(target.value)}
        onPointerDown={(event) => event.stopPropagation()}
        onDoubleClick={(event) => event.stopPropagation()}
        onBlur={() => end(true)}
        onKeyDown={(event) => {
          if (event.key === "Escape" || (event.key === "Enter" && !event.altKey && !event.shiftKey)) {
            event.preventDefault();
            event.stopPropagation();
            end(event.key === "Enter");
            holder.current?.querySelector<HTMLElement>("[role=grid]")?.focus();
          }
        }}
      />
    ),
  };
}
