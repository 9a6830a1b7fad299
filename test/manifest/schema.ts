/** Microsoft's published schemas for manifests, which stand beside the project where they are at hand. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";

export const SCHEMA = join(__dirname, "../../../shared/schemas/manifest");
const main = "OfficeAppManifestV1_1.xsd";

const schemaFile = (fileName: string) => ({ fileName, contents: readFileSync(join(SCHEMA, fileName), "utf8") });

/** The errors of a manifest by the schemas; none when it is valid. */
export async function manifestErrors(manifest: string): Promise<string[]> {
  const others = readdirSync(SCHEMA).filter((name) => name !== main);
  const result = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: manifest }],
    schema: [schemaFile(main)],
    preload: others.map(schemaFile),
  });
  return result.errors.map((error) => error.rawMessage);
}
