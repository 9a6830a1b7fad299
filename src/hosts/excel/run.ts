/** The one way into Excel: runs a job, waits a little while a cell is being edited, and turns errors into outcomes. */
import type { BlockedReason, Outcome } from "../host";
import type { ExcelEnvironment } from "./environment";
import { blocked, blockedBy, officeCode } from "./errors";

export type Job<T> = (context: Excel.RequestContext) => Promise<Outcome<T>>;

export interface JobOptions {
  /**
   * The user undoes all of the job's writes in one step, where Excel can (ExcelApi 1.20). Such a job may be run a second time, without the
   * group, after the first has written a part: it must begin by putting that right or building on it.
   */
  readonly oneUndo?: boolean;
}

/** Attempts while the user is typing in a cell. */
const ATTEMPTS = 5;
/** Reasons that are over as soon as the user leaves the cell; nothing was written when they are given. */
const PASSING: ReadonlySet<BlockedReason> = new Set(["cell-edit", "not-now"]);

/**
 * Runs the job. A job refused because a cell is being edited is tried again for about two seconds: a click into the pane often ends the
 * editing. Office's own `delayForCellEdit` is not used: a delayed request cannot be withdrawn, and would write long after we said no.
 * So a job must be safe to repeat as long as its first request was refused.
 */
export async function inExcel<T>(environment: ExcelEnvironment, job: Job<T>, options: JobOptions = {}): Promise<Outcome<T>> {
  for (let attempt = 1; ; attempt++) {
    const outcome = await once(environment, job, options);
    if (outcome.kind === "done" || !PASSING.has(outcome.reason) || attempt === ATTEMPTS) return outcome;
    await new Promise((resolve) => setTimeout(resolve, environment.editPause));
  }
}

async function once<T>(environment: ExcelEnvironment, job: Job<T>, { oneUndo = false }: JobOptions): Promise<Outcome<T>> {
  if (!oneUndo || !groups(environment)) return plainly(job);
  const first = await inGroup(environment, job);
  if (first !== "refused" && first !== "failed") return first;
  const second = await plainly(job);
  // What a refused group has written is put right by the second run; if that cannot be, nobody has.
  return first === "refused" && second.kind === "blocked"
    ? blocked("half-done", second.reason === "half-done" ? second.detail : "")
    : second;
}

async function plainly<T>(job: Job<T>): Promise<Outcome<T>> {
  try {
    return await Excel.run(job);
  } catch (error) {
    return blockedBy(error);
  }
}

/** Excels that claim ExcelApi 1.20 and have refused a group all the same: they are not asked again. */
const groupless = new WeakSet<ExcelEnvironment>();

const groups = (environment: ExcelEnvironment): boolean => environment.supports("1.20") && !groupless.has(environment);

/** Excel does not merge the job's writes into one step of undo: no error of Office's, so that no job tries to put things right in that group. */
class GroupRefused extends Error {}

/** The job with one step of undo; or that Excel refused to group it [office-js #6711, #6491], or failed within the group and put all back [#6255]. */
async function inGroup<T>(environment: ExcelEnvironment, job: Job<T>): Promise<Outcome<T> | "refused" | "failed"> {
  try {
    const outcome = await Excel.run({ mergeUndoGroup: true }, (context) => job(grouped(context)));
    return outcome.kind === "blocked" && outcome.reason === "failed" ? "failed" : outcome;
  } catch (error) {
    if (!(error instanceof GroupRefused)) return blockedBy(error);
    groupless.add(environment);
    return "refused";
  }
}

/** The context with a refused group told apart from every other error. */
function grouped(context: Excel.RequestContext): Excel.RequestContext {
  const sync = context.sync.bind(context);
  context.sync = async <T>(passThroughValue?: T): Promise<T> => {
    try {
      return await sync(passThroughValue);
    } catch (error) {
      throw officeCode(error) === "UndoNotSupported" ? new GroupRefused("the undo group was refused") : error;
    }
  };
  return context;
}
