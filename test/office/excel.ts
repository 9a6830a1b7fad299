/** The Excel of the tests: Microsoft's client in jest's page, and a workbook in memory that can be changed from test to test. */
import { createBook, Session, type Book, type SheetModel } from "./workbook";
import { loadClient } from "./workbook/client";

export { EXCEL, OLDEST } from "./environments";

const bridge = loadClient(window);

/** Opens a workbook in place of the one before. */
export function open(content: Book | readonly SheetModel[]): Session {
  const session = new Session("settings" in content ? content : createBook(content));
  bridge.open(session);
  return session;
}
