/** The same for Node, which has no page: the client gets one of its own and lends its `Excel` to the program. */
import { JSDOM } from "jsdom";
import { Session, type Book } from "./workbook";
import { loadClient } from "./workbook/client";

const page = new JSDOM("<!doctype html>", { runScripts: "outside-only", url: "https://localhost/" }).window;
const bridge = loadClient(page);
Object.assign(globalThis, { Excel: page.Excel as unknown });

/** Opens a workbook in place of the one before. */
export function openInNode(book: Book): Session {
  const session = new Session(book);
  bridge.open(session);
  return session;
}
