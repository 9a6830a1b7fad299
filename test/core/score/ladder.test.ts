import { exact } from "../../../src/core/exact";
import { applyLadder, ladderFromRows, parseLadder, type LadderReading } from "../../../src/core/score/ladder";

function read(text: string): LadderReading {
  const ladder = parseLadder(text);
  if (!ladder) throw new Error(`no ladder in: ${text}`);
  return ladder;
}
const scoreOf = (ladder: LadderReading, value: number, total?: number) => {
  const outcome = applyLadder(ladder, exact(value), total === undefined ? null : exact(total));
  return outcome.kind === "score" ? outcome.score.valueOf() : outcome.kind;
};
const problems = (text: string) =>
  read(text).problems.map((p) =>
    p.kind === "not-falling" ? `${p.kind} ${p.first.text} / ${p.second.text}` : `${p.kind} ${p.from.valueOf()} ${p.to.valueOf()}`,
  );

describe("thresholds in percent", () => {
  const ladder = read(">= 75: 100; 40–75: 50; < 40: 0");

  it("gives each value the step that holds it; the written operator decides the edge", () => {
    expect([75, 74.99, 40, 39].map((value) => scoreOf(ladder, value))).toEqual([100, 50, 50, 0]);
    expect(ladder.problems).toEqual([]);
  });

  it.each([
    [">= 75 %: 100, 40–75: 50, < 40: 0"],
    [
      "Attivazione di almeno il 75% delle procedure: 100% obiettivo Percentuali inferiori e fino al 40%: 50% obiettivo Percentuali inferiori al 40%: 0% obiettivo.",
    ],
    ["pari o superiore al 75%: 100%; da 40% a meno di 75%: 50%; meno del 40%: 0%"],
    ["≥ 75% = 100; dal 40% al 75% = 50; inferiore al 40% = 0"],
    ["75% o più: 100\n40-75%: 50\naltrimenti: 0"],
  ])("reads %s", (text) => {
    const other = read(text);
    expect([75, 74.99, 40, 39].map((value) => scoreOf(other, value))).toEqual([100, 50, 50, 0]);
    expect(other.problems).toEqual([]);
  });

  it("leaves a value below the lowest step alone where the text says nothing of it", () => {
    expect(scoreOf(read("almeno 75%: 100%; almeno 40%: 50%"), 39)).toBe("uncovered");
  });
});

describe("counts", () => {
  const ladder = read("Realizzazione di tutte le attività: 100% obiettivo; almeno due: 70%; una: 30%");

  it("scores three activities: all 100, two 70, one 30", () => {
    expect([3, 2, 1].map((value) => scoreOf(ladder, value, 3))).toEqual([100, 70, 30]);
    expect(ladder.problems).toEqual([]);
  });

  it("asks how many there are when the value may be all of them or not", () => {
    expect(scoreOf(ladder, 3)).toBe("needs-total");
    expect(scoreOf(ladder, 2)).toBe(70);
    expect(scoreOf(ladder, 4, 5)).toBe(70);
  });

  it("takes the total from the text that states it", () => {
    const three = read("tutte e tre le attività: 100%, almeno due: 70%, una: 30%");
    expect([3, 2, 1].map((value) => scoreOf(three, value))).toEqual([100, 70, 30]);
  });

  it("reads the words of cards, written without separators", () => {
    const card = read(
      "Indicatori di performance 2025-2027: Realizzazione di almeno n. 2 eventi: 100% obiettivo Realizzazione di almeno n. 1 evento: 50% obiettivo",
    );
    expect([2, 1].map((value) => scoreOf(card, value))).toEqual([100, 50]);
    expect(card.problems).toEqual([]);
  });

  it("knows that days and counts have no value between two whole numbers", () => {
    const days = read("entro 30 giorni: 100; da 31 a 60 giorni: 50; oltre 60 giorni: 0");
    expect(days.problems).toEqual([]);
    expect([30, 31, 60, 61].map((value) => scoreOf(days, value))).toEqual([100, 50, 50, 0]);
  });
});

describe("problems", () => {
  it("names the values that no step holds", () => {
    expect(problems(">= 75%: 100; 40-70%: 50; < 40%: 0")).toEqual(["gap 70 75"]);
    expect(problems("> 75%: 100; < 75%: 50")).toEqual(["gap 75 75"]);
    expect(problems("0-59%: 50; 60-100%: 100")).toEqual(["gap 59 60"]);
  });

  it("names the values that two steps hold", () => {
    expect(problems("80-100%: 100; 50-80%: 50")).toEqual(["overlap 80 80"]);
    expect(problems(">= 75%: 100; < 80%: 50")).toEqual(["overlap 75 80"]);
    expect(problems("70-100%: 100; 50-80%: 50")).toEqual(["overlap 70 80"]);
  });

  it("names steps whose scores do not fall", () => {
    expect(problems(">= 75%: 50; 40-75%: 100; < 40%: 0")).toEqual(["not-falling 40-75% / >= 75%"]);
    expect(problems("tutte le attività: 100%; almeno due: 70%; una: 70%")).toEqual(["not-falling una / almeno due"]);
  });

  it("does not mind a ladder where less is better", () => {
    expect(problems("<= 30: 100; 31-60: 50; > 60: 0")).toEqual([]);
  });
});

