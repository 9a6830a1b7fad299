/**
 * `npm version 0.2.0 --no-git-tag-version` runs this once package.json has its new version: manifest.xml and publiccode.yml follow. The pane, the command line
 * and the release take theirs from package.json when they are built.
 */
import { readFileSync, writeFileSync } from "node:fs";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));

/** @param pattern the line with the version; what it captures before the version stays */
function rewrite(file, pattern, text) {
  const before = readFileSync(file, "utf8");
  const after = before.replace(pattern, (_line, head) => head + text);
  if (!pattern.test(before)) throw new Error(`${file} names no version`);
  writeFileSync(file, after);
}

rewrite("manifest.xml", /(<Version>)\d+(?:\.\d+)*/, `${version}.0`);
rewrite("publiccode.yml", /^(softwareVersion: )\S+/m, `"${version}"`);
