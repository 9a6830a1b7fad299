import fc from "fast-check";
import type { CellValue } from "../../../src/core/sheet/sheet";
import { readAchievement } from "../../../src/core/text/achievement";

function short(value: CellValue, format?: string): string {
  const reading = readAchievement(value, format);
  return reading.kind === "percent" ? `${reading.value.toString()}%` : reading.kind;
}

test.each<[CellValue, string | undefined, string]>([
  [1, "0%", "100%"],
  [0.855, "0.0%", "85.5%"],
  [1.2, "0%", "120%"],
  [0, "0%", "0%"],
  [0, undefined, "0%"],
  [0.8, undefined, "80%"],
  [1, undefined, "100%"],
  [80, undefined, "80%"],
  [120, undefined, "120%"],
  [-5, undefined, "not-a-score"],
  [true, undefined, "100%"],
  [false, undefined, "0%"],
  ["100%", undefined, "100%"],
  ["80,5 %", undefined, "80.5%"],
  ["(50%)", undefined, "50%"],
  ["80", undefined, "80%"],
  ["0,8", undefined, "80%"],
  ["1%", undefined, "1%"],
  ["80/100", undefined, "80%"],
  ["SI", undefined, "100%"],
  ["Sì", undefined, "100%"],
  ["NO", undefined, "0%"],
  ["Raggiunto", undefined, "100%"],
  ["Non raggiunto", undefined, "0%"],
  ["raggiunto al 100%", undefined, "100%"],
  ["Parzialmente raggiunto (60%)", undefined, "60%"],
  ["Grado di raggiungimento: 80 %", undefined, "80%"],
  ["//", undefined, "not-evaluable"],
  ["n.v.", undefined, "not-evaluable"],
  ["N.V.", undefined, "not-evaluable"],
  ["non valutabile", undefined, "not-evaluable"],
  ["Non valutabile per cause esterne", undefined, "not-evaluable"],
  ["n.a.", undefined, "not-evaluable"],
  [null, undefined, "empty"],
  [" ", undefined, "empty"],
  ["-", undefined, "empty"],
  ["Parzialmente", undefined, "not-a-score"],
  ["Parzialmente raggiunto", undefined, "not-a-score"],
  ["non raggiunto al 100%", undefined, "not-a-score"],
  ["SI/NO", undefined, "not-a-score"],
  ["n.d.", undefined, "not-a-score"],
  ["5 su 7", undefined, "not-a-score"],
  ["31.12.2024", undefined, "not-a-score"],
  [{ error: "#DIV/0!" }, undefined, "error"],
  [{ unknown: true }, undefined, "unknown"],
])("%j as %j is %s", (value, format, expected) => {
  expect(short(value, format)).toBe(expected);
});

test("a share with a percent format and the same percent in text are one reading", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20000 }), (hundredths) => {
      const text = `${(hundredths / 100).toFixed(2).replace(".", ",")} %`;
      expect(readAchievement(Number((hundredths / 10000).toFixed(4)), "0.00%")).toEqual(readAchievement(text));
    }),
  );
});
