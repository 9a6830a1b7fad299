import type { PaneCore } from "./tools";

/** Loads the core when it is first needed. */
export async function loadCore(): Promise<PaneCore> {
  return (await import("./core")).paneCore;
}
