/** What is true of a pair by construction: the changes from one model to the other, known by their ids, each as a line. */
import { tidy } from "../composer/formula";
import type { Part } from "../composer/model";
import type { Known, KnownModel, KnownUnit } from "./known";

/** A text as a reader takes it: without case, accents and signs. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}<>=%+]+/gu, " ")
    .trim();
}

/** Which cells of an objective ("deadline 4711", by its seed) both sheets show: what one of them does not say cannot be told to have changed. */
export type Shown = (key: string) => boolean;

export function expectedLines(before: KnownModel, after: KnownModel, words: (text: string) => string, shown: Shown): readonly string[] {
  const text = (written: string): string => fold(words(written));
  const lines: string[] = [];
  const oldUnits = new Map(before.units.map((unit) => [unit.id, unit]));
  for (const unit of after.units) {
    const old = oldUnits.get(unit.id);
    if (old && old.name !== unit.name) lines.push(`rename ${text(old.subject)} → ${text(unit.subject)}`);
  }
  const [old, fresh] = [placed(before), placed(after)];
  for (const [id, { one, unit }] of fresh) {
    const was = old.get(id);
    if (!was) lines.push(`added ${text(one.text)}`);
    else {
      if (was.unit?.id !== unit?.id) lines.push(`moved ${text(was.one.text)} → ${text(unit?.subject ?? "")}`);
      lines.push(...ofObjective(was.one, one, text, shown));
    }
  }
  for (const [id, { one }] of old) if (!fresh.has(id)) lines.push(`dropped ${text(one.text)}`);
  return lines;
}

interface Placed {
  readonly one: Known;
  readonly unit: KnownUnit | null;
}

function placed({ units, shared }: KnownModel): ReadonlyMap<number, Placed> {
  return new Map<number, Placed>([
    ...units.flatMap((unit) => unit.own.map((one) => [one.id, { one, unit }] as const)),
    ...shared.map((one) => [one.id, { one, unit: null }] as const),
  ]);
}

function ofObjective(was: Known, now: Known, text: (written: string) => string, shown: Shown): readonly string[] {
  const name = text(was.text);
  const both = (key: string): boolean => shown(`${key} ${String(was.said.seed)}`);
  const day = ({ said }: Known): string => `${String(said.deadline.day)}/${String(said.deadline.month)}`;
  const changed = (field: string, from: string, to: string): string[] => (from === to ? [] : [`${field} ${name}: ${from} → ${to}`]);
  return [
    ...changed("weight", String(tidy(was.weight)), String(tidy(now.weight))),
    ...changed("title", name, text(now.text)),
    ...(both("deadline") ? changed("deadline", day(was), day(now)) : []),
    ...(both("target") && now.indicators.length === 0 ? changed("target", text(was.said.target), text(now.said.target)) : []),
    ...(both("indicator") && now.indicators.length === 0 ? changed("indicator", text(was.said.indicator), text(now.said.indicator)) : []),
    ...ofParts(name, was.phases, now.phases, text),
  ];
}

/** Parts are known by what else is said of them, which no change touches. */
function ofParts(name: string, was: readonly Part[], now: readonly Part[], text: (written: string) => string): readonly string[] {
  const old = new Map(was.map((part) => [part.said?.seed, part]));
  const kept = new Set(now.map((part) => part.said?.seed));
  return [
    ...now.flatMap((part) => {
      const before = old.get(part.said?.seed);
      if (!before) return [`part-added ${name} / ${text(part.text)}`];
      return [
        ...(before.text === part.text ? [] : [`part-title ${name} / ${text(before.text)} → ${text(part.text)}`]),
        ...(before.weight === part.weight
          ? []
          : [`part-weight ${name} / ${text(part.text)}: ${String(tidy(before.weight))} → ${String(tidy(part.weight))}`]),
      ];
    }),
    ...was.flatMap((part) => (kept.has(part.said?.seed) ? [] : [`part-dropped ${name} / ${text(part.text)}`])),
  ];
}
