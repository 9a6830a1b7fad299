/** What the administrators' guide recommends is what the development server sends, and what the pages say themselves. */
import { readFileSync } from "node:fs";
import { contentSecurityPolicy, HEADERS } from "../../scripts/webpack/headers";

const guide = readFileSync("docs/amministratori.md", "utf8");

test.each(Object.entries(HEADERS))("%s stands in the guide's table, in the nginx and in the IIS example", (name, value) => {
  expect(guide).toContain(`| \`${name}\` | \`${value}\` |`);
  expect(guide).toMatch(new RegExp(`add_header ${name} "?${value.replace(/[()*.]/g, "\\$&")}"? always;`));
  expect(guide).toContain(`<add name="${name}" value="${value}" />`);
});

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
