import { readFileSync } from "node:fs";
import { deriveManifest, moveAddresses } from "../../scripts/manifest/derive";

const development = readFileSync("manifest.xml", "utf8");

test("every address moves to the published folder, and nothing else changes", () => {
  const published = deriveManifest(development, "https://www.comune.example.it/piao/");
  expect(published).toContain('"https://www.comune.example.it/piao/taskpane.html"');
  expect(published).not.toContain("localhost");
  expect(published.split("https://www.comune.example.it/piao/").length).toBe(development.split('"https://localhost:3000/').length);
});

test.each([
  ["http://www.comune.example.it/piao", /https/],
  ["www.comune.example.it", /https/],
  ["https://www.comune.example.it/piao?x=1", /folder/],
  ["https://localhost/piao", /localhost/],
  ["https://a.example/piao&co", /without/],
])("%s is refused", (address, reason) => {
  expect(() => deriveManifest(development, address)).toThrow(reason);
});

test("a replacement that does not match is an error", () => {
  expect(() => deriveManifest(development.replaceAll("https://localhost:3000", "https://elsewhere:1"), "https://a.example")).toThrow(
    /nothing to replace/,
  );
  expect(() => deriveManifest(development.replace("For development", "Notes"), "https://a.example")).toThrow(/nothing to replace/);
  expect(() =>
    deriveManifest(development.replace("https://localhost:3000/taskpane", "http://localhost:3000/taskpane"), "https://a.example"),
  ).toThrow(/left/);
});

test("the help addresses of functions.json move too", () => {
  const moved = moveAddresses('{"helpUrl":"https://localhost:3000/aiuto/funzioni/score.html"}', "https://a.example/piao");
  expect(moved).toBe('{"helpUrl":"https://a.example/piao/aiuto/funzioni/score.html"}');
});
