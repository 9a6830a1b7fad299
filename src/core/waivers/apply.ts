/** Waivers held against what verification found: what is accepted, which waivers have expired, which are not needed any more. */
import type { Fact } from "../rules/fact";
import { parseArea, type Area } from "../sheet/address";
import type { Verified } from "../verify";
import { fingerprintOf } from "./fingerprint";
import { isSamePlace, placeOf } from "./place";
import { sheetOf, type Waiver } from "./waiver";

/** What was verified, with `waived` on each accepted fact; their order stays. */
export interface Waived extends Verified {
  /** Waivers that accept nothing any more. Expired: the cells or the finding have changed since; unused: the finding is gone. */
  readonly lapsed: readonly { readonly state: "expired" | "unused"; readonly waiver: Waiver }[];
}

/**
 * Applies the waivers that concern this workbook: those that name its file or none, on sheets that it has. A waiver accepts its very finding
 * as long as the fingerprint is the same. Waivers applied before count no more.
 */
export function applyWaivers(verified: Verified, waivers: readonly Waiver[]): Waived {
  const sheets = verified.plan.sheets.map(({ sheet }) => sheet);
  const mine = waivers.filter((waiver) => concerns(waiver, verified));
  const used = new Set<Waiver>();
  const facts = verified.facts.map(({ waived: _before, ...fact }): Fact => {
    const candidates = mine.filter((waiver) => isSamePlace(waiver, placeOf(fact)));
    const waiver =
      candidates.length === 0
        ? undefined
        : candidates.find(({ fingerprint }) => fingerprint === fingerprintOf(fact, sheetOf(sheets, fact.sheet)));
    if (!waiver) return fact;
    used.add(waiver);
    const { reason, author, date } = waiver;
    return { ...fact, waived: { reason, author, date } };
  });
  const left = mine.filter((waiver) => !used.has(waiver));
  const standing = facts.filter(({ waived }) => waived === undefined);
  const expired = left.filter((waiver) => standing.some((fact) => hasBecome(waiver, fact)));
  const unused = left.filter((waiver) => !expired.includes(waiver));
  const lapsed = [
    ...expired.map((waiver) => ({ state: "expired", waiver }) as const),
    ...unused.map((waiver) => ({ state: "unused", waiver }) as const),
  ];
  return { ...verified, facts, lapsed };
}

function concerns({ file, sheet }: Waiver, { plan }: Verified): boolean {
  if (file !== undefined) return baseName(file) === baseName(plan.file ?? "");
  return plan.sheets.some((one) => one.sheet.name === sheet);
}

/** Names of files are compared without their folders and without case, as Windows does. */
function baseName(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? path).normalize("NFC").toLowerCase();
}

/** What the waiver accepted has become this: the same finding with other cells or numbers, or the same rule on some of its cells. */
function hasBecome(waiver: Waiver, fact: Fact): boolean {
  const place = placeOf(fact);
  if (isSamePlace(waiver, place)) return true;
  const [a, b] = [parseArea(waiver.range), parseArea(place.range)];
  return waiver.rule === fact.rule && waiver.sheet === fact.sheet && a !== null && b !== null && meet(a, b);
}

function meet(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
