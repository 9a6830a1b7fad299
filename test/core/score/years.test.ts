/** Year columns: which rule the sheet states, which years have results, what a year counts for. */
import { exact } from "../../../src/core/exact";
import { objectivesOf, type Goal } from "../../../src/core/plan/plan";
import { achievedInYear, statedYearRule, yearsWithResults, type YearRule } from "../../../src/core/score/years";
import { unitOf, type Row } from "./unit";

const goal = (row: Row): Goal => objectivesOf(unitOf([row]))[0]!;
const REFUSE = { cap: 100, missing: "refuse" } as const;
const inYear = (row: Row, year: number, rule: YearRule = "ratio") => {
  const achieved = achievedInYear(goal(row), year, rule, REFUSE);
  return achieved.kind === "counted" ? [achieved.percent.valueOf(), ...achieved.why.map(({ id }) => id)] : achieved;
};

test.each([
  ["Il punteggio è il rapporto tra realizzata e attesa", "ratio"],
  ["Rapporto fra la percentuale realizzata e quella attesa", "ratio"],
  ["rapporto tra il valore medio realizzato e il valore atteso", "ratio"],
  ["rapporto tra quanto è stato davvero realizzato e quanto era atteso", null],
  ["rapporto tra realizzato atteso", "ratio"],
  ["percentuale realizzata su attesa", "ratio"],
  ["realizzata rispetto alla attesa", "ratio"],
  ["realizzato diviso il valore atteso", "ratio"],
  ["realizzate rapportate alle percentuali attese", "ratio"],
  ["Ai fini del punteggio vale la percentuale realizzata.", "realised"],
  ["conta il realizzato", "realised"],
  ["fa fede il valore realizzato", "realised"],
  ["si considera realizzato", "realised"],
  ["vale quanto è stato realizzato", "realised"],
  ["vale la percentuale attesa", null],
  ["obiettivo realizzato nel triennio", null],
] as const)("%j states %p", (text, rule) => {
  expect(statedYearRule([text])).toBe(rule);
});

test("the first text that states a rule decides", () => {
  expect(statedYearRule(["Piano 2024", "vale il realizzato", "rapporto tra realizzata e attesa"])).toBe("realised");
  expect(statedYearRule(["rapporto tra realizzata e attesa", "vale il realizzato"])).toBe("ratio");
  expect(statedYearRule([])).toBeNull();
});

test("years with results, those of phases too, in rising order", () => {
  const phase = { weight: 100, years: { 2023: [100, 40] } } as const;
  const rows: readonly Row[] = [{ weight: 50, years: { 2026: [100, 80], 2025: [100, ""] } }, { weight: 50, years: { 2024: ["", 0] }, phases: [phase] }]; // prettier-ignore
  expect(yearsWithResults(objectivesOf(unitOf(rows)))).toEqual([2023, 2024, 2026]);
  const one = goal({ years: { 2026: [100, 80] } });
  const other = goal({ years: { 2024: [100, 80] } });
  expect(yearsWithResults([one, other])).toEqual([2024, 2026]);
});

test("realised ÷ expected, or the realised percentage as it is", () => {
  const row = { weight: 50, years: { 2024: [80, 60] } } as const;
  expect(inYear(row, 2024)).toEqual([75, "score.why-ratio"]);
  expect(inYear(row, 2024, "realised")).toEqual([60, "score.why-realised"]);
  expect(inYear({ weight: 50, years: { 2024: ["", 60] } }, 2024)).toEqual([60, "score.why-realised"]);
  const achieved = achievedInYear(goal(row), 2024, "realised", REFUSE);
  expect(achieved.kind === "counted" && achieved.why[0]?.data).toEqual({ year: 2024, realised: exact(60) });
});

const CELLS = { expected: { sheet: "Area", row: 1, col: 4 }, realised: { sheet: "Area", row: 1, col: 5 }, weight: { sheet: "Area", row: 1, col: 2 } }; // prettier-ignore

test("what is not realised yet is missing; what cannot be evaluated leaves, whichever column says it", () => {
  expect(inYear({ weight: 50, years: { 2024: [80, ""] } }, 2024)).toEqual({ kind: "missing", cell: CELLS.realised });
  expect(inYear({ weight: 50, years: { 2024: ["nv", ""] } }, 2024)).toMatchObject({ kind: "left-out" });
  expect(inYear({ weight: 50, years: { 2024: [80, "nv"] } }, 2024)).toMatchObject({ kind: "left-out" });
  expect(inYear({ weight: 50, years: { 2024: [80, "in corso"] } }, 2024)).toMatchObject({
    kind: "refused",
    reasons: [{ id: "score.not-a-score", cells: [CELLS.realised] }],
  });
});

test("an expected 0 and a year without columns are refused at their cells, or at none", () => {
  const refusal = (id: string, data: object, cells: readonly object[]) => ({ kind: "refused", reasons: [{ id, data, cells }] });
  const zero = { weight: 50, years: { 2024: [0, 60] } } as const;
  expect(inYear(zero, 2024)).toEqual(refusal("score.expected-zero", { year: 2024 }, [CELLS.realised]));
  expect(inYear(zero, 2024, "realised")).toEqual([60, "score.why-realised"]);
  expect(inYear(zero, 2025)).toEqual(refusal("score.no-such-year", { year: 2025 }, [CELLS.weight]));
  expect(achievedInYear({ ...goal(zero), weight: null }, 2025, "ratio", REFUSE)).toEqual(refusal("score.no-such-year", { year: 2025 }, []));
  const bare = { ...goal(zero), weight: null, years: [{ year: 2024, expected: null, realised: null }] };
  expect(achievedInYear(bare, 2024, "ratio", REFUSE)).toEqual({ kind: "missing", cell: null });
});
