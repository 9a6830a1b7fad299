/** The schema of `piao leggi --json`: what a program may rely on that asks how a plan was read. */
import { z } from "zod/mini";
import type { SheetReading } from "./reading-report";

const text = z.string();
const AS = [
  ...["weight", "partWeight", "statedTotal", "lists", "number", "title", "description", "phase", "publicValue", "strategic"],
  ...["start", "deadline", "type", "class", "indicator", "target", "achievement", "otherResults", "monitoring"],
] as SheetReading["fields"][number]["as"][];
const takenAs = z.enum(AS);

const table = z.strictObject({
  headings: text.check(z.describe("the cells of the headings, e.g. A4:H4")),
  columns: z.array(
    z.strictObject({
      column: text.check(z.describe("its letter")),
      heading: text.check(z.describe("empty for a column without one")),
      cell: z.nullable(text).check(z.describe("where the heading stands")),
      as: z.array(takenAs).check(z.describe("what it was taken for; empty where it was not used")),
      text: text.check(z.describe("the same in words")),
    }),
  ),
  by: text.check(z.describe("what parts the rows into lists")),
});

const field = z.strictObject({
  as: takenAs,
  text,
  cell: text,
  label: z.nullable(z.strictObject({ text, cell: text })).check(z.describe("the words that say what it is; null where nothing does")),
});

const rows = z.strictObject({
  first: z.int().check(z.describe("numbers of rows as Excel shows them; neighbours that are alike are one entry")),
  last: z.int(),
  count: z.int().check(z.describe("how many of them are filled")),
  kind: z.enum(["headings", "title", "objective", "more", "part", "total", "left"]),
  why: z
    .nullable(z.enum(["as-told", "above", "below", "beside", "headings-again", "letters", "check", "no-weight", "outside", "set-aside"]))
    .check(z.describe("why rows were left out; null for others")),
  lists: z.array(z.int()).check(z.describe("numbers of lists of the sheet")),
  text: text.check(z.describe("the same in words")),
  cell: text.check(z.describe("the first filled cell")),
  said: text.check(z.describe("what stands in it")),
});

const list = z.strictObject({
  number: z.int().check(z.describe("its place on the sheet, from 1")),
  name: text,
  range: text,
  sum: z.nullable(z.number()),
  expected: z.nullable(z.number()).check(z.describe("null when nothing says")),
  ok: z.nullable(z.boolean()).check(z.describe("null when it cannot be judged")),
  basis: z.enum(["setting", "declared", "transversal", "percent", "peers", "parent", "unknown"]),
  why: text.check(z.describe("why that total is expected")),
  objectives: z.int(),
  block: z.exactOptional(z.literal(true)).check(z.describe("counts for every structure; only where so")),
  weights: text.check(z.describe("the cells around its weights; those on other sheets with the sheet's name")),
  parts: z.int(),
  totals: z.array(z.strictObject({ cell: text, text, value: z.number() })).check(z.describe("totals that the sheet states for it")),
});

const sheetReadingSchema = z.strictObject({
  name: text,
  layout: z.nullable(z.enum(["table", "cards", "prose"])),
  reason: text.check(z.describe("why the sheet was not read; empty when it was")),
  line: text.check(z.describe("how it was read, in one line; empty where it was not")),
  doubtful: z.boolean().check(z.describe("two readings are about as good")),
  tables: z.array(table),
  fields: z.array(field).check(z.describe("of forms, cards and texts: what is said of the first objective, and where")),
  rows: z.array(rows),
  lists: z.array(list),
  considered: z.array(text).check(z.describe("other readings that were weighed and not taken")),
}) satisfies z.ZodMiniType<SheetReading>;

/** The whole document. */
export const readingSchema = z.strictObject({
  version: z.literal(1),
  files: z.array(
    z.strictObject({
      file: text.check(z.describe("the path as given")),
      error: z.nullable(z.strictObject({ code: text, message: text })).check(z.describe("why the file could not be used")),
      layouts: z
        .exactOptional(z.array(z.strictObject({ name: text, sheets: z.array(text), message: text })))
        .check(z.describe("what became of the descriptions of tables in the settings; only where there are any")),
      sheets: z.array(sheetReadingSchema),
    }),
  ),
});
