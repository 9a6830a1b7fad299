/** Conditions as Italian texts write them: where they begin and end, whether the edge belongs to them, what they count. */
import { parseCondition } from "../../../src/core/score/condition";

/** "[75 ) percent": as intervals.test.ts writes them, and what is counted. */
function shown(text: string): string | null {
  const condition = parseCondition(text);
  if (!condition) return null;
  const { interval, all, unit } = condition;
  const sign = { closed: ["[", "]"], open: ["(", ")"], either: ["|", "|"] } as const;
  const from = interval.from ? `${sign[interval.from.end][0]}${interval.from.value.toFraction()}` : "(";
  const to = interval.to ? `${interval.to.value.toFraction()}${sign[interval.to.end][1]}` : ")";
  return `${from} ${to} ${unit}${all ? " all" : ""}`;
}

test.each([
  // at least
  [">= 75 %", "[75 ) percent"],
  ["=> 75", "[75 ) number"],
  ["> = 75", "[75 ) number"],
  ["≥75%", "[75 ) percent"],
  ["pari o superiore al 75%", "[75 ) percent"],
  ["uguale o maggiore di 75", "[75 ) number"],
  ["superiore o uguale a 75", "[75 ) number"],
  ["maggiore o pari a 75", "[75 ) number"],
  ["non meno di 3", "[3 ) number"],
  ["non inferiore al 75%", "[75 ) percent"],
  ["almeno n. 2", "[2 ) number"],
  ["almeno due", "[2 ) count"],
  ["minimo 3", "[3 ) number"],
  ["75 o più", "[75 ) number"],
  ["due e oltre", "[2 ) count"],
  // at most
  ["<= 40", "( 40] number"],
  ["=< 40", "( 40] number"],
  ["≤ 40%", "( 40] percent"],
  ["pari o inferiore a 40", "( 40] number"],
  ["minore o uguale a 40", "( 40] number"],
  ["non più di 40", "( 40] number"],
  ["non oltre 40", "( 40] number"],
  ["non superiore al 40%", "( 40] percent"],
  ["fino a 59,99", "( 5999/100] number"],
  ["sino al 40%", "( 40] percent"],
  ["massimo 3", "( 3] number"],
  ["entro 30 giorni", "( 30] number"],
  ["entro 30", null],
  // above and below
  ["> 75", "(75 ) number"],
  ["superiore al 75%", "(75 ) percent"],
  ["maggiore di 75", "(75 ) number"],
  ["oltre il 75 per cento", "(75 ) percent"],
  ["più di 3", "(3 ) number"],
  ["sopra 75", "(75 ) number"],
  ["< 40", "( 40) number"],
  ["inferiore al 40%", "( 40) percent"],
  ["minori di 40", "( 40) number"],
  ["meno di tre", "( 3) count"],
  ["sotto il 40 percento", "( 40) percent"],
  // from … to
  ["da 40 a 75", "|40 75| number"],
  ["40–75", "|40 75| number"],
  ["tra il 40% e il 75%", "|40 75| percent"],
  ["fra 40 ed 75", "|40 75| number"],
  ["dal 40 al 75%", "|40 75| percent"],
  [">= 60 e < 80", "[60 80) number"],
  ["> 60 e <= 80", "(60 80] number"],
  ["da 60 a meno di 80", "[60 80) number"],
  ["inferiore ma non inferiore al 40%", "[40 ) percent"],
  // counts
  ["2", "[2 ) number"],
  ["75%", "[75 ) percent"],
  ["n. 2", "[2 ) number"],
  ["una", "[1 ) count"],
  ["uno", "[1 ) count"],
  ["un'attività", null],
  ["quattro", "[4 ) count"],
  ["cinque", "[5 ) count"],
  ["sei", "[6 ) count"],
  ["sette", "[7 ) count"],
  ["otto", "[8 ) count"],
  ["nove", "[9 ) count"],
  ["dieci", "[10 ) count"],
  ["3 attività", "[3 ) count"],
  ["una tra le attività", "[1 ) count"],
  ["tutte le attività", "( ) count all"],
  ["Tutti", "( ) count all"],
  ["tutte e tre", "[3 ) count"],
  ["tutte le 3 attività", "[3 ) count"],
  ["nessuna attività", "( 0] count"],
  ["nessuno", "( 0] count"],
  ["tutte le unità operative", "( ) count all"],
  ["in nessun caso", "( 0] count"],
  ["nessun corso", "( 0] count"],
  // as somebody in a hurry writes them
  ["almeno num. 3", "[3 ) number"],
  ["almeno numero 3", "[3 ) number"],
  ["da 40,25 a 59,75", "|161/4 239/4| number"],
  ["da40 a 75", "|40 75| number"],
  ["dal40 al 75%", "|40 75| percent"],
  ["tra40 e 75", "|40 75| number"],
  ["fra40 e 75", "|40 75| number"],
  ["dall'80% a meno del 90%", "[80 90) percent"],
  ["da 60 meno di 80", "[60 80) number"],
  ["<< 40", "( 40) number"],
  ["non  meno di 3", "[3 ) number"],
  ["  2  ", "[2 ) number"],
  ["per il 75 o più", "[75 ) number"],
  ["percentuali inferiori ma non inferiori al 40%", "[40 ) percent"],
  ["almeno 2 corsi, più di 3 ore", "[2 ) number"],
  ["entro 30 gg", "( 30] number"],
  ["entro 30 g.g.", "( 30] number"],
  ["entro 30gg", "( 30] number"],
  ["entro 30g.g.", "( 30] number"],
  ["entro 30gare", null],
  ["entro 2 mesi", "( 2] number"],
  ["entro un mese", "( 1] count"],
  ["entro 48 ore", "( 48] number"],
  ["entro un'ora", null],
  ["entro 2 mesate", null],
  ["modello F24 a 30", null],
  ["tipo2 attività", null],
  ["entro 30 giorni dal 15", "( 30] number"],
  ["meno di 80 da 60 atti", "( 80) number"],
  ["almeno 75% del 30 %", null],
  // nothing of the kind
  ["bene", null],
  ["", null],
  ["istruttoria", null],
  ["almeno 75% del 30%", null],
  ["nel 2025 nessuna", null],
] as const)("%j is %j", (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test("quotes, dashes, blanks and capitals of any kind", () => {
  expect(shown("  ALMENO   l’80 %  ")).toBe("[80 ) percent");
  expect(shown("40 − 75")).toBe("|40 75| number");
  expect(shown("40—75")).toBe("|40 75| number");
});
