/**
 * Writing a document as a sheet. Only calls that keep the user's undo history: a sheet is added under its final name, and a sheet of ours
 * is refreshed by clearing it; nothing is ever deleted, copied, renamed, moved, hidden or protected.
 */
import type { SheetDocument } from "../../../core/document";
import type { Area } from "../../../core/sheet/address";
import { freeSheetName } from "../../../core/sheet/sheet-name";
import type { Outcome } from "../../host";
import type { ExcelEnvironment } from "../environment";
import { blocked, blockedBy, done, halfDone, type Blocked } from "../errors";
import type { OwnWrites } from "../own-writes";
import type { KnownMerges } from "../read/known-merges";
import { inExcel } from "../run";
import { contentBlocks, type ContentBlock } from "./content";
import { writeLooks, type RangeOf } from "./look";
import { writeSetUp } from "./set-up";

/** The custom property by which a sheet of ours is known. */
const PROPERTY = "piao.document";

export interface WriteOptions {
  readonly replace?: string;
}

export function writeDocument(
  environment: ExcelEnvironment,
  { own, merges }: { readonly own: OwnWrites; readonly merges: KnownMerges },
  document: SheetDocument,
  { replace }: WriteOptions = {},
): Promise<Outcome<{ readonly sheet: string }>> {
  const language = environment.language.startsWith("it") ? "it" : "en";
  return inExcel(
    environment,
    async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/name,items/protection/protected");
      await context.sync();
      const ours = replace === undefined ? null : await findOurs(context, worksheets.items, replace);
      if (ours?.protection.protected) return blocked("protected", ours.name);
      const name = ours
        ? ours.name
        : freeSheetName(
            document.name,
            worksheets.items.map((sheet) => sheet.name),
          );
      const [first, ...rest] = contentBlocks(document);
      try {
        const sheet = ours ? cleared(ours) : added(worksheets, name, document.id);
        sheet.load("id");
        if (ours) own.add(ours.id, null);
        if (ours) merges.forget(ours.id);
        const rangeOf = (area: Area): Excel.Range =>
          sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
        suspend(context);
        if (first) writeBlock(rangeOf, first);
        writeLooks(rangeOf, document.cells);
        writeSetUp(sheet, rangeOf, document, language);
        await context.sync();
        own.add(sheet.id, null);
        await writeRest(context, rangeOf, rest);
        sheet.activate();
        await context.sync();
        return done({ sheet: name });
      } catch (error) {
        return afterFailure(context, name, ours !== null, blockedBy(error));
      }
    },
    { oneUndo: true },
  );
}

function suspend(context: Excel.RequestContext): void {
  const { application } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}

/** The sheet that was written from the document with this id, if it is still there. */
async function findOurs(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[], id: string): Promise<Excel.Worksheet | null> {
  const asked = sheets.map((sheet) => ({ sheet, property: sheet.customProperties.getItemOrNullObject(PROPERTY) }));
  for (const { property } of asked) property.load("value");
  await context.sync();
  return asked.find(({ property }) => !property.isNullObject && property.value === id)?.sheet ?? null;
}

/** The id comes first: whatever happens later, the sheet is known as ours and can be refreshed. */
function added(worksheets: Excel.WorksheetCollection, name: string, id: string): Excel.Worksheet {
  const sheet = worksheets.add(name);
  sheet.customProperties.add(PROPERTY, id);
  return sheet;
}

/** Our own sheet, emptied: content, formats, merged areas, lists and alerts. */
function cleared(sheet: Excel.Worksheet): Excel.Worksheet {
  const all = sheet.getRange();
  all.unmerge();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  all.clear();
  sheet.freezePanes.unfreeze();
  sheet.horizontalPageBreaks.removePageBreaks();
  return sheet;
}

/** Formats first: they decide how content is understood. */
function writeBlock(rangeOf: RangeOf, { area, inputs, formats }: ContentBlock): void {
  const range = rangeOf(area);
  range.numberFormat = formats.map((line) => [...line]);
  range.formulas = inputs.map((line) => [...line]);
}

/** The blocks of a long document, each in a request of its own. */
async function writeRest(context: Excel.RequestContext, rangeOf: RangeOf, blocks: readonly ContentBlock[]): Promise<void> {
  const [block, ...rest] = blocks;
  if (!block) return;
  suspend(context);
  writeBlock(rangeOf, block);
  await context.sync();
  await writeRest(context, rangeOf, rest);
}

/**
 * After a failure: if the sheet was not made, the workbook is as it was. If it was, it is emptied, and its name is said: it cannot be
 * deleted, that would erase the user's undo history.
 */
async function afterFailure(context: Excel.RequestContext, name: string, refreshed: boolean, reason: Blocked): Promise<Blocked> {
  try {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("id");
    await context.sync();
    if (sheet.isNullObject) return reason;
    if (refreshed) return blocked("half-done", name);
    cleared(sheet);
    await context.sync();
    return blocked("half-done", name);
  } catch (error) {
    return halfDone(error, [name]);
  }
}
