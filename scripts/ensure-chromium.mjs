/**
 * The browser tests need Chromium. Uses the one that is there (or CHROMIUM_PATH); as root on Debian or Ubuntu installs the
 * distribution's package; else says how to get it.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findChromium } from "./chromium.mjs";

const HOW =
  "The browser tests need Chromium or Google Chrome. Install one (Debian: sudo apt-get install chromium; macOS: brew install --cask google-chrome; " +
  "Windows: winget install Google.Chrome), or set CHROMIUM_PATH to the program.";

/** Runs a command with its output shown; true when it went well. */
const run = (command, ...args) =>
  spawnSync(command, args, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } }).status === 0;

const canInstall = !process.env.CHROMIUM_PATH && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
if (!findChromium() && canInstall) {
  console.log("Chromium is not here: installing Debian's package.");
  const install = (name) => run("apt-get", "install", "-q", "-y", "--no-install-recommends", name, "fonts-liberation");
  // Not every Debian has it without its windows.
  if (run("apt-get", "update", "-q")) ["chromium-headless-shell", "chromium"].some(install);
}
const found = findChromium();
if (!found) {
  if (process.env.CHROMIUM_PATH) console.error(`CHROMIUM_PATH is ${process.env.CHROMIUM_PATH}, where there is no file.`);
  console.error(HOW);
  process.exit(1);
}
console.log(`Chromium: ${found}`);
