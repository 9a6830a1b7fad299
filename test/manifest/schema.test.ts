/** Microsoft's published schemas, where they are at hand: what they cannot see is in manifest.test.ts. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";
import { deriveManifest } from "../../scripts/manifest/derive";

const schemas = join(__dirname, "../../../shared/schemas/manifest");
const main = "OfficeAppManifestV1_1.xsd";

const schemaFile = (fileName: string) => ({ fileName, contents: readFileSync(join(schemas, fileName), "utf8") });

/** The errors of a manifest by the schemas; none when it is valid. */
async function errorsOf(manifest: string): Promise<string[]> {
  const others = readdirSync(schemas).filter((name) => name !== main);
  const result = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: manifest }],
    schema: [schemaFile(main)],
    preload: others.map(schemaFile),
  });
  return result.errors.map((error) => error.rawMessage);
}

(existsSync(schemas) ? describe : describe.skip)("by Microsoft's schemas", () => {
  const development = readFileSync("manifest.xml", "utf8");

  test("the manifest for development is valid", async () => expect(await errorsOf(development)).toEqual([]));
  test("the manifest to publish is valid", async () =>
    expect(await errorsOf(deriveManifest(development, "https://a.example/piao"))).toEqual([]));
  test("an element out of order is seen", async () => {
    const [label] = /<Namespace resid="[^"]*" \/>/.exec(development)!;
    expect(await errorsOf(development.replace(label, "").replace("<Script>", `${label}<Script>`))).not.toEqual([]);
  });
});
