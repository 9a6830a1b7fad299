/** The Italian of the program: one voice (voi), one verb for sums (tornano), short sentences (issue 15). */
import { it as italian } from "../../../src/core/messages/it";
import { functions } from "../../../src/core/messages/it/functions";
import { briefOf, BRIEF } from "../../../src/core/report/brief";
import { CATALOGUE } from "../../../src/core/rules/catalogue";

const rules = Object.fromEntries(CATALOGUE.flatMap(({ sentences }) => Object.entries(sentences.it)));
const all: Readonly<Record<string, string>> = { ...italian, ...functions, ...rules };

const saying = (pattern: RegExp): readonly string[] =>
  Object.entries(all).flatMap(([id, text]) => (pattern.test(text) ? [`${id}: ${text}`] : []));

test("sums that are right tornano, they do not quadrano", () => {
  expect(saying(/\b(?:non )?quadra(?:no)?\b/i)).toEqual([]);
});

test("nobody is told to do something in the infinitive: voi", () => {
  expect(saying(/(?:[.:;] |oppure )(?:scriver|indicar|sceglier|corregger|controllar|aprir|salvar|aggiunger|verificar|riprovar|chiuder|comprender)(?:e|l[aoie]|ne)\b/i)).toEqual([]); // prettier-ignore
});

test("what cannot be known is «non verificabile»", () => {
  expect(saying(/^non si sa\b/i)).toEqual([]);
});

/** A sentence as it may look: its counts in the plural, its data of usual length. */
function filled(sentence: string): string {
  return sentence
    .replace(/\{\w+:[^{}|]*\|([^{}]*)\}/g, (_all, many: string) => many.replaceAll("#", "12"))
    .replace(/\{(\w+)\}/g, (_all, name: string) => (name === "whose" ? "dell'Area 1 - Risorse umane" : "12 giorni"));
}

test.each(["it", "en"] as const)("a closed finding says no more than is read at a glance (%s)", (language) => {
  const briefs = CATALOGUE.flatMap(({ sentences }) => Object.values(sentences[language]).map((sentence) => briefOf(filled(sentence))));
  expect(briefs.filter((brief) => brief.length > BRIEF)).toEqual([]);
});

test("the rest opens: whole sentences, cut only where one ends", () => {
  const long = `Nessun obiettivo riguarda i tempi di pagamento (D.L. 13/2023, art. 4-bis c. 2). ${"Parole ".repeat(30)}in fondo. Fine.`;
  expect(briefOf(long)).toBe("Nessun obiettivo riguarda i tempi di pagamento (D.L. 13/2023, art. 4-bis c. 2).");
  expect(briefOf("Breve. Anzi brevissimo.")).toBe("Breve. Anzi brevissimo.");
});
