/** The looks in which the pane in Excel must hold: widths, dark, a contrast theme, zoom. */
import type { BrowserContextOptions } from "playwright-core";
import type { OfficeOptions } from "./excel";

export interface Look {
  readonly name: string;
  readonly options: BrowserContextOptions;
  readonly office?: OfficeOptions;
}

export const LOOKS: readonly Look[] = [
  { name: "320", options: { viewport: { width: 320, height: 720 } } },
  { name: "350", options: { viewport: { width: 350, height: 720 } } },
  { name: "dark", options: { viewport: { width: 350, height: 720 } }, office: { background: "#1f1f1f" } },
  { name: "forced-colours", options: { viewport: { width: 350, height: 720 }, forcedColors: "active" } },
  // 200 % on a pane of 640 pixels: the page has 320 to lay itself out in.
  { name: "zoom-200", options: { viewport: { width: 320, height: 360 }, deviceScaleFactor: 2 } },
];
