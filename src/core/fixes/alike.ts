/** Findings that are alike: the same slip in several places, mended together or accepted with one reason. */
import { isCells, type MessageData, type MessageValue } from "../messages/fill";
import type { Fix } from "./fix";

/** What is compared: a fact. */
export interface Likenable {
  readonly id: string;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly data: MessageData;
  readonly fix?: Fix;
}

/**
 * What alike findings have in common, and no other has: the rule, its sentence, and all that it says but the places ("«SI/N0»", not the
 * cells, nor whose they are). A finding that can be mended in several ways is like none: each wants its own choice.
 */
export function likenessOf({ id, rule, severity, message, data, fix }: Likenable): string {
  if (fix && !fix.certain) return id;
  return JSON.stringify([rule, severity, message, fix !== undefined, withoutPlaces(data)]);
}

/** Where the finding is, among what it says: cells, on which sheet, whose they are, and how many. */
export function isPlace(name: string, value: MessageValue, { cells }: MessageData): boolean {
  if (name === "whose" || name === "sheet") return true;
  if (name === "count") return isCells(cells ?? null) && (cells as readonly unknown[]).length === value;
  return typeof value === "object" && value !== null && (isCells(value) || "top" in value || "col" in value);
}

/**
 * The findings in groups of alike ones, each where its first stands.
 * @param apart ids of findings that stand by themselves whatever they are like
 */
export function groupAlike<Found extends Likenable>(
  findings: readonly Found[],
  apart: ReadonlySet<string> = new Set(),
): readonly (readonly Found[])[] {
  const groups = new Map<string, Found[]>();
  for (const finding of findings) {
    const likeness = apart.has(finding.id) ? finding.id : likenessOf(finding);
    const group = groups.get(likeness);
    if (group) group.push(finding);
    else groups.set(likeness, [finding]);
  }
  return [...groups.values()];
}

function withoutPlaces(data: MessageData): readonly (readonly [string, unknown])[] {
  return Object.entries(data)
    .filter(([name, value]) => !isPlace(name, value, data))
    .map(([name, value]) => [name, comparable(value)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function comparable(value: MessageValue): unknown {
  if (typeof value !== "object" || value === null || isCells(value) || "top" in value || "col" in value) return value;
  return "id" in value ? [value.id, withoutPlaces(value.data)] : value.toFraction();
}
