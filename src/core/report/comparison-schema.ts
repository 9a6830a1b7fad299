/** The schema of `piao confronta --json`: what a program that reads comparisons may rely on. */
import { z } from "zod/mini";
import { FIELDS } from "../compare/change";
import type { ComparisonReport } from "./comparison";

const text = z.string();
const side = z.strictObject({
  file: text,
  years: z
    .nullable(z.strictObject({ from: z.int(), to: z.int() }))
    .check(z.describe("the years that the plan covers; null when nothing says")),
  objectives: z.int(),
});
const place = z.strictObject({
  unit: text,
  sheet: text,
  range: text.check(z.describe("the objective's cells, e.g. A4:I6")),
  number: text,
  title: text,
});
const list = z.nullable(
  z.strictObject({ name: text, objectives: z.int(), sum: z.nullable(z.number()).check(z.describe("null when a weight is not known")) }),
);
const value = z.nullable(z.union([text, z.number()]));

const change = z.strictObject({
  kind: z.enum(["unit-added", "unit-dropped", "unit-renamed", "added", "dropped", "moved", "phase-added", "phase-dropped", "field"]),
  field: z.nullable(z.enum([...FIELDS, "other"])).check(z.describe("what changed of the objective, with kind field only")),
  heading: z.nullable(text).check(z.describe("with field other: the heading of a column that is none of the plan's own")),
  unit: text.check(z.describe("the structure under which it is told: the new plan's where it is there")),
  before: z.nullable(place),
  after: z.nullable(place),
  part: z.nullable(text).check(z.describe("the phase, where it is one's")),
  from: value,
  to: value,
  cells: z.strictObject({ before: z.nullable(text), after: z.nullable(text) }),
  words: z.array(z.strictObject({ kind: z.enum(["same", "gone", "new"]), text })).check(z.describe("both texts word by word")),
  also: z.array(text).check(z.describe("other structures in which the same transversal objective changed alike")),
  message: text,
});

export const comparisonSchema: z.ZodMiniType<ComparisonReport> = z.strictObject({
  version: z.literal(1),
  before: side,
  after: side,
  units: z.array(z.strictObject({ before: list, after: list, changes: z.int() })),
  pairs: z
    .array(z.strictObject({ before: place, after: place, by: z.enum(["text", "likeness", "choice"]) }))
    .check(z.describe("which objective is which; by: the same words, words that are alike, or a person's choice")),
  changes: z.array(change),
  remarks: z.array(
    z.strictObject({
      kind: z.enum([
        "field-missing",
        "field-apart",
        "still-there",
        "hardly-alike",
        "other-body",
        "swapped",
        "unread",
        "doubtful",
        "no-objective",
      ]),
      message: text,
    }),
  ),
  resolution: z
    .strictObject({
      units: z.array(z.strictObject({ unit: text, lines: z.array(text) })),
      left: z.int().check(z.describe("changes that need not be listed")),
    })
    .check(z.describe("what the resolution that adopts the new plan must list: a line an objective")),
  summary: z.strictObject({ changes: z.int(), same: z.int().check(z.describe("objectives of which nothing changed")) }),
});
