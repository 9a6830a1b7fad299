import { linesOf, repeated, totalsOf, type SectionLine } from "../../src/taskpane/settings/section-totals";

const line = (id: number, sheet: string, section: string, total: number | null): SectionLine => ({ id, sheet, section, total });

it("turns settings into lines and back", () => {
  const totals = { "*": { "1": 60, "Obiettivi trasversali": 40 }, "Area 1": { Propri: 12.5 } };
  expect(linesOf(totals)).toEqual([line(0, "*", "1", 60), line(1, "*", "Obiettivi trasversali", 40), line(2, "Area 1", "Propri", 12.5)]);
  expect(totalsOf(linesOf(totals))).toEqual(totals);
});

it("keeps what is complete, its name without spaces around it", () => {
  expect(totalsOf([line(0, "*", "  Propri ", 60), line(1, "*", "   ", 40), line(2, "Area 1", "2", null)])).toEqual({ "*": { Propri: 60 } });
});

it("keeps the first of two lines on the same section; the same title on another sheet is another section", () => {
  const lines = [
    line(0, "*", "Qualità", 60),
    line(1, "*", "QUALITA'", 40),
    line(2, "Area 1", "Qualità", 30),
    line(3, "*", "Qualità", null),
  ];
  expect([...repeated(lines)]).toEqual([1]);
  expect(totalsOf(lines)).toEqual({ "*": { Qualità: 60 }, "Area 1": { Qualità: 30 } });
});

it("takes any name as a name", () => {
  const kept = totalsOf([line(0, "constructor", "__proto__", 5)]);
  expect(Object.keys(kept)).toEqual(["constructor"]);
  expect(linesOf(kept)).toEqual([line(0, "constructor", "__proto__", 5)]);
});
