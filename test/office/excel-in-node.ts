/** The same for Node, which has no page: the client gets one of its own and lends its `Excel` to the program. */
import { createRequire } from "node:module";
import { Session, type Book } from "./workbook";
import { loadClient } from "./workbook/client";

// jsdom comes with jest's environment, which the project names; it is the same one in both places.
const { JSDOM } = createRequire(require.resolve("jest-environment-jsdom"))("jsdom") as typeof import("jsdom");
const page = new JSDOM("<!doctype html>", { runScripts: "outside-only", url: "https://localhost/" }).window;
const bridge = loadClient(page);
Object.assign(globalThis, { Excel: page.Excel as unknown });

/** Opens a workbook in place of the one before. */
export function openInNode(book: Book): Session {
  const session = new Session(book);
  bridge.open(session);
  return session;
}
