/**
 * `npm run manifest -- https://host/path`, after `npm run build`: derives the manifest to publish from manifest.xml, writes it to
 * dist/manifest.xml, and moves the help pages' addresses in dist/functions*.json.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { deriveManifest, moveAddresses } from "./manifest/derive";

const USAGE = "Give the https address where the files of dist/ are published: npm run manifest -- https://www.comune.example.it/piao";
const METADATA = ["dist/functions.json", "dist/functions.en.json"];

const [address, ...rest] = process.argv.slice(2);
try {
  if (address === undefined || rest.length > 0) throw new Error(USAGE);
  const manifest = deriveManifest(readFileSync("manifest.xml", "utf8"), address);
  if (!METADATA.every((file) => existsSync(file))) throw new Error("dist/ is not built yet: npm run build, then this command again");
  writeFileSync("dist/manifest.xml", manifest);
  for (const file of METADATA) writeFileSync(file, moveAddresses(readFileSync(file, "utf8"), address));
  console.log(`dist/ is ready to be published at ${address}; dist/manifest.xml goes into the admin centre`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
