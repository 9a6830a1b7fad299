/**
 * Writing a document as a sheet: its content first, then the rest, of which Excel may refuse parts. Only calls that keep the user's undo history:
 * a sheet is added under its final name, and a sheet of ours is refreshed by clearing it; nothing is ever deleted, copied, renamed, moved,
 * hidden or protected.
 */
import type { SheetDocument } from "../../../core/document";
import type { Area } from "../../../core/sheet/address";
import { freeSheetName } from "../../../core/document/sheet-name";
import type { DocumentPart, Outcome } from "../../host";
import type { ExcelEnvironment } from "../environment";
import { blocked, blockedBy, done, halfDone, type Blocked } from "../errors";
import type { OwnWrites } from "../own-writes";
import type { Calendar } from "../read/calendar";
import type { KnownMerges } from "../read/known-merges";
import { inExcel } from "../run";
import { contentBlocks, type ContentBlock } from "./content";
import type { RangeOf } from "./look";
import { writeParts } from "./parts";

/** The custom property by which a sheet of ours is known. */
const PROPERTY = "piao.document";

export interface WriteOptions {
  readonly replace?: string;
}

interface WrittenSheet {
  readonly sheet: string;
  /** Parts that Excel refused; the content is there whole. */
  readonly missing?: readonly DocumentPart[];
}

/** What the writing of one document needs and remembers, also over two runs. */
interface Writing {
  readonly memory: { readonly own: OwnWrites; readonly merges: KnownMerges; readonly calendar: Calendar };
  readonly document: SheetDocument;
  readonly replace: string | undefined;
  readonly language: "it" | "en";
  /** The name of the sheet that a run has begun to add: if Excel then refused the run's undo group, the next goes on with it. */
  begun: string | null;
}

export function writeDocument(
  environment: ExcelEnvironment,
  memory: Writing["memory"],
  document: SheetDocument,
  { replace }: WriteOptions = {},
): Promise<Outcome<WrittenSheet>> {
  const language = environment.language.startsWith("it") ? "it" : "en";
  const writing: Writing = { memory, document, replace, language, begun: null };
  return inExcel(environment, (context) => write(context, writing), { oneUndo: true });
}

async function write(context: Excel.RequestContext, writing: Writing): Promise<Outcome<WrittenSheet>> {
  const { workbook } = context;
  workbook.protection.load("protected");
  workbook.worksheets.load("items/id,items/name,items/protection/protected");
  await context.sync();
  const sheets = workbook.worksheets.items;
  const begun = sheets.find(({ name }) => name === writing.begun) ?? null;
  const ours = begun ?? (writing.replace === undefined ? null : await findOurs(context, sheets, writing.replace));
  if (ours?.protection.protected) return blocked("protected", ours.name);
  if (!ours && workbook.protection.protected) return blocked("protected-workbook");
  const taken = sheets.map((sheet) => sheet.name);
  const name = ours ? ours.name : freeSheetName(writing.document.name, taken);
  if (!ours) writing.begun = name;
  const first = await writeContent(context, writing, { name, ours });
  const content = "reason" in first ? await writeAgain(context, writing, name, first) : first;
  if ("reason" in content) return content;
  const missing = await writeParts(context, content, writing.document, writing.language);
  return done({ sheet: name, ...(missing.length > 0 && { missing }) });
}

interface Target {
  readonly name: string;
  readonly ours: Excel.Worksheet | null;
}

interface Content {
  readonly sheet: Excel.Worksheet;
  readonly rangeOf: RangeOf;
}

/** The cells with their number formats and merged areas: the first request makes the sheet, a long document takes some more. */
async function writeContent(
  context: Excel.RequestContext,
  { memory, document }: Writing,
  { name, ours }: Target,
): Promise<Content | Blocked> {
  const [first, ...rest] = contentBlocks(document, memory.calendar);
  try {
    suspend(context);
    const sheet = ours ? cleared(ours) : context.workbook.worksheets.add(name);
    // The id comes first: whatever happens later, the sheet is known as ours and can be refreshed.
    sheet.customProperties.add(PROPERTY, document.id);
    sheet.load("id");
    if (ours) memory.own.add(ours.id, null);
    if (ours) memory.merges.forget(ours.id);
    const rangeOf = (area: Area): Excel.Range =>
      sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
    if (first) writeBlock(rangeOf, first);
    for (const area of document.merges) rangeOf(area).merge();
    await context.sync();
    memory.own.add(sheet.id, null);
    await writeRest(context, rangeOf, rest);
    return { sheet, rangeOf };
  } catch (error) {
    return blockedBy(error);
  }
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
 * After a failure: if the sheet was not made, the workbook is as it was. If it was, its content is written once more from the beginning; where that
 * fails too, it is emptied and its name is said: it cannot be deleted, that would erase the user's undo history.
 */
async function writeAgain(context: Excel.RequestContext, writing: Writing, name: string, reason: Blocked): Promise<Content | Blocked> {
  try {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("id,name");
    await context.sync();
    if (sheet.isNullObject) return reason;
    const again = await writeContent(context, writing, { name, ours: sheet });
    if (!("reason" in again)) return again;
    cleared(sheet);
    await context.sync();
    return blocked("half-done", name);
  } catch (error) {
    return halfDone(error, [name]);
  }
}
