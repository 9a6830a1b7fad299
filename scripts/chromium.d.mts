import type { LaunchOptions } from "playwright-core";

/** The program's path: CHROMIUM_PATH when set, else the first that exists of the usual places, else null. */
export function findChromium(): string | null;
/** Options for playwright's `chromium.launch`: headless, and silent towards the network. */
export function launchOptions(): LaunchOptions;
