import fc from "fast-check";
import type { CellValue } from "../../../src/core/sheet/sheet";
import { dateOfSerial } from "../../../src/core/text/calendar";
import { readDeadlines } from "../../../src/core/text/deadline";
import { short } from "./in-short";

function read(value: CellValue, format?: string): string[] {
  return readDeadlines(value, format).items.map(short);
}

describe("readDeadlines", () => {
  test.each<[CellValue, string | undefined, string[]]>([
    [45657, "dd.mm.yyyy", ["2024-12-31"]],
    [45657.75, "d/m/yyyy h:mm", ["2024-12-31"]],
    [45657, "[$-410]d mmmm yyyy;@", ["2024-12-31"]],
    [45657, "mmm-yy", ["2024-12"]],
    [45657, "yyyy", ["2024"]],
    [59, "dd/mm/yyyy", ["1900-2-28"]],
    [60, "dd/mm/yyyy", ["!1900-2-29"]],
    [61, "dd/mm/yyyy", ["1900-3-1"]],
    [1, "dd/mm/yyyy", ["1900-1-1"]],
    [2025, undefined, ["2025"]],
    [12.2025, undefined, ["2025-12"]],
    [45657, undefined, []],
    [3, undefined, []],
    [0.5, "0%", []],
  ])("%j as %j → %j", (value, format, expected) => {
    expect(read(value, format)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ["31.12.2024", ["2024-12-31"]],
    ["31/12/24", ["2024-12-31"]],
    ["31-12-2024", ["2024-12-31"]],
    ["31.12. 2024", ["2024-12-31"]],
    ["2024-12-31", ["2024-12-31"]],
    ["1/6/2025", ["2025-6-1"]],
    ["31 dicembre 2023", ["2023-12-31"]],
    ["31 dicembre 2023.", ["2023-12-31"]],
    ["1° gennaio 2025", ["2025-1-1"]],
    ["31-dic-2024", ["2024-12-31"]],
    ["31 dic. 24", ["2024-12-31"]],
    ["dicembre 2024", ["2024-12"]],
    ["DICEMBRE\u00a02024", ["2024-12"]],
    ["dic-24", ["2024-12"]],
    ["Entro giugno 2025", ["2025-6"]],
    ["12/2025", ["2025-12"]],
    ["04/2025", ["2025-4"]],
    ["12.2025", ["2025-12"]],
    ["2025", ["2025"]],
    ["anno 2025", ["2025"]],
    ["2025-2027", ["2025..2027"]],
    ["2025/2026", ["2025..2026"]],
    ["2025 – 2027", ["2025..2027"]],
    ["2025/26", ["2025..2026"]],
    ["2024, 2025, 2026", ["2024", "2025", "2026"]],
    ["Entro il 31/12/2025", ["2025-12-31"]],
    ["31/07/22 TASSATIVA", ["2022-7-31"]],
    ["31.12 di ciascun anno", ["*-12-31"]],
    ["15.09 di ciascun anno", ["*-9-15"]],
    ["31 dicembre di ogni anno", ["*-12-31"]],
    ["entro il 30/6", ["*-6-30"]],
    ["30 giugno", ["*-6-30"]],
    ["Entro il 30/06/2023 ed entro il 30/12/2023", ["2023-6-30", "2023-12-30"]],
    ["dal 01/01/2025 al 31/12/2025", ["2025-1-1", "2025-12-31"]],
    ["31/12/2024-2025-2026", ["2024-12-31", "2025..2026"]],
    ["31.12.2025/31.12.2026", ["2025-12-31", "2026-12-31"]],
    ["01.01.2025-30.06.2025", ["2025-1-1", "2025-6-30"]],
    ["II semestre 2025", ["2025"]],
    ["30.06.2024\n31.12.2024", ["2024-6-30", "2024-12-31"]],
    ["31.12.2023 con prosecuzione anni successivi", ["2023-12-31"]],
    ["31.06.2024", ["!2024-6-31"]],
    ["30/02/2025", ["!2025-2-30"]],
    ["29.02.2023", ["!2023-2-29"]],
    ["29.02.2024", ["2024-2-29"]],
    ["31 giugno 2024", ["!2024-6-31"]],
    ["31.06.24", ["!2024-6-31"]],
    ["31.13.2024", ["!2024-13-31"]],
    ["13/2025", ["!2025-13-"]],
    ["31.06 di ciascun anno", ["!0-6-31"]],
    ["31.01.2043", ["2043-1-31"]],
  ])("%j → %j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each<[CellValue, string | undefined, string[]]>([
    [1989, undefined, []],
    [1990, undefined, ["1990"]],
    [2199, undefined, ["2199"]],
    [2200, undefined, []],
    [1990.5, undefined, []],
    [112.2025, undefined, []],
    [12.20255, undefined, []],
    [45657, "m", ["2024-12"]],
    [45657, "mmmm", ["2024-12"]],
    [45657, "MMMM", ["2024-12"]],
    [45657, "h:mm", []],
    [45657, "mm:ss", []],
    [-5, "dd/mm/yyyy", []],
  ])("edges: %j as %j → %j", (value, format, expected) => {
    expect(read(value, format)).toEqual(expected);
    expect(readDeadlines(value, format).words).toBe(false);
  });

  test("what a date in a cell says, as it would be written", () => {
    const text = (value: number, format: string): string | undefined => readDeadlines(value, format).items[0]?.text;
    expect(text(45657, "mmm-yy")).toBe("12/2024");
    expect(text(45356, "m")).toBe("03/2024");
    expect(text(45657, "d/m/yy")).toBe("31/12/2024");
    expect(text(45356, "dd mmmm yyyy")).toBe("05/03/2024");
    expect(text(45657, "yyyy")).toBe("2024");
  });

  test.each([
    "D.Lgs. 33/2013",
    "D. Lgs. n. 150/2009",
    "d.lgs. 27 ottobre 2009, n. 150",
    "L. 190/2012",
    "L 190/2012",
    "ex L. 241/1990",
    "legge n. 241 del 1990",
    "Legge 6 novembre 2012, n. 190",
    "art. 48 bis DPR 602/1973",
    "Verifica ai sensi dell'art. 48 bis DPR 602/1973.",
    "Deliberazione n. 55 del 27.12.2024",
    "Deliberazione di Giunta comunale n. 55 del 27.12.2024",
    "delibera G.C. 55/2024",
    "Attuazione art. 4-bis del D.L. n. 13/2023",
    "Regolamento UE 2016/679",
    "Regolamento Europeo UE/2016/679 in materia di privacy",
    "CCNL 16.11.2022",
    "CCNL Funzioni locali 16.11.2022",
    "CCNL 2019-2021",
    "Direttiva del Ministro per la Pubblica Amministrazione del 14 gennaio 2025",
    "nota prot. 1234 del 3/2/2024",
    "contributi per 230.000 euro",
    "2024 euro",
    "€ 2025",
    "1.2",
    "Misura 1.2",
    "13/20",
    "n. 2025 utenti",
    "tel. 080 2025123",
    "080.55.41",
    "1.2024.55",
    "12,2025",
    "20 interventi",
    "",
  ])("no deadline in %j", (text) => {
    expect(read(text)).toEqual([]);
  });

  test.each<[string, string[]]>([
    ["Obblighi del D.Lgs. 33/2013 entro il 31.12.2024", ["2024-12-31"]],
    ["Approvazione regolamento entro il 31.12.2024", ["2024-12-31"]],
    ["Adozione delibera 30/06/2024", ["2024-6-30"]],
    ["Termini di legge 31.12.2024", ["2024-12-31"]],
    ["n. 55 del 27.12.2024 da attuare entro 12/2025", ["2025-12"]],
    ["Report n. 2 nel 2025", ["2025"]],
    ["Sottoscrizione CCDI 31.12.2024", ["2024-12-31"]],
  ])("beside a citation: %j → %j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    "Termini di legge",
    "Intero anno",
    "Report mensili",
    "Entro i termini assegnati",
    "Per tutta la validità del Piano",
    "annuale",
    "30 giorni dalla richiesta",
    "Entro dicembre",
    "In tempo utile",
  ])("%j is a time in words", (text) => {
    expect(readDeadlines(text)).toEqual({ items: [], words: true });
  });

  test.each(["SI/NO", "100%", "Customer satisfaction", "20 interventi", "", "31.12.2024"])("%j is none", (text) => {
    expect(readDeadlines(text).words).toBe(false);
  });

  test("errors, blanks and truth values are no deadlines", () => {
    for (const value of [null, true, { error: "#N/A" }, { unknown: true }] as const) {
      expect(readDeadlines(value)).toEqual({ items: [], words: false });
    }
  });

  test("the text of each deadline is what the sheet shows", () => {
    expect(readDeadlines("Entro il 30/06/2023, poi 2024-2026").items.map((item) => item.text)).toEqual(["30/06/2023", "2024-2026"]);
  });
});

