import { citationDate } from "../../../src/core/rules/citation-date";
import { findings, places, seoSheet } from "../../support/check-rule";

function plan(...titles: string[]) {
  return seoSheet(
    "Area",
    titles.map((title, i) => ["Decoro", title, 2025, 20, "Output", "efficacia", `Atti ${i + 1}`, "SI/NO"]),
  );
}

test("the directive on training, whose day was misread", () => {
  const found = findings(
    citationDate,
    plan("Formazione obbligatoria, come da direttiva del Ministro per la Pubblica Amministrazione n. 1 del 04.01.2025"),
  );
  expect(found.map(({ at }) => at)).toEqual(["Area!B3"]);
  expect(found[0]?.message).toContain("con la data 04.01.2025: la data giusta è 14.01.2025");
});

test.each([
  ["Misurazione ex D.Lgs. n. 150 del 27.11.2009", "27.10.2009"],
  ["Accesso ai sensi della legge 8 agosto 1990, n. 241", "07.08.1990"],
  ["Prevenzione ai sensi della L. 190 del 06/11/2013", "06.11.2012"],
  ["Pubblicazioni ai sensi del D.Lgs. 33/2013 del 4 marzo 2013", "14.03.2013"],
  ["Piano tipo, D.M. n. 132 del 30.07.2022", "30.06.2022"],
])("%j", (title, date) => {
  expect(findings(citationDate, plan(title))[0]?.data["date"]).toBe(date);
});

test("the same slip down a column is one finding", () => {
  const slip = "Misurazione ex D.Lgs. n. 150 del 27.11.2009";
  expect(findings(citationDate, plan(`${slip} prima fase`, `${slip} seconda fase`)).map(({ at, data }) => [at, data["count"]])).toEqual([
    ["Area!B3:B4", 2],
  ]);
});

test.each([
  "Formazione come da direttiva del Ministro per la Pubblica Amministrazione del 14 gennaio 2025",
  "Formazione come da direttiva del Ministro per la Pubblica Amministrazione del 23 marzo 2023",
  "Direttiva del Sindaco del 4 gennaio 2025 sulla formazione",
  "Obblighi del D.Lgs. 33/2013 entro il 31.12.2025",
  "Obblighi del D.Lgs. 14 marzo 2013, n. 33",
  "Misurazione ex D.Lgs. n. 150 del 27/10/2009 e L. 190/2012",
  "Legge 30 dicembre 2010, n. 240",
  "D.Lgs. n. 33 del 22.02.2022",
  "Deliberazione n. 150 del 27.12.2009",
  "Rispetto del regolamento UE 2016/679",
])("no finding: %j", (title) => {
  expect(places(citationDate, plan(title, "Altro obiettivo"))).toEqual([]);
});
