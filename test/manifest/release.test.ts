/** The released zip, from a small build: what is in it, and that it can be checked. */
import { createHash } from "node:crypto";
import { strToU8, unzipSync } from "fflate";
import { HEADERS } from "../../scripts/webpack/headers";
import { CONTAINER_SERVER, DOCKERFILE } from "../../scripts/install/dockerfile";
import { releaseFiles, zipOf } from "../../scripts/release/files";

const metadata = JSON.stringify({ functions: [{ id: "SCORE", helpUrl: "https://localhost:3000/aiuto/funzioni/score.html" }] });
const built = new Map(
  Object.entries({
    "installa.html": "<title>Installare</title>",
    "taskpane.html": "",
    "index.html": "",
    "functions.json": metadata,
    "functions.en.json": metadata,
    "manifest.modello.xml": "",
    "licenze.txt": "react",
    "aiuto/guida.html": "",
  }).map(([name, text]) => [name, strToU8(text)]),
);
const others = new Map([["LICENSE", strToU8("MIT")]]);
const release = () => unzipSync(zipOf("piao-excel-9.9.9", releaseFiles("9.9.9", built, others)));
const text = (name: string) => new TextDecoder().decode(release()[`piao-excel-9.9.9/${name}`]);

test("holds the folder to serve, settings for three servers, a Dockerfile, guides and licences", () => {
  const names = Object.keys(release()).map((name) => name.replace("piao-excel-9.9.9/", ""));
  expect(names).toEqual(
    expect.arrayContaining([
      "piao/installa.html",
      "piao/.htaccess",
      "piao/web.config",
      "nginx-piao.conf",
      "Dockerfile",
      "LEGGIMI.txt",
      "LICENSE",
    ]),
  );
  for (const file of ["piao/.htaccess", "piao/web.config", "nginx-piao.conf"])
    for (const value of Object.values(HEADERS)) expect(text(file)).toContain(value);
  expect(text("LEGGIMI.txt")).toContain("PIAO per Excel 9.9.9");
});

test("its checksums are those of its files", () => {
  const files = release();
  const lines = text("SHA256SUMS").trim().split("\n");
  expect(lines).toHaveLength(Object.keys(files).length - 1);
  for (const line of lines) {
    const [sum, name] = line.split("  ");
    expect([name, createHash("sha256").update(files[`piao-excel-9.9.9/${name}`]!).digest("hex")]).toEqual([name, sum]);
  }
});

test("no function points to the development server", () => {
  expect(text("piao/functions.json")).not.toContain("localhost");
  expect(JSON.parse(text("piao/functions.en.json"))).toEqual({ functions: [{ id: "SCORE" }] });
});

test("the same build gives the same bytes", () => {
  expect(zipOf("x", releaseFiles("1", built, others))).toEqual(zipOf("x", releaseFiles("1", built, others)));
});

test("another build of the same sizes has another time, in the past: servers tell files by size and time", () => {
  const timeOf = (page: string): number => {
    const zip = zipOf("x", releaseFiles("1", new Map([...built, ["index.html", strToU8(page)]]), others));
    // Date and time of the first entry, as the format keeps them.
    return new DataView(zip.buffer, zip.byteOffset).getUint32(10, true);
  };
  const times = ["pane.aaaa.js", "pane.bbbb.js", "pane.cccc.js"].map(timeOf);
  expect(new Set(times).size).toBe(3);
  for (const time of times) expect(1980 + (time >>> 25)).toBeLessThan(2025);
});

test("an incomplete build is refused", () => {
  expect(() => releaseFiles("1", new Map(), others)).toThrow(/dist\/installa\.html is not there/);
});

test("the container is five lines around the recipe", () => {
  expect(DOCKERFILE.trim().split("\n")).toHaveLength(5);
  expect(DOCKERFILE).toContain(CONTAINER_SERVER);
});
