/** Which rows below the headings are totals: words at the end, names of the list. */
import { rowsOf, numbered, A, B } from "../../../support/rows-told";

describe("words at the list's end are its total where the weights above make their number", () => {
  const parted = `${A} / | Totale | | 60 / 2 | Scuole | n. | 20 / 2.1 | Aule | n. | 10`;
  const open = `${A} / | Totale | | 60 / ${B} / | Totale | | 40 / | Totale | | 100 / 3 | IMU | n. | 30 / | Totale | | 30 / 4 | TARI | n. | 20 / | Totale | | 20`;
  const ofOne = `${A} / ${B} / | Totale | | 100 / 3 | Parchi | mq | 20`;

  test.each<readonly [string, string, number, boolean]>([
    ["all of them", `${A} / ${B}`, 100, true],
    ["not another number", `${A} / ${B}`, 90, false],
    ["all since the last total", parted, 30, true],
    ["those without the parts", parted, 20, true],
    ["all of the table", parted, 90, true],
    ["those of the table without the parts", parted, 80, true],
    ["all, beside numbers and titles alone", "1 | Strade | | 60 / 2 | Scuole | | 40", 100, true],
    ["the total above, whatever they make", `${A} / ${B} / | Totale | | 95`, 95, true],
    ["nothing of it", parted, 70, false],
    ["two totals that none has added yet", open, 50, true],
    ["three that none has added", `${open} / 5 | COSAP | n. | 45 / | Totale | | 45`, 95, true],
    ["not a single one", open, 30, false],
    ["a total that says no number among them", `${A} / | Totale / ${B} / 3 | Parchi | mq | 20`, 60, true],
    ["not the only one since a total", ofOne, 20, false],
    ["not the only one at all", A, 60, false],
    ["not where an objective has no number, and nothing beside its title", `${A} / | Scuole | | 40`, 100, false],
  ])("%s", (_what, rows, made, isTotal) => {
    const read = numbered(`${rows} / | Tutti quanti | | ${String(made)}`);
    expect(read.endsWith(`, = ${String(made)}`)).toBe(isTotal);
  });

  test("a blank text beside a title is none", () => {
    const read = (beside: string): string => numbered(`| Strade | km | 60 / | Scuole | ${beside} | 40 / | Tutti quanti | | 100`);
    expect(read("\\n")).toBe("Strade 60, Scuole 40, Tutti quanti 100");
    expect(read("n.")).toBe("Strade 60, Scuole 40, = 100");
  });

  test("one weight is the sum of itself, below another total too", () => {
    const rows = "| Strade | km | 60 / | Scuole | n. | 40 / | Totale | | 100 / | Parchi | mq | 20 / | Somma urgenza | | 20";
    expect(numbered(rows)).toBe("Strade 60, Scuole 40, = 100, Parchi 20, Somma urgenza 20");
    expect(numbered("| Parchi | mq | 20 / | Somma urgenza | | 20")).toBe("Parchi 20, Somma urgenza 20");
  });

  test("a number once more below one weight's total is nothing", () => {
    expect(numbered("| Strade | km | 60 / | Totale | | 60 / | | | 60")).toBe("Strade 60, = 60, left");
  });
});

describe("a total bears the list's name", () => {
  const last = (grid: string, first = 0): string =>
    rowsOf(grid, { columns: { title: 0 }, first })
      .split(", ")
      .at(-1) as string;
  const list = "Obiettivo | Indicatore | Peso / Viali | km | 60 / Aiuole | n. | 30 / Totale";

  test.each<readonly [string, string, boolean]>([
    ["Parco", "parco", true],
    ["Parco", "parcheggi", false],
    ["Parco 12", "parco", true],
    ["Parco (segue)", "parco", true],
    ["Segue parco", "parco", true],
    ["Conseguenze", "conseguenze", true],
    ["Parco 2 fiumi", "parco 2 fiumi", true],
  ])("of the sheet %s: Totale %s", (sheet, name, isTotal) => {
    expect(last(`@sheet ${sheet} / ${list} ${name} | | 95`)).toBe(isTotal ? "= 95" : `Totale ${name} 95`);
  });

  test.each<readonly [string, string, boolean]>([
    ["Ufficio: | Gestione verde", "gestione verde", true],
    ["Biblioteche", "biblioteche", true],
    ["Scheda sport", "scheda sport", false],
  ])("of the title %s: Totale %s", (title, name, isTotal) => {
    expect(last(`${title} / ${list} ${name} | | 95`, 1)).toBe(isTotal ? "= 95" : `Totale ${name} 95`);
  });
});
