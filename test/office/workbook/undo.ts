/**
 * The user's undo history, as Excel keeps it around what an add-in does.
 * - Calls that take no part in undo clear it: Microsoft's table in "Undo capabilities with the Excel JavaScript API" (office-js-docs-pr#5175).
 * - On the desktop the question for merged areas clears it too, though it changes nothing (office-js#5918).
 * - So does, by a report, adding a handler of events (office-js#2543, comment of April 2024; said of the desktop only).
 * - Before ExcelApi 1.19 whatever an add-in writes clears it (office-js#2802, #6170).
 * - Settings and custom properties come back with no Ctrl+Z (as custom XML parts, office-js#6415).
 */
import { takeBack, keepContent, type KeptContent } from "./kept-content";
import type { Book } from "./model";

export type Platform = "desktop" | "web";

const MERGED_AREAS = "Range.GetMergedAreasOrNullObject";
const ADDS_HANDLER = /^Worksheet(Collection)?\._Register\w+$/;

/** Members of Microsoft's table that this workbook has, and where they clear the history. */
const CLEARING: Readonly<Record<string, readonly Platform[]>> = {
  "Worksheet.Copy": ["desktop", "web"],
  "Worksheet.Delete": ["desktop", "web"],
  "Worksheet.Name=": ["desktop"],
  "Worksheet.Position=": ["desktop"],
  "Worksheet.Visibility=": ["desktop"],
  "WorksheetProtection.Protect": ["desktop", "web"],
  "WorksheetProtection.Unprotect": ["desktop", "web"],
  "WorkbookProtection.Protect": ["desktop", "web"],
  "WorkbookProtection.Unprotect": ["desktop", "web"],
  "Workbook.InsertWorksheetsFromBase64": ["desktop", "web"],
  [MERGED_AREAS]: ["desktop"],
};

/** Methods that change what the user sees; a property that is set always does. */
const WRITING =
  /^(WorksheetCollection\.Add|Range\.(Clear|Merge|Unmerge)|ConditionalFormatCollection\.(Add|ClearAll)|ConditionalFormat\.Delete|DataValidation\.Clear|WorksheetFreezePanes\.\w+|PageLayout\.Set\w+|PageBreakCollection\.(Add|RemovePageBreaks))$/;
/** What is kept out of sight takes no part in undo. */
const OUT_OF_SIGHT = /^(Setting|SettingCollection|WorksheetCustomProperty|WorksheetCustomPropertyCollection)\./;
const OUT_OF_SIGHT_WRITES = /\.(Add|Delete|Value=)$/;

const UNDO_SET = 19;

/** Whether the member changes the workbook. */
export const isWrite = (member: string): boolean =>
  OUT_OF_SIGHT.test(member) ? OUT_OF_SIGHT_WRITES.test(member) : member.endsWith("=") || WRITING.test(member);

interface Step {
  readonly what: string;
  /** The content before it; null for what the test says that the user did. */
  readonly before: KeptContent | null;
}

export class UndoHistory {
  /** What Ctrl+Z would take back, the last at the end. */
  readonly steps: Step[] = [];
  /** Calls that have cleared the history, each as "Worksheet.Delete". */
  readonly cleared: string[] = [];
  /** Those among them that changed something: reading aside. */
  get clearedByWriting(): readonly string[] {
    return this.cleared.filter((member) => member !== MERGED_AREAS && !ADDS_HANDLER.test(member));
  }

  /** Set while requests of one `Excel.run` are merged into one step. */
  grouped = false;
  private open: Step | null = null;
  private inRequest: Step | null = null;

  constructor(
    private readonly book: Book,
    readonly platform: Platform,
  ) {}

  /** What the user did before. */
  did(what: string): void {
    this.steps.push({ what, before: null });
  }

  beginRequest(): void {
    this.inRequest = this.grouped ? this.open : null;
  }

  endGroup(): void {
    this.grouped = false;
    this.open = null;
  }

  /** Called before each member of a request. @param level the newest ExcelApi of this Excel */
  about(member: string, level: number): void {
    const outOfSight = OUT_OF_SIGHT.test(member);
    const writes = isWrite(member);
    const handler = ADDS_HANDLER.test(member) && this.platform === "desktop";
    if (handler || CLEARING[member]?.includes(this.platform) || (writes && level < UNDO_SET)) this.clear(member);
    else if (writes && !outOfSight && !this.inRequest) this.begin(member);
  }

  /** What Ctrl+Z does. @throws Error when there is nothing to take back */
  undo(): string {
    const step = this.steps.pop();
    if (!step) throw new Error("nothing to undo");
    this.open = null;
    if (step.before) takeBack(this.book, step.before);
    return step.what;
  }

  private begin(member: string): void {
    const step = { what: member, before: keepContent(this.book) };
    this.steps.push(step);
    this.inRequest = step;
    if (this.grouped) this.open = step;
  }

  private clear(member: string): void {
    this.steps.length = 0;
    this.cleared.push(member);
  }
}
