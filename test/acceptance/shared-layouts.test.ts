/** Layouts of other bodies, and plans that another hand composed, where their folders are: read right, judged, defects found. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fold, sameSums } from "../../scripts/composer/compare";
import { freshFindings, verdictOf, type Judged } from "../../scripts/composer/judge";
import { scoreOf, type Share } from "../../scripts/composer/score";
import type { Finding, FileReport } from "../../src/core/report/report";
import { readWorkbook } from "../../src/hosts/file/read";
import { reported } from "../support/reported";

const shared = join(__dirname, "../../../shared");

function report(folder: string, kind: "ok" | "bad", name: string): FileReport {
  const file = `${name}.xlsx`;
  const read = readWorkbook(readFileSync(join(shared, folder, kind, file)));
  if (read.kind !== "ok") throw new Error(`${kind}/${file}: ${read.code}`);
  return reported({ file, sheets: read.sheets });
}

function truthOf<Truth>(folder: string): readonly (readonly [string, Truth])[] {
  const file = join(shared, folder, "truth.json");
  return existsSync(file) ? Object.entries(JSON.parse(readFileSync(file, "utf8")) as Record<string, Truth>) : [];
}

const unitsOf = (one: FileReport) => one.sheets.flatMap(({ units }) => units);
/** What misleads on a right plan; the law's reminders do not. */
const amiss = ({ findings }: FileReport): readonly string[] =>
  findings
    .filter(({ severity, rule }) => severity !== "info" && !rule.startsWith("mandatory-"))
    .map(({ rule, sheet, range }) => `${rule} ${sheet}!${range}`);

interface Layout {
  readonly units: readonly (readonly [string | null, number])[];
  readonly groups: readonly number[] | null;
  readonly bad: { readonly sheet: string; readonly cell: string; readonly sum: number | null; readonly group: number | null };
}

/** The names on the sheets may say more or less than the truth does ("Settore I - Affari generali"). */
function isCalled(name: string, have: string): boolean {
  return name.split("|").some((one) => {
    const [short = "", long = ""] = [fold(one), fold(have)].sort((a, b) => a.length - b.length);
    return short !== "" && ` ${long} `.includes(` ${short} `);
  });
}

/** The finding names the sum that the changed weight makes, or stands on its cell where there is no sum. */
function shows({ bad }: Layout, { sheet, data, cells }: Finding): boolean {
  const sum = bad.sum ?? bad.group;
  return sheet === bad.sheet && (sum === null ? cells.includes(bad.cell) : Object.values(data).includes(sum));
}

/** One list alone, no total written; weights in words: nothing says what the sum should be, and it is not said to be right. */
const UNSAID = ["39-schede-peg-con-fasi", "45-pesi-a-parole"];

const layouts = truthOf<Layout>("layouts");
if (layouts.length === 0) test.skip("the layouts are not here", () => undefined);

(layouts.length === 0 ? (): void => undefined : describe.each(layouts))("%s", (name: string, layout: Layout) => {
  const ok = report("layouts", "ok", name);
  const units = unitsOf(ok);

  test("is read right and named, and nothing misleading is said", () => {
    const sums = units.flatMap(({ sum }) => (sum === null ? [] : [sum]));
    expect({ sums, right: sameSums(sums, layout.units.map(([, sum]) => sum), false) }).toMatchObject({ right: true }); // prettier-ignore
    const parts = units.flatMap(({ phases }) => phases.map(({ sum }) => sum));
    if (layout.groups !== null) expect({ parts, right: sameSums(parts, layout.groups, false) }).toMatchObject({ right: true });
    const unnamed = layout.units.filter(([one]) => one !== null && !units.some((unit) => isCalled(one, unit.name)));
    expect({ unnamed, have: units.map((unit) => unit.name) }).toMatchObject({ unnamed: [] });
    expect(amiss(ok)).toEqual([]);
    expect(units.length).toBeGreaterThan(0);
  });

  test("is judged where its sheets say what the sums should be", () => {
    expect(new Set(units.map((unit) => unit.ok))).toEqual(new Set([UNSAID.includes(name) ? null : true]));
  });

  test("its changed weight is found", () => {
    const fresh = freshFindings(ok, report("layouts", "bad", name));
    expect({ fresh, found: fresh.some((finding) => shows(layout, finding)) }).toMatchObject({ found: true });
  });
});

interface Composed {
  readonly habits: Readonly<Record<string, unknown>>;
  readonly units: readonly (readonly [string | null, number, boolean])[];
  readonly groups: readonly number[];
  readonly fraction: boolean;
  readonly second_fraction: boolean;
  readonly evidence: readonly string[];
  readonly judged: boolean;
  readonly defect: Judged["defect"];
}

/** Lists of habits become a habit each; what is said of single headings is none. */
function habitsOf(habits: Composed["habits"]): Judged["habits"] {
  return Object.fromEntries(
    Object.entries(habits).flatMap(([habit, value]): readonly [string, string | number | boolean][] => {
      if (Array.isArray(value)) return value.map((one) => [`${habit}_${String(one)}`, true]);
      return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? [[habit, value]] : [];
    }),
  );
}

function judgedOf(name: string, truth: Composed): Judged {
  const units = truth.units.map(([names, sum, judged]) => ({
    name: names,
    alternatives: names?.split("|") ?? [],
    sum,
    judged,
    transversal: names === null,
  }));
  const { groups, fraction, second_fraction: secondFraction, evidence, judged, defect } = truth;
  return {
    name,
    habits: habitsOf(truth.habits),
    truth: { units, groups, fraction, secondFraction, evidence, judged, together: false },
    defect,
  };
}

const composed = truthOf<Composed>("composed");
if (composed.length === 0) test.skip("the composed plans are not here", () => undefined);

(composed.length === 0 ? (): void => undefined : describe.each([["plans composed by another hand"]]))("%s", () => {
  const score = scoreOf(
    composed.map(([name, truth]) => verdictOf(judgedOf(name, truth), report("composed", "ok", name), report("composed", "bad", name))),
  );
  const missed = (problem: (verdict: (typeof score.verdicts)[number]) => boolean): readonly string[] =>
    score.verdicts.filter(problem).map(({ plan, why }) => `${plan.name} ${why.join("; ")}`);
  const enough = ({ good, of }: Share, share: number): boolean => good >= of * share;

  test("are read right, of every habit", () => {
    expect({ enough: enough(score.right, 0.95), missed: missed(({ right }) => !right) }).toMatchObject({ enough: true });
    expect(score.habits.filter((habit) => !enough(habit, 0.85))).toEqual([]);
  });

  test("are judged where something says what the sums should be", () => {
    expect({ enough: enough(score.judged, 0.95), missed: missed(({ plan, judged }) => plan.truth.judged && !judged) }).toMatchObject({ enough: true }); // prettier-ignore
  });

  test("show their defects", () => {
    expect({ enough: enough(score.found, 0.97), missed: missed(({ plan, found }) => plan.defect.detectable && !found) }).toMatchObject({ enough: true }); // prettier-ignore
  });

  test("bear no false error, and none is passed over or certified amiss", () => {
    expect(score.falseErrors.good).toBeLessThanOrEqual(composed.length * 0.01);
    expect(score).toMatchObject({ silent: 0, certifiedWrong: 0, certifiedDefect: 0 });
  });
});