describe("what is no ladder", () => {
  it.each([
    ["Approvazione del regolamento: 100% obiettivo Predisposizione bozza e proposta di deliberazione: 50% obiettivo"],
    ["Approvazione di tutte le modifiche: 100%; predisposizione di una bozza: 50%"],
    ["Report semestrale 2024: 100%; bozza 2024: 50%"],
    ["90% debiti commerciali, media dei tempi di pagamento < 30 GG."],
    ["almeno 80%"],
    ["SI/NO"],
    ["dalle 8:30 alle 12:30"],
    ["Peso obiettivo: 10% Linee di mandato: trasparenza Codice DUP: 6000"],
    ["Almeno due corsi: 100%; bozza del regolamento: 50%"],
    ["a) 80% del personale b) almeno n. 30 corsi"],
    [""],
  ])("%s", (text) => {
    expect(parseLadder(text)).toBeNull();
  });
});

describe("a ladder in a table", () => {
  it("takes numbers as thresholds, texts as conditions", () => {
    const table = ladderFromRows([
      { condition: 75, score: 100 },
      { condition: 40, score: 50 },
      { condition: 0, score: 0 },
    ]);
    expect([75, 74.99, 40, 39].map((value) => scoreOf(table as LadderReading, value))).toEqual([100, 50, 50, 0]);
    expect(
      ladderFromRows([
        { condition: "tutte", score: 100 },
        { condition: "almeno due", score: "70" },
      ])?.unit,
    ).toBe("count");
  });
});

const texts = (text: string): readonly string[] => read(text).steps.map((step) => step.text);
const scores = (text: string): readonly number[] => read(text).steps.map((step) => step.score.valueOf());

describe("where a step's score stands", () => {
  it.each([
    ["almeno due eventi: 100%; almeno un evento: 50%"],
    ["almeno due eventi:100%;almeno un evento:50%"],
    ["almeno due eventi: 100 %; almeno un evento: 50 %"],
    ["almeno due eventi (100%), almeno un evento (50%)"],
    ["almeno due eventi ( 100 % ), almeno un evento ( 50 % )"],
    ["almeno due eventi → 100 punti\nalmeno un evento -> 50 p."],
    ["almeno due eventi = 100%; almeno un evento = 50%"],
    ["almeno due eventi,\n= 100%; almeno un evento,\n= 50%"],
    ["Relazione sull'anno.  Almeno due eventi: 100%. Almeno un evento: 50%"],
    ["almeno due eventi: 100% obiettivo almeno un evento: 50% obiettivo."],
    ["almeno due eventi: 100% dell'obiettivo. almeno un evento: 50% dell’ obiettivo"],
    ["almeno due eventi: 100% Obiettivo, almeno un evento: 50% Obiettivo"],
  ])("%j", (text) => {
    expect(texts(text).map((one) => one.toLowerCase())).toEqual(["almeno due eventi", "almeno un evento"]);
    expect(scores(text)).toEqual([100, 50]);
  });

  it("reads decimals", () => {
    expect(scores("almeno due: 87,25%; almeno una: 12,5%")).toEqual([87.25, 12.5]);
    expect(scores("almeno due (87,25%), almeno una (12,5%)")).toEqual([87.25, 12.5]);
    expect(scores("almeno due: 87.25; almeno una: 5")).toEqual([87.25, 5]);
  });

  it("keeps the condition as it is written, with the objective that it speaks of", () => {
    expect(texts("Almeno il 75% dell'obiettivo: 100%; almeno il 50% dell'obiettivo: 40%")).toEqual([
      "Almeno il 75% dell'obiettivo",
      "almeno il 50% dell'obiettivo",
    ]);
    expect(texts("almeno n. 2 corsi: 100%; almeno n. 1 corso: 50%")).toEqual(["almeno n. 2 corsi", "almeno n. 1 corso"]);
  });

  it("takes scores from 0 to 100", () => {
    expect(scores(">= 75: 100; < 75: 0")).toEqual([100, 0]);
    expect(parseLadder(">= 75: 100,01; < 75: 0")).toBeNull();
    expect(parseLadder(">= 75: 150; < 75: 50")).toBeNull();
    const table = (low: number, high: number) => ladderFromRows([{ condition: 75, score: high }, { condition: 0, score: low }]); // prettier-ignore
    expect(table(0, 100)).not.toBeNull();
    expect([table(-0.01, 100), table(0, 100.01)]).toEqual([null, null]);
  });

  it("is no ladder with more than 200 steps", () => {
    const steps = (count: number): string => Array.from({ length: count }, (_step, i) => `${i}: ${i / 5}`).join("\n");
    expect(parseLadder(steps(200))?.steps).toHaveLength(200);
    expect(parseLadder(steps(201))).toBeNull();
  });
});

