/** The lines of one list, in the order in which a table shows them. */
import type { Composition, PlanList } from "./composition";
import type { Objective } from "./model";
import { numberOf, placeOf } from "./numbers";
import type { Line, Section } from "./table";
import { OWN_TITLES, SHARED_TITLES } from "./words-headings";

const HAS_ROW = ["typed", "sum", "subtotal", "aggregate", "chain", "round", "percent_of", "through"];

/** Whether each list ends with a row that holds its total. */
export const hasTotalRow = ({ habits }: Composition): boolean => HAS_ROW.includes(habits.totals);

/** The objectives of a list with their sections and totals. `from` and `to` cut out a part of them, for a list over several sheets. */
export function linesOf(composition: Composition, list: PlanList, part: { from: number; to: number } | null = null): Line[] {
  const { habits, model, dice } = composition;
  const { unit } = list;
  const place = unit ? placeOf(composition, unit) : null;
  const own = unit ? unit.own : model.shared;
  const section = (name: Section, objectives: readonly Objective[], from = 0): Line[] =>
    withBlanks(composition, objectives.map((objective, i): Line => ({ kind: "objective", objective, number: numberOf(composition, name === "shared" ? null : place, from + i), list, section: name }))); // prettier-ignore
  const total = (name: Section | "whole"): Line[] => (hasTotalRow(composition) ? [{ kind: "total", list, section: name }] : []);
  if (!unit || habits.transversal !== "section") {
    const cut = part ? own.slice(part.from, part.to) : own;
    const ends = !part || part.to === own.length;
    const more = ends ? [...prerequisite(composition, place, own.length), ...spareRows(composition, place, own.length)] : [];
    return [...section("own", cut, part?.from ?? 0), ...more, ...(ends ? total("whole") : [])];
  }
  const both = habits.sectionTotals === "sections_and_whole";
  const title = (text: string): Line => ({ kind: "title", text: composition.words(text), merged: dice.yes(0.4) });
  const said = sectionTotals(composition, list);
  const again: Line[] = habits.heads === "each" && dice.yes(0.3) ? [{ kind: "headings", list: null }] : [];
  return [
    ...(said !== undefined || dice.yes(0.6) ? [title(dice.one(OWN_TITLES) + (said?.own ?? ""))] : []),
    ...section("own", own),
    ...(both ? total("own") : []),
    title(dice.one(SHARED_TITLES) + (said?.shared ?? "")),
    ...again,
    ...section("shared", model.shared),
    ...(both ? total("shared") : []),
    ...total("whole"),
  ];
}

/** What the titles of a list's sections say that they make; undefined where they say nothing. */
function sectionTotals(
  { habits, model, dice }: Composition,
  list: PlanList,
): { readonly own: string; readonly shared: string } | undefined {
  if (habits.further?.sectionTitles !== true) return undefined;
  list.declared = true;
  const words = dice.one([" (peso complessivo {n})", " - totale pesi {n}", " (totale punti: {n})"]);
  const of = (total: number): string => words.replace("{n}", String(total).replace(".", ","));
  return { own: of(habits.own), shared: of(model.sharedTotal) };
}

function prerequisite(composition: Composition, place: number | null, count: number): Line[] {
  if (composition.habits.further?.prerequisite !== true || composition.habits.numbering === "running") return [];
  return [{ kind: "prerequisite", text: "Rispetto degli obblighi di pubblicazione", number: numberOf(composition, place, count) }];
}

/** Rows that bear a number and nothing else. */
function spareRows(composition: Composition, place: number | null, count: number): Line[] {
  const { habits, dice } = composition;
  if (habits.further?.spareRows !== true) return [];
  const first = count + (habits.further.prerequisite ? 1 : 0);
  return Array.from({ length: dice.whole(1, 3) }, (_unused, i): Line => ({ kind: "spare", number: numberOf(composition, place, first + i) })); // prettier-ignore
}

/** Blank rows between objectives, or here and there. */
export function withBlanks({ habits, dice }: Composition, lines: readonly Line[]): Line[] {
  const blank: Line = { kind: "blank" };
  if (habits.blankRows === "none" || (habits.structure === "flat" && habits.unitFill === "merged")) return [...lines];
  return lines.flatMap((line, i) => {
    const put = i < lines.length - 1 && (habits.blankRows === "between" || dice.yes(0.25));
    return put ? [line, blank] : [line];
  });
}

/** The lines of a table that breaks off and begins again with its headings, as on a new printed page. */
export function withPageBreak(composition: Composition, list: PlanList, lines: readonly Line[]): Line[] {
  const places = lines.flatMap((line, i) => (i > 1 && line.kind === "objective" && lines[i - 1]?.kind === "objective" ? [i] : []));
  const at = places[Math.floor(places.length / 2)];
  if (!composition.habits.pageBreak || at === undefined || !list.unit) return [...lines];
  const again: Line[] = [
    { kind: "blank" },
    { kind: "title", text: composition.words(`${list.unit.name} (segue)`), merged: false },
    { kind: "headings", list: null },
  ];
  return [...lines.slice(0, at), ...again, ...lines.slice(at)];
}
