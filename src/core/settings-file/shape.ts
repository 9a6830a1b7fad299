/** The schema of a settings file. What each key means and what it expects is said by the messages "setting.<key>" (keys.ts). */
import * as z from "zod/mini";
import { HEADINGS, OWN_LABELS, type ColumnRole, type OwnRole } from "../reading/headings";
import { RULE_NAMES } from "../rules/names";
import { bandsFromSettings } from "../score/bands";
import type { Settings } from "../settings";
import { INDIVIDUAL, WEIGHTING } from "./individual-shape";
import { FORM, LAYOUT } from "./layout-shape";

// The pages allow no eval: zod must not compile its checks (stack.md, trap 7).
z.config({ jitless: true });

/** The newest version that this program writes and fully understands. */
export const SETTINGS_VERSION = 1;

const SEVERITIES = ["error", "warning", "info", "off"] as const satisfies readonly Settings["rules"][keyof Settings["rules"]][];
const ROLES: readonly OwnRole[] = [...(Object.keys(HEADINGS) as ColumnRole[]), ...OWN_LABELS];

const words = z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.maxLength(500));
const total = z.number().check(z.positive(), z.lte(1_000_000));
const year = z.int().check(z.gte(1990), z.lte(2100));
const share = z.number().check(z.gte(0), z.lte(1_000_000));

const band = z.strictObject({ from: z.number(), label: z.string().check(z.minLength(1), z.maxLength(200)) });

/**
 * A settings file: every key may be left out. The inferred type of each key is held against `Settings` below, so that the two cannot
 * drift apart.
 */
export const SETTINGS_SHAPE = {
  $schema: z.optional(z.string()),
  version: z.optional(z.literal(SETTINGS_VERSION)),
  language: z.optional(z.enum(["it", "en"])),
  rules: z.optional(z.partialRecord(z.enum(RULE_NAMES), z.enum(SEVERITIES))),
  expected: z.optional(
    z.strictObject({
      workbook: z.optional(z.nullable(total)),
      sheets: z.optional(z.record(z.string(), total)),
      sections: z.optional(z.record(z.string(), z.record(z.string(), total))),
    }),
  ),
  levels: z.optional(z.record(z.string().check(z.minLength(1), z.maxLength(200)), total)),
  tolerance: z.optional(share),
  years: z.optional(z.nullable(z.strictObject({ from: year, to: year }).check(z.refine(({ from, to }) => from <= to, { path: ["to"] })))),
  headings: z.optional(z.partialRecord(z.enum(ROLES), words)),
  layouts: z.optional(z.array(LAYOUT).check(z.maxLength(100))),
  forms: z.optional(z.array(FORM).check(z.maxLength(100))),
  vocabulary: z.optional(z.strictObject({ types: z.optional(words), classes: z.optional(words), yesNo: z.optional(words) })),
  mandatory: z.optional(
    z.strictObject({
      paymentTimes: z.optional(z.boolean()),
      anticorruption: z.optional(z.boolean()),
      training: z.optional(z.boolean()),
    }),
  ),
  score: z.optional(
    z.strictObject({
      rounding: z.optional(z.enum(["total", "line"])),
      decimals: z.optional(z.int().check(z.gte(0), z.lte(6))),
      cap: z.optional(z.nullable(z.number().check(z.positive(), z.lte(10_000)))),
      missing: z.optional(z.enum(["refuse", "zero", "leave-out"])),
      bands: z.optional(z.array(band).check(z.maxLength(100), z.refine(bandsHold))),
    }),
  ),
  seo: z.optional(
    z.strictObject({
      ownTotal: z.optional(total),
      transversalTotal: z.optional(total),
      body: z.optional(z.string().check(z.maxLength(200))),
      heads: z.optional(z.record(z.string(), z.string().check(z.maxLength(200)))),
    }),
  ),
  individual: z.optional(INDIVIDUAL),
  weighting: z.optional(z.nullable(WEIGHTING)),
} as const;

/** Bands are half-open intervals, each from its `from` to the next one's: two must not begin at the same score (domain.md, "Scoring"). */
function bandsHold(bands: readonly { readonly from: number; readonly label: string }[]): boolean {
  return bands.length === 0 || bandsFromSettings(bands).problems.length === 0;
}

export const SETTINGS_FILE = z.strictObject(SETTINGS_SHAPE);

export type SettingsFile = z.infer<typeof SETTINGS_FILE>;
