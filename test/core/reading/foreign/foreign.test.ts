/** Sheets that are no plans stay silent: nothing is read from them, and nothing is said. */
import { reported } from "../../../support/reported";
import { CHOICE } from "./choice";
import { foreign, sheetsOf, type Foreign } from "./foreign";
import { INDICES } from "./indices";
import { MONEY } from "./money";
import { OFFICE } from "./office";
import { PEOPLE } from "./people";
import { SCHOOL } from "./school";
import { STATISTICS } from "./statistics";
import { TRADE } from "./trade";
import { WORKS } from "./works";

const ALL: readonly Foreign[] = [...TRADE, ...SCHOOL, ...MONEY, ...CHOICE, ...STATISTICS, ...WORKS, ...PEOPLE, ...OFFICE, ...INDICES];

const read = (one: Foreign) => reported({ file: "foglio.xlsx", sheets: sheetsOf(one) });

test.each(ALL)("$what", (one) => {
  const report = read(one);
  expect(report.sheets.flatMap(({ units }) => units)).toEqual([]);
  expect(report.findings).toEqual([]);
});

test("they are many, each of its own kind", () => {
  expect(ALL.length).toBeGreaterThanOrEqual(45);
  expect(new Set(ALL.map(({ what }) => what)).size).toBe(ALL.length);
});

test("a plan in the same form is not silent", () => {
  const plan = foreign("a plan", [
    ["N.", "Obiettivo", "Indicatore", "Peso %"],
    [1, "Riordino dell'archivio", "Faldoni riordinati", 60],
    [2, "Nuovo sportello", "Ore di apertura", 30],
  ]);
  expect(read(plan).findings.map(({ rule }) => rule)).toContain("weights-total");
});
