/** Showing the pane how to read a form, by mouse, by keyboard alone, or in Excel: the same questions, answered by selecting in the sheet. */
import type { Page } from "playwright-core";
import { areaName, type Area } from "../../../src/core/sheet/address";
import { normalize } from "../../../src/core/text/normalize";
import { cellId } from "../../../src/taskpane/browser/selecting";
import type { Session } from "../../office/workbook";
import { ABOVE_CARDS, type UnreadCards } from "../../support/unread-cards";
import type { UnreadForm } from "../../support/unread-forms";

/** How somebody selects cells of the sheet "Piano", and presses a button by its name. */
export interface Pointer {
  readonly select: (area: Area) => Promise<void>;
  readonly press: (name: string | RegExp) => Promise<void>;
}

export function byMouse(page: Page): Pointer {
  return {
    press: (name) => page.getByRole("button", { name, exact: true }).first().click(),
    select: async ({ top, left, bottom, right }) => {
      await page.locator(`#${cellId(top, left)}`).hover();
      await page.mouse.down();
      await page.locator(`#${cellId(bottom, right)}`).hover();
      await page.mouse.up();
    },
  };
}

/** Tab, arrows, Enter: nothing else. */
export function byKeyboard(page: Page): Pointer {
  const focused = (): Promise<{ readonly name: string; readonly role: string | null }> =>
    page.evaluate(() => {
      const { activeElement: element } = document;
      const name = element?.getAttribute("aria-label") ?? element?.textContent ?? "";
      return { name: name.replace(/\s+/g, " ").trim(), role: element?.getAttribute("role") ?? element?.tagName.toLowerCase() ?? null };
    });
  async function tabTo(what: string, fits: (element: { readonly name: string; readonly role: string | null }) => boolean): Promise<void> {
    for (let presses = 0; presses < 150; presses++) {
      if (fits(await focused())) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`${what} cannot be reached with Tab`);
  }
  async function times(key: string, count: number): Promise<void> {
    for (let i = 0; i < count; i++) await page.keyboard.press(key);
  }
  return {
    press: async (name) => {
      await page.getByRole("button", { name, exact: true }).first().waitFor();
      await tabTo(
        String(name),
        (element) => element.role === "button" && (typeof name === "string" ? element.name === name : name.test(element.name)),
      );
      await page.keyboard.press("Enter");
    },
    select: async ({ top, left, bottom, right }) => {
      await tabTo("the sheet", ({ role }) => role === "grid");
      await page.keyboard.press("Control+Home");
      await times("ArrowDown", top);
      await times("ArrowRight", left);
      await times("Shift+ArrowDown", bottom - top);
      await times("Shift+ArrowRight", right - left);
      await page.getByText(`Selezionato: ${areaName({ top, left, bottom, right })}.`).waitFor();
      await page.keyboard.press("Enter");
    },
  };
}

/** Excel's own selection, asked for through Microsoft's client. */
export function inExcel(page: Page, { book }: Session): Pointer {
  return {
    press: (name) => page.getByRole("button", { name, exact: true }).first().click(),
    select: async (area) => {
      book.selection = { sheet: "Piano", area };
      await page.getByText(`Selezionato: ${areaName(area)}.`).waitFor();
    },
  };
}

const QUESTION = { weights: "Dove stanno i pesi?", lists: "Quali elenchi ci sono?", total: "Quanto deve fare ogni elenco?" } as const;

/**
 * Points the form out: the weights, and only what is asked beyond. Returns the steps that it took.
 * @param first the row of the form's first data, 0-based
 */
export async function pointOut(
  page: Page,
  { above, rows, weight, layout }: UnreadForm,
  { select, press }: Pointer,
): Promise<readonly string[]> {
  const [first, last] = [above.length, above.length + rows.length - 1];
  const headings = above.at(-1) ?? [];
  const steps: string[] = [];
  const asked = (question: keyof typeof QUESTION): Promise<boolean> => page.getByRole("heading", { name: QUESTION[question] }).isVisible();
  await page.getByRole("heading", { name: QUESTION.weights }).waitFor();
  await select({ top: first, left: weight, bottom: last, right: weight });
  await press(/^I pesi sono nella colonna/);
  steps.push("weights");
  const skipped = rows.flatMap((row, at) =>
    (layout.leaveOut ?? []).some((word) => normalize(String(row[0])).startsWith(normalize(word))) ? [first + at] : [],
  );
  if (skipped.length > 0) {
    await press("Se qualcosa ancora non va");
    await press("Alcune righe non contano");
    const [row = 0] = skipped;
    await select({ top: row, left: 0, bottom: row, right: 0 });
    await press(/^Non contano le righe che cominciano con/);
    steps.push("rows");
  }
  if (await asked("lists")) {
    const { lists } = layout;
    if (typeof lists === "object") {
      const col = headings.indexOf(typeof lists.column === "string" ? lists.column : lists.column.after);
      await select({ top: first, left: col, bottom: first, right: col });
      await press(/^Le strutture sono nella colonna/);
    } else await press(/^un elenco/);
    steps.push("lists");
  }
  if (await asked("total")) {
    await press(String(layout.total));
    steps.push("total");
  }
  await press("Leggi sempre così");
  await page.getByRole("button", { name: /^Annulla: togli la descrizione/ }).waitFor();
  return steps;
}

/** Points one of the forms out, by its weight alone; the others are found. Returns the steps that it took. @param look called when they are */
export async function pointOutCards(
  page: Page,
  { weightAt, layout }: UnreadCards,
  { select, press }: Pointer,
  look: () => Promise<void> = () => Promise.resolve(),
): Promise<readonly string[]> {
  const asked = (question: keyof typeof QUESTION): Promise<boolean> => page.getByRole("heading", { name: QUESTION[question] }).isVisible();
  await page.getByRole("heading", { name: QUESTION.weights }).waitFor();
  const [row, col] = [ABOVE_CARDS + weightAt.row, weightAt.col];
  await select({ top: row, left: col, bottom: row, right: col });
  await press(`Sono schede: il peso è alla voce «${layout.weight}», 4 volte`);
  const steps = ["weights"];
  await page.getByText(`Schede: il peso è alla voce «${layout.weight}»`).waitFor();
  await look();
  if (await asked("lists")) {
    await press(typeof layout.lists === "object" ? /^2 elenchi: 50 \+ 50/ : /^un elenco/);
    steps.push("lists");
  }
  if (await asked("total")) {
    await press(String(layout.total));
    steps.push("total");
  }
  await press("Leggi sempre così");
  await page.getByRole("button", { name: /^Annulla: togli la descrizione/ }).waitFor();
  return steps;
}
