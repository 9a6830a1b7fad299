/** The core as the pane uses it: one part of the program that is loaded once, when the pane is open. */
import { readPlan } from "../../core/layouts/read-plan";
import { verifyPlan } from "../../core/verify";
import type { PaneCore } from "./tools";

export const paneCore: PaneCore = {
  verify: ({ file, sheets }, settings) => verifyPlan(readPlan(sheets, settings, file), settings),
  readSettings: () => ({ kind: "bad", detail: "" }),
  settingsText: (settings) => JSON.stringify(settings, null, 2),
};
