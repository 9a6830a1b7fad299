/**
 * House rule `house/rooms`: imports go downwards only. Which room may look into which is the table below;
 * CONTRIBUTING.md draws it. Held by test/architecture.
 */
import { readdirSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const HOUSE = resolve(dirname(fileURLToPath(import.meta.url)), "../../src");

/** The rooms, the longest path first: a file belongs to the first room its path begins with. `sees` lists the rooms it may import. */
const ROOMS = [
  { path: "core", sees: ["core"] },
  { path: "hosts/excel", sees: ["hosts/excel", "hosts", "core"] },
  { path: "hosts/file", sees: ["hosts/file", "hosts", "core"] },
  { path: "hosts/browser", sees: ["hosts/browser", "hosts/file", "hosts", "core"] },
  { path: "hosts", sees: ["hosts", "core"] },
  { path: "functions", sees: ["functions", "core"] },
  { path: "commands", sees: ["commands", "hosts/excel", "hosts", "core"] },
  // The two entries of the pane put a host and the screen together: they alone know which host it is.
  { path: "taskpane/main-excel", sees: ["taskpane/main-excel", "taskpane", "commands", "hosts/excel", "hosts/browser", "hosts", "core"] },
  { path: "taskpane/main-browser", sees: ["taskpane/browser", "taskpane", "hosts/browser", "hosts", "core"] },
  { path: "taskpane/browser", sees: ["taskpane/browser", "taskpane", "hosts/browser", "hosts", "core"] },
  { path: "taskpane", sees: ["taskpane", "hosts", "core"] },
  { path: "cli", sees: ["cli", "hosts/file", "hosts", "core"] },
];

/** Packages that are pure computation; zod only in its small form, since the pane and the functions load the core. */
const CORE_PACKAGES = ["@borgar/fx", "@borgar/fx/xlsx", "diff", "munkres", "zod/mini"];

/** The rules: a file of core/rules with sentences of its own is a rule; only the catalogue imports them all. */
const CATALOGUE = "core/rules/catalogue";
const RULES = readdirSync(resolve(HOUSE, "core/rules/sentences")).map((file) => `core/rules/${file.replace(/\.ts$/, "")}`);

const startsIn = (room, path) => path === room || path.startsWith(`${room}/`) || path.startsWith(`${room}.`);
const roomOf = (path) => ROOMS.find((room) => startsIn(room.path, path));
const isRule = (path) => RULES.includes(path);
const withoutEnding = (path) => path.replace(/(\.d)?\.[cm]?[jt]sx?$/, "").replace(/\/index$/, "");

/** The folder src in which a file stands: the last of this name in its path, for the tests keep a house of their own in another place. */
const sourceOf = (file) => /^(.*[\\/]src)[\\/]/.exec(file)?.[1] ?? HOUSE;

/** The path below src with forward slashes and without its ending, or null when it is elsewhere. */
function inSource(src, absolute) {
  const path = relative(src, absolute).split(sep).join("/");
  return path.startsWith("..") ? null : withoutEnding(path);
}

/** Why a file may not import `source`, or null when it may. `from` is its path as `inSource` gives it. */
function objection(from, source, file) {
  const room = roomOf(from);
  if (!room) return null;
  if (!source.startsWith(".")) {
    const foreign = room.path === "core" && !CORE_PACKAGES.includes(source);
    return foreign ? `the core imports only ${CORE_PACKAGES.join(", ")} and itself, not "${source}"` : null;
  }
  const target = inSource(sourceOf(file), resolve(dirname(file), source));
  if (target === null) return `src imports nothing from outside src, as "${source}" is`;
  const other = roomOf(target);
  if (!other || !room.sees.includes(other.path)) {
    return `${room.path} does not look into ${other?.path ?? target}: imports go downwards only`;
  }
  if (isRule(target) && isRule(from)) return "one rule does not import another: what they share has a file of its own";
  if (isRule(target) && from !== CATALOGUE) return "only the catalogue imports the rules";
  return null;
}

export const rooms = {
  meta: { type: "problem", docs: { description: "imports go downwards only" }, schema: [], messages: { room: "House rule: {{why}}." } },
  create(context) {
    const from = inSource(sourceOf(context.filename), context.filename);
    if (from === null) return {};
    const check = (node) => {
      if (node === null || typeof node?.value !== "string") return;
      const why = objection(from, node.value, context.filename);
      if (why) context.report({ node, messageId: "room", data: { why } });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.source ?? node.argument?.literal),
    };
  },
};
