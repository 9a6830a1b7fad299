/** The Excel of the tests: Microsoft's client in jest's page, and a workbook in memory that can be changed from test to test. */
import { createBook, Session, type Book, type SheetModel } from "./workbook";
import { loadClient } from "./workbook/client";
import { groupAsExcelDoes } from "./workbook/group";

export { EXCEL, OLDEST, WEB } from "./environments";

const bridge = loadClient(window);
const sessions: Session[] = [];
groupAsExcelDoes(() => sessions.at(-1));

/** Opens a workbook in place of the one before, in Excel for Windows unless it is another. */
export function open(content: Book | readonly SheetModel[], platform?: Session["platform"]): Session {
  const session = new Session("settings" in content ? content : createBook(content), platform);
  sessions.push(session);
  bridge.open(session);
  return session;
}

// `npm run test:office` lists what went through Microsoft's client, file by file.
afterAll(() => {
  const requests = sessions.reduce((sum, { traffic }) => sum + traffic.requests, 0);
  const members = [...new Set(sessions.flatMap(({ log }) => [...log.keys()]))].sort();
  process.stderr.write(
    `Microsoft's client: ${sessions.length} workbooks, ${requests} requests, ${members.length} members: ${members.join(", ")}\n`,
  );
});
