import { fold, harmless, harmlessJson, padEnd, shorten } from "../../src/cli/text";

test.each([
  ["colours", "Peso \u001b[31mrosso\u001b[0m", "Peso rosso"],
  ["a window title", "\u001b]0;titolo\u0007Area 1", "Area 1"],
  ["a hyperlink", "\u001b]8;;https://example.org\u001b\\Area\u001b]8;;\u001b\\ 1", "Area 1"],
  ["eight-bit escapes", "\u009b2JArea\u009d0;x\u009c 1", "Area 1"],
  ["a reset", "\u001bcArea", "Area"],
  ["backspaces and bells", "Are\u0008\u0007a", "Area"],
  ["lines and tabs", "Area\r\n\tuno", "Area uno"],
  ["reading direction", "\u202eArea\u2069", "Area"],
  ["Italian as it is", "Attività – «qualità» à€", "Attività – «qualità» à€"],
])("harmless: %s", (_what, text, expected) => {
  expect(harmless(text)).toBe(expected);
});

test("JSON stays the same data", () => {
  const value = { a: "\u009b31m\u202e\u007f", b: "à\n" };
  expect(JSON.parse(harmlessJson(value))).toEqual(value);
  expect(harmlessJson(value)).not.toMatch(/[\u007f-\u009f\u202e]/);
});

test("padding and shortening count letters, not bytes", () => {
  expect(padEnd("qualita\u0300", 8)).toBe("qualita\u0300 ");
  expect(shorten("Attività produttive", 9)).toBe("Attività…");
});

test("folding keeps words whole and indents", () => {
  expect(fold("uno due tre quattro cinque sei sette otto", 30, "  ")).toBe("uno due tre quattro cinque sei\n  sette otto");
  expect(fold("uno due", null, "  ")).toBe("uno due");
});
