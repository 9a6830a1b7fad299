/** Marks the button that takes what is selected: Enter in the sheet goes there. */
export const POINTING_STEP = { "data-pointing-step": "" } as const;

/** Moves the focus to that button, where there is one. */
export function focusStep(): void {
  document.querySelector<HTMLElement>("[data-pointing-step]")?.focus();
}
