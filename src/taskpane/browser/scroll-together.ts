/** The sheet and the preview beside it scroll together, each by the same share of its length. */
import { useEffect, type RefObject } from "react";

/** @param holder what holds both, whose first `.piao-sheet` is the sheet */
export function useScrollTogether(holder: RefObject<HTMLElement | null>, preview: HTMLElement | null): void {
  useEffect(() => {
    const element = holder.current;
    if (!element || !preview) return undefined;
    // The one that was moved for the other answers with an event of its own, which moves nothing.
    let moved: EventTarget | null = null;
    function follow(event: Event): void {
      const sheet = element?.querySelector(".piao-sheet") ?? null;
      const from = event.target;
      const to = from === preview ? sheet : from === sheet ? preview : null;
      if (from === moved) moved = null;
      else if (to && from instanceof HTMLElement) {
        const share = from.scrollTop / Math.max(1, from.scrollHeight - from.clientHeight);
        const top = Math.round(share * (to.scrollHeight - to.clientHeight));
        if (Math.abs(to.scrollTop - top) < 2) return;
        moved = to;
        to.scrollTop = top;
      }
    }
    // Scroll events do not bubble, but they can be caught on their way down.
    element.addEventListener("scroll", follow, true);
    return () => element.removeEventListener("scroll", follow, true);
  }, [holder, preview]);
}
