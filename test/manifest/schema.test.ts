/** Microsoft's published schemas, where they are at hand: what they cannot see is in manifest.test.ts. */
import { existsSync, readFileSync } from "node:fs";
import { deriveManifest } from "../../scripts/manifest/derive";
import { manifestErrors as errorsOf, SCHEMA } from "./schema";

(existsSync(SCHEMA) ? describe : describe.skip)("by Microsoft's schemas", () => {
  const development = readFileSync("manifest.xml", "utf8");

  test("the manifest for development is valid", async () => expect(await errorsOf(development)).toEqual([]));
  test("the manifest to publish is valid", async () =>
    expect(await errorsOf(deriveManifest(development, "https://a.example/piao"))).toEqual([]));
  test("an element out of order is seen", async () => {
    const [label] = /<Namespace resid="[^"]*" \/>/.exec(development)!;
    expect(await errorsOf(development.replace(label, "").replace("<Script>", `${label}<Script>`))).not.toEqual([]);
  });
});
