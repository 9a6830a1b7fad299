import { DEFAULT_SETTINGS } from "../../src/core/settings";
import { areaName } from "../../src/core/sheet/address";
import { verify } from "../../src/core/verify";
import { applyWaivers } from "../../src/core/waivers/apply";
import { waiverOf } from "../../src/core/waivers/waiver";
import { marksOf } from "../../src/hosts/marks-of";
import { seoSheet } from "../support/check-rule";
import { reported } from "../support/reported";

/** Twenty objectives, of which every second has no target but the first two: nine gaps, more than a sentence names. */
const sheet = seoSheet(
  "Area 1",
  Array.from({ length: 20 }, (_, i) => [
    "Decoro",
    `Obiettivo numero ${i + 1}`,
    2025,
    5,
    "Output",
    "efficacia",
    `Atti ${i + 1}`,
    i % 2 === 0 && i > 1 ? null : "10",
  ]),
);
const gaps = Array.from({ length: 9 }, (_, i) => `H${5 + 2 * i}`);
const facts = (rule: string) => verify({ file: "a.xlsx", sheets: [sheet] }, DEFAULT_SETTINGS).facts.filter((fact) => fact.rule === rule);

test("nine blank targets are nine marks, whatever the sentence has room for", () => {
  expect(marksOf(facts("objective-measurable")).map(({ area }) => areaName(area))).toEqual(gaps);
});

test("the report lists them all, in cells and in data, though its sentence is cut", () => {
  const finding = reported({ file: "a.xlsx", sheets: [sheet] }).findings.find(({ rule }) => rule === "objective-measurable")!;
  expect(finding).toMatchObject({ range: "H5:H21", cells: gaps, unit: "Area 1" });
  expect(finding.data["cells"]).toBe(gaps.join(", "));
  expect(finding.message).toContain("H5, H7, H9, H11, H13, H15, H17, H19, …");
});

test("neighbours are one mark", () => {
  const short = seoSheet("Area 1", [5, 5, 5].map((weight, i) => ["Decoro", `Obiettivo numero ${i}`, 2025, weight, "Output", "efficacia", "Atti", "1"])); // prettier-ignore
  const found = verify({ file: "a.xlsx", sheets: [short] }, DEFAULT_SETTINGS).facts.filter(({ rule }) => rule === "weights-total");
  expect(marksOf(found)).toMatchObject([{ sheet: "Area 1", severity: "error", area: { top: 2, bottom: 4, left: 3, right: 3 } }]);
});

test("what was accepted is not marked", () => {
  const verified = verify({ file: "a.xlsx", sheets: [sheet] }, DEFAULT_SETTINGS);
  const words = { reason: "va bene", author: "Ada", date: "2025-01-01" };
  const waivers = verified.facts.map((fact) => waiverOf(fact, [sheet], words));
  expect(marksOf(verified.facts).length).toBeGreaterThan(8);
  expect(marksOf(applyWaivers(verified, waivers).facts)).toEqual([]);
});
