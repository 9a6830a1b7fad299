/** The rooms of the core stand one upon the other: an import goes down, never up, so that no two rooms need each other. */
import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { importsIn } from "./support/imports";

const core = join(__dirname, "../../src/core");

/** From the ground up. A room may look into those before it. */
const ROOMS = [
  "settings",
  "fraction",
  "exact",
  "sheet",
  "text",
  "messages",
  "document",
  "plan",
  "totals",
  "reading",
  "score",
  "computed",
  "fixes",
  "seo",
  "individual",
  "rules",
  "verify",
  "as-read",
  "pointing",
  "compare",
  "progress",
  "settings-file",
  "waivers",
  "report",
  "record",
] as const;

/** What looks up all the same, and why. Types only: nothing of it is there when the program runs. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  "settings → rules": "the severities that a municipality chooses are named by the rules, and rules are asked with its settings",
};

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly file: string;
  readonly onlyTypes: boolean;
}

const roomOf = (path: string): string => (relative(core, path).split(sep)[0] ?? "").replace(/\.ts$/, "");

const arrows = importsIn(core)
  .map(({ from, to, onlyTypes }): Arrow => ({ from: roomOf(from), to: roomOf(to), file: relative(core, from), onlyTypes }))
  .filter(({ from, to }) => from !== to);

test("every room has its floor", () => {
  const rooms = new Set(readdirSync(core).map((name) => roomOf(join(core, name))));
  expect([...rooms].sort()).toEqual([...ROOMS].sort());
});

test("no import goes up, but for the types that are said here", () => {
  const floor = (room: string): number => ROOMS.indexOf(room as (typeof ROOMS)[number]);
  const up = arrows.filter(({ from, to }) => floor(to) > floor(from));
  const allowed = ({ from, to, onlyTypes }: Arrow): boolean => onlyTypes && `${from} → ${to}` in EXCEPTIONS;
  expect(up.filter((arrow) => !allowed(arrow)).map(({ from, to, file }) => `${from} → ${to} in ${file}`)).toEqual([]);
  expect([...new Set(up.map(({ from, to }) => `${from} → ${to}`))]).toEqual(Object.keys(EXCEPTIONS));
});

test("there is something to look at", () => expect(arrows.length).toBeGreaterThan(300));
