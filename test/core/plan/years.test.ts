import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { sheetFromGrid, type CellValue } from "../../../src/core/sheet/sheet";
import { render } from "../../../src/core/messages/messages";
import { lastYear, yearsNamed, yearsSentence, yearsText } from "../../../src/core/plan/years";
import { contextOf } from "../../support/check-rule";

function sheet(name: string, title: string, ...deadlines: CellValue[]) {
  return sheetFromGrid(name, [
    [title],
    ["AREA TECNICA"],
    ["N.", "Obiettivo", "Peso %", "Indicatore", "Scadenza"],
    ...(deadlines.length > 0 ? deadlines : [null, null]).map((deadline, i) => [
      i + 1,
      `Cura del parco ${i + 1}`,
      10,
      "Interventi",
      deadline,
    ]),
  ]);
}

const years = (...args: Parameters<typeof contextOf>) => {
  const found = contextOf(...args).years;
  return found && `${yearsText(found)} ${found.source}`;
};

test("settings go before titles, titles before the file's name, the file before deadlines", () => {
  const titled = sheet("Area", "PIANO 2024-2026", "31.12.2023", "31.12.2023", "31.12.2023");
  expect(years([titled], { settings: { years: { from: 2025, to: 2027 } }, file: "piano-2022.xlsx" })).toBe("2025-2027 setting");
  expect(years([titled], { file: "piano-2022.xlsx" })).toBe("2024-2026 title");
  const plain = sheet("Area", "PIANO", "31.12.2023", "31.12.2023", "31.12.2023");
  expect(years([plain], { file: "C:\\Piani\\PIAO_2022-2024.xlsx" })).toBe("2022-2024 file");
  expect(years([plain], { file: "piano.xlsx" })).toBe("2023 deadlines");
});

test("a triennium goes before single years, the more frequent before the rarer", () => {
  expect(years([sheet("A", "Obiettivi anno 2023"), sheet("B", "PIANO 2024-2026"), sheet("C", "Obiettivi anno 2023")])).toBe(
    "2024-2026 title",
  );
  expect(years([sheet("A", "PIANO 2023-2025"), sheet("B", "PIANO 2024-2026"), sheet("C", "PIANO 2024-2026")])).toBe("2024-2026 title");
  expect(years([sheet("A", "Anno 2023 - OBIETTIVI (fino a 80 punti)")])).toBe("2023 title");
});

test.each([
  ["laws and contracts", "Obiettivi ex D.Lgs. 150/2009 e CCNL 2019-2021"],
  ["the mayor's mandate", "Linee di mandato 2022-2027"],
  ["other documents", "Obiettivi del DUP 2023-2025"],
  ["values to start from", "Valore di partenza 2023"],
])("years of %s are not the plan's", (_name, title) => {
  expect(years([sheet("Area", title)])).toBeNull();
});

test("deadlines: a slip among many makes no plan year, several years make a span", () => {
  const list = ["31.12.2025", "30.06.2025", "2025", "12/2026", "31.12.2026", "31.12.2043"];
  expect(years([sheet("Area", "PIANO", ...list)])).toBe("2025-2026 deadlines");
  expect(years([sheet("Area", "PIANO", "31.12.2025", "30.06.2024")])).toBeNull();
});

test("the years named by a text, the last year of a plan, and the sentence that says them", () => {
  expect(yearsNamed("PIANO 2024-2026, approvato il 31.01.2024")).toEqual([{ from: 2024, to: 2026 }]);
  expect(lastYear({ from: 2025, to: 2025 })).toBe(2027);
  const found = contextOf([sheet("Area", "PIANO 2024-2026")], { settings: DEFAULT_SETTINGS }).years;
  if (!found) throw new Error("no years");
  expect(render("it", "years", yearsSentence(found).data)).toBe(
    "Il piano riguarda il 2024-2026, secondo il titolo in A1 del foglio «Area».",
  );
});
