/** Numbers without formats: 0,15 may be 15 % or fifteen hundredths of a point. The whole column tells. */
import { exactFromDouble, HUNDRED } from "../../core/exact";
import type { CellValue } from "../../core/sheet/sheet";
import { readAchievement } from "../../core/text/achievement";
import type { AchievementReading, WeightReading } from "../../core/text/values";
import { readWeight } from "../../core/text/weight";

/** A percent format, for cells whose number is a share of 1. */
const SHARE = "0%";

/** Reads the weights of a column: beside "15%" written as text, the number 0,15 is 15 % too. */
export function weightReader(cells: readonly CellValue[]): (value: CellValue) => WeightReading {
  const numbers = cells.filter((value) => typeof value === "number" && value !== 0);
  const percents = cells.some((value) => {
    // A text without a digit ("Peso") is no number: it needs no parsing.
    const reading = typeof value === "string" && /\d/.test(value) ? readWeight(value) : null;
    return reading?.kind === "number" && reading.scale === "percent";
  });
  const shares = percents && numbers.every((value) => typeof value === "number" && value > 0 && value <= 1);
  return (value) => {
    if (typeof value !== "number") return readWeight(value);
    const number = exactFromDouble(value);
    return shares && value !== 0
      ? { kind: "number", value: number.mul(HUNDRED), scale: "percent", asText: false }
      : { kind: "number", value: number, scale: "plain", asText: false };
  };
}

/**
 * Reads the results of a column. Numbers up to 1 are shares (1 = 100 %); up to 2 among such also (1,2 = 120 %); beside numbers above 2
 * they are percentages, and then a 1 could be 1 % or 100 %: no score, rather than a guess.
 */
export function achievementReader(cells: readonly CellValue[]): (value: CellValue) => AchievementReading {
  const numbers = cells.filter((value): value is number => typeof value === "number" && value > 0);
  const highest = numbers.reduce((most, value) => Math.max(most, value), 0);
  const small = numbers.some((value) => value <= 1);
  const shares = highest <= 2 && (small || numbers.length === 0);
  return (value) => {
    const unclear = typeof value === "number" && value > 0 && !shares && (value <= 1 || highest <= 2);
    if (unclear) return { kind: "not-a-score", text: String(value).replace(".", ",") };
    if (typeof value !== "number" || value < 0) return readAchievement(value, shares ? SHARE : undefined);
    const number = exactFromDouble(value);
    return { kind: "percent", value: shares ? number.mul(HUNDRED) : number };
  };
}
