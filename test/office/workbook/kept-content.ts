/** A copy of what Ctrl+Z takes back: the sheets with their cells, formats and rules; not the settings. */
import type { Book, Rule, SheetModel } from "./model";

export interface KeptContent {
  readonly sheets: readonly { readonly sheet: SheetModel; readonly copy: SheetModel }[];
}

export const keepContent = (book: Book): KeptContent => ({ sheets: book.sheets.map((sheet) => ({ sheet, copy: copySheet(sheet) })) });

/** The sheet with everything in it, independent of the original. */
export function copySheet(sheet: SheetModel): SheetModel {
  return {
    ...sheet,
    cells: new Map([...sheet.cells].map(([key, cell]) => [key, { ...cell }])),
    formats: new Map([...sheet.formats].map(([key, formats]) => [key, new Map(formats)])),
    merges: sheet.merges.map((merge) => ({ ...merge })),
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenCols: new Set(sheet.hiddenCols),
    widths: new Map(sheet.widths),
    heights: new Map(sheet.heights),
    rules: sheet.rules.map((rule) => ({ ...rule, look: new Map(rule.look) })),
    validations: sheet.validations.map((validation) => ({ ...validation, look: new Map(validation.look) })),
    page: new Map(sheet.page),
    properties: new Map(sheet.properties),
  };
}

/**
 * Puts the content back. A rule that had been deleted comes back unreadable until the file is opened again (office-js#6396); custom
 * properties stay as they are.
 */
export function takeBack(book: Book, { sheets }: KeptContent): void {
  book.sheets.splice(0, book.sheets.length, ...sheets.map(({ sheet }) => sheet));
  for (const { sheet, copy } of sheets) {
    const there = new Set(sheet.rules.map(({ id }) => id));
    const rules = copy.rules.map((rule): Rule => (there.has(rule.id) ? rule : { ...rule, damaged: true }));
    Object.assign(sheet, copySheet({ ...copy, rules, properties: sheet.properties }));
  }
}
