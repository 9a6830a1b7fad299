/** What the user does with the working copy from the page: typing, undo and redo, putting a cell back. Each leaves its sentence. */
import { typedStep } from "../../core/fixes/typed";
import type { NestedMessage } from "../../core/messages/messages";
import { nested } from "../../core/plan/describe";
import { cellName, type CellRef } from "../../core/sheet/address";
import type { Change } from "../../hosts/browser/changes";
import { formatAt, looksOf } from "../../hosts/browser/looks";
import type { Worked } from "../../hosts/browser/work";
import type { OpenFile, PageStore, Told } from "./page-state";

/** What was typed into a cell, as the value that it is. */
export async function typeInto(store: PageStore, open: OpenFile, cell: CellRef, text: string): Promise<void> {
  const sheet = open.copy.now().sheets.find(({ name }) => name === cell.sheet);
  if (!sheet) return;
  const format = sheet.format(cell.row, cell.col) ?? (await waitingFormat(open, cell));
  const typed = typedStep(sheet, cell.row, cell.col, text, format);
  if (typed.kind === "same") return;
  if (typed.kind !== "step") return tell(store, open, { tone: "warning", id: `copia.${typed.kind}`, data: dataOf(cell) });
  const { to } = typed.step;
  await told(store, open, () => open.copy.change({ kind: "typed", cells: [{ cell, to }] }), () => ({ id: "copia.typed", data: dataOf(cell) })); // prettier-ignore
}

/** The number format of a cell that holds nothing: sheets are read without it, for nothing is judged by it. */
async function waitingFormat({ file }: OpenFile, { sheet, row, col }: CellRef): Promise<string | undefined> {
  const looks = await looksOf(file, sheet);
  return looks ? formatAt(looks, row, col) : file.sheets.find(({ name }) => name === sheet)?.format(row, col);
}

/** Puts a cell back as it is in the file. */
export async function putBack(store: PageStore, open: OpenFile, cell: CellRef): Promise<void> {
  await told(store, open, () => open.copy.change({ kind: "back", cells: [{ cell, to: null }] }), () => ({ id: "copia.put-back", data: dataOf(cell) })); // prettier-ignore
}

/** Takes the last change back and shows where it was; nothing where there is none. */
export async function undo(store: PageStore, open: OpenFile): Promise<void> {
  await told(store, open, open.copy.undo, (change) => ({ id: "copia.undone", data: { what: whatOf(change) } }));
}

export async function redo(store: PageStore, open: OpenFile): Promise<void> {
  await told(store, open, open.copy.redo, (change) => ({ id: "copia.redone", data: { what: whatOf(change) } }));
}

/** What a change is, as a part of a sentence. */
export function whatOf({ kind, cells }: Change): NestedMessage {
  const [first] = cells;
  if (first && cells.length === 1) return nested(`copia.what.${kind}-one`, dataOf(first.cell));
  return nested(kind === "back" ? "copia.what.back" : "copia.what.fix", { count: cells.length });
}

function dataOf({ sheet, row, col }: CellRef): { readonly cell: string; readonly sheet: string } {
  return { cell: cellName(row, col), sheet };
}

async function told(
  store: PageStore,
  open: OpenFile,
  work: () => Promise<Worked>,
  say: (change: Change) => Pick<Told, "id" | "data">,
): Promise<void> {
  try {
    const worked = await work();
    if (worked.kind === "refused") return tell(store, open, { tone: "warning", id: "copia.refused", why: worked.why });
    if (worked.kind === "changed" || worked.change === null) return;
    const { cell } = worked.change.cells[0] ?? {};
    if (cell) {
      const area = { top: cell.row, left: cell.col, bottom: cell.row, right: cell.col };
      store.dispatch({ type: "show", id: open.file.id, sheet: cell.sheet, area });
    }
    tell(store, open, { tone: "info", ...say(worked.change) });
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : String(fault);
    tell(store, open, { tone: "warning", id: "copia.failed", data: { why } });
  }
}

function tell(store: PageStore, { file }: OpenFile, told: Told): void {
  store.dispatch({ type: "told", id: file.id, told });
}
