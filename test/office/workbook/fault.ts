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
  /** Excel refuses to list merged areas beyond this number (512 by its documentation). */
  readonly merges?: number;
  /** The newest requirement set that this Excel has, e.g. 13 for ExcelApi 1.13; newer members are not found. */
  readonly level?: number;
}

/** Counts calls and fails those that the plan names. */
export class Faults {
  plan: FaultPlan = {};
  calls = 0;
  private editing = 0;

  arm(plan: FaultPlan): void {
    this.plan = plan;
    this.calls = 0;
    this.editing = plan.editing ?? 0;
  }

  /** Called with each request's bytes. */
  request(bytes: number): void {
    if (this.editing > 0) {
      this.editing--;
      throw new HostFault("InvalidOperationInCellEditMode");
    }
    if (bytes > (this.plan.payload ?? Infinity)) throw new HostFault("RequestPayloadSizeLimitExceeded");
  }

  /** Called with each answer's bytes. */
  answer(bytes: number): void {
    if (bytes > (this.plan.payload ?? Infinity)) throw new HostFault("ResponsePayloadSizeLimitExceeded");
  }

  /** Called before each action of a request. */
  call(): void {
    this.calls++;
    const { at, lasting, code = "GeneralException" } = this.plan;
    if (at !== undefined && (this.calls === at || (lasting === true && this.calls > at))) throw new HostFault(code, "injected");
  }
}