describe("otherwise", () => {
  it.each([["altrimenti"], ["Negli altri casi"], ["in altri casi"], ["in altro caso"], ["in ogni altro caso"]])("%s", (words) => {
    const ladder = read(`>= 90%: 100; >= 75%: 70; >= 40%: 30; ${words}: 0`);
    expect(ladder.problems).toEqual([]);
    expect([90, 75, 74, 40, 39.99].map((value) => scoreOf(ladder, value))).toEqual([100, 70, 30, 30, 0]);
  });

  it("leaves the edge to whom the step before gives it", () => {
    const [closed, open] = [read(">= 75: 100; altrimenti: 0"), read("> 75: 100; altrimenti: 0")];
    expect([closed.problems, open.problems]).toEqual([[], []]);
    expect([75, 74.99].map((value) => scoreOf(closed, value))).toEqual([100, 0]);
    expect([75.01, 75].map((value) => scoreOf(open, value))).toEqual([100, 0]);
  });

  it.each([
    ["altrimenti: 0; almeno due: 100"],
    ["< 40: 0; altrimenti: 100"],
    [">= 75: 100; bozza altrimenti: 0"],
    [">= 75: 100; altrimenti la bozza: 0"],
  ])("is nothing in %j", (text) => {
    expect(parseLadder(text)).toBeNull();
  });
});

describe("what the numbers count", () => {
  it("says so, where the text does", () => {
    expect([read(">= 75%: 100; < 75: 0").unit, read(">= 75: 100; < 75: 0").unit, read("due: 100; una: 50").unit]).toEqual([
      "percent",
      "number",
      "count",
    ]);
    expect(ladderFromRows([{ condition: 75, score: 100 }, { condition: "< 75%", score: 0 }])?.unit).toBe("percent"); // prettier-ignore
  });

  it("mixes no percentages with counts", () => {
    expect(parseLadder("almeno il 75%: 100; almeno due: 50")).toBeNull();
  });

  it("names whole numbers that no step holds, of a count", () => {
    expect(problems("almeno cinque: 100%; 1-2: 50%")).toEqual(["gap 3 5"]);
    expect(problems("almeno tre: 100%; 1-2: 50%")).toEqual([]);
  });

  it("is no ladder with a step that ends before it begins", () => {
    expect(parseLadder("80-60%: 100; < 60%: 0")).toBeNull();
  });
});

describe("all of them", () => {
  const ladder = read("tutte le attività: 100%; almeno cinque: 80%; almeno tre: 50%; almeno una: 20%");

  it("is asked above the highest step only", () => {
    expect([6, 5, 4, 3, 2, 1].map((value) => scoreOf(ladder, value))).toEqual(["needs-total", 80, 50, 50, 20, 20]);
    expect([6, 5].map((value) => scoreOf(ladder, value, 6))).toEqual([100, 80]);
  });

  it("stands above all other steps", () => {
    expect(problems("tutte: 50%; almeno due: 70%; una: 30%")).toEqual(["not-falling almeno due / tutte"]);
    expect(ladder.problems).toEqual([]);
  });
});

test("the direction is that from the lowest step to the highest; who stands still goes against it", () => {
  expect(problems(">= 75%: 100; 40-75%: 20; < 40%: 50")).toEqual(["not-falling < 40% / 40-75%"]);
  expect(problems(">= 75%: 50; 40-75%: 100; < 40%: 50")).toEqual(["not-falling 40-75% / >= 75%"]);
  expect(problems("<= 30: 100; 31-60: 50; > 60: 50")).toEqual(["not-falling 31-60 / > 60"]);
});

test("a table's words are kept without the blanks around them", () => {
  const table = ladderFromRows([{ condition: " almeno due ", score: "87,5" }, { condition: "una", score: 50 }]); // prettier-ignore
  expect(table?.steps.map(({ text, score }) => [text, score.valueOf()])).toEqual([["almeno due", 87.5], ["una", 50]]); // prettier-ignore
});

test.each([
  "Almeno quattro: 100% dell'obiettivo almeno due: 70%",
  "Almeno quattro: 100%  dell' obiettivo almeno due: 70%",
  "Almeno quattro: 100% obiettivo.. almeno due: 70%",
  "Almeno quattro : 100% dell’obiettivo almeno due : 70%",
])("what the score is of belongs to no condition: %j", (text) => {
  expect(parseLadder(text)?.steps.map((step) => step.text)).toEqual(["Almeno quattro", "almeno due"]);
});

test("a score that a digit follows is none", () => {
  expect(parseLadder("Almeno due (50%)4, tutte (100%)5")).toBeNull();
  expect(parseLadder("Almeno due (50%), tutte (100%)")?.steps).toHaveLength(2);
});
