/** Which columns of a form hold weights: of objectives, of their parts, or of one unit each (a matrix). */
import { normalize } from "../../text/normalize";
import { totalInHeading } from "../../text/total";
import { sharesOnly } from "../likeness";
import { namesUnit } from "../titles";
import { yearIn } from "../years-named";
import type { ColumnFacts } from "./column-facts";

/** A list's columns, by index from the table's left edge. */
interface ListColumns {
  readonly kind: "list";
  readonly weight: number;
  readonly parts: readonly number[];
  readonly stated: number | null;
  /** The column of what is weighed, where the weights are those of a level above the objectives. */
  readonly title?: number;
}

/** Columns by index from the table's left edge. */
export type WeightColumns =
  | ListColumns
  | { readonly kind: "matrix"; readonly columns: readonly { readonly index: number; readonly name: string }[] };

/** A second form of the same weight, worked out from the first. */
const SAME_WEIGHT = /\b(ponderat\w*|rideterminat\w*|finale|effettiv\w*|corrett\w*|max|massimo|normalizzat\w*)\b/;
/** "Complessità (1-5)", "(da 1 a 10)". */
const MARKS = /\b1\s?(?:a|-|–)\s?\d/i;
const TOTAL = /\b(?:tot|total[ei]|complessiv[oi]|somma)\b/;

/**
 * The ways in which the form's columns could be weights, the likeliest first; none where no column could.
 * @param years years that the sheets name: among "Peso 2024" and "Peso 2025" the plan's own counts
 */
export function weightCandidates(facts: readonly ColumnFacts[], years: ReadonlySet<number>): readonly WeightColumns[] {
  const visible = facts.filter(({ hidden, scores }) => !hidden && !scores);
  const greater = visible.some((one) => !one.marks && (one.heading.role === "weight" || couldBeWeight(one)));
  const shown = greater ? visible.filter((one) => !one.marks || !MARKS.test(one.heading.text)) : visible;
  const matrix = matrixUnderHeading(shown);
  if (matrix) return [matrix];
  const isMark = (one: ColumnFacts): boolean => one.marks && greater && one.distinct() > 1 && sharesOnly(normalize(one.heading.text));
  const called = shown.filter(({ heading }) => heading.role === "weight");
  // "Priorità: alta" beside "Peso: 30" weighs nothing.
  const filled = called.some(({ numbers }) => numbers > 0) ? called.filter(({ numbers, filled }) => numbers > 0 || filled === 0) : called;
  const outright = filled.filter(
    (one) => !sharesOnly(normalize(one.heading.text)) && yearIn(one.heading.text) === null && !holdsTotals(one),
  );
  // "Priorità" before "Peso" says less than that one; alone, its marks are those of a weight under another heading.
  const others = filled.filter((one) => !outright.includes(one));
  const headed = outright.some(({ numbers }) => numbers > 0) ? [...outright, ...others] : filled.filter((one) => !isMark(one));
  const stated = headed.find((one) => holdsTotals(one) && headed.length > 1) ?? shown.find(statesTotals);
  const weights = ofPlanYear(
    headed.filter((one) => one !== stated),
    years,
  );
  const parts = shown.filter((one) => weighsParts(one) && !weights.includes(one));
  const unnamed = shown.filter((one) => one !== stated && couldBeWeight(one));
  const named = namedColumns(weights);
  if (named) return [named];
  // "Peso 2024 | P." in a plan of 2025: the column that says less of itself is this year's.
  const past = unnamed.length > 0 && weights.every(({ heading }) => isPast(heading.text, years));
  const [first, second] = past ? [] : weights;
  if (first) {
    const extra = second && !SAME_WEIGHT.test(normalize(second.heading.text)) && parts.length === 0 ? [second] : [];
    // A column that says less of itself may be the objectives', and the one called weight that of their parts.
    const others = parts.length === 0 ? unnamed.map((one) => list(one, [first], stated)) : [];
    // A single "Totale pesi" beside another column of numbers may only repeat what that one makes.
    const repeats = second === undefined && holdsTotals(first) ? unnamed : [];
    // Where it stands on the first row of each list only, it does.
    const fuller = repeats.filter(({ filled }) => filled >= first.filled * 2);
    if (fuller.length > 0) return fuller.map((one) => list(one, parts, first));
    const level = levelAbove(first, second, shown);
    // An area's weight that stands once for several weighed objectives is none of theirs.
    const above = level !== undefined && second !== undefined && first.filled < second.filled;
    return [
      ...(level && second ? [{ ...list(first, [second, ...parts], stated), title: level.index }] : []),
      ...repeats.map((one) => list(one, parts, first)),
      ...(above ? [] : [list(first, [...extra, ...parts], stated)]),
      ...extra.flatMap((one) => [...(above ? [] : [list(first, parts, stated)]), list(one, [first], stated), list(one, parts, stated)]),
      ...others,
    ];
  }
  const columns = matrixWithoutHeading(
    unnamed,
    shown.filter((one) => one !== stated),
  );
  return [
    ...(columns ? [columns] : []),
    ...(parts[0] ? [list(parts[0], parts.slice(1), stated)] : []),
    ...unnamed.map((one) => list(one, parts, stated)),
  ];
}

