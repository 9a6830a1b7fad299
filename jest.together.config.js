/**
 * The unit group as `npm test` runs it: the same tests, but many files share what they load, for loading the program anew is most of what three
 * hundred files take by themselves. `npx jest PATH` and `npm run watch` run each file by itself.
 */
const { readFileSync, readdirSync } = require("node:fs");
const { join } = require("node:path");
const { projects, ...shared } = require("./jest.config");

const { displayName, ...unit } = projects.find(({ displayName }) => displayName === "unit");

/** As many parts as let all cores end at about the same time. */
const PARTS = { node: 6, page: 3 };

const ENVIRONMENTS = { node: "node", page: "<rootDir>/test/together/page-environment.js" };

const TEST = join(__dirname, "test");
const OTHER_GROUPS = /^(?:office|browser|manifest|together)[\\/]/;

/** What a file says that replaces modules, and so must have them for itself. */
const REPLACES = /\bjest\s*\.\s*(?:mock|doMock|unmock|resetModules|isolateModules)\b/;

/** The first comment of a file that needs a page. */
const NEEDS_A_PAGE = /^\/\*\*(?:(?!\*\/)[\s\S])*@jest-environment jsdom\b/;

function placeOf(file) {
  const text = readFileSync(file, "utf8");
  if (REPLACES.test(text)) return "alone";
  return NEEDS_A_PAGE.test(text) ? "page" : "node";
}

const files = readdirSync(TEST, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.test\.tsx?$/.test(name) && !OTHER_GROUPS.test(name))
  .map((name) => join(TEST, name))
  .sort();
const of = { node: [], page: [], alone: [] };
for (const file of files) of[placeOf(file)].push(file);

module.exports = {
  ...shared,
  projects: [
    ...Object.entries(PARTS).flatMap(([place, parts]) =>
      Array.from({ length: parts }, (_part, index) => ({
        ...unit,
        displayName: `${displayName}: ${place} ${index + 1} of ${parts}`,
        testMatch: [`<rootDir>/test/together/${place}.test.ts`],
        testEnvironment: ENVIRONMENTS[place],
        testPathIgnorePatterns: [],
        // Neighbours go to different parts, for what takes long stands together.
        globals: { FILES: of[place].filter((_file, at) => at % parts === index) },
      })),
    ),
    { ...unit, displayName: `${displayName}: alone`, testMatch: of.alone },
  ],
};
