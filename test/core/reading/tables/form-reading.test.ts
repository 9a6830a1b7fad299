/** Which of several ways to weigh a form is taken: the one that sums and words explain best, unless a heading says plainly what weighs. */
import { isBetter, type FormReading } from "../../../../src/core/reading/tables/form-reading";
import { findTables } from "../../../../src/core/reading/tables/find-tables";
import { readForm } from "../../../../src/core/reading/tables/read-form";
import { sheetsOf } from "../../../support/evidence/notation";

const heading = ({ from: { facts, weights } }: FormReading): string =>
  weights.kind === "list" ? (facts[weights.weight]?.heading.text ?? "") : "several";

/** The readings of the form, the one that is taken first, then by how surely they were made. */
function readings(text: string): readonly FormReading[] {
  const found = readForm(sheetsOf(text).flatMap((sheet) => findTables(sheet, {})), new Set()); // prettier-ignore
  return found ? [found.best, ...[...found.others].sort((a, b) => b.score - a.score)] : [];
}

const beside = (other: string, ...weights: readonly (number | string)[]): string =>
  `Obiettivo | Peso | ${other}\n${["IMU", "TARI", "Sportello"].map((name, i) => `${name} | ${weights[i] ?? ""} | ${[50, 20, 30][i] ?? ""}`).join("\n")}`;

test("a heading that says plainly what weighs is better, though less is made of it", () => {
  const [taken, next] = readings(beside("Punti", 40, 20, 25)) as [FormReading, FormReading];
  expect([heading(taken), heading(next), taken.score < next.score]).toEqual(["Peso", "Punti", true]);
  expect([isBetter(taken, next), isBetter(next, taken)]).toEqual([true, false]);
});

test("of two that say as little the one of which more is made", () => {
  const all = readings(beside("Punti", 40, 20, 25).replace("Peso", "Coefficiente"));
  const [taken, least] = [all[0], all.at(-1)] as [FormReading, FormReading];
  expect([heading(taken), heading(least)]).toEqual(["Punti", "Coefficiente"]);
  expect([isBetter(taken, least), isBetter(least, taken)]).toEqual([true, false]);
});

describe("of two that say as little both are said", () => {
  const coefficients = beside("Punti", 40, 25, 20).replace("Peso", "Coefficiente");
  /** "Punti 100 / Coefficiente 85" */
  const doubts = (text: string): readonly string[] =>
    [...(readings(text)[0]?.doubts.values() ?? [])].map((doubt) =>
      doubt.readings.map(({ weight, sums }) => `${weight ?? "?"} ${sums.join(" ")}`).join(" / "),
    );

  test("where they make different sums", () => {
    expect(doubts(coefficients)).toEqual(["Punti 100 / Coefficiente 85"]);
    expect(doubts(coefficients.replace("25", "40"))).toEqual([]);
    expect(doubts(beside("Punti", 40, 20, 25))).toEqual([]);
    expect(doubts(beside("Note", 40, 20, 40))).toEqual([]);
  });

  test("not where the settings call the weight by one of them", () => {
    const tables = sheetsOf(coefficients).flatMap((sheet) => findTables(sheet, { weight: ["coefficiente"] }));
    const best = readForm(tables, new Set())?.best;
    expect([best && heading(best), best?.doubts.size]).toEqual(["Coefficiente", 0]);
  });

  test("by their columns, if they are called the same", () => {
    const alike = coefficients.replace("Coefficiente", "Punti");
    expect(doubts(alike)).toEqual(["Punti (C) 100 / Punti (B) 85"]);
    expect(doubts(alike.replace(/^/gm, " | "))).toEqual(["Punti (D) 100 / Punti (C) 85"]);
  });
});

test("of two that are as good the one that is there already", () => {
  const [taken] = readings(beside("Note", 40, 20, 40)) as [FormReading];
  expect(isBetter(taken, taken)).toBe(false);
});

test("columns of which one weighs the parts of the other are told apart by what they make", () => {
  const rows = ["IMU | 60 | Avvisi | 70", " | | Solleciti | 30", "TARI | 40 | Ruoli | 50", " | | Sgravi | 50"].join("\n");
  const [taken] = readings(`Obiettivo | Punti | Attività | Peso\n${rows}`) as [FormReading];
  expect(heading(taken)).toBe("Punti");
  expect(taken.units.flatMap(({ sections }) => sections.flatMap(({ objectives }) => objectives.map(({ phases }) => phases.length)))).toEqual([2, 2]); // prettier-ignore
});
