/** Draws assets/icon-{16,32,64,80}.png from assets/icon.svg: `node scripts/make-icons.mjs`, after a change of the drawing. */
import { readFile } from "node:fs/promises";
import { chromium } from "playwright-core";
import { launchOptions } from "./chromium.mjs";

const SIZES = [16, 32, 64, 80];

const svg = await readFile("assets/icon.svg", "utf8");
const browser = await chromium.launch(launchOptions());
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`);
  await page.screenshot({ path: `assets/icon-${size}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
