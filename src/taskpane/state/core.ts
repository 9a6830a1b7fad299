/** The core as the pane uses it: one part of the program that is loaded once, when the pane is open. */
import { readPlan } from "../../core/layouts/read-plan";
import { render } from "../../core/messages/messages";
import { parseSettingsText, settingsText } from "../../core/settings-schema";
import { verifyPlan } from "../../core/verify";
import type { PaneCore } from "./tools";

export const paneCore: PaneCore = {
  verify: ({ file, sheets }, settings) => verifyPlan(readPlan(sheets, settings, file), settings),
  readSettings: (text, language) => {
    const reading = parseSettingsText(text);
    switch (reading.kind) {
      case "ok":
        return { kind: "read", settings: reading.settings };
      case "newer":
        return { kind: "newer", settings: reading.settings };
      case "error":
        return { kind: "bad", detail: render(language, reading.message, reading.data) };
    }
  },
  settingsText,
};
