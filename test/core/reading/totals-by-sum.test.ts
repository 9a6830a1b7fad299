/** Totals are told by what they add, by their place and their look, whatever their words; and a live one is never its own reason. */
import { live, share, written, type Written } from "../../support/written";
import { units, verified, weightFindings } from "../../support/verify-grid";

const HEAD = ["N.", "Obiettivo", "Indicatore", "Peso"];
const row = (number: number | string, title: string, weight: Written): Written[] => [number, title, "atti", weight];
const list = (weights: readonly number[], ...below: readonly (readonly Written[])[]) =>
  written([["SETTORE TECNICO"], HEAD, ...weights.map((weight, i) => row(i + 1, `Cura delle strade ${String(i + 1)}`, weight)), ...below]);

describe("a row is a total whatever its words", () => {
  const WORDS = ["Totale Settore Tecnico", "Totale performance operativa", "Parziale", "Controllo somma pesi", "TOT", "Somma", ""];

  test.each(WORDS)("«%s» with a typed number declares it", (word) => {
    expect(units(verified([list([40, 40], ["", word, "", 80])]))).toEqual(["80/80 ok"]);
    const bad = verified([list([35, 40], ["", word, "", 80])]);
    expect(units(bad)).toEqual(["75/80 no"]);
    expect(weightFindings(bad)).toEqual(["weights-total D3:D4"]);
  });

  test.each(WORDS)("«%s» with a formula is one too, and declares nothing", (word) => {
    expect(units(verified([list([40, 40], ["", word, "", live("SUM(D3:D4)", 80)])]))).toEqual(["80/? ?"]);
  });

  test.each(["Quadra", "Ammontare complessivo dei pesi assegnati", "Pesi in tutto"])(
    "«%s», which nobody knows, is one where it is what the rows above make",
    (word) => {
      expect(units(verified([list([40, 40], ["", word, "", 80])]))).toEqual(["80/80 ok"]);
    },
  );

  test("however many other cells of the row are filled", () => {
    const years = (second: number) =>
      written([
        ["SETTORE TECNICO"],
        ["N.", "Obiettivo", "Peso", "2025", "2026", "2027", "2028"],
        [1, "Cura delle strade", share(0.4), 1, 2, 3, 4],
        [2, "Cura delle scuole", share(second), 3, 6, 9, 12],
        ["", "Totale", share(1), 4, 8, 12, 16],
      ]);
    expect(units(verified([years(0.6)]))).toEqual(["100/100 ok"]);
    expect(weightFindings(verified([years(0.5)]))).toEqual(["weights-total C3:C4"]);
  });

  test("an objective that begins like one is none, with or without a number", () => {
    const archive = "Totale digitalizzazione dell'archivio";
    expect(units(verified([list([40, 40], row(3, archive, 20))]))[0]).toMatch(/^100/);
    const plain = [["SETTORE TECNICO"], ["Obiettivo", "Indicatore", "Peso %"], ["Strade", "km", 40], ["Scuole", "n.", 40], [archive, "pagine", 20]]; // prettier-ignore
    expect(units(verified([written(plain)]))).toEqual(["100/100 ok"]);
  });

  test("an objective that weighs as much as those above it is none, though it stands last", () => {
    expect(units(verified([list([20, 30], row(3, "Cura delle scuole", 50))]))).toEqual(["100/? ?"]);
  });
});

describe("what stands below the total is no objective", () => {
  test.each<[string, Written[]]>([
    ["a note", ["Nota: i pesi sono approvati dalla Giunta"]],
    ["a note with a number in the weights' column", ["", "Nota: vedi l'allegato", "", 5]],
    ["a protocol number", ["Prot. n. 1234"]],
    ["a legend with a number", ["Legenda: A = alta", "", "", 3]],
    ["signatures", ["Il Segretario generale", "", "Il Dirigente"]],
    ["a year", [2026]],
    ["a year under the weights", ["", "", "", 2026]],
  ])("%s", (_what, after) => {
    const report = verified([list([40, 40], ["", "Totale", "", 80], [], after)]);
    expect(units(report)).toEqual(["80/80 ok"]);
    expect(weightFindings(report)).toEqual([]);
  });

  test("in a standard sheet too", () => {
    const head = ["OBIETTIVI STRATEGICI", "OBIETTIVI OPERATIVI", "MM/AAAA", "PESO MAX\n40", "Output/Outcome", "Classe KPI", "Indicatori di risultato", "Target"]; // prettier-ignore
    const goal = (title: string): Written[] => ["Città sicura", title, "12/2026", 20, "Output", "efficacia", "km", "10"];
    const grid = [["Sezione Operativa - SeO - Area 1"], head, goal("Strade"), goal("Scuole"), ["", "TOT.", "", live("SUM(D3:D4)", 40)], [], ["Nota: pesi approvati"]]; // prettier-ignore
    expect(weightFindings(verified([written(grid)]))).toEqual([]);
  });

  test("a further list is one", () => {
    const report = verified([list([40, 40], ["", "Totale", "", 80], [], row(1, "Trasparenza", 20), ["", "Totale", "", 20])]);
    expect(report.sheets[0]?.units.reduce((all, { objectives }) => all + objectives, 0)).toBe(3);
  });
});

