/** Lists whose weights are words of a scale: which lists are, and what each word is worth. */
import { objectivesOf } from "../../../../src/core/plan/plan";
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
