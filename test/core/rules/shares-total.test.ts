import { sharesTotal } from "../../../src/core/rules/shares-total";
import { findings, places } from "../../support/check-rule";
import { written, type Written } from "../../support/written";

const HEAD = ["N.", "Obiettivo", "Peso", "Galli", "Sala", "Conti"];
const list = (...rows: readonly (readonly Written[])[]): ReturnType<typeof written> =>
  written([["Settore Tecnico"], HEAD, ...rows.map((row, index) => [index + 1, ...row])]);

test("one row of shares that makes 99, among rows that make 100", () => {
  const [first, ...others] = findings(sharesTotal, list(["Strade", 40, 50, 49, ""], ["Scuole", 30, "", 60, 40], ["Parchi", 30, 20, 30, 50])); // prettier-ignore
  expect(others).toEqual([]);
  expect(first?.cells).toBe("D3, E3");
  expect(first?.message).toBe(
    "Le quote dell'obiettivo 1 di «Settore Tecnico» fanno 99 e non 100 (D3, E3), mentre quelle degli altri obiettivi tornano. Correggete le quote.",
  );
});

test("one person's column that makes 90, among columns that make 100", () => {
  const [first] = findings(sharesTotal, list(["Strade", 40, 50, 30, 10], ["Scuole", 30, 20, 40, 60], ["Parchi", 30, 30, 20, 30]));
  expect(first?.message).toBe("I pesi di «Sala» di «Settore Tecnico» fanno 90 e non 100 (E3:E5), mentre quelli degli altri tornano. Correggete i pesi."); // prettier-ignore
});

test("parts that are not their objective's weight", () => {
  const [first] = findings(sharesTotal, list(["Strade", 40, 20, 10, 10], ["Scuole", 35, 5, 20, 10], ["Parchi", 25, 5, 10, 5], ["Verde", 30, 10, 15, 5])); // prettier-ignore
  expect(first?.message).toContain("Le parti dell'obiettivo 3 di «Settore Tecnico» fanno 20");
});

test.each<[string, readonly (readonly Written[])[]]>([
  [
    "shares that make 100",
    [
      ["Strade", 40, 50, 50, ""],
      ["Scuole", 30, "", 60, 40],
      ["Parchi", 30, 20, 30, 50],
    ],
  ],
  [
    "numbers that never make 100",
    [
      ["Strade", 40, 3, 4, 5],
      ["Scuole", 30, 1, 60, 4],
      ["Parchi", 30, 2, 3, 9],
    ],
  ],
  [
    "two rows of which one is off: nothing tells which",
    [
      ["Strade", 40, 50, 49, ""],
      ["Scuole", 60, "", 60, 40],
    ],
  ],
  [
    "as many off as not",
    [
      ["Strade", 40, 50, 49, ""],
      ["Scuole", 30, "", 60, 40],
      ["Parchi", 20, 20, 30, 40],
      ["Verde", 10, 20, 30, 50],
    ],
  ],
])("%s", (_what, rows) => {
  expect(places(sharesTotal, list(...rows))).toEqual([]);
});
