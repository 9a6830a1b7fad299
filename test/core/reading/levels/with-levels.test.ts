/** Lists whose weights are words of a scale: which lists are, and what each word is worth. */
import { objectivesOf, type Objective, type PlanSheet } from "../../../../src/core/plan/plan";
import { inWords, withLevels } from "../../../../src/core/reading/levels/with-levels";
import { readPlan } from "../../../../src/core/reading/read-plan";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings";
import { written, type Written } from "../../../support/written";

const HEAD = ["Obiettivo", "Peso", "Indicatore"];
const plan = (levels: Readonly<Record<string, number>>, ...weights: readonly Written[]) =>
  readPlan([written([HEAD, ...weights.map((weight, i) => [`Strade ${String(i)}`, weight, "km"])])], { ...DEFAULT_SETTINGS, levels }, null); // prettier-ignore

const said = (levels: Readonly<Record<string, number>>, ...weights: readonly Written[]): string => {
  const units = plan(levels, ...weights).sheets.flatMap((sheet) => sheet.units);
  const kinds = units.flatMap(objectivesOf).map(({ weight }) => weight?.value.kind ?? "none");
  return `${units.map((unit) => (unit.levels ? (unit.levels.scale ? "scale" : "levels") : "sum")).join()}: ${kinds.join(" ")}`;
};

test.each<readonly [string, Readonly<Record<string, number>>, readonly Written[], string]>([
  ["words of a scale", {}, ["Alto", "Medio", "Alto"], "levels: level level level"],
  ["with the settings' scale", { Alto: 50, Medio: 30 }, ["Alto", "Medio", "Alto"], "scale: level level level"],
  ["a word that the scale does not know", { Alto: 50, Medio: 30 }, ["Alto", "Basso", "Medio"], "scale: level not-numeric level"],
  ["a word that is no level", {}, ["Alto", "Medio", "Alto", "Basso", "da definire"], "levels: level level level level not-numeric"],
  ["numbers", {}, [50, 30, 20], "sum: number number number"],
  ["a prerequisite among words", {}, ["Alto", "X", "Basso"], "levels: level prerequisite level"],
  ["a blank among words", {}, ["Alto", "", "Basso"], "levels: level empty level"],
])("%s", (_what, levels, weights, told) => {
  expect(said(levels, ...weights)).toBe(told);
});

test("a number among the words makes it no list of words", () => {
  const [unit] = plan({}, "Alto", 30, "Basso", 20, 50).sheets.flatMap((sheet) => sheet.units);
  expect(unit && inWords(unit)).toBe(false);
});

test("sheets without such lists are handed on as they are", () => {
  const { sheets } = plan({}, 50, 50);
  expect(withLevels(sheets, { Alto: 50 })).toBe(sheets);
});

test("a scale may stand on another sheet than the list", () => {
  const list = written([HEAD, ["Strade", "Alto", "km"], ["Scuole", "Medio", "aule"]]);
  const legend = written([["Alto = 50; Medio = 30"]], { name: "Legenda" });
  const [unit] = readPlan([list, legend], DEFAULT_SETTINGS, null).sheets.flatMap((sheet) => sheet.units);
  expect([...(unit?.levels?.scale?.points.keys() ?? [])]).toEqual(["alto", "medio"]);
});

describe("lists of any form", () => {
  /** A list with these weights, whatever form it was read of; null for an objective on which none stands. */
  const list = (...words: readonly (string | null)[]): readonly PlanSheet[] =>
    plan({}, ...words.map(() => 10)).sheets.map((sheet) => ({
      ...sheet,
      units: sheet.units.map((unit) => ({
        ...unit,
        sections: unit.sections.map((section) => ({
          ...section,
          objectives: section.objectives.map((one, i): Objective => {
            const text = words[i] ?? null;
            return { ...one, weight: one.weight && text !== null ? { ...one.weight, value: { kind: "not-numeric", text } } : null };
          }),
        })),
      })),
    }));
  const kinds = (sheets: readonly PlanSheet[]): string =>
    sheets
      .flatMap(({ units }) => units)
      .flatMap(objectivesOf)
      .map(({ weight }) => weight?.value.kind ?? "none")
      .join(" ");

  // Nobody but these settings calls them levels, and none recurs.
  test.each<readonly [string, readonly string[], string]>([
    ["all of them", ["Oro", "Argento", "Bronzo"], "level level level"],
    ["half of them", ["Oro", "Argento", "Sole", "Luna"], "level level not-numeric not-numeric"],
    ["one of three", ["Oro", "Sole", "Luna"], "not-numeric not-numeric not-numeric"],
  ])("words are levels where the settings know half of them: %s", (_what, words, told) => {
    expect(kinds(withLevels(list(...words), { Oro: 50, Argento: 30, Bronzo: 20 }))).toBe(told);
    expect(kinds(withLevels(list(...words), {}))).toBe(words.map(() => "not-numeric").join(" "));
  });

  test("only the lists in words are, also beside others", () => {
    const [words, numbers] = [list("Alto", "Basso", "Alto"), plan({}, 50, 30, 20).sheets].flat() as [PlanSheet, PlanSheet];
    expect(withLevels([words, numbers], {})[1]).toBe(numbers);
    const [both] = withLevels([{ ...words, units: [...words.units, ...numbers.units] }], {});
    expect(both?.units.map(({ levels }) => levels !== undefined)).toEqual([true, false]);
  });

  test("an objective without a weight has none beside words, too", () => {
    expect(kinds(withLevels(list("Alto", null, "Basso", "Alto"), {}))).toBe("level none level level");
  });
});