describe("the calendar, every day from 1901 to 2099", () => {
  const MONTHS = "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(" ");
  const day = fc.integer({ min: 367, max: 73050 });
  const p2 = (n: number) => String(n).padStart(2, "0");
  const forms: ((d: { year: number; month: number; day: number }) => string)[] = [
    (d) => `${p2(d.day)}.${p2(d.month)}.${d.year}`,
    (d) => `${d.day}/${d.month}/${d.year}`,
    (d) => `${p2(d.day)}-${p2(d.month)}-${d.year}`,
    (d) => `${d.day} ${MONTHS[d.month - 1]} ${d.year}`,
    (d) => `${d.day} ${(MONTHS[d.month - 1] ?? "").toUpperCase()} ${d.year}`,
    (d) => `Entro e non oltre il ${p2(d.day)}/${p2(d.month)}/${d.year}.`,
    (d) => `D.Lgs. 33/2013: entro il ${d.day}.${d.month}.${d.year}`,
  ];

  test("is read back from every form and from the serial number", () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...forms), (serial, form) => {
        const date = new Date(Date.UTC(1899, 11, 30 + serial));
        const expected = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(dateOfSerial(serial)).toEqual(expected);
        expect(read(form(expected))).toEqual([`${expected.year}-${expected.month}-${expected.day}`]);
      }),
      { numRuns: 1000 },
    );
  });

  test("a day beyond its month is never a date", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2050 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const beyond = new Date(Date.UTC(year, month, 0)).getUTCDate() + 1;
        expect(read(`${beyond}.${p2(month)}.${year}`)).toEqual([`!${year}-${month}-${beyond}`]);
      }),
    );
  });
});