function list(weight: ColumnFacts, parts: readonly ColumnFacts[], stated: ColumnFacts | undefined): ListColumns {
  return { kind: "list", weight: weight.index, parts: parts.map(({ index }) => index), stated: stated?.index ?? null };
}

/** Words of a level above the objectives, in the heading of its weights. */
const ABOVE = /\b(?:macro\w*|area|aree|ambit[oi]|strategic\w*|line[ae]|mission[ei]|programm[ai]|dimension[ei])\b/;

/** "Area strategica | Peso area | Obiettivo | Peso obiettivo": the column that names the areas, whose parts the objectives are. */
function levelAbove(first: ColumnFacts, second: ColumnFacts | undefined, shown: readonly ColumnFacts[]): ColumnFacts | undefined {
  if (!second || !ABOVE.test(normalize(first.heading.text)) || ABOVE.test(normalize(second.heading.text))) return undefined;
  const names = shown.filter(
    ({ index, texts, filled, heading }) => index < first.index && texts * 2 > filled && filled <= first.filled && heading.role !== "number",
  );
  return names.at(-1);
}

/** "Totale pesi", not "Punti (totale = 75)". */
function holdsTotals({ heading }: ColumnFacts): boolean {
  return TOTAL.test(normalize(heading.text)) && totalInHeading(heading.text) === null;
}

/** "Tot. struttura": a column of numbers whose heading begins as a total does, and speaks of no weight. */
function statesTotals({ heading, numbers, filled }: ColumnFacts): boolean {
  return (
    heading.role !== "weight" &&
    heading.role !== "phaseWeight" &&
    numbers > 0 &&
    numbers === filled &&
    TOTAL_FIRST.test(normalize(heading.text))
  );
}

const TOTAL_FIRST = /^(?:tot|totale)\b(?! (?:ore|euro|spes|cost|risors|stanziament|import|budget|giorn))/;

/** "Peso fase", or "% fase" above numbers. */
function weighsParts({ heading, numbers, filled }: ColumnFacts): boolean {
  if (heading.role === "phaseWeight") return true;
  const ofPart = heading.role === "phase" || heading.role === "indicator";
  return ofPart && /%|\bperc/i.test(heading.text) && filled > 0 && numbers * 5 >= filled * 4;
}

/**
 * "Peso 2024 | Peso 2025": the plan's year, where the sheets name it, else the later. "Peso 2024 | Peso": what bears no year is this plan's, and
 * the other is history, unless it is of the latest year that the sheets name.
 */
function ofPlanYear(weights: readonly ColumnFacts[], years: ReadonlySet<number>): readonly ColumnFacts[] {
  const year = (one: ColumnFacts): number => yearIn(one.heading.text) ?? 0;
  const dated = weights.filter((one) => year(one) > 0);
  if (dated.length < weights.length) {
    const latest = years.size === 0 ? Infinity : Math.max(...years);
    return weights.filter((one) => year(one) === 0 || year(one) >= latest);
  }
  if (dated.length < 2) return weights;
  return [dated.find((one) => years.has(year(one))) ?? dated.reduce((best, one) => (year(one) > year(best) ? one : best))];
}

/** Whether the heading names a year before all those that the sheets name. */
function isPast(heading: string, years: ReadonlySet<number>): boolean {
  const year = yearIn(heading);
  return year !== null && years.size > 0 && year < Math.min(...years);
}

