/** Files of tests that need no page, with one copy of the program for all of them (jest.together.config.js says which). */
import { relative } from "node:path";

declare const FILES: readonly string[];

describe.each(FILES.map((path) => [relative(process.cwd(), path), path]))("%s", (_name, path) => {
  jest.requireActual(path);
});
