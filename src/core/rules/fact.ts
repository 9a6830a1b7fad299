/** What verification finds, as data: sentences are made of it at the door (report/report-of.ts), in whatever language is asked for. */
import type { Fix } from "../fixes/fix";
import type { MessageData } from "../messages/fill";
import { numberText } from "../plan/describe";
import { unitName, type Section, type Unit } from "../plan/plan";
import type { CellRef } from "../sheet/address";
import { hashOf } from "../text/hash";
import { normalize } from "../text/normalize";
import type { RuleName } from "./catalogue";
import type { RuleFinding } from "./rule";
import type { Severity } from "./severity";

export interface Fact {
  /** The same for the same fact tomorrow (see `factIds`). */
  readonly id: string;
  readonly rule: RuleName;
  readonly severity: Severity;
  readonly sheet: string;
  /** null where it is about a sheet or the plan as a whole, or about several structures. */
  readonly unit: Unit | null;
  readonly section: Section | null;
  /** Every cell it is about, all on its sheet; at least one. */
  readonly cells: readonly CellRef[];
  /** The id of one of its rule's sentences. */
  readonly message: string;
  readonly data: MessageData;
  readonly fix?: Fix;
  /** Accepted on purpose. */
  readonly waived?: WaivedReport;
}

/** Why, by whom and when a finding was accepted. */
export interface WaivedReport {
  readonly reason: string;
  readonly author: string;
  readonly date: string;
}

/** What tells a finding from all others, whatever rows are inserted above it and whatever its numbers are. */
export type FactIdentity = Pick<RuleFinding, "unit" | "section" | "about" | "message"> & {
  readonly rule: string;
  readonly sheet: string;
};

/**
 * Ids for the findings of a workbook, in order: 16 hexadecimal digits over rule, message, sheet, names of unit and section, and what within
 * them the finding is about. Cells and numbers do not count. Findings that are alike in all of this are told apart by their order.
 */
export function factIds(findings: readonly FactIdentity[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { rule, message, sheet, unit, section } = finding;
    const key = JSON.stringify([rule, message, sheet, unit && unitName(unit), section?.name?.value ?? null, aboutText(finding)]);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return hashOf(`${key}#${before}`);
  });
}

function aboutText({ about }: FactIdentity): string {
  if (about === undefined || typeof about === "string") return normalize(about ?? "");
  return numberText(about) || normalize(about.title?.value ?? "");
}
