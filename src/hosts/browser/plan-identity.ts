/** What a plan is known by across edits: its name, the names of its sheets, the words of its forms, its texts. */
import { plainSpaces } from "../../core/text/number";
import type { Sheet } from "../../core/sheet/sheet";

export interface PlanIdentity {
  /** The file's name without what marks a copy. */
  readonly name: string;
  /** Names of the sheets, in order. */
  readonly sheets: readonly string[];
  /** Sketches of the short texts (headings, labels), without their digits, and of the long ones: hashes of few of them, see `sketch`. */
  readonly labels: readonly number[];
  readonly texts: readonly number[];
}

/** Signs up to which a text counts as a label. */
const LABEL = 30;
/** Hashes in a sketch: enough to tell a half from two thirds. */
const SKETCH = 64;
/** Long texts without which they tell nothing. */
const FEW = 4;

/** What operating systems, mail programs and this program put before or behind the name of a copy. */
const COPY_MARKS = [/^(?:copia di|copy of) /, / (?:- )?(?:corretto|corrected|copia|copy)$/, / ?\(\d{1,2}\)$/];

export function identityOf(file: string, sheets: readonly Sheet[]): PlanIdentity {
  const texts = sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap(({ value }) => (typeof value === "string" ? [plain(value)] : []))),
  );
  return {
    name: bareName(file),
    sheets: sheets.map(({ name }) => plain(name)),
    labels: sketch(texts.filter((text) => text.length <= LABEL).map((text) => text.replace(/\d+/g, ""))),
    texts: sketch(texts.filter((text) => text.length > LABEL)),
  };
}

/**
 * Whether one is the other after some edits: "same" for certain (name, sheets, forms and most of the texts agree), "like" where enough agrees
 * for a question: last year's plan on the same forms, a copy under another name. null: another plan.
 */
export function likeness(one: PlanIdentity, other: PlanIdentity): "same" | "like" | null {
  const name = one.name === other.name;
  const sheets = shared(one.sheets, other.sheets);
  const labels = agreement(one.labels, other.labels);
  const form = labels >= 0.6;
  const text = Math.min(one.texts.length, other.texts.length) < FEW ? labels >= 0.9 : agreement(one.texts, other.texts) >= 0.5;
  if (name && sheets === 1 && form && text) return "same";
  const evidence = [name, sheets >= 0.5, form].filter(Boolean).length;
  return evidence >= (text ? 1 : 2) ? "like" : null;
}

function bareName(file: string): string {
  let name = plain(file).replace(/\.[a-z]{3,4}$/, "");
  for (let before = ""; before !== name;) {
    before = name;
    for (const mark of COPY_MARKS) name = name.replace(mark, "");
  }
  return name;
}

function plain(text: string): string {
  return plainSpaces(text.normalize("NFC")).toLowerCase();
}

/** Names that both have, as a share of the longer list. */
function shared(one: readonly string[], other: readonly string[]): number {
  const names = new Set(other);
  return one.filter((name) => names.has(name)).length / Math.max(one.length, other.length, 1);
}

/** The smallest hashes of the texts: two lists that share most texts share most of these, whatever was inserted above (bottom-k sketch, Broder). */
function sketch(texts: readonly string[]): readonly number[] {
  const hashes = new Set(texts.filter((text) => /\p{L}/u.test(text)).map(hash));
  return [...hashes].sort((a, b) => a - b).slice(0, SKETCH);
}

/** What share of the texts of both they have in common, as their sketches tell. */
function agreement(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [new Set(one), new Set(other)];
  const union = [...new Set([...one, ...other])].sort((x, y) => x - y).slice(0, SKETCH);
  return union.length === 0 ? 0 : union.filter((each) => a.has(each) && b.has(each)).length / union.length;
}

/** FNV-1a over the UTF-16 units, 32 bits: quick over whole workbooks; a chance meeting of two texts changes nothing. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  return state >>> 0;
}
