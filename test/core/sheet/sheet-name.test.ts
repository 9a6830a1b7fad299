import fc from "fast-check";
import { freeSheetName, sheetNameFrom } from "../../../src/core/document/sheet-name";

test.each([
  ["SeO Area 1: Servizi/Uffici", "SeO Area 1- Servizi-Uffici"],
  ["'Area'", "Area"],
  ["Area\n1", "Area 1"],
  ["", "SeO"],
  ["History", "SeO History"],
  ["SeO Area 2 - Risorse Economiche e Bilancio", "SeO Area 2 - Risorse Economiche"],
])("%j is written %j", (wished, name) => {
  expect(sheetNameFrom(wished)).toBe(name);
});

test("a taken name gets a number, whatever its case, within Excel's 31 characters", () => {
  expect(freeSheetName("SeO Area 1", ["Foglio1", "SEO AREA 1"])).toBe("SeO Area 1 (2)");
  expect(freeSheetName("SeO Area 1", ["SeO Area 1", "seo area 1 (2)"])).toBe("SeO Area 1 (3)");
  expect(freeSheetName("SeO Area 2 - Risorse Economiche e Bilancio", ["SeO Area 2 - Risorse Economiche"])).toBe(
    "SeO Area 2 - Risorse Econom (2)",
  );
});

test("any text gives a name that Excel takes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (wished) => {
      const name = sheetNameFrom(wished);
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$|\p{Cc}/u);
    }),
  );
});
