/** A change, or a remark, as a sentence. */
import { fill, type Language, type MessageData } from "../messages/fill";
import { numberText, oneLine } from "../plan/describe";
import type { Goal } from "../plan/plan";
import { yearsText } from "../plan/years";
import { cellName } from "../sheet/address";
import type { Change, FieldChange, Remark, Value } from "./change";
import { deadlineShown } from "./deadlines";
import { weightNumber, type Entry } from "./lists";
import { sentences } from "./sentences";
import type { Words } from "./wording";

type Id = keyof typeof sentences.it;

/** Values in a sentence are cut at so many characters. */
const LONGEST = 160;

function say(language: Language, id: Id, data: MessageData = {}): string {
  return fill(language, sentences[language][id], data);
}

/** What changed, to be read without looking at the plans; no line breaks. */
export function changeSentence(language: Language, change: Change): string {
  switch (change.kind) {
    case "unit-added":
    case "unit-dropped":
      return say(language, change.kind, { unit: oneLine(change.list.name), count: change.list.entries.length });
    case "unit-renamed":
      return say(language, "unit-renamed", { before: oneLine(change.before.name), after: oneLine(change.after.name) });
    case "added":
    case "dropped":
      return aloneSentence(language, change);
    case "moved":
      return changedSentence(language, objectiveText(language, change.pair.after), change);
    case "phase-added":
      return changedSentence(language, objectiveText(language, change.pair.after), change);
    case "phase-dropped":
      return changedSentence(language, objectiveText(language, change.pair.before), change);
    case "field": {
      const [objective, part] = [objectiveText(language, change.pair.after), partText(change)];
      return changedSentence(language, part === "" ? objective : say(language, "objective.part", { objective, part }), change);
    }
  }
}

/** A change of an objective that both plans have. */
export type PairChange = Exclude<Change, { readonly kind: "unit-added" | "unit-dropped" | "unit-renamed" | "added" | "dropped" }>;

function changedSentence(language: Language, objective: string, change: PairChange): string {
  return say(language, "changed", { objective, what: clauseOf(language, change), also: alsoText(language, alsoOf(change)) });
}

/** What changed alike in other structures too. */
export function alsoOf(change: Change): readonly string[] {
  return "also" in change ? change.also : [];
}

/** The changes of one objective in one sentence; they must have the other structures in common, too. */
export function changesSentence(language: Language, changes: readonly [PairChange, ...PairChange[]]): string {
  const clauses = changes.map((change) => {
    const [what, part] = [clauseOf(language, change), change.kind === "field" ? partText(change) : ""];
    return part === "" ? what : say(language, "in-part", { part, what });
  });
  const objective = objectiveText(language, changes[0].pair.after);
  return say(language, "changed", { objective, what: clauses.join("; "), also: alsoText(language, alsoOf(changes[0])) });
}

/** What changed of an objective, in words that go on from its name. */
function clauseOf(language: Language, change: PairChange): string {
  if (change.kind === "field") return fieldClause(language, change);
  if (change.kind === "moved") {
    const { before, after } = change.pair;
    return say(language, "moved", { before: oneLine(before.list.name), after: oneLine(after.list.name) });
  }
  const weight = change.kind === "phase-added" ? weightOf(change.part) : null;
  return say(language, change.kind, {
    part: oneLine(change.text === "" ? numberText(change.part) : change.text),
    weight: weight ? say(language, "added.weight", { weight }) : "",
  });
}

const weightOf = ({ weight }: Goal): Value["value"] | null => (weight?.value.kind === "number" ? weight.value.value : null);

function aloneSentence(language: Language, { kind, entry, also }: Extract<Change, { kind: "added" | "dropped" }>): string {
  const weight = weightNumber(entry.objective.weight, entry.list.measure);
  const deadline = entry.objective.deadline ? deadlineShown(entry.objective.deadline) : "";
  return say(language, kind, {
    objective: objectiveText(language, entry),
    weight: weight ? say(language, `${kind}.weight`, { weight }) : "",
    deadline: kind === "added" && deadline !== "" ? say(language, "added.deadline", { deadline }) : "",
    also: alsoText(language, also),
  });
}

/** The part that changed, where it is one's; "" for the objective itself, or a part that nothing names. */
function partText({ part }: FieldChange): string {
  return part ? oneLine(part.text || numberText(part.after)) : "";
}

