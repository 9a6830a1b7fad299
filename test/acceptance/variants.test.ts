/** 300 variants of the samples with one defect each, and 300 harmless ones: `npm run varianti` prints what this holds. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { baseOf } from "../../scripts/variants/base";
import { runDefects, runHarmless } from "../../scripts/variants/run";

const samples = join(__dirname, "../../samples");
const files = readdirSync(samples).filter((name) => name.endsWith(".xlsx"));
const bases = files.map((name) => baseOf(name, readFileSync(join(samples, name))));
const COUNT = 300;
const SEED = 2025;

test("at least 99 % of single defects are found", () => {
  const { made, good, bad, kinds } = runDefects(bases, COUNT, SEED);
  expect(made).toBe(COUNT);
  expect(Object.keys(kinds).length).toBeGreaterThan(15);
  expect({ enough: good >= COUNT * 0.99, bad }).toMatchObject({ enough: true });
});

test("harmless changes add no error", () => {
  const { made, bad, kinds } = runHarmless(bases, COUNT, SEED);
  expect(made).toBe(COUNT);
  expect(Object.keys(kinds).length).toBeGreaterThan(12);
  expect(bad).toEqual([]);
});

test("the same seed makes the same variants, another one others", () => {
  const kinds = (seed: number) => runHarmless(bases, 20, seed).kinds;
  expect(kinds(7)).toEqual(kinds(7));
  expect([8, 9, 10].some((seed) => JSON.stringify(kinds(seed)) !== JSON.stringify(kinds(7)))).toBe(true);
});
