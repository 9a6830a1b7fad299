import { useEffect, useRef, type RefObject } from "react";
import { usePane, usePaneState } from "../app/context";

/** Marks the button that does what the open card offers: the focus goes there. */
export const DOES_IT = { "data-does-it": "" } as const;

/**
 * After something was done the focus goes to what is to be done next, or to the verdict when nothing is left; so it does when what had the
 * focus is gone. Where somebody works elsewhere, in the sheet, it stays there.
 * @returns for the element that holds verdict and list
 */
export function useNextFocus(): RefObject<HTMLDivElement | null> {
  const { store } = usePane().tools;
  const { focus, result, selected, run } = usePaneState();
  const whole = useRef<HTMLDivElement>(null);
  const within = useRef(false);

  useEffect(() => {
    const element = whole.current;
    if (!element) return undefined;
    // What is taken away while it has the focus says nothing: then this stays true.
    const come = (): boolean => (within.current = true);
    const leave = ({ relatedTarget }: FocusEvent): void => {
      within.current = relatedTarget instanceof Node && element.contains(relatedTarget);
    };
    element.addEventListener("focusin", come);
    element.addEventListener("focusout", leave);
    return () => {
      element.removeEventListener("focusin", come);
      element.removeEventListener("focusout", leave);
    };
  }, []);

  useEffect(() => {
    const lost = within.current && document.activeElement === document.body && document.hasFocus() && run.kind !== "running";
    if (!focus && !lost) return;
    const next = whole.current?.querySelector<HTMLElement>(".piao-open [data-does-it]") ?? whole.current?.querySelector<HTMLElement>("h1");
    next?.focus();
    if (focus) store.dispatch({ type: "focus", wanted: false });
  }, [focus, result, selected, run, store]);

  return whole;
}
