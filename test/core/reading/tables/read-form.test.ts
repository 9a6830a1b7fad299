/** The tables of one form for one choice of their columns: what is made of them, and how surely. */
import { objectivesOf, type Goal } from "../../../../src/core/plan/plan";
import { columnFacts } from "../../../../src/core/reading/tables/column-facts";
import { findTables } from "../../../../src/core/reading/tables/find-tables";
import { readForm, readList } from "../../../../src/core/reading/tables/read-form";
import type { FormReading } from "../../../../src/core/reading/tables/form-reading";
import type { WeightColumns } from "../../../../src/core/reading/tables/weight-columns";
import { sheetsOf } from "../../../support/evidence/notation";

type Chosen = Partial<Extract<WeightColumns, { kind: "list" }>> & { readonly weight: number };
const [B, C, D, E] = [1, 2, 3, 4];

/** The reading where these columns (0-based) hold the weights of objectives and of parts. */
function reading(text: string, chosen: Chosen): FormReading | null {
  const tables = sheetsOf(text).flatMap((sheet) => findTables(sheet, {}));
  return readList(tables, columnFacts(tables), { kind: "list", parts: [], stated: null, ...chosen });
}

/** "objectives 6": what is weighed, and the points that the columns have beside those of the lists' sums; how many columns of parts are left. */
function told(text: string, chosen: Chosen): string {
  const read = reading(text, chosen);
  if (read === null) return "nothing";
  const { from } = read;
  const points = Number((read.score - read.chosen.score).toFixed(6));
  const parts = from.weights.kind === "list" && from.weights.parts.length > 0 ? `, parts in ${from.weights.parts.length}` : "";
  return `${read.headed ?? "unknown"} ${points}${parts}`;
}

/** "Strade 60 (Gara 40 + Lavori 60); Scuole 40": the objectives with their phases, list by list. */
function said(read: FormReading | null): string {
  const goal = ({ title, weight }: Goal): string =>
    `${title?.value ?? "–"} ${weight?.value.kind === "number" ? weight.value.value.toString() : weight?.value.kind === "not-numeric" ? weight.value.text : "–"}`;
  const lists = read?.units.map((unit) =>
    objectivesOf(unit)
      .map((one) => goal(one) + (one.phases.length > 0 ? ` (${one.phases.map(goal).join(" + ")})` : ""))
      .join("; "),
  );
  return lists?.join(" / ") ?? "nothing";
}

/** Two objectives with two phases each, the weights of the latter as given. */
const parted = (head: string, [a, b, c, d]: readonly [number, number, number, number]): string =>
  `${head}\nStrade | 60 | Gara | ${a}\n | | Lavori | ${b}\nScuole | 40 | Rilievo | ${c}\n | | Opere | ${d}`;
const HEAD = "Obiettivo | Valore | Fase | Peso fase";
/** One phase beside each objective. */
const single = (head: string, ...weights: readonly number[]): string =>
  [head, ...weights.map((weight, i) => `Cosa ${"abcdefgh".charAt(i)} | ${i + 7} | Gara ${i} | ${weight}`)].join("\n");