function fieldClause(language: Language, { field, heading, from, to, words }: FieldChange): string {
  const data = {
    field: field === "other" ? say(language, "other", { heading: oneLine(heading ?? "") }) : say(language, field),
    from: from && plain(from),
    to: to && plain(to),
  };
  if (!from) return say(language, "field.new", data);
  if (!to) return say(language, "field.gone", data);
  const bare = typeof from.value !== "string" && typeof to.value !== "string";
  if (bare || field === "deadline" || field === "start") return say(language, "field.number", data);
  // A target is short, and its number says nothing without its unit.
  const changed = field === "target" ? null : wordsText(language, words);
  return changed === null ? say(language, "field.changed", data) : say(language, "field.words", { ...data, words: changed });
}

function plain({ value }: Value): Value["value"] {
  return typeof value === "string" ? shorten(value) : value;
}

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}

/** "«medi» diventa «massimi»; aggiunto «entro l'anno»"; null where so much changed that both texts say more. */
function wordsText(language: Language, words: readonly Words[]): string | null {
  const length = (kinds: readonly Words["kind"][]): number => words.filter(({ kind }) => kinds.includes(kind)).reduce((all, { text }) => all + text.length, 0); // prettier-ignore
  const changed = words.filter(({ kind }) => kind !== "same").length;
  if (changed === 0 || changed > 6 || length(["same"]) < Math.max(length(["gone"]), length(["new"]))) return null;
  const said: string[] = [];
  for (const [index, { kind, text }] of words.entries()) {
    const next = words[index + 1];
    if (kind === "gone" && next?.kind === "new") said.push(say(language, "words.both", { gone: shorten(text), new: shorten(next.text) }));
    else if (kind === "gone") said.push(say(language, "words.gone", { gone: shorten(text) }));
    else if (kind === "new" && words[index - 1]?.kind !== "gone") said.push(say(language, "words.new", { new: shorten(text) }));
  }
  return said.join("; ");
}

/** "Obiettivo 3 «Titolo…», trasversale". */
export function objectiveText(language: Language, { objective, title: named, key, transversal }: Entry): string {
  const [number, title] = [numberText(objective), oneLine(named?.value ?? key)];
  const text =
    number !== "" && title !== ""
      ? say(language, "objective.both", { number, title })
      : title !== ""
        ? say(language, "objective.title", { title })
        : number !== ""
          ? say(language, "objective.number", { number })
          : say(language, "objective.cell", { cell: cellName(objective.area.top, objective.area.left) });
  return transversal ? say(language, "objective.transversal", { objective: text }) : text;
}

function alsoText(language: Language, also: readonly string[]): string {
  return also.length === 0 ? "" : say(language, "also", { count: also.length });
}

/** Structures, or objectives, named in a remark before the others are counted. */
const NAMED = 3;

function unitsText(language: Language, units: readonly string[]): string {
  if (units.length === 0) return "";
  const names = units.slice(0, NAMED).map((name) => `«${oneLine(name)}»`).join(", "); // prettier-ignore
  const more = units.length > NAMED ? say(language, "remark.more-units", { count: units.length - NAMED }) : "";
  return say(language, "remark.in-units", { units: names + more });
}

export function remarkSentence(language: Language, remark: Remark): string {
  switch (remark.kind) {
    case "field-missing":
      return say(language, `remark.${remark.of}-missing.${remark.side}`, {
        fields: remark.fields.map((field) => say(language, field)).join(", "),
        units: unitsText(language, remark.units),
      });
    case "still-there": {
      const titles = remark.entries.slice(0, NAMED).map(({ title, key }) => `«${oneLine(title?.value ?? key)}»`); // prettier-ignore
      const data = { count: remark.entries.length, titles: titles.join(", ") + (remark.entries.length > NAMED ? ", …" : "") };
      return say(language, `remark.still-there.${remark.side}`, data);
    }
    case "field-apart":
      return say(language, `remark.field-apart.${remark.side}`, { field: say(language, remark.field) });
    case "hardly-alike":
      return say(language, "remark.hardly-alike", { found: remark.found, of: remark.of });
    case "other-body":
      return say(language, "remark.other-body", { before: oneLine(remark.before), after: oneLine(remark.after) });
    case "swapped":
      return say(language, "remark.swapped", { before: yearsText(remark.before), after: yearsText(remark.after) });
    case "unread":
    case "doubtful":
      return say(language, `remark.${remark.kind}.${remark.side}`, { sheet: remark.sheet });
    case "no-objective":
      return say(language, `remark.no-objective.${remark.side}`, {
        cell: cellName(remark.cell.row, remark.cell.col),
        sheet: remark.cell.sheet,
      });
  }
}
