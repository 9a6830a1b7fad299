/**
 * The workbook saved, closed and opened again: ids of sheets differ (office-js-docs#297, office-js#1390), ids of rules may, unreadable rules
 * are whole again (office-js#6396), and there is nothing to undo.
 */
import { copySheet } from "./kept-content";
import { createBook, newId, type Book } from "./model";

/** @param rules whether the rules keep their ids */
export function reopened(book: Book, { rules }: { readonly rules: "same ids" | "other ids" }): Book {
  const sheets = book.sheets.map((sheet) => {
    const copy = copySheet(sheet);
    const renumbered = copy.rules.map((rule) => ({ ...rule, id: rules === "same ids" ? rule.id : newId(), damaged: false }));
    return { ...copy, id: newId(), rules: renumbered };
  });
  const fresh = createBook(sheets);
  return {
    ...fresh,
    settings: new Map(book.settings),
    names: new Map(book.names),
    date1904: book.date1904,
    structure: book.structure,
    errors: book.errors,
  };
}
