/**
 * Loader for all that functions.js carries: the ids of its sentences ("score.weight-missing") have two letters there, for every cell waits
 * for the script. An id of one word stays, for other things may have its name. English sentences come in the order of the Italian ones
 * (core/messages/spoken), so that nobody outside asks for an id.
 */
const { readFileSync } = require("node:fs");
const path = require("node:path");

const sentences = (name) => readFileSync(path.join(__dirname, `../../src/core/messages/it/${name}.ts`), "utf8");

/** Of several words, in the order in which they are written. */
const IDS = ["functions", "score"].flatMap((name) => [...sentences(name).matchAll(/^ {2}"([a-z.-]+)":/gm)].map((match) => match[1]));

const QUOTED = new RegExp(`"(${IDS.map((id) => id.replaceAll(".", "\\.")).join("|")})"`, "g");

module.exports = function shortIds(source) {
  return source.replace(QUOTED, (_all, id) => `"_${IDS.indexOf(id).toString(36)}"`);
};
