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
    return [...section("own", cut, part?.from ?? 0), ...(part && part.to < own.length ? [] : total("whole"))];
  }
  const both = habits.sectionTotals === "sections_and_whole";
  const title = (text: string): Line => ({ kind: "title", text: composition.words(text), merged: dice.yes(0.4) });
  const again: Line[] = habits.heads === "each" && dice.yes(0.3) ? [{ kind: "headings", list: null }] : [];
  return [
    ...(dice.yes(0.6) ? [title(dice.one(OWN_TITLES))] : []),
    ...section("own", own),
    ...(both ? total("own") : []),
    title(dice.one(SHARED_TITLES)),
    ...again,
    ...section("shared", model.shared),
    ...(both ? total("shared") : []),
    ...total("whole"),
  ];
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
