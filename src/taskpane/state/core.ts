/** The core as the pane uses it: one part of the program that is loaded once, when the pane is open. */
import { render } from "../../core/messages/messages";
import { parseSettingsText, settingsText } from "../../core/settings-file/schema";
import { CATALOGUE } from "../../core/rules/catalogue";
import { reportOf } from "../../core/report/report-of";
import { verify } from "../../core/verify";
import { applyWaivers } from "../../core/waivers/apply";
import { waiverOf } from "../../core/waivers/waiver";
import { parseWaivers, waiversText } from "../../core/waivers/waiver-file";
import { createVerifier } from "../../hosts/aside/verifier";
import type { PaneCore, RuleTable } from "./tools";

export const paneCore: PaneCore = {
  verify: (input, settings) => verify(input, settings),
  createVerifier,
  applyWaivers,
  reportOf,
  rules: Object.fromEntries(CATALOGUE.map(({ name, title, group }) => [name, { title, group }])) as RuleTable,
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
  readWaivers: (text, language) => {
    const reading = parseWaivers(text);
    switch (reading.kind) {
      case "ok":
        return { kind: "read", waivers: reading.waivers };
      case "newer":
        return { kind: "newer", waivers: reading.waivers };
      case "error":
        return { kind: "bad", detail: render(language, reading.message, reading.data) };
    }
  },
  waiversText,
  waiverOf,
};
