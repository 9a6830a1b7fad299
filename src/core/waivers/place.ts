/** What a waiver is about. By itself, so that the pane need not load the core for it. */
import type { Fact } from "../rules/fact";
import type { RuleName } from "../rules/names";
import { areaName, boundingArea } from "../sheet/address";

/** A finding's place: findings of a report, waivers and their notes have one. */
export interface WaiverPlace {
  /** The finding's id (rules/fact.ts); absent in waivers of version 1, which knew the range only. */
  readonly id?: string;
  readonly rule: RuleName;
  readonly sheet: string;
  /** "E4:E10" */
  readonly range: string;
}

export function placeOf({ id, rule, sheet, cells }: Fact): WaiverPlace {
  return { id, rule, sheet, range: areaName(boundingArea(cells)) };
}

/** Whether both are about the same finding: by its id, which rows inserted above do not change; where one has none, by rule and range. */
export function isSamePlace(one: WaiverPlace, other: WaiverPlace): boolean {
  if (one.id !== undefined && other.id !== undefined) return one.id === other.id;
  return one.rule === other.rule && one.sheet === other.sheet && one.range === other.range;
}
