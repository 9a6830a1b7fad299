/** The one way into Excel: runs a job, waits a little while a cell is being edited, and turns errors into outcomes. */
import type { Outcome } from "../host";
import type { ExcelEnvironment } from "./environment";
import { blockedBy } from "./errors";

export type Job<T> = (context: Excel.RequestContext) => Promise<Outcome<T>>;

export interface JobOptions {
  /** The user undoes all of the job's writes in one step, where Excel can (ExcelApi 1.20). */
  readonly oneUndo?: boolean;
}

/** Attempts while the user is typing in a cell. */
const ATTEMPTS = 5;

/**
 * Runs the job. A job refused because a cell is being edited is tried again for about two seconds: a click into the pane often ends the
 * editing. Office's own `delayForCellEdit` is not used: a delayed request cannot be withdrawn, and would write long after we said no.
 * So a job must be safe to repeat as long as its first request was refused.
 */
export async function inExcel<T>(environment: ExcelEnvironment, job: Job<T>, options: JobOptions = {}): Promise<Outcome<T>> {
  for (let attempt = 1; ; attempt++) {
    const outcome = await once(environment, job, options);
    if (outcome.kind === "done" || outcome.reason !== "cell-edit" || attempt === ATTEMPTS) return outcome;
    await new Promise((resolve) => setTimeout(resolve, environment.editPause));
  }
}

async function once<T>(environment: ExcelEnvironment, job: Job<T>, { oneUndo = false }: JobOptions): Promise<Outcome<T>> {
  try {
    if (oneUndo && environment.supports("1.20")) return await Excel.run({ mergeUndoGroup: true }, job);
    return await Excel.run(job);
  } catch (error) {
    return blockedBy(error);
  }
}
