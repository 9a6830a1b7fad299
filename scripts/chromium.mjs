/** Where Chromium is, for the tests and the scripts that draw pictures. */
import { existsSync } from "node:fs";

/** First Chromium without its windows, of Debian: pages are the same, and the processor is busy with them for a quarter less. */
const PLACES = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The program's path: CHROMIUM_PATH when set, else the first that exists of the usual places, else null. */
export function findChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return existsSync(chosen) ? chosen : null;
  return PLACES.find((place) => existsSync(place)) ?? null;
}

/** Options for playwright's `chromium.launch`: headless, and silent towards the network. */
export const launchOptions = () => ({
  executablePath: findChromium() ?? undefined,
  args: [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
