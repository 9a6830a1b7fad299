import type { pane as paneIt } from "../it/pane";
import { paneBrowser } from "./pane-browser";
import { paneReading } from "./pane-reading";
import { paneSettings } from "./pane-settings";
import { paneVerify } from "./pane-verify";
import { paneWork } from "./pane-work";

export const pane: Record<keyof typeof paneIt, string> = {
  ...paneVerify,
  ...paneReading,
  ...paneBrowser,
  ...paneSettings,
  ...paneWork,
  "pane.nav": "Pages of the pane",
  "pane.view.verify": "Check",
  "pane.view.scores": "Scores",
  "pane.view.seo": "SeO",
  "pane.view.report": "Report",
  "pane.view.settings": "Settings",
  "pane.outside.title": "This page is the pane for Excel",
  "pane.outside.no-excel": "By itself it does nothing: Excel opens it when you press “Check weights” or “Open pane” on the Home tab.",
  "pane.outside.no-library":
    "Microsoft’s library for Excel (appsforoffice.microsoft.com) could not be loaded: check the connection, or ask the IT office to allow that address, and open the pane again.",
  "pane.outside.browser": "Check a file without Excel, in this browser",
  "pane.outside.install": "How to install it in Excel",
  "pane.foot.guide": "Guide (in Italian)",
  "pane.foot.version": "version {version}",
  "pane.about.title": "About PIAO for Excel",
  "pane.about.version": "PIAO for Excel, version {version}. Free software under the MIT licence.",
  "pane.about.help": "Help (in Italian)",
  "pane.about.accessibility": "Accessibility statement (in Italian)",
  "pane.about.licences": "Licences of the components",
  "pane.about.licences-failed": "The list of licences could not be read: it is the file licenze.txt in the published folder.",
  "pane.about.bundled": "{count:One component|# components} by other authors:",
  "pane.about.texts": "Full texts of the licences",
  "pane.loading": "One moment…",
  "pane.close": "Close",
  "pane.cancel": "Cancel",
  "pane.retry": "Try again",
  "pane.fault":
    "The program met an unexpected error ({detail}). The file has not been changed: try again and, should it happen again, report it with these words.",
  "pane.boundary.title": "This page has stopped",
  "pane.boundary.help": "Your file has not been changed. Go back and try again: the rest of the pane still works.",
  "pane.boundary.back": "Go back",
  "pane.boundary.detail": "For those who give support: {detail}",
};
