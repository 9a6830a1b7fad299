/** Everybody's sheet as data: whose, which objectives with which weight, which points. */
import { formatNumber } from "../../../src/core/messages/numbers";
import { render } from "../../../src/core/messages/messages";
import { individualSheets, type IndividualSheets } from "../../../src/core/individual/individual-sheets";
import { nameOf, type IndividualLine } from "../../../src/core/individual/individual-sheet";
import { readPlan } from "../../../src/core/reading/read-plan";
import { plain } from "../../../src/core/seo/seo-text";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/core/settings";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { checkTotals } from "../../../src/core/totals/check-totals";
import { inTwoWays } from "../../support/two-ways";
import { written, type Written } from "../../support/written";

type Grid = readonly (readonly Written[])[];

function sheetsOf(source: readonly Sheet[], settings: Partial<Settings> = {}): IndividualSheets {
  const all = { ...DEFAULT_SETTINGS, ...settings };
  const plan = readPlan(source, all, "piano.xlsx");
  return individualSheets({ plan, totals: checkTotals(plan, all), settings: all, year: null });
}
const of = (grid: Grid, settings: Partial<Settings> = {}): IndividualSheets => sheetsOf([written(grid)], settings);

const shown = (value: { readonly d: bigint } | null): string => (value === null ? "-" : formatNumber("it", value as never));
/** "Strade 40×50=28,57: 18" */
const line = ({ objective, weight, share, effective, points }: IndividualLine): string =>
  `${plain(objective.rows[0]?.operative)} ${shown(weight)}${share ? `×${shown(share)}` : ""}${effective ? `=${shown(effective)}` : ""}${points ? `: ${shown(points)}` : ""}`;
const told = ({ sheets }: IndividualSheets): string[] =>
  sheets.map((sheet) => {
    const score = sheet.score.kind === "scored" ? `${formatNumber("it", sheet.score.shown)}/${formatNumber("it", sheet.score.of)}` : "?";
    return `${sheet.role} ${nameOf(sheet)} ${score} | ${sheet.parts.map(({ lines }) => lines.map(line).join(", ")).join(" + ")}`;
  });
const remarks = (found: IndividualSheets): string[] => found.remarks.map(({ id }) => id);

const TITLE = ["Settore Tecnico"];
const HEAD = ["N.", "Obiettivo", "Peso", "Grado di raggiungimento"];

test("a head has all objectives of the structure, and the structure's score", () => {
  const found = of([TITLE, HEAD, [1, "Strade", 60, "50%"], [2, "Scuole", 40, "100%"], ["", "Totale", 100]]);
  expect(told(found)).toEqual(["head Settore Tecnico 70/100 | 1. Strade 60=60: 30, 2. Scuole 40=40: 40"]);
  expect(remarks(found)).toEqual(["schede.no-head"]);
});

test("without results there is no score, and everything else is there", () => {
  const found = of([TITLE, ["N.", "Obiettivo", "Peso"], [1, "Strade", 60], [2, "Scuole", 40]]);
  expect(told(found)).toEqual(["head Settore Tecnico ? | 1. Strade 60, 2. Scuole 40"]);
});

test("what is not evaluable leaves, a prerequisite has no points", () => {
  const found = of([TITLE, HEAD, [1, "Strade", 40, "100%"], [2, "Scuole", 30, "50%"], [3, "Parchi", 30, "non valutabile"], [4, "Privacy", "X", ""], ["", "Totale", 100]]); // prettier-ignore
  const [sheet] = found.sheets;
  expect(told(found)[0]).toContain("78,57/100");
  expect(sheet?.parts[0]?.lines.map(({ result }) => result.kind)).toEqual(["percent", "percent", "left-out", "none"]);
});

test("who answers is read beside the list, or stands in the settings by the sheet's name", () => {
  const grid: Grid = [TITLE, ["Responsabile:", "ing. Anna Neri"], [], ["Obiettivo", "Peso"], ["Strade", 60], ["Scuole", 40]];
  expect(of(grid).sheets.map(({ person }) => person)).toEqual(["ing. Anna Neri"]);
  const seo = { ...DEFAULT_SETTINGS.seo, heads: { Piano: "Luca Moro" } };
  expect(of([TITLE, ["Obiettivo", "Peso"], ["Strade", 60], ["Scuole", 40]], { seo }).sheets.map(({ person }) => person)).toEqual([
    "Luca Moro",
  ]);
});

test("an employee has a share of some objectives, in hundredths", () => {
  const found = of([TITLE, [...HEAD, "Rossi", "Bianchi"], [1, "Strade", 40, "50%", "50%", "50%"], [2, "Scuole", 60, "100%", "25%", "75%"], ["", "Totale", 100]]); // prettier-ignore
  // Rossi: 40 × 50 % = 20 and 60 × 25 % = 15 make 35, so 57,14 and 42,86 of 100.
  expect(told(found).slice(1)).toEqual([
    "employee Rossi 71,43/100 | 1. Strade 40×50=57,142857…: 28,571429…, 2. Scuole 60×25=42,857143…: 42,857143…",
    "employee Bianchi 84,62/100 | 1. Strade 40×50=30,769231…: 15,384615…, 2. Scuole 60×75=69,230769…: 69,230769…",
  ]);
  expect(formatNumber("it", found.sheets[1]?.organisation ?? 0)).toBe("80");
});

