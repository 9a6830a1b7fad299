/** Office's error codes as reasons of ours. Always by code: the messages are in the language of Excel. */
import type { BlockedReason, Outcome } from "../host";

const REASONS: Readonly<Record<string, BlockedReason>> = {
  InvalidOperationInCellEditMode: "cell-edit",
  InvalidOperation: "not-now",
  AccessDenied: "denied",
  BadPassword: "denied",
  Unauthenticated: "denied",
  ItemNotFound: "gone",
  InvalidReference: "changed",
  InvalidBinding: "changed",
  InvalidSelection: "changed",
  InsertDeleteConflict: "changed",
  FilteredRangeConflict: "changed",
  MergedRangeConflict: "changed",
  PivotTableRangeConflict: "changed",
  NonBlankCellOffSheet: "changed",
  InactiveWorkbook: "inactive",
  MemoryLimitReached: "too-large",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  OperationCellsExceedLimit: "too-large",
  RangeExceedsLimit: "too-large",
  RangeImageExceedsLimit: "too-large",
  FormulaLengthExceedsLimit: "too-large",
  ApiNotFound: "not-supported",
  ApiNotAvailable: "not-supported",
  NotImplemented: "not-supported",
  UnsupportedFeature: "not-supported",
  UnsupportedFillType: "not-supported",
  UnsupportedOperation: "not-supported",
  UnsupportedSheet: "not-supported",
  RequestAborted: "busy",
  Conflict: "busy",
  ActivityLimitReached: "busy",
  ServiceNotAvailable: "busy",
  Timeout: "busy",
};

export type Blocked = Extract<Outcome, { readonly kind: "blocked" }>;

export const done = <T>(value: T): Outcome<T> => ({ kind: "done", value });
export const blocked = (reason: BlockedReason, detail = ""): Blocked => ({ kind: "blocked", reason, detail });

/** Office's code of the error; null when it is none of Office's (a fault of this program). */
export function officeCode(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : String(error.code);
}

/** Errors by which Excel refuses a request as a whole, before anything of it was done. */
const REFUSED: ReadonlySet<string> = new Set(["InvalidOperationInCellEditMode", "InvalidOperation", "RequestPayloadSizeLimitExceeded"]);

/** Whether the request that ended so cannot have changed anything. */
export const refusedWhole = (error: unknown): boolean => REFUSED.has(officeCode(error) ?? "");

/** Reasons that say too little without Excel's code, for whoever is asked for help. */
const CODED: ReadonlySet<BlockedReason> = new Set(["failed", "not-supported", "denied"]);

/** What stopped Excel. @throws the error itself when it is not Office's: it must not look like one. */
export function blockedBy(error: unknown): Blocked {
  const code = officeCode(error);
  if (code === null) throw error;
  const reason = REASONS[code] ?? "failed";
  return blocked(reason, CODED.has(reason) ? code : "");
}

/** An operation that stopped half-way, at these places (the first few are named). @throws as `blockedBy` does */
export function halfDone(error: unknown, places: readonly string[]): Blocked {
  blockedBy(error);
  const named = [...new Set(places)];
  return blocked("half-done", named.length > NAMED ? `${named.slice(0, NAMED).join(", ")} …` : named.join(", "));
}

const NAMED = 5;
