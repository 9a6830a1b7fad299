/** The report: what verification says, as data. The JSON of `piao verifica --json` is exactly this (docs: the contract). */
import type { FixStep } from "../fixes/fix";
import type { LayoutName } from "../plan/plan";
import type { WaivedReport } from "../rules/fact";
import type { RuleName } from "../rules/names";
import type { Severity } from "../rules/severity";
import type { Basis } from "../totals/totals";
import type { ScoresReport } from "./scores";

/** Sums and expected totals are decimal numbers; percent weights as 0–100. */
export interface SumReport {
  readonly sum: number | null;
  readonly expected: number | null;
  readonly ok: boolean | null;
}

export interface UnitReport extends SumReport {
  readonly name: string;
  readonly range: string;
  readonly basis: Basis;
  /** Why that total is expected, one sentence in the report's language ("PESO MAX 40 in E2"). */
  readonly why: string;
  readonly objectives: number;
  /** Transversal objectives that count for every unit: judged with them, not alone. Only where so. */
  readonly block?: true;
  readonly sections: readonly (SumReport & { readonly name: string })[];
  readonly phases: readonly (SumReport & { readonly objective: string })[];
}

export interface SheetReport {
  readonly name: string;
  readonly layout: LayoutName | null;
  /** Why the sheet was not read; "" when it was. */
  readonly reason: string;
  /** How it was read, in one line ("4 elenchi, colonna «Incidenza %», raggruppati per «Settore»"); only where it was. */
  readonly reading?: string;
  readonly units: readonly UnitReport[];
}

/** A fix as the report shows it: titles are sentences. */
export interface FixReport {
  readonly certain: boolean;
  readonly options: readonly { readonly title: string; readonly steps: readonly FixStep[] }[];
}

export interface Finding {
  /** The same for the same finding tomorrow, whatever rows are inserted above it and whatever the language. */
  readonly id: string;
  readonly rule: RuleName;
  readonly severity: Severity;
  /** The structure's name; null where it is about a sheet or the plan as a whole. */
  readonly unit: string | null;
  readonly sheet: string;
  /** The rectangle around the cells ("E4:E10"). */
  readonly range: string;
  /** Every cell that it is about, and no other ("E4", "E6", "E10"). */
  readonly cells: readonly string[];
  /** What is wrong, where, how much, why, what to do: plain sentences in the report's language. */
  readonly message: string;
  /** The message's data: numbers as numbers, cells as A1 text. */
  readonly data: Readonly<Record<string, string | number | boolean | null>>;
  readonly fix?: FixReport;
  readonly waived?: WaivedReport;
}

/** A waiver that accepts nothing any more: the cells have changed, or the finding is gone. The message says which and what to do. */
export interface WaiverNote {
  readonly state: "expired" | "unused";
  /** The id of the finding that was accepted; absent in waivers of version 1. */
  readonly id?: string;
  readonly rule: RuleName;
  readonly sheet: string;
  readonly range: string;
  readonly message: string;
}

export interface FileReport {
  /** The form's version; only in a line of --ndjson. */
  readonly version?: 1;
  readonly file: string;
  /** What the path says of the file by the pattern of --chiave; null where it is not as the pattern says; only where one was given. */
  readonly keys?: Readonly<Record<string, string>> | null;
  readonly error: { readonly code: string; readonly message: string } | null;
  /** How its sheets were read together, in one line; only where a list was read. */
  readonly reading?: string;
  readonly sheets: readonly SheetReport[];
  readonly findings: readonly Finding[];
  /** The years that the plan covers, and one sentence on where that was read; only where a plan was found and says so. */
  readonly years?: { readonly from: number; readonly to: number; readonly message: string };
  /** Every structure's score; only in a report that the pane keeps, and only where results are written or a trial was kept. */
  readonly scores?: ScoresReport;
  /** Only where the settings describe tables. */
  readonly layouts?: readonly LayoutNote[];
  /** Only where there are any. */
  readonly waivers?: readonly WaiverNote[];
  /** The file's own counts; only in a line of --ndjson. */
  readonly summary?: Summary;
}

/** What became of a description of tables in the settings. */
export interface LayoutNote {
  readonly name: string;
  /** The sheets that were read by it. */
  readonly sheets: readonly string[];
  /** Why it was not used, or not everywhere; "" where there is nothing to say. */
  readonly message: string;
}

/** Waived findings are not counted. */
export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Sheets that look like a plan but could not be read, or can be read in two ways. */
  readonly unread: number;
  /** Lists that were read, but of which nothing says what their weights should make. */
  readonly unjudged: number;
}

export interface Report {
  readonly version: 1;
  readonly files: readonly FileReport[];
  readonly summary: Summary;
}
