/**
 * The licences of everything that the build bundles: licenze.json (name, version, licence) for the about box and licenze.txt with the full texts.
 * What is bundled is taken from the modules of the build itself, so that the list cannot be out of date.
 */
const { existsSync, readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");

/** The folder of the package that a module's file belongs to; null for our own files. */
function packageFolder(file) {
  const at = file.lastIndexOf(`${path.sep}node_modules${path.sep}`);
  if (at < 0) return null;
  const rest = file.slice(at + "/node_modules/".length).split(path.sep);
  const name = rest[0].startsWith("@") ? rest.slice(0, 2) : rest.slice(0, 1);
  return path.join(file.slice(0, at), "node_modules", ...name);
}

/** Name, version, licence and its text. @throws Error when a package names no licence: it could not be given away */
function licenceOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  if (typeof license !== "string") throw new Error(`${name}: its package.json names no licence`);
  const file = readdirSync(folder).find((one) => /^(licen[sc]e|copying)(\.|$|-)/i.test(one));
  const holder = typeof author === "string" ? author : (author?.name ?? "");
  const text = file ? readFileSync(path.join(folder, file), "utf8").trim() : `${license}${holder ? `, ${holder}` : ""}`;
  return { name, version, licence: license, text };
}

/** All files of a module, those that were joined into it too. */
function filesOf(module) {
  if (module.modules) return [...module.modules].flatMap(filesOf);
  return typeof module.resource === "string" ? [module.resource.split("?")[0]] : [];
}

class Licences {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("Licences", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "Licences", stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE }, () => {
        try {
          const folders = new Set([...compilation.modules].flatMap(filesOf).map(packageFolder));
          folders.delete(null);
          const all = [...folders].filter((folder) => existsSync(path.join(folder, "package.json"))).map(licenceOf);
          const list = [...new Map(all.map((one) => [`${one.name}@${one.version}`, one])).values()].sort((a, b) =>
            a.name < b.name ? -1 : 1,
          );
          const texts = list.map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}\n`);
          compilation.emitAsset(
            "licenze.json",
            new sources.RawSource(JSON.stringify(list.map(({ name, version, licence }) => ({ name, version, licence })))),
          );
          compilation.emitAsset("licenze.txt", new sources.RawSource(texts.join(`\n${"-".repeat(80)}\n\n`)));
        } catch (error) {
          compilation.errors.push(error);
        }
      });
    });
  }
}

module.exports = { Licences };
