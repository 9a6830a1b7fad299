/** What each line of a sheet written as prose is. */
import { proseLines } from "../../../../src/core/reading/prose/lines";
import { written, type Written } from "../../../support/written";

/** "objective 3 Riordino", "weight 20 at 1", "weight empty", "text …". */
function line(...cells: readonly Written[]): string | null {
  const [found] = proseLines(written([cells]), {});
  if (!found) return null;
  switch (found.kind) {
    case "objective":
      return `objective ${found.number.value.parts.join(".")} ${found.title.value}`;
    case "weight": {
      const { value, cell } = found.weight;
      const said = value.kind === "number" ? value.value.toString() : value.kind === "not-numeric" ? `"${value.text}"` : value.kind;
      return `weight ${said} at ${String(cell.col)}`;
    }
    case "labelled":
      return `${found.role}: ${found.text.value}`;
    default:
      return `${found.kind} ${found.text.value}`;
  }
}

test.each<readonly [string, string]>([
  ["1. Riordino dell'archivio", "objective 1 Riordino dell'archivio"],
  ["12) Riordino", "objective 12 Riordino"],
  ["1.2. Riordino", "text 1.2. Riordino"],
  ["a) Riordino", "text a) Riordino"],
  ["1.", "text 1."],
  [`1. ${"x".repeat(600)}`, `objective 1 ${"x".repeat(600)}`],
  [`1. ${"x".repeat(601)}`, `text 1. ${"x".repeat(601)}`],
  ["Punti 20", "weight 20 at 0"],
  ["Peso: 15%", "weight 15 at 0"],
  ["Peso obiettivo: 15 %.", "weight 15 at 0"],
  ["(Peso 15)", "weight 15 at 0"],
  ["Peso dell'obiettivo – 15", "weight 15 at 0"],
  ["Peso 15 e lode", "text Peso 15 e lode"],
  // Sixty characters with the dots that lead to nothing, and one more.
  [`Peso 15 ${".".repeat(52)}`, "weight 15 at 0"],
  [`Peso 15 ${".".repeat(53)}`, `text Peso 15 ${".".repeat(53)}`],
  [`${"x".repeat(51)} Punti 20`, `text ${"x".repeat(51)} Punti 20`],
  ["Punti", "weight empty at 0"],
  ["Peso:", "weight empty at 0"],
  ["Peso : .", "weight empty at 0"],
  ["Peso ..", "weight empty at 0"],
  ["Peso obiettivo:", "weight empty at 0"],
  ["Peso dell'obiettivo:", "weight empty at 0"],
  ["Peso dell’obiettivo", "weight empty at 0"],
  ["% peso", "text % peso"],
  ["Punti da definire", 'weight "da definire" at 0'],
  ["Punti da poco definire", "text Punti da poco definire"],
  ["Peso: n.d.", 'weight "n.d" at 0'],
  ["Peso: nd", 'weight "nd" at 0'],
  ["Peso: n d", 'weight "n d" at 0'],
  ["Peso: n. d.", 'weight "n. d" at 0'],
  ["Peso: non definito", 'weight "non definito" at 0'],
  ["Peso: non  assegnato", 'weight "non assegnato" at 0'],
  ["Peso: non attribuito ancora", "weight: non attribuito ancora"],
  ["Peso: in corso di definizione", 'weight "in corso di definizione" at 0'],
  ["Peso: in  attesa", 'weight "in attesa" at 0'],
  ["Peso: ???", 'weight "???" at 0'],
  ["Peso: ?", 'weight "?" at 0'],
  ["Peso: vedi allegato", 'weight "vedi allegato" at 0'],
  ["Peso: vedi", 'weight "vedi" at 0'],
  ["PESO TOTALE PUNTI 80", "total PESO TOTALE PUNTI 80"],
  ["INDICATORE: fascicoli", "indicator: fascicoli"],
  ["Indicatore :  fascicoli : tutti", "indicator: fascicoli : tutti"],
  ["INDICATORE:", "text INDICATORE:"],
  ["TERMINE REALIZZAZIONE: 31.12.2025", "deadline: 31.12.2025"],
  ["KPI: fascicoli", "indicator: fascicoli"],
  ["Al: 31.12.2025", "text Al: 31.12.2025"],
  [`Indicatore ${"x".repeat(49)}: fascicoli`, "indicator: fascicoli"],
  [`Indicatore ${"x".repeat(50)}: fascicoli`, `text Indicatore ${"x".repeat(50)}: fascicoli`],
  ["Target: 3", "target: 3"],
  ["Il valore atteso: alto", "text Il valore atteso: alto"],
  ["Senza peso", "text Senza peso"],
  ["Peso non da definire", "text Peso non da definire"],
  ["Peso: non definiti", 'weight "non definiti" at 0'],
  ["Peso: non definitivo", 'weight "non definitivo" at 0'],
  ["INDICATORE:fascicoli", "indicator: fascicoli"],
  [`INDICATORE: ${"x".repeat(100)}`, `indicator: ${"x".repeat(100)}`],
  ["Totale punti", "text Totale punti"],
  ["Settore Tributi (punteggi fino a 80 punti)", "text Settore Tributi (punteggi fino a 80 punti)"],
  ["Ente: Comune", "text Ente: Comune"],
  ["Il responsabile cura l'archivio.", "text Il responsabile cura l'archivio."],
])("%j", (text, told) => {
  expect(line(text)).toBe(told);
});

test("a weight's label with its number in the next cell", () => {
  expect(line("Peso", 30)).toBe("weight 30 at 1");
  expect(line("Peso:", null, { value: 0.3, format: "0%" })).toBe("weight 30 at 2");
  expect(line(12, "Peso", "trenta")).toBe('weight "trenta" at 2');
  expect(line("Veicoli", 30)).toBe("text Veicoli");
});

test("a number among words is written as prose writes it, not as a text in place of a number", () => {
  expect(proseLines(written([["Punti 20"]]), {})).toMatchObject([{ weight: { value: { kind: "number", asText: false } } }]);
});

test("a row without texts is no line", () => {
  expect(line(1, 2)).toBeNull();
  expect(proseLines(written([[1, 2], ["Testo"]]), {})).toHaveLength(1);
  expect(line("  ", "1. Riordino")).toBe("objective 1 Riordino");
});

test("a weight's label in the municipality's own words", () => {
  const found = (text: string) => proseLines(written([[text]]), { weight: ["Wert"] })[0];
  expect(found("Wert: 30")).toMatchObject({ kind: "weight", weight: { value: { kind: "number", asText: false } } });
  expect(found("Wert = : 30")).toMatchObject({ kind: "weight", weight: { value: { kind: "number" } } });
  expect(found("Wert :. ")).toMatchObject({ kind: "weight", weight: { value: { kind: "empty" } } });
  expect(found("Wert: vedi oltre")).toMatchObject({ kind: "weight", weight: { value: { kind: "not-numeric", text: "vedi oltre" } } });
  expect(found("Wert: da definire...")).toMatchObject({ kind: "weight", weight: { value: { kind: "not-numeric", text: "da definire" } } });
  expect(found("Wert hoch")).toMatchObject({ kind: "text" });
});
