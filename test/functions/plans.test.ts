/** Formulas over whole plans, through Microsoft's custom-functions runtime into the built script: our samples, and the real ones if there. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { areaName } from "../../src/core/sheet/address";
import type { Sheet } from "../../src/core/sheet/sheet";
import { readWorkbook } from "../../src/hosts/file/read";
import type { Blank } from "./support/cells";
import { useCells } from "./support/evaluate";

const { evaluateIn } = useCells();
const samples = join(__dirname, "../../samples");
const plans = join(__dirname, "../../../shared/plans");

function sheetsOf(folder: string, name: string): readonly Sheet[] {
  const read = readWorkbook(readFileSync(join(folder, `${name}.xlsx`)));
  if (read.kind !== "ok") throw new Error(`${name} was not read`);
  return read.sheets;
}

/** What a range of a sheet is: all of it, from a row on, or one column from a row on. */
type Range = (sheet: Sheet) => string;
const last = (sheet: Sheet): number => (sheet.used?.bottom ?? 0) + 1;
const whole: Range = (sheet) => (sheet.used ? areaName(sheet.used) : "A1");
const from = (first: string, right: string): Range => (sheet) => `${first}:${right}${last(sheet)}`; // prettier-ignore

/** One formula for every sheet; the range stands for "#". */
async function each(sheets: readonly Sheet[], formula: string, range: Range, blank: Blank = null): Promise<Record<string, unknown>> {
  const formulas = sheets.map((sheet) => formula.replace("#", `'${sheet.name.replaceAll("'", "''")}'!${range(sheet)}`));
  const values = await evaluateIn(sheets, formulas, blank);
  return Object.fromEntries(sheets.map((sheet, i) => [sheet.name, values[i]]));
}
const sentences = (values: Record<string, unknown>) => [...new Set(Object.values(values))];

describe.each([null, 0] as const)("samples, blank cells as %s", (blank) => {
  it("SeO: the whole sheet, the table without headings, and the weight column say the same", async () => {
    const sheets = sheetsOf(samples, "seo");
    const wrong = "Somma 35, atteso 40 (dichiarato: «PESO MAX 40», riga 2): mancano 5";
    expect(await each(sheets, "=PIAO.CHECKWEIGHTS(#)", whole, blank)).toEqual({
      "Segretario generale": "OK",
      "Area 1 - Affari generali": wrong,
      "Area 2 - Risorse finanziarie": "Somma 80, atteso 85 (dichiarato: «TOT.», riga 13): mancano 5",
      "Area 3 - Lavori pubblici": expect.stringMatching(/^(OK|Somma)/) as string,
      "Area 4 - Polizia locale": "OK",
    });
    const column = await each(sheets, "=PIAO.CHECKWEIGHTS(#;40)", from("E4", "E"), blank);
    expect([column["Area 1 - Affari generali"], column["Area 4 - Polizia locale"]]).toEqual(["Somma 35, atteso 40: mancano 5", "OK"]);
  });

  it("lists, phases, prose and cards", async () => {
    expect(await each(sheetsOf(samples, "elenco").slice(0, 4), "=PIAO.CHECKWEIGHTS(#)", whole, blank)).toEqual({
      "Segretario comunale": "OK",
      "Area 1 - Affari generali": "Somma 95 %, atteso 100 % (l'intervallo non dichiara un totale: si intende 100 %): mancano 5 %",
      "Area 2 - Finanziaria": "OK",
      "Area 3 - Tecnica": "OK",
    });
    const phases = await each(sheetsOf(samples, "fasi"), "=PIAO.CHECKWEIGHTS(#)", whole, blank);
    expect(phases["Segretario comunale"]).toBe("OK");
    expect(phases["Area finanziaria"]).toBe("Le fasi dell'obiettivo della riga 5 fanno 90 %, atteso 100 %: mancano 10 %");
    expect(phases["Area lavori pubblici"]).toMatch(/^Somma 95 %, atteso/);
    const prose = await each(sheetsOf(samples, "punti").slice(1), "=PIAO.CHECKWEIGHTS(#)", whole, blank);
    expect(prose["Settore I Amministrativo"]).toBe("OK");
    expect(prose["Settore II Finanziario"]).toMatch(/^Somma 75, atteso 80/);
  });

  it("scores of the year-end cards", async () => {
    const cards = sheetsOf(samples, "schede-consuntivo").slice(1);
    const scores = { "Settore I": 50.4, "Settore II": 55, "Segretario comunale": 93 };
    expect(await each(cards, "=ROUND(PIAO.SCORE(#;2025);6)", whole, blank)).toEqual(scores);
    expect(await each(cards, '=IF(PIAO.SCORE(#;2025)>=54;"sì";"no")', whole, blank)).toEqual({
      "Settore I": "no",
      "Settore II": "sì",
      "Segretario comunale": "sì",
    });
  });
});

