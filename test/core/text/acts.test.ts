/** Quotations that give one of the known acts another date. */
import { wrongDates } from "../../../src/core/text/acts";

const found = (text: string): readonly string[] => wrongDates(text).map(({ act, written }) => `${act.name}: ${written}`);

/** Each act with its own date, and with a slip in the day, as plans quote them. */
const QUOTED: readonly (readonly [name: string, quotation: string, right: string, slip: string])[] = [
  ["L. 241/1990", "L. n. 241 del", "07.08.1990", "08.08.1990"],
  ["D.P.R. 602/1973", "D.P.R. n. 602 del", "29.09.1973", "28.09.1973"],
  ["D.Lgs. 267/2000", "D.Lgs. n. 267 del", "18.08.2000", "18.08.2001"],
  ["D.P.R. 445/2000", "D.P.R. n. 445 del", "28.12.2000", "28.11.2000"],
  ["D.Lgs. 165/2001", "D.Lgs. n. 165 del", "30.03.2001", "31.03.2001"],
  ["D.Lgs. 196/2003", "D.Lgs. n. 196 del", "30.06.2003", "30.07.2003"],
  ["D.Lgs. 82/2005", "D.Lgs. n. 82 del", "07.03.2005", "07.05.2005"],
  ["D.Lgs. 81/2008", "D.Lgs. n. 81 del", "09.04.2008", "19.04.2008"],
  ["D.Lgs. 150/2009", "D.Lgs. n. 150 del", "27.10.2009", "27.11.2009"],
  ["D.Lgs. 118/2011", "D.Lgs. n. 118 del", "23.06.2011", "26.06.2011"],
  ["L. 190/2012", "Legge n. 190 del", "06.11.2012", "06.12.2012"],
  ["D.Lgs. 33/2013", "decreto legislativo n. 33 del", "14.03.2013", "14.04.2013"],
  ["D.Lgs. 39/2013", "D.Lgs. n. 39 del", "08.04.2013", "08.05.2013"],
  ["D.P.R. 62/2013", "D.P.R. n. 62 del", "16.04.2013", "16.06.2013"],
  ["L. 145/2018", "L. n. 145 del", "30.12.2018", "31.12.2018"],
  ["D.L. 80/2021", "D.L. n. 80 del", "09.06.2021", "06.09.2021"],
  ["L. 113/2021", "L. n. 113 del", "06.08.2021", "08.06.2021"],
  ["D.P.R. 81/2022", "D.P.R. n. 81 del", "24.06.2022", "30.06.2022"],
  ["D.M. 132/2022", "D.M. n. 132 del", "30.06.2022", "24.06.2022"],
  ["D.L. 13/2023", "decreto-legge n. 13 del", "24.02.2023", "24.03.2023"],
  ["L. 41/2023", "L. n. 41 del", "21.04.2023", "22.04.2023"],
  ["D.Lgs. 36/2023", "D.Lgs. n. 36 del", "31.03.2023", "31.05.2023"],
];

test.each(QUOTED)("%s", (name, quotation, right, slip) => {
  expect(found(`Attuazione del ${quotation} ${right}`)).toEqual([]);
  expect(found(`Attuazione del ${quotation} ${slip}`)).toEqual([`${name}: ${slip}`]);
});

test.each([
  ["D.Lgs. 27 novembre 2009, n. 150", ["D.Lgs. 150/2009: 27 novembre 2009"]],
  ["D.Lgs. 27 ottobre 2009, n. 150", []],
  ["decreto legislativo 150/2009 del 27/11/2009", ["D.Lgs. 150/2009: 27/11/2009"]],
  ["d. lgs. n. 150 del 27.10.09", []],
  ["d. lgs. n. 150 del 28.10.09", ["D.Lgs. 150/2009: 28.10.09"]],
  ["D.Lgs. n. 150 in data 27.10.2008", ["D.Lgs. 150/2009: 27.10.2008"]],
  // Another act of that number in another year is left alone, and so is another number.
  ["D.Lgs. n. 150 del 10.02.2022", []],
  ["D.Lgs. n. 1500 del 27.11.2009", []],
  ["D.Lgs. n. 15 del 27.11.2009", []],
  ["Direttiva del Ministro per la pubblica amministrazione del 04.01.2025 sulla formazione", ["formazione: 04.01.2025"]],
  ["Direttiva del Ministro per la pubblica amministrazione del 14 gennaio 2025 sulla formazione", []],
  ["Direttiva del Ministro per la pubblica amministrazione del 14.02.2025 sulla formazione", ["formazione: 14.02.2025"]],
  ["Direttiva del Ministro per la pubblica amministrazione del 28.11.2025 sulla formazione", []],
  ["Direttiva del Ministro per la pubblica amministrazione del 04.01.2025 sulla valutazione", []],
  ["Circolare MEF-RGS n. 1 del 03.01.2024", []],
  ["Circolare MEF-RGS n. 1 del 04.01.2024", ["Circolare RGS-DFP n. 1/2024: 04.01.2024"]],
  ["Entro il 31.12.2025", []],
  ["Legge di bilancio", []],
])("%j: %j", (text, expected) => {
  expect(found(text).map((one) => one.replace("Direttiva del Ministro per la pubblica amministrazione sulla ", ""))).toEqual(expected);
});

test("two in one text", () => {
  expect(found("D.Lgs. n. 33 del 14.04.2013 e L. n. 190 del 06.12.2012")).toHaveLength(2);
});

test.each([
  ["D.Lgs. n. 150 del 28 . 10 . 2009", ["28 . 10 . 2009"]],
  ["D.Lgs. n. 150 del 28 /10/ 2009", ["28 /10/ 2009"]],
  ["D.Lgs. n. 150 del 28-10-09", ["28-10-09"]],
  ["D.Lgs. n. 150 del 28° ottobre 2009", ["28° ottobre 2009"]],
  ["D.Lgs. n. 150 del 28º  ottobre  2009", ["28º  ottobre  2009"]],
  ["D.Lgs. n. 150 del 28 ott. 2009", ["28 ott. 2009"]],
  ["D.Lgs. n. 150 del 7 ottobre 2009", ["7 ottobre 2009"]],
  ["L. n. 190 del 6.12.2012", ["6.12.2012"]],
  ["DL. n. 13 del 24.03.2023", ["24.03.2023"]],
  ["D. L. n. 13 del 24.03.2023", ["24.03.2023"]],
  ["D.P.R. n. 62 del 16.05.2013", ["16.05.2013"]],
  ["D. M. n. 132 del 30.05.2022", ["30.05.2022"]],
  ["D.M. n. 132 del 30.05.2022", ["30.05.2022"]],
  ["Allegato n. 150 del 28.10.2009", []],
])("however it is written, %j: %j", (text, written) => {
  expect(wrongDates(text).map((one) => one.written)).toEqual(written);
});
