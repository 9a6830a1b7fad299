/** The browser's own ways that concern unsaved work: leaving the page, and the keys for undo and redo. */
import { useEffect } from "react";
import { isUnsaved } from "../../hosts/browser/work";
import type { PageStore } from "./page-state";

/** The browser asks before the page is left, as long as there is work that was not downloaded. */
export function useLeaving(store: PageStore): void {
  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent): void => {
      if (store.get().files.some(({ work }) => isUnsaved(work))) event.preventDefault();
    };
    window.addEventListener("beforeunload", leaving);
    return () => window.removeEventListener("beforeunload", leaving);
  }, [store]);
}

/** Ctrl+Z takes the last change of the file in view back, Ctrl+Y and Ctrl+Shift+Z do it again; text fields keep their own. */
export function useUndoKeys(store: PageStore): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const key = event.key.toLowerCase();
      const wanted =
        !(event.ctrlKey || event.metaKey) || event.altKey
          ? null
          : key === "z"
            ? event.shiftKey
              ? "redo"
              : "undo"
            : key === "y"
              ? "redo"
              : null;
      const { files, active } = store.get();
      const open = files.find(({ file }) => file.id === active);
      if (!wanted || !open || isTextField(event.target)) return;
      event.preventDefault();
      void import("./working").then((working) => working[wanted](store, open));
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [store]);
}

function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches("input:not([type=checkbox], [type=radio]), textarea"))
  );
}
