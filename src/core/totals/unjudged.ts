import type { UnitTotals } from "./totals";

/** The same sums, without any verdict. */
export function unjudged(totals: UnitTotals): UnitTotals {
  const open = { ok: null, rounding: false } as const;
  return {
    ...totals,
    ...open,
    doubtful: true,
    sections: totals.sections.map((one) => ({ ...one, ...open })),
    phases: totals.phases.map((one) => ({ ...one, ...open })),
    declared: totals.declared.map((one) => ({ ...one, ok: null })),
  };
}
