/** The report's schema, the contract of `piao verifica --json`: what a program that reads reports may rely on. */
import { z } from "zod/mini";
import { RULE_NAMES } from "../rules/names";
import type { FileReport, Report } from "./report";

const text = z.string();
const sum = {
  sum: z.nullable(z.number()).check(z.describe("the weights' sum; percent weights as 0–100; null when a weight is not known")),
  expected: z.nullable(z.number()).check(z.describe("what the sum should be; null when nothing says")),
  ok: z.nullable(z.boolean()).check(z.describe("null when it cannot be judged")),
};

const unit = z.strictObject({
  name: text,
  range: text.check(z.describe("the unit's cells on its sheet, e.g. A4:I17")),
  ...sum,
  basis: z.enum(["setting", "declared", "transversal", "percent", "peers", "parent", "unknown"]),
  why: text.check(z.describe("why that total is expected, a sentence")),
  objectives: z.int(),
  block: z
    .exactOptional(z.literal(true))
    .check(z.describe("transversal objectives that count for every unit: judged with them, not alone; only where so")),
  sections: z.array(z.strictObject({ name: text, ...sum })),
  phases: z.array(z.strictObject({ objective: text, ...sum })),
});

const sheet = z.strictObject({
  name: text,
  layout: z.nullable(z.enum(["table", "cards", "prose"])),
  reason: text.check(z.describe("why the sheet was not read; empty when it was")),
  reading: z.exactOptional(text).check(z.describe("how the sheet was read, in one line; only where it was")),
  units: z.array(unit),
});

const cellValue = z.union([
  z.number(),
  text,
  z.boolean(),
  z.strictObject({ error: text }),
  z.strictObject({ unknown: z.literal(true) }),
  z.null(),
]);

const step = z.strictObject({
  cell: z.strictObject({ sheet: text, row: z.int().check(z.describe("0-based")), col: z.int().check(z.describe("0-based")) }),
  from: z.strictObject({ value: cellValue, formula: z.nullable(text) }),
  to: z.union([z.strictObject({ value: z.union([text, z.number()]) }), z.strictObject({ formula: text })]),
});

const finding = z.strictObject({
  id: text.check(z.describe("the same for the same finding tomorrow, whatever rows are inserted above it and whatever the language")),
  rule: z.enum(RULE_NAMES),
  severity: z.enum(["error", "warning", "info"]),
  unit: z.nullable(text).check(z.describe("the structure's name; null where the finding is about a sheet or the plan as a whole")),
  sheet: text,
  range: text.check(z.describe("the rectangle around the cells, e.g. E4:E10")),
  cells: z.array(text).check(z.describe("every cell that the finding is about, and no other, e.g. E4, E6, E10")),
  message: text.check(z.describe("what is wrong, where, how much, why, what to do")),
  data: z.record(text, z.union([text, z.number(), z.boolean(), z.null()])),
  fix: z.exactOptional(
    z.strictObject({
      certain: z.boolean().check(z.describe("may be applied without a choice")),
      options: z.array(z.strictObject({ title: text, steps: z.array(step) })),
    }),
  ),
  waived: z.exactOptional(z.strictObject({ reason: text, author: text, date: text })),
});

const optionalNumber = z.nullable(z.number());
const band = z.nullable(z.union([text, z.number()]));

const trial = z.strictObject({
  unit: text,
  sheet: text,
  tried: z
    .array(z.strictObject({ objective: text, cell: text, percent: z.number() }))
    .check(z.describe("results in the place of the sheet's")),
  score: optionalNumber,
  of: optionalNumber,
  band,
  before: z.nullable(z.strictObject({ score: z.number(), of: z.number() })).check(z.describe("the sheet's own score at that time")),
  remark: text,
  message: text,
});

const scores = z.strictObject({
  year: optionalNumber.check(z.describe("the year asked for; null: as read")),
  results: z.nullable(text).check(z.describe("the heading of the column asked for; null: as read")),
  source: text.check(z.describe("where the results come from; empty where there was nothing to choose")),
  units: z.array(
    z.strictObject({
      name: text,
      sheet: text,
      range: text,
      score: optionalNumber.check(z.describe("null: message says why")),
      of: optionalNumber,
      hundredths: optionalNumber.check(z.describe("the score out of 100")),
      band,
      message: text,
    }),
  ),
  spread: z
    .nullable(z.strictObject({ count: z.int(), lowest: z.number(), median: z.number(), highest: z.number() }))
    .check(z.describe("of the scores out of 100; null when there is none")),
  bands: z.array(z.strictObject({ label: band, count: z.int() })).check(z.describe("from the highest; null: below all of them")),
  trials: z.array(trial),
});

/** A waiver that accepts nothing any more. */
const waiverNote = z.strictObject({
  state: z.enum(["expired", "unused"]),
  id: z.exactOptional(text).check(z.describe("the id of the finding that was accepted, where the waiver knows it")),
  rule: z.enum(RULE_NAMES),
  sheet: text,
  range: text,
  message: text,
});

const summary = z.strictObject({
  files: z.int(),
  errors: z.int(),
  warnings: z.int(),
  infos: z.int(),
  unread: z.int().check(z.describe("sheets that look like a plan but could not be read, or can be read in two ways")),
  unjudged: z.int().check(z.describe("lists that were read, but of which nothing says what their weights should make")),
});

/** One file's part of the report; a line of `--ndjson`. */
export const fileReportSchema = z.strictObject({
  version: z.exactOptional(z.literal(1)).check(z.describe("the form's version; only in a line of --ndjson")),
  file: text.check(z.describe("the path as given")),
  keys: z
    .exactOptional(z.nullable(z.record(text, text)))
    .check(z.describe("what the path says by the pattern of --chiave; null where it is not as the pattern says; only where one was given")),
  error: z.nullable(z.strictObject({ code: text, message: text })).check(z.describe("why the file could not be used")),
  reading: z.exactOptional(text).check(z.describe("how its sheets were read together, in one line; only where a list was read")),
  sheets: z.array(sheet),
  findings: z.array(finding),
  years: z
    .exactOptional(z.strictObject({ from: z.int(), to: z.int(), message: text }))
    .check(z.describe("the years the plan covers and where that was read; only where a plan says so")),
  scores: z
    .exactOptional(scores)
    .check(z.describe("every structure's score; only in the pane's report, where results are written or a trial was kept")),
  layouts: z
    .exactOptional(z.array(z.strictObject({ name: text, sheets: z.array(text), message: text })))
    .check(
      z.describe(
        "what became of the descriptions of tables in the settings: the sheets read so, and why not others; only where there are any",
      ),
    ),
  waivers: z.exactOptional(z.array(waiverNote)).check(z.describe("only where there are any")),
  summary: z.exactOptional(summary).check(z.describe("the file's own counts; only in a line of --ndjson")),
}) satisfies z.ZodMiniType<FileReport>;

/** The whole report. */
export const reportSchema = z.strictObject({
  version: z.literal(1),
  files: z.array(fileReportSchema),
  summary,
}) satisfies z.ZodMiniType<Report>;
