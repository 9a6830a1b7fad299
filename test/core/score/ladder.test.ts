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
