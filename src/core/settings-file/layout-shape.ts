/** The schema of descriptions of tables (settings.layouts). */
import * as z from "zod/mini";
import { labelKey } from "../reading/forms/labels";
import { headingKey } from "../reading/layouts/find";
import { headingsNamed, type ColumnPlace, type FormLayout, type TableLayout } from "../settings/layouts";

/** The newest version of descriptions that this program understands. */
const LAYOUT_VERSION = 1;

const heading = z.string().check(
  z.minLength(1),
  z.maxLength(200),
  z.refine((text) => text.trim() !== ""),
);
const place = z.union([heading, z.strictObject({ after: heading, columns: z.int().check(z.gte(-200), z.lte(200)) })]);
const total = z.exactOptional(z.number().check(z.positive(), z.lte(1_000_000)));
const lists = z.union([z.enum(["sheet", "titles", "tables", "numbers", "totals"]), z.strictObject({ column: place })]);

const keyOf = (one: ColumnPlace): string =>
  typeof one === "string" ? `${headingKey(one)} 0` : `${headingKey(one.after)} ${String(one.columns)}`;

/** Whether the headings that a part of the description names are among those by which the table is known. */
function isNamed(layout: TableLayout, part: Partial<TableLayout>): boolean {
  const known = new Set(layout.headings.map(headingKey));
  const { weight = layout.weight } = part;
  return headingsNamed({ ...part, version: LAYOUT_VERSION, name: "", headings: [], weight }).every((named) => known.has(headingKey(named)));
}

/** Whether the columns that hold one thing each are not said to hold two. */
function isApart({ weight, title, parts = [], lists: by }: TableLayout): boolean {
  const places = [weight, ...(title === undefined ? [] : [title]), ...parts, ...(typeof by === "object" ? [by.column] : [])].map(keyOf);
  return new Set(places).size === places.length;
}

/** A description that contradicts itself is refused at the key that does not go with the others. */
export const LAYOUT = z
  .strictObject({
    version: z.literal(LAYOUT_VERSION),
    name: z.string().check(z.minLength(1), z.maxLength(200)),
    headings: z.array(heading).check(
      z.minLength(1),
      z.maxLength(100),
      z.refine((all) => new Set(all.map(headingKey)).size === all.length),
    ),
    weight: place,
    title: z.exactOptional(place),
    parts: z.exactOptional(z.array(place).check(z.maxLength(10))),
    lists: z.exactOptional(lists),
    leaveOut: z.exactOptional(z.array(heading).check(z.maxLength(100))),
    total,
  })
  .check(
    z.refine((layout) => isNamed(layout, { weight: layout.weight }), { path: ["weight"] }),
    z.refine((layout) => layout.title === undefined || isNamed(layout, { title: layout.title }), { path: ["title"] }),
    z.refine((layout) => isNamed(layout, { parts: layout.parts ?? [] }), { path: ["parts"] }),
    z.refine((layout) => layout.lists === undefined || isNamed(layout, { lists: layout.lists }), { path: ["lists"] }),
    z.refine(isApart, { path: ["weight"] }),
  ) satisfies z.ZodMiniType<TableLayout>;

const formLists = z.union([z.enum(["sheet", "all"]), z.strictObject({ label: heading })]);

/** Labels of forms that are said to hold two things are refused at the second. */
export const FORM = z
  .strictObject({
    version: z.literal(LAYOUT_VERSION),
    name: z.string().check(z.minLength(1), z.maxLength(200)),
    weight: heading.check(z.refine((label) => labelKey(label) !== "")),
    title: z.exactOptional(heading),
    lists: z.exactOptional(formLists),
    total,
  })
  .check(
    z.refine(({ weight, title }) => title === undefined || labelKey(title) !== labelKey(weight), { path: ["title"] }),
    z.refine(({ weight, lists: by }) => typeof by !== "object" || labelKey(by.label) !== labelKey(weight), { path: ["lists"] }),
  ) satisfies z.ZodMiniType<FormLayout>;
