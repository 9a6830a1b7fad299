/** `npm version` sets one version everywhere. */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { version } from "../../package.json";

const root = join(__dirname, "../..");

test("the version before follows package.json into the manifest and publiccode.yml, and nothing else of them changes", () => {
  const folder = mkdtempSync(join(tmpdir(), "piao-"));
  const texts = (): readonly string[] => ["manifest.xml", "publiccode.yml"].map((name) => readFileSync(join(folder, name), "utf8"));
  try {
    for (const name of ["manifest.xml", "publiccode.yml"]) copyFileSync(join(root, name), join(folder, name));
    writeFileSync(join(folder, "package.json"), '{ "version": "7.8.9" }');
    const before = texts();
    execFileSync(process.execPath, [join(root, "scripts/set-version.mjs")], { cwd: folder });
    const [manifest, publicCode] = texts();
    expect(manifest).toBe(before[0]?.replace(`<Version>${version}.0<`, "<Version>7.8.9.0<"));
    expect(publicCode).toBe(before[1]?.replace(`softwareVersion: "${version}"`, 'softwareVersion: "7.8.9"'));
    expect(manifest).toContain("7.8.9.0");
    expect(publicCode).toContain('"7.8.9"');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the changelog speaks of this version", () => {
  expect(readFileSync(join(root, "CHANGELOG.md"), "utf8")).toContain(`## ${version}`);
});
