/** What the program says of a pair, in the lines of expected.ts. Only this file meets the program. */
import type { Change, Comparison, FieldChange, Value } from "../../src/core/compare/change";
import { comparePlans } from "../../src/core/compare/compare-plans";
import { toNumber } from "../../src/core/exact";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import type { Sheet } from "../../src/core/sheet/sheet";
import { verify } from "../../src/core/verify";
import { tidy } from "../composer/formula";
import { HEADINGS } from "../composer/words-headings";
import { fold } from "./expected";

export function compareSheets(before: readonly Sheet[], after: readonly Sheet[]): Comparison {
  const read = (file: string, sheets: readonly Sheet[]): ReturnType<typeof verify> => verify({ file, sheets }, DEFAULT_SETTINGS);
  return comparePlans(read("prima.xlsx", before), read("dopo.xlsx", after));
}

/** @param subjectOf the subject that a structure's name, as it was read, stands for */
export function toldLines({ changes }: Comparison, subjectOf: (name: string) => string): readonly string[] {
  return changes.map((change) => lineOf(change, subjectOf));
}

function lineOf(change: Change, subjectOf: (name: string) => string): string {
  switch (change.kind) {
    case "unit-added":
    case "unit-dropped":
      return `${change.kind} ${fold(change.list.name)}`;
    case "unit-renamed":
      return `rename ${subjectOf(change.before.name)} → ${subjectOf(change.after.name)}`;
    case "added":
    case "dropped":
      return `${change.kind} ${change.entry.key === "" ? "?" : fold(bare(change.entry.title?.value ?? ""))}`;
    case "moved":
      return `moved ${nameOf(change)} → ${subjectOf(change.pair.after.list.name)}`;
    case "phase-added":
    case "phase-dropped":
      return `${change.kind.replace("phase", "part")} ${nameOf(change)} / ${fold(bare(change.text))}`;
    case "field":
      return change.part
        ? partLine(change)
        : `${columnOf(change)} ${nameOf(change)}: ${shown(change, change.from)} → ${shown(change, change.to)}`;
  }
}

/** A column that is told by its heading is told as what it is. */
function columnOf({ field, heading }: FieldChange): string {
  if (field !== "other") return field;
  const of = (role: "target" | "indicator" | "deadline"): boolean =>
    HEADINGS[role].some((one) => fold(one.replace(/\{y\}/g, "")) === fold((heading ?? "").replace(/20\d\d/g, "")));
  return (["target", "indicator", "deadline"] as const).find(of) ?? `other (${heading ?? ""})`;
}

function partLine(change: FieldChange): string {
  const text = change.field === "title" ? shown(change, change.from) : fold(bare(change.part?.text ?? ""));
  const name = `part-${change.field} ${nameOf(change)} / ${text}`;
  return change.field === "title"
    ? `${name} → ${shown(change, change.to)}`
    : `${name}: ${shown(change, change.from)} → ${shown(change, change.to)}`;
}

const nameOf = ({ pair }: { readonly pair: FieldChange["pair"] }): string => fold(bare(pair.before.title?.value ?? ""));

/** Numbers, letters, dashes and "Fase:" before a text are the layout's. */
const bare = (text: string): string => text.replace(/^\s*(?:\d+(?:\.\d+)*[.)]?\s+|[a-z]\)\s+|-\s+|Fase:\s+)+/i, "");

function shown({ field }: FieldChange, value: Value | null): string {
  if (value === null) return "nothing";
  if (typeof value.value !== "string") return String(tidy(toNumber(value.value)));
  if (field === "title") return fold(bare(value.value));
  if (field !== "deadline") return fold(value.value);
  const [day, month] = value.value.split("/");
  return `${String(Number(day))}/${String(Number(month))}`;
}
