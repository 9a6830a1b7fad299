/**
 * functions.json: what Excel shows while a formula is typed. Microsoft's generator reads it from the comments of src/functions; this
 * plugin cleans its output and writes it twice, in Italian (functions.json) and in English (functions.en.json). It stands in for
 * Microsoft's own plugin, which writes its raw file into every child compilation too, so that a second build in one run fails.
 */
const { existsSync, readFileSync, readdirSync } = require("node:fs");
const { join } = require("node:path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");

/** Files of a folder that declare custom functions. */
function functionFiles(folder) {
  const files = readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name)));
  return files.filter((file) => /\.ts$/.test(file) && /^\s*\* @customfunction/m.test(readFileSync(file, "utf8"))).sort();
}

/**
 * The generator's metadata without what breaks Excel 2021 and LTSC: with `allowCustomDataForDataTypeAny` every function returned
 * #VALUE! there (OfficeDev/office-js#3504, #4385). Descriptions lose line breaks; a function with a page in docs/funzioni gets its address.
 * @param {string} json the generator's output
 * @param {(id: string) => string | undefined} [helpUrl] the address of a function's help page
 */
function cleanMetadata(json, helpUrl = () => undefined) {
  const { functions } = JSON.parse(json);
  const oneLine = (key, value) => (key === "description" ? value.replace(/\s+/g, " ").trim() : value);
  return JSON.stringify({ functions: functions.map((fn) => ({ ...fn, helpUrl: helpUrl(fn.id) })) }, oneLine, 2);
}

/** Where the help page of a function is, on the development server; `npm run manifest` moves it. */
function helpUrl(docs, id) {
  const page = `funzioni/${id.toLowerCase()}`;
  return existsSync(join(docs, `${page}.md`)) ? `https://localhost:3000/aiuto/${page}.html` : undefined;
}

/**
 * The same metadata with texts in another language. Ids, types and order stay. A function or argument without a translation, and
 * a translation without its function, is an error: the two files never drift apart.
 * @param {string} json cleaned metadata
 * @param {Record<string, { description: string, parameters: Record<string, { name: string, description: string }> }>} texts by function id
 */
function translateMetadata(json, texts) {
  const { functions } = JSON.parse(json);
  const unknown = Object.keys(texts).filter((id) => !functions.some((fn) => fn.id === id));
  if (unknown.length > 0) throw new Error(`functions.en.json translates functions that do not exist: ${unknown.join(", ")}`);
  const translated = functions.map((fn) => {
    const text = texts[fn.id];
    if (!text) throw new Error(`functions.en.json does not translate ${fn.id}`);
    const parameters = fn.parameters.map((parameter) => {
      const own = text.parameters[parameter.name];
      if (!own) throw new Error(`functions.en.json does not translate the argument "${parameter.name}" of ${fn.id}`);
      return { ...parameter, ...own };
    });
    if (Object.keys(text.parameters).length !== parameters.length) throw new Error(`functions.en.json has too many arguments for ${fn.id}`);
    return { ...fn, description: text.description, parameters };
  });
  return JSON.stringify({ functions: translated }, null, 2);
}

/**
 * The metadata of the functions of some files, as the generator gives it.
 * @param {readonly string[]} files
 * @throws Error when a function cannot be described
 */
async function generateMetadata(files) {
  const { metadataJson, associate, errors } = await generateCustomFunctionsMetadata([...files]);
  if (errors.length > 0) throw new Error(`${files.join(", ")}: ${errors.join("; ")}`);
  return { metadataJson, associate };
}

/** Writes both files; associate-functions.js binds each function to its id. */
class FunctionsMetadata {
  /** @param {{ folder: string, docs: string, english: string }} options folders of the functions and of docs, JSON file with the English texts */
  constructor({ folder, docs, english }) {
    this.folder = folder;
    this.docs = docs;
    this.english = english;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionsMetadata", (compilation) => {
      compilation.fileDependencies.add(this.english);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "FunctionsMetadata", stage }, async () => {
        try {
          const { metadataJson } = await generateMetadata(functionFiles(this.folder));
          const italian = cleanMetadata(metadataJson, (id) => helpUrl(this.docs, id));
          const english = translateMetadata(italian, JSON.parse(readFileSync(this.english, "utf8")));
          compilation.emitAsset("functions.json", new sources.RawSource(italian));
          compilation.emitAsset("functions.en.json", new sources.RawSource(english));
        } catch (error) {
          compilation.errors.push(error);
        }
      });
    });
  }
}

module.exports = { FunctionsMetadata, cleanMetadata, functionFiles, generateMetadata, helpUrl, translateMetadata };
