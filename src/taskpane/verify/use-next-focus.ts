import { useEffect, useRef, type RefObject } from "react";
import { usePane, usePaneState } from "../app/context";
import { selectedIn } from "../state/places";

/** Marks the button that does what the open card offers: the focus goes there. */
export const DOES_IT = { "data-does-it": "" } as const;

/**
 * After something was done the sheet goes to the place of what is to be done next and the focus to its button, or to the verdict when nothing
 * is left; so does the focus when what had it is gone. Where somebody works elsewhere by then, in the sheet, nothing moves.
 * @returns for the element that holds verdict and list
 */
export function useNextFocus(): RefObject<HTMLDivElement | null> {
  const { controller, tools } = usePane();
  const { store } = tools;
  const { going, result, selected, run } = usePaneState();
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
    const active = document.activeElement;
    const nowhere = active === null || active === document.body;
    const here = nowhere || (whole.current?.closest(".piao-pane")?.contains(active) ?? false);
    const goes = going !== null && here && (going === "show" || document.hasFocus());
    const lost = within.current && nowhere && document.hasFocus() && run.kind !== "running";
    if (going !== null) store.dispatch({ type: "go", to: null });
    const finding = goes ? selectedIn(store.get()) : null;
    if (finding) void controller.goTo(finding.sheet, finding.range);
    if (!lost && !(goes && going === "focus")) return;
    const card = whole.current?.querySelector<HTMLElement>(".piao-open");
    if (card) focusWithin(card);
    else whole.current?.querySelector<HTMLElement>("h1")?.focus();
  }, [going, result, selected, run, store, controller]);

  return whole;
}

/**
 * The focus on the button that does what the card offers, with the card's sentence above it in view; on the sentence itself where there is
 * no room for both, as at 200 %: nobody is to correct what they cannot read.
 */
function focusWithin(card: HTMLElement): void {
  const [sentence, does] = ["[data-finding]", "[data-does-it]"].map((one) => card.querySelector<HTMLElement>(one));
  const list = card.closest(".piao-main");
  const [top, bottom] = [card.getBoundingClientRect().top - marginOf(card), (does ?? card).getBoundingClientRect().bottom];
  const next = does && (!list || bottom - top <= list.clientHeight) ? does : sentence;
  next?.focus({ preventScroll: true });
  // No more than is needed, so that the verdict stays where there is room. jsdom has no layout and no scrollIntoView.
  next?.scrollIntoView?.({ block: "nearest" });
  if (list && card.getBoundingClientRect().top - marginOf(card) < list.getBoundingClientRect().top)
    card.scrollIntoView?.({ block: "start" });
}

/** What stands above the list whatever is scrolled. */
function marginOf(card: HTMLElement): number {
  return parseFloat(getComputedStyle(card).scrollMarginTop) || 0;
}