(existsSync(plans) ? describe : describe.skip).each([null, 0] as const)("the real plans, blank cells as %s", (blank) => {
  it("SeO: only Area 1 does not add up", async () => {
    const { "Area 1 - Risorse Umane": first, ...others } = await each(sheetsOf(plans, "seo-2025"), "=PIAO.CHECKWEIGHTS(#)", whole, blank);
    expect(first).toBe("Somma 35, atteso 40 (dichiarato: «PESO MAX 40», riga 2): mancano 5");
    expect(sentences(others)).toEqual(["OK"]);
    const { "Area 1 - Risorse Umane": column, ...columns } = await each(
      sheetsOf(plans, "seo-2025").slice(1),
      "=PIAO.CHECKWEIGHTS(#;40)",
      from("E4", "E"),
      blank,
    );
    expect(column).toBe("Somma 35, atteso 40: mancano 5");
    expect(sentences(columns)).toEqual(["OK"]);
  });

  it("lists: the sums of the ground truth", async () => {
    for (const range of [whole, from("A5", "F"), from("B5", "B")]) {
      const values = await each(sheetsOf(plans, "elenco-2024"), "=PIAO.CHECKWEIGHTS(#)", range, blank);
      const found = Object.values(values).map(
        (value) => /^Somma (\S+(?: %)?), atteso (\S+(?: %)?) /.exec(String(value))?.slice(1) ?? value,
      );
      expect(found).toEqual(["OK", ["96 %", "100 %"], ["87", "100"], ["60 %", "100 %"], ["39 %", "100 %"]]);
    }
  });

  it("phases and points add up, however the range is chosen", async () => {
    for (const range of [whole, from("A3", "F")]) {
      expect(sentences(await each(sheetsOf(plans, "fasi-2024"), "=PIAO.CHECKWEIGHTS(#)", range, blank))).toEqual(["OK"]);
    }
    // Nothing but the sums tells phases from objectives in the column alone, unless phases stand in brackets: the expected total decides.
    const column = from("C3", "C");
    for (const value of Object.values(await each(sheetsOf(plans, "fasi-2024"), "=PIAO.CHECKWEIGHTS(#)", column, blank)))
      expect(value).toMatch(/^(OK|#VALORE! I pesi delle righe 1, .* possono essere di obiettivi e gli altri delle loro fasi.*)$/);
    expect(sentences(await each(sheetsOf(plans, "fasi-2024"), "=PIAO.CHECKWEIGHTS(#;100)", column, blank))).toEqual(["OK"]);
    expect(sentences(await each(sheetsOf(plans, "punti-2023").slice(1), "=PIAO.CHECKWEIGHTS(#)", whole, blank))).toEqual(["OK"]);
    for (const found of Object.values(await each(sheetsOf(plans, "fasi-2024"), "=PIAO.FINDINGS(#)", whole, blank))) {
      // Where weights are texts ("(50%)") it says so, and nothing else.
      const said = (found as string[][]).slice(1).map(([severity, , , sentence]) => `${severity}: ${sentence?.replace(/ \(.*\)/, "")}`);
      expect(said.filter((one) => one !== "nota: Pesi scritti come testo: SOMMA di Excel li salta.")).toEqual([]);
    }
  });

  it("cards: 60 beside the transversal 40, and the scores", async () => {
    const cards = sheetsOf(plans, "schede-2024-consuntivo").slice(1);
    const sixty = await each(cards.slice(0, 5), "=PIAO.CHECKWEIGHTS(#;60)", whole, blank);
    expect([sixty["Settore II"], sixty["Settore IV"]]).toEqual(["OK", "OK"]);
    // An older Excel hands over a blank result as 0: the 0 that these sectors have is asked for in words.
    const zero = (score: number) => (blank === null ? score : (expect.stringMatching(/^#N\/D Manca il risultato.*riga 62\.$/) as string));
    expect(await each(cards, "=ROUND(PIAO.SCORE(#);2)", whole, blank)).toEqual({
      "Settore I": 51.25,
      "Settore II": 52.5,
      "Settore III": zero(42.5),
      "Settore IV": 47.5,
      "Settore V": zero(42.75),
      "Settore VI": "#VALORE! Nell'intervallo ci sono più elenchi, o schede, che cominciano alle righe 5 e 65: indicatene uno.",
      "Polizia Locale": zero(42.5),
      "Segretario Comunale": 76.39,
    });
  });

  it("plans without results have no score, and say so", async () => {
    for (const name of ["seo-2025", "elenco-2024", "fasi-2024"]) {
      for (const value of Object.values(await each(sheetsOf(plans, name), "=PIAO.SCORE(#)", whole, blank))) {
        expect(value).toMatch(/^#N\/D Non c'è ancora nessun risultato/);
      }
    }
  });
});
