/** What the report says of scores: numbers, reasons, spread, trials; the page of it, which is nobody's plan. */
import type { SheetDocument } from "../../../src/core/document";
import { exact } from "../../../src/core/exact";
import { objectivesOf } from "../../../src/core/plan/plan";
import { readPlan } from "../../../src/core/reading/read-plan";
import { reportDocument } from "../../../src/core/report/document";
import { fileReportSchema } from "../../../src/core/report/schema";
import { boardTexts, scoresReport, type KeptTrial, type ScoresReport } from "../../../src/core/report/scores";
import { scoresDocument } from "../../../src/core/report/scores-document";
import { scorePlan, scoreTotals } from "../../../src/core/score/score-plan";
import { scoreboardOf } from "../../../src/core/score/scoreboard";
import { objectiveKey } from "../../../src/core/score/what-if";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { Sheet, type CellInput } from "../../../src/core/sheet/sheet";
import { checkTotals } from "../../../src/core/totals/check-totals";
import { unitFrom } from "../score/unit";
import { planOf } from "../totals/lists";

const PLAN = planOf([unitFrom([40, 40], [100, 50]), unitFrom([60, 40], [100, 80]), unitFrom([60, 40], [100, ""])]);
const TRIAL: KeptTrial = {
  unit: "Area 3",
  sheet: "Area",
  tried: [{ objective: "2 Archivio", cell: "C4", percent: 80 }],
  score: 92,
  of: 100,
  band: "Ottimo",
  before: null,
  remark: "se arriva il certificato",
};

function scores(trials: readonly KeptTrial[] = []): ScoresReport {
  const board = scoreboardOf(scorePlan(PLAN, DEFAULT_SETTINGS, null), DEFAULT_SETTINGS);
  return scoresReport(PLAN, board, { year: null, results: null, trials }, "it");
}

const textsOf = ({ cells }: SheetDocument): readonly string[] =>
  cells.flatMap(({ value }) => (value?.kind === "text" ? [value.text] : value?.kind === "number" ? [String(value.value)] : []));

test("every structure with its numbers, or with the reason and its cells", () => {
  const said = scores();
  expect(said.units.map(({ score, of, hundredths }) => [score, of, hundredths])).toEqual([
    [60, 80, 75],
    [92, 100, 92],
    [null, null, null],
  ]);
  expect(said.units[2]?.message).toMatch(/^Manca il risultato di un obiettivo: .* Celle: [A-Z]+\d+\.$/);
  expect(said.source).toBe("");
  expect(boardTexts(said, "it")).toEqual([
    "2 strutture hanno un punteggio: minimo 75, mediana 83,5, massimo 92, in centesimi.",
    "Una struttura non ha un punteggio: il perché è nella sua riga.",
  ]);
});

test("a trial is told in one sentence, and the report that keeps it fits its schema", () => {
  const plain = { file: "piano.xlsx", error: null, sheets: [], findings: [] };
  const report = { ...plain, scores: scores([TRIAL]) };
  expect(report.scores.trials[0]?.message).toBe(
    "Area 3: con un risultato di prova (2 Archivio: 80 %) il punteggio è 92 su 100. Dal foglio: nessun punteggio. Fascia: Ottimo. Nota: se arriva il certificato",
  );
  expect(fileReportSchema.safeParse(report).success).toBe(true);
  const texts = textsOf(reportDocument(report, "it"));
  expect(texts).toEqual(expect.arrayContaining(["Punteggi delle strutture", "92", "75", report.scores.trials[0]?.message]));
  expect(textsOf(reportDocument(plain, "it"))).not.toContain("Punteggi delle strutture");
});

test("the page puts the highest first, with a bar each, and is read as no plan", () => {
  const page = scoresDocument("piano.xlsx", scores([TRIAL]), "it");
  expect(textsOf(page).filter((text) => /^[█░]+$/.test(text))).toEqual(["███████████░", "█████████░░░"]);
  const cells = page.cells.flatMap(({ row, col, value }): CellInput[] =>
    value?.kind === "text" ? [{ row, col, value: value.text }] : value?.kind === "number" ? [{ row, col, value: value.value }] : [],
  );
  const sheet = new Sheet({ name: page.name, cells, merges: page.merges });
  expect(readPlan([sheet], DEFAULT_SETTINGS, "x.xlsx").sheets.flatMap(({ units }) => units)).toEqual([]);
});

test("a trial changes the score of its structure, and nothing on the sheet", () => {
  const third = checkTotals(PLAN, DEFAULT_SETTINGS)[2]!;
  const trial = new Map([[objectiveKey(objectivesOf(third.unit)[1]!), exact(80)]]);
  const [tried] = scoreTotals(PLAN, [third], DEFAULT_SETTINGS, { year: null, trial });
  expect(tried?.result.kind === "scored" && tried.result.shown.valueOf()).toBe(92);
  expect(scorePlan(PLAN, DEFAULT_SETTINGS, null)[2]?.result.kind).toBe("refused");
});
