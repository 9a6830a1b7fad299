/** Who takes part in an objective, and with how much, in the ways in which plans write it. */
import { formatNumber } from "../../../src/core/messages/numbers";
import { readPlan } from "../../../src/core/reading/read-plan";
import { sharesOf } from "../../../src/core/individual/find-shares";
import type { Shares } from "../../../src/core/individual/shares";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { cellName } from "../../../src/core/sheet/address";
import { share, written, type Written, type WrittenOptions } from "../../support/written";

type Grid = readonly (readonly Written[])[];

function shares(grid: Grid, options: WrittenOptions = {}): Shares {
  return sharesOf(readPlan([written(grid, options)], DEFAULT_SETTINGS, "piano.xlsx"), DEFAULT_SETTINGS);
}

/** "Rossi share: Strade 50, Parchi 20" */
const people = ({ participants }: Shares): string[] =>
  participants.map(({ name, kind, parts }) => {
    const amounts = parts.map(({ objective, amount }) => `${objective.title?.value ?? ""} ${formatNumber("it", amount)}`);
    return `${name} ${kind}: ${amounts.join(", ")}`;
  });

const off = (found: Shares): string[] =>
  found.off.map(({ by, sum, expected, cells }) => {
    return `${by} ${formatNumber("it", sum)}/${formatNumber("it", expected)} ${cells.map((cell) => cellName(cell.row, cell.col)).join(" ")}`;
  });

const HEAD = ["N.", "Obiettivo", "Peso", "Indicatore", "Rossi Mario", "Bianchi Lucia", "Verdi Anna"];

test("a column a person, shares that make 100 by row", () => {
  const found = shares([["Settore Tecnico"], HEAD, [1, "Strade", 40, "km", 50, 50, ""], [2, "Scuole", 30, "aule", "", 40, 60], [3, "Parchi", 30, "alberi", 20, 30, 50], ["", "Totale", 100]]); // prettier-ignore
  expect(people(found)).toEqual([
    "Rossi Mario share: Strade 50, Parchi 20",
    "Bianchi Lucia share: Strade 50, Scuole 40, Parchi 30",
    "Verdi Anna share: Scuole 60, Parchi 50",
  ]);
  expect(off(found)).toEqual([]);
  expect(found.doubts).toEqual([]);
});

test("percentages, and shares of 1", () => {
  const grid = (a: Written, b: Written, c: Written): Grid => [["Settore Tecnico"], ["Obiettivo", "Peso", "Rossi", "Bianchi"], ["Strade", 40, a, a], ["Scuole", 30, "", c], ["Parchi", 30, b, a], ["Totale", 100]]; // prettier-ignore
  expect(people(shares(grid(share(0.5), share(0.5), share(1))))).toContain("Rossi share: Strade 50, Parchi 50");
  expect(people(shares(grid(0.5, 0.5, 1)))).toContain("Bianchi share: Strade 50, Scuole 100, Parchi 50");
});

test("shares of 99 are told with their cells, and are no other people's fault", () => {
  const found = shares([["Settore Tecnico"], HEAD, [1, "Strade", 40, "km", 50, 49, ""], [2, "Scuole", 30, "aule", "", 40, 60], [3, "Parchi", 30, "alberi", 20, 30, 50], ["", "Totale", 100]]); // prettier-ignore
  expect(off(found)).toEqual(["row 99/100 E3 F3"]);
  expect(people(found)).toHaveLength(3);
});

test("weights of each person's own make 100 by column", () => {
  const found = shares([["Settore Tecnico"], ["N.", "Obiettivo", "Peso", "Rossi", "Bianchi", "Verdi"], [1, "Strade", 40, 50, 30, ""], [2, "Scuole", 30, "", 40, 60], [3, "Parchi", 30, 50, 30, 40], ["", "Totale", 100, 100, 100, 100]]); // prettier-ignore
  expect(people(found)).toEqual(["Rossi weight: Strade 50, Parchi 50", "Bianchi weight: Strade 30, Scuole 40, Parchi 30", "Verdi weight: Scuole 60, Parchi 40"]); // prettier-ignore
});

test("points that divide each objective's weight", () => {
  const found = shares([["Settore Tecnico"], ["Obiettivo", "Peso", "Rossi", "Bianchi"], ["Strade", 40, 30, 10], ["Scuole", 35, 5, 30], ["Parchi", 25, 20, 5], ["Totale", 100]]); // prettier-ignore
  expect(people(found)).toEqual(["Rossi weight: Strade 30, Scuole 5, Parchi 20", "Bianchi weight: Strade 10, Scuole 30, Parchi 5"]);
  expect(off(found)).toEqual([]);
});

