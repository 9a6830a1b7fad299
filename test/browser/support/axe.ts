/** What axe-core holds against the page; empty when it is accessible. */
import { readFileSync } from "node:fs";
import type { RunOptions, AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const SOURCE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** In the page: what is wrong and nothing else, for telling where everything right stands takes most of axe's time. Null before axe is there. */
function wrong(): Promise<string[]> | null {
  const { axe } = window as unknown as { axe?: { run(options: RunOptions): Promise<AxeResults> } };
  if (!axe) return null;
  return axe
    .run({ resultTypes: ["violations"] })
    .then(({ violations: all }) =>
      all.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)} (${node.failureSummary ?? ""})`)),
    );
}

export async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate(wrong);
  if (found) return found;
  await page.evaluate(SOURCE);
  return (await page.evaluate(wrong)) ?? Promise.reject(new Error("axe is not on the page"));
}
