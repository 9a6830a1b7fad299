/** Waivers ("deroghe"): a finding accepted on purpose, with the reason, who, when, and the fingerprint of the cells it is about. */
import type { Fact } from "../rules/fact";
import type { Sheet } from "../sheet/sheet";
import { fingerprintOf } from "./fingerprint";
import { placeOf, type WaiverPlace } from "./place";

/** Its range is that of the day on which it was written. */
export interface Waiver extends WaiverPlace {
  /** Why it is accepted; never empty. */
  readonly reason: string;
  readonly author: string;
  /** The day it was written, "2025-03-31". */
  readonly date: string;
  /** See fingerprint.ts. */
  readonly fingerprint: string;
  /** The workbook's file name, where one file of waivers serves several workbooks; absent: any. */
  readonly file?: string;
}

/** A waiver of the finding as it stands now. The date is given by the caller: the core has no clock. */
export function waiverOf(
  fact: Fact,
  sheets: readonly Sheet[],
  words: { readonly reason: string; readonly author: string; readonly date: string; readonly file?: string },
): Waiver {
  return { ...placeOf(fact), ...words, fingerprint: fingerprintOf(fact, sheetOf(sheets, fact.sheet)) };
}

export function sheetOf(sheets: readonly Sheet[], name: string): Sheet | undefined {
  return sheets.find((sheet) => sheet.name === name);
}
