import type { KeyboardEvent } from "react";

/** Enter held down does a thing once: the focus has gone on, and what it is on now was not looked at yet. */
export function notHeld(event: KeyboardEvent): void {
  if (event.repeat && (event.key === "Enter" || event.key === " ")) event.preventDefault();
}
