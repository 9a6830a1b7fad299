/**
 * Everything of a document but its content, in parts that Excel may refuse one by one: without a printer it may refuse all print set-up, as VBA's.
 * A refused part is a note, never the loss of the sheet.
 */
import type { SheetDocument } from "../../../core/document";
import type { Language } from "../../../core/messages/fill";
import type { DocumentPart } from "../../host";
import { blockedBy } from "../errors";
import { writeLooks, type RangeOf } from "./look";
import { printSteps } from "./print";
import { writeAlerts, writeLists, writeSizes, writeView } from "./set-up";

interface Step {
  readonly part: DocumentPart;
  /** Can be done again over what a refused request has done of it. */
  readonly write: () => void;
}

/** Writes all parts in one request, and where Excel refuses, by halves down to what it refuses. @returns the parts that are missing, each once */
export async function writeParts(
  context: Excel.RequestContext,
  { sheet, rangeOf }: { readonly sheet: Excel.Worksheet; readonly rangeOf: RangeOf },
  document: SheetDocument,
  language: Language,
): Promise<readonly DocumentPart[]> {
  const step = (part: DocumentPart, write: () => void): Step => ({ part, write });
  const steps = [
    step("look", () => writeLooks(rangeOf, document.cells)),
    step("look", () => writeSizes(rangeOf, document)),
    step("lists", () => writeLists(rangeOf, document, language)),
    step("alerts", () => writeAlerts(sheet, rangeOf, document)),
    step("view", () => writeView(sheet, document)),
    ...printSteps(sheet, document).map((write) => step("print", write)),
    step("view", () => sheet.activate()),
  ];
  return [...new Set((await refusedOf(context, steps)).map(({ part }) => part))];
}

async function refusedOf(context: Excel.RequestContext, steps: readonly Step[]): Promise<readonly Step[]> {
  try {
    for (const { write } of steps) write();
    await context.sync();
    return [];
  } catch (error) {
    // Throws on a fault of the program, and on a refused undo group: that is no matter of one part.
    blockedBy(error);
  }
  if (steps.length === 1) return steps;
  const half = Math.ceil(steps.length / 2);
  const first = await refusedOf(context, steps.slice(0, half));
  return [...first, ...(await refusedOf(context, steps.slice(half)))];
}