test("rows and columns that both make 100 are said to be open", () => {
  const found = shares([["Settore Tecnico"], ["Obiettivo", "Peso", "Rossi", "Bianchi"], ["Strade", 60, 70, 30], ["Scuole", 40, 30, 70], ["Totale", 100]]); // prettier-ignore
  expect(found.doubts.map(({ kind, names }) => [kind, ...names])).toEqual([["both", "Rossi", "Bianchi"]]);
});

test("people as rows of their objectives", () => {
  const found = shares([["Settore Tecnico"], ["N.", "Obiettivo", "Peso", "Dipendente", "Quota %"], [1, "Strade", 40, "Rossi", 50], ["", "", "", "Bianchi", 50], [2, "Scuole", 30, "Bianchi", 40], ["", "", "", "Verdi", 59], [3, "Parchi", 30, "Rossi", 100], ["", "Totale", 100]]); // prettier-ignore
  expect(people(found)).toEqual(["Rossi share: Strade 50, Parchi 100", "Bianchi share: Strade 50, Scuole 40", "Verdi share: Scuole 59"]);
  expect(off(found)).toEqual(["row 99/100 E5 E6"]);
});

test("people named in a text with their percentages", () => {
  const found = shares([["Settore Tecnico"], ["N.", "Obiettivo", "Peso", "Dipendenti coinvolti"], [1, "Strade", 40, "Rossi M. 33,5%, Bianchi 66,5%"], [2, "Scuole", 60, "Bianchi: 40 %; Verdi (60%)"], ["", "Totale", 100]]); // prettier-ignore
  expect(people(found)).toEqual(["Rossi M. share: Strade 33,5", "Bianchi share: Strade 66,5, Scuole 40", "Verdi share: Scuole 60"]);
});

test.each<[string, Grid]>([
  [
    "quarters",
    [
      ["Obiettivo", "Peso", "Gennaio", "Giugno"],
      ["Strade", 60, 50, 50],
      ["Scuole", 40, 50, 50],
      ["Totale", 100],
    ],
  ],
  [
    "years",
    [
      ["Obiettivo", "Peso", "2024", "2025"],
      ["Strade", 60, 50, 50],
      ["Scuole", 40, 40, 60],
      ["Totale", 100],
    ],
  ],
  [
    "sources of money",
    [
      ["Obiettivo", "Peso", "Fondi propri", "Regione"],
      ["Strade", 60, 50, 50],
      ["Scuole", 40, 40, 60],
      ["Totale", 100],
    ],
  ],
  [
    "hours",
    [
      ["Obiettivo", "Peso", "Rossi", "Bianchi"],
      ["Strade", 60, 350, 120],
      ["Scuole", 40, 40, 60],
      ["Totale", 100],
    ],
  ],
  [
    "numbers that add to nothing",
    [
      ["Obiettivo", "Peso", "Rossi", "Bianchi"],
      ["Strade", 60, 3, 12],
      ["Scuole", 40, 4, 6],
      ["Totale", 100],
    ],
  ],
  [
    "a single column",
    [
      ["Obiettivo", "Peso", "Rossi"],
      ["Strade", 60, 100],
      ["Scuole", 40, 100],
      ["Totale", 100],
    ],
  ],
  [
    "levels",
    [
      ["Obiettivo", "Peso", "Alta", "Bassa"],
      ["Strade", 60, 50, 50],
      ["Scuole", 40, 40, 60],
      ["Totale", 100],
    ],
  ],
])("%s are nobody's shares", (_what, rows) => {
  const found = shares([["Settore Tecnico"], ...rows]);
  expect(people(found)).toEqual([]);
  expect(found.doubts).toEqual([]);
});

test("numbers under names below a heading of people that add to nothing are said", () => {
  const found = shares(
    [["Settore Tecnico"], ["Obiettivo", "Peso", "Dipendenti", ""], ["", "", "Rossi", "Bianchi"], ["Strade", 60, 3, 12], ["Scuole", 40, 4, 6], ["Totale", 100]], // prettier-ignore
    { merges: ["A2:A3", "B2:B3", "C2:D2"] },
  );
  expect(found.doubts.map(({ kind }) => kind)).toEqual(["none"]);
});
