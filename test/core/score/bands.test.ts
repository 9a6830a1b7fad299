import { exact } from "../../../src/core/exact";
import { bandOf, bandsFromRows, bandsFromSettings, bandsFromText } from "../../../src/core/score/bands";

const problems = (text: string) =>
  bandsFromText(text).problems.map((problem) =>
    "from" in problem ? `${problem.kind} ${problem.from.valueOf()} ${problem.to.valueOf()}` : problem.kind,
  );
const worth = (text: string, ...scores: number[]) => scores.map((score) => bandOf(bandsFromText(text), exact(score)));

describe("bands are half-open, without gap or overlap", () => {
  it("refuses what real ones do: 59,5 in none, 80 in two", () => {
    expect(problems("0–59: Insufficiente; 60–79: Buono; 80–100: Ottimo")).toEqual(["gap 59 60", "gap 79 80"]);
    expect(problems("50–80: Buono; 80–100: Ottimo")).toEqual(["overlap 80 80"]);
  });

  it.each([
    ["< 60: 0%; 60–80: 50%; >= 80: 100%"],
    ["meno di 60: 0%; da 60 a meno di 80: 50%; da 80 a 100: 100%"],
    ["0–59,99: 0%; 60–79,99: 50%; 80–100: 100%"],
    ["0%: fino a 59,99; 50%: 60–79,99; 100%: 80 o più"],
    [">= 80 = 100%\n>= 60 = 50%\n< 60 = 0%"],
  ])("reads %s", (text) => {
    expect(problems(text)).toEqual([]);
    expect(worth(text, 59.99, 60, 79.99, 80, 100)).toEqual(["0%", "50%", "50%", "100%", "100%"]);
  });

  it("gives nothing to a score in no band", () => {
    expect(worth("60–80: Buono; >= 80: Ottimo", 59)).toEqual([null]);
  });

  it("takes beginnings from a table and from the settings", () => {
    const table = bandsFromRows([
      { range: 0, label: 0 },
      { range: 60, label: 0.5 },
      { range: 90, label: 1 },
    ]);
    expect([59.99, 60, 90, 100].map((score) => bandOf(table, exact(score)))).toEqual([0, 0.5, 1, 1]);
    expect(bandsFromSettings([{ from: 60, label: "A" }, { from: 60, label: "B" }]).problems).toMatchObject([{ kind: "overlap" }]); // prettier-ignore
  });

  it("says what it cannot read", () => {
    expect(problems("bene: tanto; male: poco")).toEqual(["unclear", "unclear"]);
    expect(problems("")).toEqual(["none"]);
    expect(problems("80–60: Buono")).toEqual(["reversed 80 60"]);
  });
});

describe("a text of bands", () => {
  it("takes what is worth from either side", () => {
    expect(worth("0: 10; 60: 80", 59, 60)).toEqual([10, 80]);
    expect(worth("80: 60–79; 100: 80–100", 60, 80)).toContain(80);
    expect(worth("12,75: 60–79,99; 100: 80–100", 79.99, 80)).toEqual([12.75, 100]);
    expect(worth("12,5%: 60–79,99; 100%: 80–100", 79.99, 80)).toEqual(["12,5%", "100%"]);
  });

  it("takes a number as a number, whatever else as it is written", () => {
    expect(worth("< 60: 0,25; >= 60: 12.5", 59, 60)).toEqual([0.25, 12.5]);
    expect(worth("< 60: 25; >= 60: 100", 59, 60)).toEqual([25, 100]);
    expect(worth("< 60: livello 1; >= 60: A2", 59, 60)).toEqual(["livello 1", "A2"]);
    expect(worth("< 60: 1a fascia; >= 60: 1/2", 59, 60)).toEqual(["1a fascia", "1/2"]);
    expect(worth("60–79", 65)).toEqual([""]);
  });

  it("passes over blank lines and blank parts", () => {
    expect(problems("< 60: 0;  ; >= 60: 1;\n\n")).toEqual([]);
  });

  it("finds no gap that a score of two, three or four decimals could not fall into", () => {
    expect(problems("0–59,99: A; 60–100: B")).toEqual([]);
    expect(problems("0–59,999: A; 60–100: B")).toEqual([]);
    expect(problems("0–59,9999: A; 60–100: B")).toEqual([]);
    expect(problems("0–59,9: A; 60–100: B")).toEqual(["gap 59.9 60"]);
    expect(problems("0–59,98: A; 60–100: B")).toEqual(["gap 59.98 60"]);
  });

  it("gives the edge to the band that says that it begins there", () => {
    const bands = bandsFromRows([{ range: "0–60", label: "A" }, { range: 60, label: "B" }]); // prettier-ignore
    expect(bands.problems).toEqual([]);
    expect([59.99, 60].map((score) => bandOf(bands, exact(score)))).toEqual(["A", "B"]);
  });

  it("is no band that speaks of all", () => {
    expect(problems("tutte: tanto; < 60: 0")).toEqual(["unclear"]);
  });
});
