/** Watching for changes: gathered until the user pauses, told by sheet, without what this program wrote itself. */
import type { Change, Outcome } from "../host";
import type { ExcelEnvironment } from "./environment";
import { blockedBy, done } from "./errors";
import type { OwnWrites } from "./own-writes";
import type { KnownMerges } from "./read/known-merges";
import { inExcel } from "./run";

type Source = Change["source"];
type Names = ReadonlyMap<string, string>;

/** Registers for changes of cells and of the list of sheets. */
export async function watch(
  environment: ExcelEnvironment,
  { own, merges }: { readonly own: OwnWrites; readonly merges: KnownMerges },
  listener: (change: Change) => void,
): Promise<Outcome<() => Promise<void>>> {
  const names = await sheetNames(environment);
  if (names.kind === "blocked") return names;
  const watcher = new Watcher(environment, { own, merges }, listener, names.value);
  return inExcel(environment, async (context) => {
    const handlers = watcher.register(context);
    try {
      await context.sync();
    } catch (error) {
      watcher.stop();
      await takeBack(context, handlers);
      throw error;
    }
    merges.watch(true);
    return done(async () => {
      watcher.stop();
      merges.watch(false);
      await remove(handlers);
    });
  });
}

interface Handler {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/** Removes all handlers in the context in which they were registered; Excel knows them in no other. */
async function remove(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  await Excel.run(first.context as Excel.RequestContext, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}

/** After a failure: takes back those that were registered before it. Whether that works does not change what is told, the first failure. */
async function takeBack(context: Excel.RequestContext, handlers: readonly Handler[]): Promise<void> {
  try {
    for (const handler of handlers) handler.remove();
    await context.sync();
  } catch (error) {
    blockedBy(error);
  }
}

function sheetNames(environment: ExcelEnvironment): Promise<Outcome<Names>> {
  return inExcel<Names>(environment, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    return done(new Map(worksheets.items.map((sheet) => [sheet.id, sheet.name])));
  });
}

class Watcher {
  private readonly dirty = new Map<string, Source>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts changes and runs; a run that is not the latest any more says nothing. */
  private latest = 0;
  private stopped = false;

  constructor(
    private readonly environment: ExcelEnvironment,
    private readonly memory: { readonly own: OwnWrites; readonly merges: KnownMerges },
    private readonly listener: (change: Change) => void,
    private names: Names,
  ) {}

  register(context: Excel.RequestContext): readonly Handler[] {
    const { worksheets } = context.workbook;
    const listed = (event: { readonly worksheetId: string; readonly source: string }): Promise<void> => {
      if (!this.memory.own.has(event.worksheetId, null)) this.note(event.worksheetId, event.source);
      return Promise.resolve();
    };
    const handlers: Handler[] = [
      worksheets.onChanged.add((event) => {
        if (!this.isOwn(event)) {
          this.memory.merges.changed(event.worksheetId, event);
          this.note(event.worksheetId, event.source);
        }
        return Promise.resolve();
      }),
      worksheets.onAdded.add(listed),
      worksheets.onDeleted.add(listed),
    ];
    // Renaming is told from ExcelApi 1.17 on; before, it is seen with the next change.
    if (this.environment.supports("1.17")) handlers.push(worksheets.onNameChanged.add(listed));
    return handlers;
  }

  stop(): void {
    this.stopped = true;
    this.latest++;
    clearTimeout(this.timer);
  }

  /** From ExcelApi 1.14 on the event says itself that this program is its cause. */
  private isOwn(event: Excel.WorksheetChangedEventArgs): boolean {
    if (event.source === "Remote") return false;
    if (this.environment.supports("1.14") && event.triggerSource === "ThisLocalAddin") return true;
    return this.memory.own.has(event.worksheetId, event.address);
  }

  /** A user's change outweighs a co-author's: the sheets are read again because of it. */
  private note(sheet: string, source: string): void {
    const known = this.dirty.get(sheet);
    this.dirty.set(sheet, source === "Remote" && known !== "user" ? "remote" : "user");
    this.latest++;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.tell(), this.environment.debounce);
  }

  private async tell(): Promise<void> {
    const run = ++this.latest;
    const names = await sheetNames(this.environment);
    if (run !== this.latest || this.stopped) return;
    const before = this.names;
    // Without the names (Excel is busy, a cell is being edited) those known so far have to do.
    if (names.kind === "done") this.names = names.value;
    const sources = [...this.dirty.entries()].filter(([id]) => !this.memory.own.has(id, null));
    this.dirty.clear();
    const sheets = new Set(sources.flatMap(([id]) => [before.get(id), this.names.get(id)]).concat(this.renamed(before)));
    sheets.delete(undefined);
    if (sheets.size === 0) return;
    const source = sources.some(([, one]) => one === "user") ? "user" : "remote";
    this.listener({ sheets: [...sheets].filter((name) => name !== undefined), source });
  }

  /** Old and new name of sheets that were renamed: what was known under the old one is out of date. */
  private renamed(before: Names): (string | undefined)[] {
    return [...this.names]
      .filter(([id, name]) => before.has(id) && before.get(id) !== name)
      .flatMap(([id, name]) => [before.get(id), name]);
  }
}
