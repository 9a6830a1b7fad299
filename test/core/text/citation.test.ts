/** Citations of acts: their years and dates are hidden, and nothing else. */
import { withoutCitations } from "../../../src/core/text/citation";

/** What is left of a text, without the strokes. */
const left = (text: string): string => withoutCitations(text).replace(/¦+/g, "¦");

test.each([
  ["D.Lgs. 33/2013", "¦"],
  ["D.Lgs. 27 ottobre 2009, n. 150", "¦"],
  ["L. 190/2012", "¦"],
  ["legge n. 241 del 1990", "¦"],
  ["legge 6 novembre 2012, n. 190", "¦"],
  ["decreto legislativo 14 marzo 2013 n. 33", "¦"],
  ["CCNL 16.11.2022", "¦"],
  ["CCNL 2019-2021", "¦"],
  ["Regolamento UE 2016/679", "¦"],
  ["GDPR 2016/679", "¦"],
  ["D.P.R. 62/2013", "¦"],
  ["D.M. 132/2022", "¦"],
  ["Deliberazione di Giunta comunale n. 55 del 27.12.2024", "¦"],
  ["delibera G.C. 55/2024", "¦"],
  ["nota prot. 1234 del 3/2/2024", "nota ¦"],
  ["prot. 1234", "¦"],
  ["Direttiva del Ministro per la PA del 14 gennaio 2025", "¦"],
  ["n. 55 del 27.12.2024", "¦"],
  ["n. 13/2023", "¦"],
  ["tel. 0432 123456", "¦"],
  ["PROT. 1234 e PROT. 1235", "¦ e ¦"],
  ["N. 13/2023 e N. 14/2023", "¦ e ¦"],
  ["Ufficio: tel. 0432 123456", "Ufficio: ¦"],
  ["telefono 0432123456", "¦"],
  ["tel 0432123456", "¦"],
  ["tel.0432123456", "¦"],
  ["TEL.:  0432/12 34 56", "¦"],
  ["hotel 2025 2026", "hotel 2025 2026"],
  ["Relazione ai sensi del D.Lgs. 33/2013 entro il 31.12.2025", "Relazione ai sensi del ¦ entro il 31.12.2025"],
  ["Delibera entro il 31.12.2024", "Delibera entro il 31.12.2024"],
  ["Regolamento da approvare entro il 30.06.2025", "Regolamento da approvare entro il 30.06.2025"],
  ["Determina entro dicembre 2025", "Determina entro dicembre 2025"],
  ["Circolare entro maggio 2025", "Circolare entro maggio 2025"],
  ["Obiettivi 2025-2027", "Obiettivi 2025-2027"],
  ["31/12/2025", "31/12/2025"],
])("%j leaves %j", (text, expected) => {
  expect(left(text)).toBe(expected);
});

test("every sign keeps its place", () => {
  const text = "Attuazione della L. 190/2012 entro il 31.12.2025";
  const masked = withoutCitations(text);
  expect(masked).toHaveLength(text.length);
  expect(masked.indexOf("31.12.2025")).toBe(text.indexOf("31.12.2025"));
  expect(masked).not.toMatch(/2012/);
});
