/** What the judges of words say of one word by itself, and of the same word behind and before others, longer and glued to others. */
import type { ColumnFacts } from "../../../src/core/reading/tables/column-facts";
import { columnsOf } from "../../../src/core/reading/tables/columns";
import { weightCandidates } from "../../../src/core/reading/tables/weight-columns";
import { numbersUnder, textsUnder } from "../column-facts";
import { evidence, line } from "./evidence";
import { columnsSaid, waySaid } from "./odd-columns";
import { said } from "./said";
import { judged } from "./words";

/** A word that nothing in the reading knows. */
const UNKNOWN = "cosa";

/** Beside the word by itself: among which others, and what it is held against. */
const AMONG: readonly (readonly [string, (word: string) => string, (word: string) => string])[] = [
  ["before a word", (word) => `${word} comunali`, (word) => word],
  ["behind a word", (word) => `nuovo ${word}`, (word) => word],
  ["longer", (word) => `${word}zz`, (word) => word],
  ["glued", (word) => `z${word}`, (word) => word],
  ["behind a weight", (word) => `Peso ${word}`, () => `Peso ${UNKNOWN}`],
];

type Fields = ReadonlyMap<string, string>;

/** Among others only what is said otherwise than of the word by itself; of columns only what is made otherwise than under a word unknown. */
export function wordSaid(word: string): readonly string[] {
  return [
    line(evidence(`${word}, by itself`, Object.fromEntries(judgedBy(word)))),
    ...AMONG.flatMap(([where, among, beside]) => changes(`${word}, ${where}`, judgedBy(among(word)), judgedBy(beside(word)))),
    ...changes(`${word}, as a heading`, headings(word), usual),
  ];
}

function changes(where: string, found: Fields, known: Fields): readonly string[] {
  const changed = [...found].filter(([name, value]) => known.get(name) !== value);
  const gone = [...known.keys()].filter((name) => !found.has(name));
  return changed.length + gone.length === 0 ? [] : [line(evidence(where, { ...Object.fromEntries(changed), gone }))];
}

function judgedBy(text: string): Fields {
  const { key: _key, described: _described, ...others } = judged(text, {});
  return new Map(
    Object.entries(others)
      .map(([name, value]) => [name, said(value)] as const)
      .filter(([, value]) => value !== ""),
  );
}

/** What becomes of columns of numbers, or of texts, under the word, beside columns that are known. */
function headings(word: string): Fields {
  const ways = (...of: readonly string[]): string => weightCandidates(of.map(column), new Set()).map(waySaid).join("; ");
  const roles = (...of: readonly string[]): string =>
    columnsSaid(
      columnsOf(
        of.map((heading, index) => textsUnder(heading)(index)),
        new Set([of.length - 1]),
        "deadline",
      ),
    );
  return new Map([
    ["alone", ways("Obiettivo", word)],
    ["beside", ways("Obiettivo", "Peso", word)],
    ["person", ways("Obiettivo", "Peso Rossi", `Peso ${word}`).replace(` ${word}`, "")],
    ["level", ways("Ambito", `Peso ${word}`, "Obiettivo", "Peso obiettivo")],
    ["years", ways("Obiettivo", "Peso", `Peso ${word}`)],
    ["phases", roles("Attività", word, "Peso")],
    ["described", roles(word, "Attività", "Peso")],
  ]);
}

function column(heading: string, index: number): ColumnFacts {
  return (/peso/i.test(heading) || index > 0 ? numbersUnder(heading) : textsUnder(heading))(index);
}

const usual = headings(UNKNOWN);
