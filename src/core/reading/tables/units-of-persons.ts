/** Lists headed by a person: "Dirigente: dott. Rossi" below the name of a structure, or alone. */
import { normalize } from "../../text/normalize";
import { withoutPageMarks } from "../titles";
import type { TitleKind } from "../title-kind";
import type { Entry } from "./entries";

interface Title {
  readonly kind: TitleKind;
  readonly text: string;
}

/**
 * The entries with the titles that name the structures called so. Where a title is one by its words, nothing changes. Else the title above
 * each person is the structure's name, if it is another above another person; and where there is none, the person stands for the structure.
 */
export function withUnitsOfPersons(entries: readonly Entry[]): readonly Entry[] {
  const titles = entries.map(titlesOf);
  if (titles.some((own) => own.some(({ kind }) => kind === "unit"))) return entries;
  const persons = new Set(titles.flatMap((own) => own.flatMap(({ kind, text }) => (kind === "person" ? [text] : []))));
  if (persons.size < 2) return entries;
  const names = namesAbovePersons(titles);
  return entries.map((entry) => changed(entry, ({ kind, text }) => (names ? kind === "other" && names.has(text) : kind === "person")));
}

/** What stands directly above each person, without page marks; null unless that is a name of its own for each. */
function namesAbovePersons(titles: readonly (readonly Title[])[]): ReadonlySet<string> | null {
  const owners = new Map<string, string>();
  const line = titles.flat();
  for (const [index, { kind, text }] of line.entries()) {
    if (kind !== "person") continue;
    const above = line[index - 1];
    if (above?.kind !== "other" || (owners.get(above.text) ?? text) !== text) return null;
    owners.set(above.text, text);
  }
  return new Set(owners.keys());
}

function titlesOf(entry: Entry): readonly Title[] {
  if (entry.kind === "table") return entry.above.map(({ kind, text }) => ({ kind, text: plain(text.value) }));
  // What is no title stands between titles: none of these is above a person.
  return entry.kind === "title" ? [{ kind: entry.about, text: plain(entry.text.value) }] : [{ kind: "document", text: "" }];
}

function plain(text: string): string {
  return normalize(withoutPageMarks(text));
}

function changed(entry: Entry, isUnit: (title: Title) => boolean): Entry {
  if (entry.kind === "title" && isUnit({ kind: entry.about, text: plain(entry.text.value) })) return { ...entry, about: "unit" };
  if (entry.kind !== "table") return entry;
  const above = entry.above.map((title) =>
    isUnit({ kind: title.kind, text: plain(title.text.value) }) ? { ...title, kind: "unit" as const } : title,
  );
  return { ...entry, above };
}