/** "Peso" over several columns with a name under each. */
function matrixUnderHeading(facts: readonly ColumnFacts[]): WeightColumns | null {
  const under = facts.filter(
    ({ heading }) => heading.aboveRole === "weight" && heading.text !== "" && heading.role !== "weight" && heading.role !== "phaseWeight",
  );
  const columns = under.filter(({ numbers, filled, heading }) => numbers * 2 >= filled && heading.role !== "number");
  return columns.length >= 2 ? { kind: "matrix", columns: columns.map(({ index, heading }) => ({ index, name: heading.text })) } : null;
}

/** "Peso Rossi | Peso Bianchi". */
function namedColumns(weights: readonly ColumnFacts[]): WeightColumns | null {
  if (weights.length < 2) return null;
  const names = weights.map(({ heading }) => personName(heading.text));
  if (names.some((name) => name === "") || new Set(names).size < names.length) return null;
  if (weights.slice(1).some(({ heading }) => SAME_WEIGHT.test(normalize(heading.text)))) return null;
  return { kind: "matrix", columns: weights.map(({ index }, i) => ({ index, name: names[i] ?? "" })) };
}

/** Words that say what kind of weight it is, not whose. */
const QUALIFIES =
  /^(?:ob|obb|parzial\w*|intern\w*|int|attribui\w*|assegn\w*|massim\w*|max|ponder\w*|relativ\w*|percentual\w*|strategic\w*|complessiv\w*|total\w*|final\w*|specific\w*|indicator\w*|fas[ei]|azion[ei]|attivita|previst\w*|iniziale|normalizzat\w*|corrett\w*|rideterminat\w*|effettiv\w*|di|in|per|su|anno)\b/;

/** "Peso Rossi" → "Rossi", "Peso %" → "". */
function personName(heading: string): string {
  const name = heading
    .replace(/^(?:peso|pesi|ponderazione|pesatura|punti|punteggio|quota)(?: ?%)?(?: (?:obiettivo|attribuito|percentuale)\b)?[-–—:( ]*/i, "")
    .replace(/[)%]+$/, "")
    .replace(/\b(?:20\d\d|obiettiv\w*|dell['’ ]*)\b/gi, "")
    .trim();
  return /\p{L}{2}/u.test(name) && name !== heading && !QUALIFIES.test(normalize(name)) ? name : "";
}

/**
 * Columns of numbers under headings that name nothing else: several of them, each a unit's, and among them, or directly beside, those of units that
 * have a single weight.
 */
function matrixWithoutHeading(unnamed: readonly ColumnFacts[], shown: readonly ColumnFacts[]): WeightColumns | null {
  const [first, last] = [unnamed[0], unnamed.at(-1)];
  if (!first || !last || unnamed.length < 2 || !(unnamed.length >= 3 || unnamed.some(({ heading }) => headsUnit(heading)))) return null;
  const columns = shown.filter(
    (one) => unnamed.includes(one) || (one.index >= first.index - 1 && one.index <= last.index + 1 && couldBeWeight(one, 1)),
  );
  return { kind: "matrix", columns: columns.map(({ index, heading }) => ({ index, name: heading.text })) };
}

/** Whether the heading is a structure's name, or speaks of structures. */
function headsUnit({ role, text }: ColumnFacts["heading"]): boolean {
  return role === "unit" || (role === null && namesUnit(text));
}

const OTHERWISE =
  /\b(?:ore|giorn\w*|gg|import\w*|euro|stanziament\w*|risors\w*|budget|costo|spesa|addett\w*|unita|personale(?! e )|dipendent\w*|anno|stanza|interno|telefono|baseline|partenza|numero|mq|km|(?:bi|tri|quadri|se)m(?:estr[ei])?)\b|^nr?\b/;

/** Numbers under a heading that says nothing, or little, of what they are. */
function couldBeWeight({ heading, numbers, filled, crosses, sequence, tooLarge }: ColumnFacts, fewest = 2): boolean {
  // One may be a total of all lists.
  if (heading.text === "" || sequence || tooLarge > 1) return false;
  // A structure's own column holds a number for few objectives, and now and then a word below them.
  const ofUnit = headsUnit(heading);
  if (ofUnit ? numbers < 1 || numbers * 2 < filled : numbers < fewest || numbers * 5 < (filled - crosses) * 4) return false;
  if (heading.role !== null && !ofUnit) return false;
  const words = normalize(heading.text);
  // A structure's name may hold any word: "Servizio Personale e Organizzazione".
  const named = ofUnit || words.split(" ").length > 3;
  return (named || !OTHERWISE.test(words)) && yearIn(heading.text) === null;
}