test.each<readonly [string, string, Chosen, string]>([
  ["weights under their heading", "Obiettivo | Peso\nStrade | 60\nScuole | 40", { weight: B }, "objectives 4"],
  ["weights of phases", "Fase | Peso fase\nGara | 60\nLavori | 40", { weight: B }, "parts 2"],
  ["numbers of which nothing is said", "Obiettivo | Indicatore | Valore\nStrade | km | 60\nScuole | tetti | 40", { weight: C }, "unknown 0"],
  ["beside a total of weights", "Obiettivo | Valore | Totale pesi\nStrade | 60 | 100\nScuole | 40", { weight: B, stated: C }, "objectives 4"],
  ["beside a total of anything", "Obiettivo | Indicatore | Valore | Totale\nStrade | km | 60 | 100\nScuole | tetti | 40", { weight: C, stated: D }, "unknown 0"],
  ["beside weights of phases that make 100", parted(HEAD, [40, 60, 30, 70]), { weight: B, parts: [D] }, "objectives 6, parts in 1"],
  ["that make their objective's weight", parted(HEAD, [40, 20, 30, 10]), { weight: B, parts: [D] }, "objectives 6, parts in 1"],
  ["one of which makes it", parted(HEAD, [40, 60, 30, 60]), { weight: B, parts: [D] }, "objectives 4.25, parts in 1"],
  ["none of which does", parted(HEAD, [40, 61, 30, 60]), { weight: B, parts: [D] }, "objectives 2.5, parts in 1"],
  ["beside other weights", parted("Obiettivo | Valore | Fase | Peso", [40, 60, 30, 70]), { weight: B, parts: [D] }, "objectives 6, parts in 1"],
  ["beside numbers", parted("Obiettivo | Valore | Fase | Misura", [40, 60, 30, 70]), { weight: B, parts: [D] }, "unknown 2, parts in 1"],
  ["with parts of nothing", "Obiettivo | Peso | Fase | Peso fase\nStrade | 60\nScuole | 40", { weight: B, parts: [D] }, "objectives 3, parts in 1"],
  ["with phases on rows of their own", "N. | Obiettivo | Peso\n1 | Strade | 60\n1.1 | Gara | 30\n1.2 | Lavori | 30\n2 | Scuole | 40", { weight: C }, "objectives 4"],
  ["one phase of 100 for each", single(HEAD, 100, 100, 100), { weight: B, parts: [D] }, "unknown -1, parts in 1"],
  ["for half of them", single(HEAD, 100, 100, 5, 6), { weight: B, parts: [D] }, "unknown -1, parts in 1"],
  ["for one of three: no parts", single(HEAD, 100, 5, 6), { weight: B, parts: [D] }, "unknown 0"],
  ["for none: no parts", single(HEAD, 5, 6, 4), { weight: B, parts: [D] }, "unknown 0"],
  ["several phases of one objective alone", `${single(HEAD, 5, 6, 4)}\n | | Collaudo | 3`, { weight: B, parts: [D] }, "objectives 2.5, parts in 1"],
  ["single weights beside another column", single("Obiettivo | Valore | Fase | Peso", 5, 6, 4), { weight: B, parts: [D] }, "nothing"],
  ["single weights beside those of the objectives", single("Obiettivo | Peso | Fase | Peso", 5, 6, 4), { weight: B, parts: [D] }, "objectives 4"],
  ["single weights beside lists that all make one total", ["Uno", "Due", "Tre"].map((name) => `@sheet ${name}\nObiettivo | Valore | Fase | Peso\nCosa a | 60 | Gara | 7\nCosa b | 40 | Opere | 6`).join("\n"), { weight: B, parts: [D] }, "unknown 0"],
  ["single weights, those of phases before them", "Obiettivo | Valore | Peso fase | Peso\nStrade | 60 | 7 | 8\nScuole | 30 | 5 | 6", { weight: B, parts: [C, D] }, "nothing"],
])("what speaks for the columns: %s", (_what, text, chosen, expected) => {
  expect(told(text, chosen)).toBe(expected);
}); // prettier-ignore

test.each<readonly [string, string, number, string]>([
  ["several for each objective, which is named once", "Obiettivo | Fase | Peso fase\nStrade | Gara | 40\n | Lavori | 60\nScuole | Rilievo | 30\n | Opere | 70", C, "nothing"],
  ["alike ones", "Obiettivo | Fase | Peso fase\nStrade | Gara | 50\n | Lavori | 50\nScuole | Rilievo | 50\n | Opere | 50", C, "nothing"],
  ["one of four without a title", "Obiettivo | Fase | Peso fase\nStrade | Gara | 50\n | Lavori | 50\nScuole | Rilievo | 30\nMusei | Opere | 20", C, "nothing"],
  ["one of five", "Obiettivo | Fase | Peso fase\nStrade | Gara | 50\n | Lavori | 50\nScuole | Rilievo | 30\nMusei | Opere | 15\nParchi | Semina | 5", C, "Strade 50; Scuole 30; Musei 15; Parchi 5"],
  ["each under a title of its own", "Obiettivo | Fase | Peso fase\nStrade | Gara | 40\nScuole | Rilievo | 30\nMusei | Opere | 30", C, "Strade 40; Scuole 30; Musei 30"],
  ["one of eight without a title", `Obiettivo | Fase | Peso fase\n${"abcdefg".replaceAll(/./g, "Cosa $& | Gara | 10\n")} | Opere | 30`, C, "Cosa a 10; Cosa b 10; Cosa c 10; Cosa d 10; Cosa e 10; Cosa f 10; Cosa g 10; – 30"],
  ["but weights of objectives", "Obiettivo | Fase | Peso\nStrade | Gara | 40\n | Lavori | 60\nScuole | Rilievo | 30\n | Opere | 70", C, "Strade 40; – 60; Scuole 30; – 70"],
])("weights of phases only: %s", (_what, text, weight, expected) => {
  expect(said(reading(text, { weight }))).toBe(expected);
}); // prettier-ignore

