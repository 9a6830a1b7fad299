import type { Settings } from "../../core/settings";

/** What every group of settings is given: the settings as they stand in the form, and how to change a part of them. */
export interface DraftProps {
  readonly draft: Settings;
  readonly change: (part: Partial<Settings>) => void;
}

/** Totals are greater than zero. */
export const SMALLEST_TOTAL = 0.000001;
