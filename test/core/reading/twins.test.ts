/** Two neighbouring rows with the same text and weight are one objective or two, whichever makes the total. */
import { live, written, type Written } from "../../support/written";
import { units, verified, weightFindings } from "../../support/verify-grid";

const HEAD = ["Obiettivo", "Indicatore", "Peso"];
const plan = (first: number, second: string, total: Written) =>
  written([["SETTORE TECNICO"], HEAD, ["Cura delle strade", "km", first], ["Cura delle scuole", "aule", 40], ["Cura delle scuole", second, 40], ["Totale", "", total]]); // prettier-ignore

test("two, where both are needed for the total", () => {
  const report = verified([plan(20, "aule", 100)]);
  expect(units(report)).toEqual(["100/100 ok"]);
  expect(report.sheets[0]?.units[0]?.objectives).toBe(3);
  expect(weightFindings(report)).toEqual([]);
});

test("one, where the total is made without the second", () => {
  const report = verified([plan(60, "mense", 100)]);
  expect(units(report)).toEqual(["100/100 ok"]);
  expect(weightFindings(report)).toEqual(["weight-repeated C4:C5"]);
});

test("a weight copied down the rows of its objective is found, also when a live total grew with it", () => {
  const grid = (total: Written) =>
    written([["SETTORE TECNICO"], ["Obiettivo", "Indicatore", "Peso %"], ["Cura delle strade", "km", 60], ["Cura delle scuole", "aule", 40], ["", "mense", 40], ["Totale", "", total]]); // prettier-ignore
  const typed = verified([grid(100)]);
  expect(units(typed)).toEqual(["100/100 ok"]);
  expect(weightFindings(typed)).toEqual(["weight-repeated C4:C5"]);
  expect(weightFindings(verified([grid(live("SUM(C3:C5)", 140))]))).toContain("weight-repeated C4:C5");
});