test("weights of one's own count as they are", () => {
  const found = of([TITLE, [...HEAD, "Rossi", "Bianchi"], [1, "Strade", 40, "50%", 70, 20], [2, "Scuole", 60, "100%", 30, 80], ["", "Totale", 100, "", 100, 100]]); // prettier-ignore
  expect(told(found).slice(1)).toEqual(["employee Rossi 65/100 | 1. Strade 70=70: 35, 2. Scuole 30=30: 30", "employee Bianchi 90/100 | 1. Strade 20=20: 10, 2. Scuole 80=80: 80"]); // prettier-ignore
});

test("a column of weights for each person is a sheet each, with no structure between", () => {
  const found = of([["N.", "Obiettivo", "Rossi Mario", "Bianchi Lucia", "Verdi Anna"], [1, "Strade", 50, 50, ""], [2, "Scuole", "", 40, 60], [3, "Parchi", 50, 10, 40], ["", "Totale", 100, 100, 100]]); // prettier-ignore
  expect(told(found)).toEqual([
    "head Rossi Mario ? | 1. Strade 50, 3. Parchi 50",
    "head Bianchi Lucia ? | 1. Strade 50, 2. Scuole 40, 3. Parchi 10",
    "head Verdi Anna ? | 2. Scuole 60, 3. Parchi 40",
  ]);
});

test("rows of people are nobody else's: neither the head's nor a colleague's sheet shows them, and a row's own result is its person's", () => {
  const found = of([TITLE, ["N.", "Obiettivo", "Peso", "Dipendente", "Quota %", "Grado di raggiungimento"], [1, "Strade", 60, "Rossi", 50, "100%"], ["", "", "", "Bianchi", 50, "40%"], [2, "Scuole", 40, "Bianchi", 100, "80%"], ["", "Totale", 100]]); // prettier-ignore
  expect(found.sheets.map(nameOf)).toEqual(["Settore Tecnico", "Rossi", "Bianchi"]);
  const texts = (index: number): string => JSON.stringify(found.sheets[index]?.parts, (_key, value: unknown) => (typeof value === "bigint" ? Number(value) : value)); // prettier-ignore
  expect(texts(0)).not.toMatch(/Rossi|Bianchi/);
  expect(texts(1)).not.toContain("Bianchi");
  expect(told(found)[1]).toBe("employee Rossi 100/100 | 1. Strade 60×50=100: 100");
  expect(told(found)[2]).toBe(
    "employee Bianchi 62,86/100 | 1. Strade 60×50=42,857143…: 17,142857…, 2. Scuole 40×100=57,142857…: 45,714286…",
  );
});

describe("what must be known before they are handed out", () => {
  const area = (name: string, person: string): Sheet =>
    written([[`Settore ${name}`], ["Responsabile:", "Anna Neri"], [], ["Obiettivo", "Peso", "Dipendenti coinvolti"], ["Strade", 60, `${person} 50%; Luca Moro 50%`], ["Scuole", 40, `${person} 100%`], ["Totale", 100]], { name }); // prettier-ignore

  test("one name in two structures is one person or two: a sheet each, and that is said", () => {
    const found = sheetsOf([area("Tecnico", "Rossi"), area("Sociale", "Bianchi")]);
    expect(found.sheets.filter(({ person }) => person === "Luca Moro")).toHaveLength(2);
    expect(remarks(found)).toEqual(["schede.same-head", "schede.same-name"]);
    expect(found.remarks.map(({ id, data }) => render("it", id, data))[1]).toContain(
      "«Luca Moro» compare 2 volte («Settore Tecnico», «Settore Sociale»)",
    );
  });

  test("a column for each of two people of one name", () => {
    const found = of([TITLE, ["Obiettivo", "Peso", "Rossi", "Rossi"], ["Strade", 60, 50, 50], ["Scuole", 40, 40, 60], ["Totale", 100]]);
    expect(found.sheets.map(nameOf)).toEqual(["Settore Tecnico", "Rossi", "Rossi"]);
    expect(remarks(found)).toContain("schede.same-name");
  });

  test("shares of 99, with the cells", () => {
    const found = of([TITLE, ["Obiettivo", "Peso", "Rossi", "Bianchi"], ["Strade", 60, 50, 49], ["Scuole", 20, 40, 60], ["Parchi", 20, 30, 70], ["Totale", 100]]); // prettier-ignore
    const said = found.remarks.map(({ id, data }) => render("it", id, data));
    expect(said[0]).toBe(
      "le quote dell'obiettivo «Strade» di «Settore Tecnico» (foglio «Piano», C3, D3) fanno 99 e non 100: le schede le riportano come sono. Correggetele nel piano e rifate le schede.",
    );
  });

  test("a text that names a colleague", () => {
    const found = of([TITLE, ["Obiettivo", "Peso", "Rossi", "Bianchi"], ["Strade con Bianchi", 60, 50, 50], ["Scuole", 40, 40, 60], ["Totale", 100]]); // prettier-ignore
    expect(found.remarks.filter(({ id }) => id === "schede.names-other").map(({ data }) => [data["person"], data["others"]])).toEqual([
      ["Settore Tecnico", "«Bianchi»"],
      ["Rossi", "«Bianchi»"],
    ]);
  });

  test("a sheet that is no plan gives nobody a sheet", () => {
    expect(of([["Rubrica"], ["Nome", "Telefono"], ["Rossi", 123]]).sheets).toEqual([]);
  });
});

test("where the lists could be others nobody has a score", () => {
  const found = of(inTwoWays(["Grado di raggiungimento", "Rossi"], [100, "50%"]));
  expect(found.sheets.length).toBeGreaterThan(0);
  for (const { score } of found.sheets) expect(score.kind === "refused" && score.reasons.map(({ id }) => id)).toEqual(["score.in-doubt"]);
});
