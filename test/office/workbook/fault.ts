/** Errors that the workbook answers with, and those that a test asks for. */

/** An error as Excel gives it: a code, and the member where it arose. */
export class HostFault extends Error {
  constructor(
    readonly code: string,
    readonly location = "",
  ) {
    super(`${code} (${location})`);
  }
}

/** Codes by which Excel refuses a request as a whole, before anything of it is done. */
const REFUSING: ReadonlySet<string> = new Set(["InvalidOperationInCellEditMode", "InvalidOperation", "RequestPayloadSizeLimitExceeded"]);
/** The code by which Excel keeps its answer back after everything was done. */
const LOSING: ReadonlySet<string> = new Set(["ResponsePayloadSizeLimitExceeded"]);

/** What is to go wrong. Calls are counted over the life of the workbook, from 1. */
export interface FaultPlan {
  /** The call that fails. */
  readonly at?: number;
  /** Every call from `at` on fails, not only that one. */
  readonly lasting?: boolean;
  readonly code?: string;
  /** Bytes of a request or an answer, as Excel on the web limits them. */
  readonly payload?: number;
  /** Requests that are refused because a cell is being edited. */
  readonly editing?: number;
  /** The code for that: documents also say InvalidOperation [office-js#3388]. */
  readonly editingCode?: string;
  /** Excel refuses to list merged areas beyond this number (512 by its documentation). */
  readonly merges?: number;
  /** The write of a merged undo group that Excel refuses to group; it and all later ones of that group [office-js#6491, #6711]. */
  readonly ungroupable?: number;
  /** Fitting to pages has no effect [office-js#1860]. */
  readonly fitIgnored?: boolean;
  /** Members that are always refused, with the code: print set-up without a printer, as VBA's PageSetup refuses it, or whatever a test asks for. */
  readonly refused?: Readonly<Record<string, string>>;
  /** The newest requirement set that this Excel has, e.g. 13 for ExcelApi 1.13; newer members are not found. */
  readonly level?: number;
}

/** Counts calls and fails those that the plan names. */
export class Faults {
  plan: FaultPlan = {};
  calls = 0;
  /** Writes that came in a merged undo group. */
  groupedWrites = 0;
  private editing = 0;
  private answerLost = false;

  arm(plan: FaultPlan): void {
    this.plan = plan;
    this.calls = 0;
    this.groupedWrites = 0;
    this.editing = plan.editing ?? 0;
  }

  /** Whether the fault asked for falls into the next so many calls and is of these codes. */
  private falls(actions: number, codes: ReadonlySet<string>): boolean {
    const { at, lasting, code = "" } = this.plan;
    if (at === undefined || !codes.has(code)) return false;
    return this.calls < at ? this.calls + actions >= at : lasting === true;
  }

  /** Called with each request's bytes and its number of calls. */
  request(bytes: number, actions: number): void {
    if (this.falls(actions, REFUSING)) {
      this.calls += actions;
      throw new HostFault(this.plan.code ?? "", "injected");
    }
    this.answerLost = this.falls(actions, LOSING);
    if (this.editing > 0) {
      this.editing--;
      throw new HostFault(this.plan.editingCode ?? "InvalidOperationInCellEditMode");
    }
    if (bytes > (this.plan.payload ?? Infinity)) throw new HostFault("RequestPayloadSizeLimitExceeded");
  }

  /** Called with each answer's bytes. */
  answer(bytes: number): void {
    if (this.answerLost) throw new HostFault(this.plan.code ?? "", "injected");
    if (bytes > (this.plan.payload ?? Infinity)) throw new HostFault("ResponsePayloadSizeLimitExceeded");
  }

  /** Called before each member is read, set or called. */
  member(member: string): void {
    const code = this.plan.refused?.[member];
    if (code !== undefined) throw new HostFault(code, member);
  }

  /** Called before each write of a merged undo group. */
  groupedWrite(member: string): void {
    this.groupedWrites++;
    if (this.groupedWrites >= (this.plan.ungroupable ?? Infinity)) throw new HostFault("UndoNotSupported", member);
  }

  /** Called before each action of a request. */
  call(): void {
    this.calls++;
    const { at, lasting, code = "GeneralException" } = this.plan;
    if (REFUSING.has(code) || LOSING.has(code)) return;
    if (at !== undefined && (this.calls === at || (lasting === true && this.calls > at))) throw new HostFault(code, "injected");
  }
}
