/** Files of tests that need a page, with one copy of the program for all of them (jest.together.config.js says which). */
import { relative } from "node:path";
// What takes components off the page after each test is a hook: here it belongs to no file.
import "@testing-library/react";

declare const FILES: readonly string[];

describe.each(FILES.map((path) => [relative(process.cwd(), path), path]))("%s", (_name, path) => {
  jest.requireActual(path);
});
