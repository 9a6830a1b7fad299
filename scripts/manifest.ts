/** `npm run manifest -- https://host/path`: derives the manifest to publish from manifest.xml and writes it to dist/manifest.xml. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { deriveManifest } from "./manifest/derive";

const USAGE = "Give the https address where the files of dist/ are published: npm run manifest -- https://www.comune.example.it/piao";

const [address, ...rest] = process.argv.slice(2);
try {
  if (address === undefined || rest.length > 0) throw new Error(USAGE);
  const manifest = deriveManifest(readFileSync("manifest.xml", "utf8"), address);
  mkdirSync("dist", { recursive: true });
  writeFileSync("dist/manifest.xml", manifest);
  console.log(`dist/manifest.xml: for ${address}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
