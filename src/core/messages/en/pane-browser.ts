import type { paneBrowser as paneBrowserIt } from "../it/pane-browser";

export const paneBrowser: Record<keyof typeof paneBrowserIt, string> = {
  "pane.preview.select": "Cells of sheet {sheet}: select them with the mouse or the arrow keys",
  "pane.preview.type": "Cells of sheet {sheet}: F2 or double click to change a value",
  "pane.page.title": "PIAO: plans checked",
  "pane.page.open": "Open an .xlsx file",
  "pane.page.samples": "Samples",
  "pane.page.drop-hint": "or drop it here: it stays on this computer",
  "pane.page.files": "Open files",
  "pane.page.close": "Close {file}",
  "pane.page.unsaved": "to be downloaded",
  "pane.page.opening": "Reading {file}…",
  "pane.page.empty": "Drop an .xlsx file here",
  "pane.page.empty-help": "Or choose “Open an .xlsx file” or one of the samples above.",
  "pane.preview.title": "Preview of the file",
  "pane.preview.label": "Sheet “{sheet}”",
  "pane.preview.sheets": "Sheets",
  "pane.preview.hidden": "{sheet} (hidden)",
  "pane.preview.cut": "The preview ends here: the sheet goes on in Excel.",
};
