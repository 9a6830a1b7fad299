/** The names by which a screen reader tells buttons apart, as Chromium computes them. */
import type { Page } from "playwright-core";

/** Names that more than one button bears; empty when each can be told from the others. */
export async function sameNames(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const names = nodes.flatMap(({ ignored, role, name }) => (!ignored && role?.value === "button" ? [String(name?.value)] : []));
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
