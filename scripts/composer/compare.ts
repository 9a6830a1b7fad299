/** When sums and names that were read are those that are true. The same definitions as the measure of record. */
import type { TruthUnit } from "./truth";

/** Letters and digits only, without accents; an apostrophe for an accent is none. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[^\p{ASCII}]/gu, "")
    .toLowerCase()
    .replace(/(?<=[aeiou])'(?![a-z])/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** Whether the name that was read names the unit; the tab of a sheet cuts long ones. */
export function isNamed(unit: TruthUnit, have: string): boolean {
  const read = fold(have);
  return [unit.name ?? "", ...unit.alternatives].map(fold).some((name) => name !== "" && (read.includes(name) || (name.startsWith(read) && read.length > 20))); // prettier-ignore
}

/** The same numbers in any order; `fraction`: those read may all be hundredths of the true ones. */
export function sameSums(read: readonly (number | null)[], wanted: readonly number[], fraction: boolean): boolean {
  if (read.length !== wanted.length || read.some((value) => value === null)) return false;
  const sorted = [...wanted].sort((a, b) => a - b);
  return (fraction ? [1, 100] : [1]).some((factor) => {
    const values = read.map((value) => (value ?? 0) * factor).sort((a, b) => a - b);
    return values.every((value, i) => Math.abs(value - (sorted[i] ?? 0)) < 1e-4);
  });
}

/** One number, the other, or a hundredth of it. */
export const sameNumber = (a: number, b: number, fraction: boolean): boolean => Math.abs(a - b) < 1e-6 || (fraction && Math.abs(a * 100 - b) < 1e-4); // prettier-ignore
