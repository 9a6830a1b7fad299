/**
 * Loader for src/functions: binds each custom function to its id, at the end of the file that declares it, so that it is known as
 * soon as the script has run.
 */
const { generateMetadata } = require("./functions-metadata");

module.exports = function associateFunctions(source) {
  const done = this.async();
  if (!/^\s*\* @customfunction/m.test(source)) return done(null, source);
  generateMetadata([this.resourcePath]).then(
    ({ associate }) =>
      done(null, source + associate.map(({ id, functionName }) => `\nCustomFunctions.associate("${id}", ${functionName});`).join("")),
    done,
  );
};
