/** The schemas of what individual sheets are made of, and of how weights are computed. */
import * as z from "zod/mini";
import { exact, HUNDRED, sum } from "../exact";
import { COMPONENT_KINDS } from "../settings/individual";
import { normalize } from "../text/normalize";

const name = z.string().check(z.minLength(1), z.maxLength(200));
const percent = z.number().check(z.positive(), z.lte(100));
const points = z.number().check(z.positive(), z.lte(1_000_000));

/** Components and behaviours are parts of a whole. */
const makesHundred = (parts: readonly { readonly weight: number }[]): boolean =>
  parts.length === 0 || sum(parts.map(({ weight }) => exact(weight))).equals(HUNDRED);

const parts = <Part extends z.ZodMiniType<{ readonly weight: number }>>(part: Part): z.ZodMiniArray<Part> =>
  z.array(part).check(z.maxLength(50), z.refine(makesHundred));

const form = z.strictObject({
  components: z.optional(parts(z.strictObject({ name, of: z.enum(COMPONENT_KINDS), weight: percent }))),
  behaviours: z.optional(parts(z.strictObject({ name, weight: percent }))),
});

export const INDIVIDUAL = z.strictObject({
  heads: z.optional(form),
  employees: z.optional(form),
  signatures: z.optional(z.array(name).check(z.maxLength(4))),
});

/** Of two words that are read alike none could be told from the other; without words a column holds coefficients. */
const apart = (levels: Readonly<Record<string, number>>): boolean => {
  const words = Object.keys(levels).map(normalize);
  return words.every((word) => word !== "") && new Set(words).size === words.length;
};

const factor = z.strictObject({
  heading: name,
  how: z.enum(["add", "multiply"]),
  levels: z.record(z.string(), points).check(z.refine(apart)),
});

export const WEIGHTING = z.strictObject({
  factors: z.array(factor).check(
    z.minLength(1),
    z.maxLength(10),
    z.refine((all) => new Set(all.map(({ heading }) => normalize(heading))).size === all.length),
  ),
  normalise: z.exactOptional(z.boolean()),
  total: z.exactOptional(points),
  step: z.exactOptional(points),
});
