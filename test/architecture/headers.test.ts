/** What the administrators' guide recommends is what the development server sends, and what the pages say themselves. */
import { readFileSync } from "node:fs";
import { RECIPES } from "../../scripts/install/recipes";
import { contentSecurityPolicy, HEADERS } from "../../scripts/webpack/headers";

const guide = readFileSync("docs/amministratori.md", "utf8");

test.each(Object.entries(HEADERS))("%s stands in the guide's table and in every recipe", (name, value) => {
  expect(guide).toContain(`| \`${name}\` | \`${value}\` |`);
  for (const { text } of RECIPES) expect(text).toContain(value);
});

test.each(RECIPES)("the guide's recipe for $server is the one that is released", ({ text }) => expect(guide).toContain(`\n${text}\`\`\``));

test("Excel on the web may fetch the functions from a page of its own", () => {
  expect(HEADERS["Access-Control-Allow-Origin"]).toBe("*");
});

test.each(["https://*.officeapps.live.com", "https://teams.microsoft.com", "https://outlook.live.com", "https://*.cloud.microsoft"])(
  "%s may show the pane",
  (host) => expect(HEADERS["Content-Security-Policy"].split(" ")).toContain(host),
);

test("nothing that would keep Excel on the web from framing the pane", () => {
  expect(Object.keys(HEADERS)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/X-Frame-Options|Opener-Policy|Embedder-Policy/)]),
  );
});

test("the browser's page asks nothing of anyone else; Excel's asks Microsoft for office.js only", () => {
  expect(contentSecurityPolicy({ office: false })).not.toContain("://");
  expect(contentSecurityPolicy({ office: true }).match(/\S+:\/\/\S+/g)).toEqual(["https://appsforoffice.microsoft.com;"]);
});

test.each([true, false])("no inline script, no eval, nowhere to send (office: %s)", (office) => {
  const policy = contentSecurityPolicy({ office });
  expect(policy).not.toMatch(/unsafe-/);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self';");
});
