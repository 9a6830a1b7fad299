/**
 * The documentation of docs/ as pages of the published site, in aiuto/: what the Help of a function and the manifest open, and
 * what an office without a network still reads. Plain HTML with one style sheet, under a policy that allows no script.
 */
const { readFileSync, readdirSync, statSync } = require("node:fs");
const path = require("node:path");
const { Marked } = require("marked");

const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** A heading's anchor, as GitHub makes it: lower case, hyphens for spaces. */
const anchor = (text) =>
  text
    .toLowerCase()
    .replace(/<[^>]*>|&[^;]*;|[^\p{L}\p{N} -]/gu, "")
    .trim()
    .replaceAll(" ", "-");

/** Files below a folder, as paths with forward slashes relative to it. */
function filesIn(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => statSync(path.join(folder, name)).isFile());
  return names.map((name) => name.split(path.sep).join("/")).sort();
}

const isPage = (name) => name.endsWith(".md");

/**
 * A page as HTML.
 * @param {string} markdown the page's text
 * @param {{ name: string, files: readonly string[] }} place the page's path and all files, relative to docs
 * @returns {{ title: string, html: string }}
 * @throws Error when a link leads to a file that does not exist
 */
function helpPage(markdown, { name, files }) {
  const root = "../".repeat(name.split("/").length - 1);
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }) {
        const html = this.parser.parseInline(tokens);
        return `<h${depth} id="${anchor(html)}">${html}</h${depth}>\n`;
      },
    },
    walkTokens(token) {
      if (token.type !== "link" || /^[a-z]+:|^#/.test(token.href)) return;
      const [file, fragment] = token.href.split("#");
      const target = path.posix.join(path.posix.dirname(name), file);
      if (!files.includes(target)) throw new Error(`docs/${name}: the link to ${token.href} leads nowhere in docs/`);
      token.href = file.replace(/\.md$/, ".html") + (fragment ? `#${fragment}` : "");
    },
  });
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? name;
  const body = marked.parse(markdown);
  const html = `<!doctype html>
<html lang="${/(?:^|\/)en\//.test(name) ? "en" : "it"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
<title>${escape(title.replaceAll("`", ""))} · PIAO per Excel</title>
<link rel="icon" href="${root}../assets/icon-32.png">
<link rel="stylesheet" href="${root}stile.css">
</head>
<body>
<nav><a href="${root}index.html">PIAO per Excel: aiuto</a></nav>
<main>
${body}</main>
</body>
</html>
`;
  return { title, html };
}

/** The list of all pages: those at the top, then a list for each folder. */
function indexMarkdown(titles) {
  const folders = { "": "Guide", funzioni: "Funzioni per le celle", regole: "Controlli", "regole/en": "Checks (in English)" };
  const folderOf = (name) => name.slice(0, Math.max(0, name.lastIndexOf("/")));
  const lists = Object.entries(folders).map(([folder, heading]) => {
    const own = titles.filter(({ name }) => folderOf(name) === folder);
    // The user guide first, the rest by name.
    const items = own
      .sort((a, b) => Number(b.name === "guida.md") - Number(a.name === "guida.md"))
      .map(({ name, title }) => `- [${title}](${name})`);
    return items.length > 0 ? `## ${heading}\n\n${items.join("\n")}\n` : "";
  });
  return `# Aiuto\n\n${lists.join("\n")}`;
}

/** Writes the pages of a folder, and the pictures and files beside them, to aiuto/ in the build. */
class HelpPages {
  /** @param {{ folder: string }} options the folder with the Markdown files and what they show */
  constructor({ folder }) {
    this.folder = folder;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("HelpPages", (compilation) => {
      compilation.contextDependencies.add(this.folder);
      compilation.hooks.processAssets.tap({ name: "HelpPages", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        const files = filesIn(this.folder);
        const emit = (name, content) => compilation.emitAsset(`aiuto/${name.replace(/\.md$/, ".html")}`, new sources.RawSource(content));
        const read = (name) => readFileSync(path.join(this.folder, name));
        try {
          const titles = files.filter(isPage).map((name) => {
            const { title, html } = helpPage(read(name).toString(), { name, files });
            emit(name, html);
            return { name, title };
          });
          emit("index.html", helpPage(indexMarkdown(titles), { name: "index.md", files }).html);
          for (const name of files.filter((other) => !isPage(other))) emit(name, read(name));
        } catch (error) {
          compilation.errors.push(error);
        }
      });
    });
  }
}

module.exports = { HelpPages, filesIn, helpPage };
