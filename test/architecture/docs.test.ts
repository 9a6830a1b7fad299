/** The documentation as pages, and its links. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { filesIn, helpPage } from "../../scripts/webpack/help-pages";

const page = (markdown: string, name = "guida.md") =>
  helpPage(markdown, { name, files: ["guida.md", "impostazioni.json", "regole/weights-total.md"] });

describe("a help page", () => {
  test("takes its title from the first heading", () => {
    const { title, html } = page("# I pesi & le `fasi`\n\nTesto.");
    expect(title).toBe("I pesi & le `fasi`");
    expect(html).toContain("<title>I pesi &amp; le fasi · PIAO per Excel</title>");
  });
  test("links to other pages, from whatever folder", () => {
    expect(page("[x](regole/weights-total.md#esempio)").html).toContain('href="regole/weights-total.html#esempio"');
    expect(page("[x](../guida.md)", "regole/weights-total.md").html).toContain('href="../guida.html"');
  });
  test("links to other files stay", () => expect(page("[x](impostazioni.json)").html).toContain('href="impostazioni.json"'));
  test("headings have anchors as on GitHub", () => expect(page("## Perché, e come").html).toContain('id="perché-e-come"'));
  test("a link that leads nowhere is an error", () => expect(() => page("[x](altrove.md)")).toThrow(/docs\/guida.md.*altrove.md/));
  test("says its language", () => {
    expect(page("testo").html).toContain('<html lang="it">');
    expect(page("text", "regole/en/weights-total.md").html).toContain('<html lang="en">');
  });
  test("no script can run in it", () => expect(page("testo").html).toContain("default-src 'none'"));
});

const documents = [
  "README.md",
  "CONTRIBUTING.md",
  ...filesIn("docs")
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

test.each(documents)("%s: its links and pictures are there", (path) => {
  const links = [...readFileSync(path, "utf8").matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)].map((match) => match[1]!);
  const missing = links.filter((link) => !/^[a-z]+:/.test(link) && !existsSync(join(dirname(path), link)));
  expect(missing).toEqual([]);
});