describe("a live formula is never its own reason", () => {
  test.each(["SUM(D3:D4)", "D3+D4", "+D3+D4", "SUBTOTAL(9,D3:D4)", "AGGREGATE(9,6,D3:D4)", "ROUND(SUM(D3:D4),2)", "SUM(D3)+SUM(D4)", "D9"])(
    "%s",
    (formula) => {
      const elsewhere = [[], [], [], ["", "", "", live("SUM(D3:D4)", 100)]];
      expect(units(verified([list([60, 40], ["", "Totale", "", live(formula, 100)], ...elsewhere)]))).toEqual(["100/? ?"]);
    },
  );

  test("through another sheet", () => {
    const plan = list([60, 40], ["", "Totale", "", live("Conti!B2", 100)]);
    const sums = written([["somma", "valore"], ["pesi", live("SUM(Piano!D3:D4)", 100)]], { name: "Conti" }); // prettier-ignore
    expect(units(verified([plan, sums]))).toEqual(["100/? ?"]);
  });

  test("nor is a sum of two blocks that shows another number than the other areas make", () => {
    const area = (name: string, weights: readonly [number, number], from: number): Written[][] => [
      [`AREA ${name}`],
      HEAD,
      row(1, `Servizi di ${name}`, weights[0]),
      row(2, `Cura di ${name}`, weights[1]),
      ["", "Totale", "", live(`SUM(D${String(from)}:D${String(from + 1)})`, weights[0] + weights[1])],
      [],
    ];
    const grid = [
      ...area("Anagrafe", [40, 40], 3),
      ...area("Tributi", [30, 50], 9),
      ...area("Scuole", [20, 60], 15),
      ["AREA Ambiente"],
      HEAD,
      row(1, "Parchi", 20),
      row(2, "Verde", 20),
      [],
      ["OBIETTIVI TRASVERSALI"],
      HEAD,
      row(1, "Trasparenza", 25),
      row(2, "Legalità", 20),
      ["", "Totale", "", live("SUM(D21:D22)+SUM(D26:D27)", 85)],
    ];
    const report = verified([written(grid)]);
    expect(units(report)).toEqual(["80/80 ok", "80/80 ok", "80/80 ok", "85/80 no [40/? ?, 45/? ?]"]);
    expect(weightFindings(report)).toEqual(["weights-total D21:D27"]);
  });
});

test("texts under a SUM: the sum skips them, and computing it anew would not help", () => {
  const of = (weights: readonly (number | string)[], shown: number) =>
    verified([written([["SETTORE TECNICO"], HEAD, ...weights.map((weight, i) => row(i + 1, `Strade ${String(i)}`, weight)), ["", "Totale", "", live("SUM(D3:D4)", shown)]])]); // prettier-ignore
  const message = (report: ReturnType<typeof verified>) => report.findings.find(({ rule }) => rule === "declared-total")?.message;
  expect(message(of(["40", "60"], 0))).toBe(
    "Il totale in D5 mostra 0, ma i pesi fanno 100: la formula salta i pesi scritti come testo in D3:D4. Convertite le celle in numero.",
  );
  expect(message(of(["40", 60], 60))).toContain("salta il peso scritto come testo in D3");
  // A result that texts do not explain is out of date.
  expect(message(of([40, 60], 90))).toContain("F9");
  expect(message(of(["40", 60], 55))).toContain("F9");
});
