/** The open plan held against another: which of them is the old one, what they have in common, and what a person corrected. */
import type { Comparison } from "../../core/compare/change";
import { comparePlans, hasNothingInCommon } from "../../core/compare/compare-plans";
import type { CellPair, Corrections } from "../../core/compare/match-objectives";
import type { PlaceReport } from "../../core/report/comparison";
import { parseArea, type CellRef } from "../../core/sheet/address";
import type { Settings } from "../../core/settings";
import type { Sheet } from "../../core/sheet/sheet";
import { verify, type Verified } from "../../core/verify";
import type { OtherWorkbook } from "../../hosts/host";

/** What the open plan is compared with: another workbook, or some sheets of its own. */
export type Other =
  | { readonly kind: "file"; readonly workbook: OtherWorkbook }
  | { readonly kind: "sheets"; readonly names: readonly string[] };

/** Which of the two is the other plan. */
export type Side = "before" | "after";

/** All that was chosen. */
export interface Choice {
  readonly other: Other;
  readonly otherIs: Side;
  readonly corrections: Corrections;
}

export const NO_CORRECTIONS: Corrections = { together: [], apart: [] };

/** The plan that is open, as it was read. */
export interface OpenPlan extends Verified {
  readonly sheets: readonly Sheet[];
  readonly workbook: string | null;
}

export interface Compared {
  readonly kind: "compared";
  readonly before: Verified;
  readonly after: Verified;
  readonly comparison: Comparison;
  /** Both hold the same cells. */
  readonly identical: boolean;
}

/** Why there is nothing to be compared. */
export type Refusal = { readonly kind: "refused"; readonly why: "confronta.no-plan" | "confronta.nothing-in-common"; readonly of: string };

export function compareWith(open: OpenPlan, settings: Settings, { other, otherIs, corrections }: Choice): Compared | Refusal {
  const [there, here] = bothPlans(open, settings, other);
  const bare = [there, here].find(({ plan }) => plan.sheets.every(({ units }) => units.length === 0));
  if (bare) return { kind: "refused", why: "confronta.no-plan", of: bare.plan.file ?? "" };
  const [before, after] = otherIs === "before" ? [there, here] : [here, there];
  const comparison = comparePlans(before, after, corrections);
  if (hasNothingInCommon(comparison)) return { kind: "refused", why: "confronta.nothing-in-common", of: "" };
  return { kind: "compared", before, after, comparison, identical: contentOf(there) === contentOf(here) };
}

/** The other plan, and the open one: what is left of it where the other is part of its workbook. */
function bothPlans(open: OpenPlan, settings: Settings, other: Other): readonly [Verified, Verified] {
  if (other.kind === "file") return [verify({ file: other.workbook.name, sheets: other.workbook.sheets }, settings), open];
  const of = (chosen: boolean): Verified => {
    const sheets = open.sheets.filter(({ name }) => other.names.includes(name) === chosen);
    // The workbook's name says nothing of one part of it.
    return verify({ file: "", sheets }, settings);
  };
  return [of(true), of(false)];
}

function contentOf({ plan }: Verified): string {
  return JSON.stringify(plan.sheets.map(({ sheet }) => [sheet.name, sheet.rows.map(({ row, cells }) => [row, cells.map(({ col, value }) => [col, value])])])); // prettier-ignore
}

/** The other plan is the old one unless its years come later. */
export function likelySide(open: OpenPlan, settings: Settings, other: Other): Side {
  const [there, here] = bothPlans(open, settings, other);
  return there.years && here.years && there.years.from > here.years.from ? "after" : "before";
}

/** The choice with old and new exchanged; what was corrected stays corrected. */
export function exchanged({ other, otherIs, corrections }: Choice): Choice {
  const turned = (pairs: readonly CellPair[]): readonly CellPair[] => pairs.map(({ before, after }) => ({ before: after, after: before }));
  const { together, apart } = corrections;
  return { other, otherIs: otherIs === "before" ? "after" : "before", corrections: { together: turned(together), apart: turned(apart) } };
}

/** The first cells of both objectives: what tells them in a correction. */
export function cellsOf(before: PlaceReport, after: PlaceReport): CellPair {
  return { before: firstCell(before), after: firstCell(after) };
}

function firstCell({ sheet, range }: PlaceReport): CellRef {
  const area = parseArea(range);
  return { sheet, row: area?.top ?? 0, col: area?.left ?? 0 };
}