test.each<readonly [string, string, number, string]>([
  ["in words", "Obiettivo | Peso\nStrade | Alto\nScuole | Basso", B, "Strade Alto; Scuole Basso"],
  ["in words, lists without any left out", "Obiettivo | Indicatore | Peso\nStrade | km | Alto\nScuole | tetti | Basso\n@sheet Due\nObiettivo | Indicatore | Peso\nMusei | sale\nParchi | alberi", C, "Strade Alto; Scuole Basso"],
  ["in words, and a list with a number among them", "Obiettivo | Indicatore | Peso\nStrade | km | Alto\nScuole | tetti | Basso\n@sheet Due\nObiettivo | Indicatore | Peso\nMusei | sale | 30\nParchi | alberi", C, "Strade Alto; Scuole Basso / Musei 30; Parchi –"],
  ["in words beside a single number", "Obiettivo | Peso | Peso\nStrade | Alto | 30\nScuole | Basso", B, "Strade Alto; Scuole Basso"],
  ["in words, one not given yet", "Obiettivo | Indicatore | Peso\nStrade | km | Alto\nScuole | tetti\nMusei | sale | Basso", C, "Strade Alto; Scuole –; Musei Basso"],
  ["but not beside numbers", "Obiettivo | Peso | Peso\nStrade | Alto | 30\nScuole | Basso | 70", B, "nothing"],
  ["beside other numbers", "Obiettivo | Peso | Valore\nStrade | Alto | 30\nScuole | Basso | 70", B, "Strade Alto; Scuole Basso"],
  ["in words that are no levels", "Obiettivo | Peso\nStrade | da definire\nScuole | vedi sotto", B, "nothing"],
  ["not in words where nothing says that they are weights", "Obiettivo | Valore\nStrade | Alto\nScuole | Basso", B, "nothing"],
  ["numbers, lists without any left out", "Obiettivo | Indicatore | Peso\nStrade | km | 60\nScuole | tetti | 40\n@sheet Due\nObiettivo | Indicatore | Peso\nMusei | sale\nParchi | alberi", C, "Strade 60; Scuole 40"],
])("weights: %s", (_what, text, weight, expected) => {
  expect(said(reading(text, { weight }))).toBe(expected);
}); // prettier-ignore

test.each<readonly [string, string, Chosen, string]>([
  ["what stands before the weight", "Obiettivo | Valore | Descrizione | Fase | Peso fase\nStrade | 60 | lunga | Gara | 40\n | | | Lavori | 60", { weight: B, parts: [E] }, "Strade 60 (Gara 40 + Lavori 60)"],
  ["the indicator, where its weight stands beside it", "Obiettivo | Valore | Descrizione | Fase | Indicatore | Peso indicatore | Note\nStrade | 60 | lunga | Gara | km | 40 | sì\n | | | Lavori | mq | 60 | no", { weight: B, parts: [5] }, "Strade 60 (km 40 + mq 60)"],
  ["numbers are no names", "Obiettivo | Valore | Fase | Ore | Peso fase\nStrade | 60 | Gara | 7 | 40\n | | Lavori | 8 | 60", { weight: B, parts: [E] }, "Strade 60 (Gara 40 + Lavori 60)"],
  ["nor are they where they make half of a column", "Obiettivo | Valore | Fase | Ore | Peso fase\nStrade | 60 | Gara | poche | 40\n | | Lavori | 8 | 60", { weight: B, parts: [E] }, "Strade 60 (Gara 40 + Lavori 60)"],
  ["what stands behind the weight, where nothing does before", "Obiettivo | Valore | Peso fase | Fase\nStrade | 60 | 40 | Gara\n | | 60 | Lavori", { weight: B, parts: [C] }, "Strade 60 (Gara 40 + Lavori 60)"],
])("what a phase is called: %s", (_what, text, chosen, expected) => {
  expect(said(reading(text, chosen))).toBe(expected);
}); // prettier-ignore

test("a level above the objectives, where its weights are asked for", () => {
  const text = "Area | Peso area | Obiettivo | Peso obiettivo\nSicurezza | 60 | Strade | 40\n | | Scuole | 60\nCultura | 40 | Musei | 100";
  expect(said(reading(text, { weight: B, title: 0 }))).toBe("Sicurezza 60; Cultura 40");
});

test.each<readonly [string, string, FormReading["title"]]>([
  ["a known one", "Obiettivo | Peso\nStrade | 60\nScuole | 40", "title"],
  [
    "no known one",
    "Cosa facciamo | Peso | Responsabile\nRifare il manto delle strade | 60 | Rossi\nRifare i tetti delle scuole | 40 | Neri",
    null,
  ],
])("the heading of what is weighed is %s", (_what, text, title) => {
  expect(reading(text, { weight: B })?.title).toBe(title);
});

test("the best reading is none of the others, and better than each", () => {
  const text = "Obiettivo | Peso | Peso\nStrade | 60 | 30\nScuole | 40 | 50";
  const tables = sheetsOf(text).flatMap((sheet) => findTables(sheet, {}));
  const readings = readForm(tables, new Set());
  expect(said(readings?.best ?? null)).toBe("Strade 60; Scuole 40");
  expect(readings?.others.length).toBeGreaterThan(0);
  expect(readings?.others.every((one) => one !== readings.best && one.score <= readings.best.score)).toBe(true);
});

test.each<readonly [string, string, string]>([
  ["weights of several persons are a list each", "Obiettivo | Peso Rossi | Peso Bianchi\nStrade | 60 | 30\nScuole | 40 | 70", "Strade 60; Scuole 40 / Strade 30; Scuole 70"],
  ["numbers beside weights are not weighed by these", "Obiettivo | Peso | Valore\nStrade | 60 | 7\nScuole | 40 | 9", "Strade 60; Scuole 40"],
  ["weights that nobody has written yet are none", "Obiettivo | Indicatore | Peso\nStrade | km\nScuole | tetti", "nothing"],
])("%s", (_what, text, expected) => {
  const tables = sheetsOf(text).flatMap((sheet) => findTables(sheet, {}));
  expect(said(readForm(tables, new Set())?.best ?? null)).toBe(expected);
}); // prettier-ignore
