/** Draws the ribbon's icons from assets/*.svg: `node scripts/make-icons.mjs`, after a change of a drawing. */
import { readFile } from "node:fs/promises";
import { chromium } from "playwright-core";
import { launchOptions } from "./chromium.mjs";

/** Pixel sizes: the ribbon asks for 16, 32 and 80; the add-in's own picture is 32 and, sharper, 64. */
const SIZES = { icon: [16, 32, 64, 80], pane: [16, 32, 80] };

const browser = await chromium.launch(launchOptions());
for (const [name, sizes] of Object.entries(SIZES)) {
  const svg = await readFile(`assets/${name}.svg`, "utf8");
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`);
    await page.screenshot({ path: `assets/${name}-${size}.png`, omitBackground: true });
    await page.close();
  }
}
await browser.close();
