/**
 * `npm run release`: one zip with everything that an IT office needs and no Node: the published folder (with the settings for Apache and IIS in it),
 * the recipe for nginx, a Dockerfile, the guides, licences and checksums. Unzip, serve `piao/`, open installa.html.
 */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../package.json";
import { releaseFiles, zipOf } from "./release/files";

const DIST = "dist";
const FOLDER = "release";

/** The files of the build by their paths, without the maps for developers. */
function built(): ReadonlyMap<string, Uint8Array> {
  const names = readdirSync(DIST, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
  const files = names.filter((name) => statSync(join(DIST, name)).isFile() && !name.endsWith(".map"));
  return new Map(files.sort().map((name) => [name, readFileSync(join(DIST, name))]));
}

const others = new Map(["LICENSE", "publiccode.yml"].map((name) => [name, readFileSync(name)]));
const name = `piao-excel-${version}`;
const zip = zipOf(name, releaseFiles(version, built(), others));
mkdirSync(FOLDER, { recursive: true });
writeFileSync(join(FOLDER, `${name}.zip`), zip);
console.log(`${join(FOLDER, `${name}.zip`)}: ${(zip.length / 1024 / 1024).toFixed(1)} MB`);
