/** @jest-environment jsdom */
import type { Change } from "../../src/hosts/host";
import { createExcelHost } from "../../src/hosts/excel";
import { EXCEL, OLDEST, open } from "./excel";
import { valueOf } from "./outcome";
import { createBook, emptySheet, gridSheet, type Book, type Session } from "./workbook";

const CELL = { top: 1, left: 1, bottom: 1, right: 1 };
const OTHER = { top: 2, left: 1, bottom: 2, right: 1 };
/** Long enough for whatever would come to have come. */
const QUIET = 200;
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until so many changes were told, so that a busy machine does not matter. */
async function until(changes: readonly Change[], count: number): Promise<void> {
  for (let round = 0; round < 200 && changes.length < count; round++) await pause(10);
}

const book = (): Book => createBook([gridSheet("Area 1", [["Peso"], [15]]), gridSheet("Area 2", [["Peso"], [20]])]);

/** What the user or a co-author types. */
function edit(session: Session, index: number, source: "Local" | "Remote" = "Local", area = CELL): void {
  session.changed(session.book.sheets[index]!, area, { source, triggerSource: "Unknown" });
}

async function watching(environment = EXCEL, level = {}) {
  const session = open(book());
  session.faults.arm(level);
  const host = createExcelHost(environment);
  const changes: Change[] = [];
  const stop = valueOf(await host.watch((change) => changes.push(change)));
  return { session, host, changes, stop };
}

it("gathers changes until the user pauses, and names the sheets", async () => {
  const { session, changes, stop } = await watching();
  edit(session, 0);
  edit(session, 1);
  edit(session, 0);
  expect(changes).toEqual([]);
  await until(changes, 1);
  expect(changes).toEqual([{ sheets: ["Area 1", "Area 2"], source: "user" }]);
  await stop();
});

it("tells a co-author's work from the user's", async () => {
  const { session, changes, stop } = await watching();
  edit(session, 1, "Remote");
  await until(changes, 1);
  edit(session, 1, "Remote");
  edit(session, 1);
  await until(changes, 2);
  expect(changes.map(({ source }) => source)).toEqual(["remote", "user"]);
  await stop();
});

describe.each([
  ["the newest Excel, which says who wrote", EXCEL, {}],
  ["the oldest Excel, which does not", OLDEST, { level: 13 }],
])("in %s", (_name, environment, level) => {
  it("is not called for what this program writes", async () => {
    const { session, host, changes, stop } = await watching(environment, level);
    const step = { cell: { sheet: "Area 1", row: 1, col: 0 }, from: { value: 15, formula: null }, to: { value: 16 } };
    valueOf(await host.applyFixes([step]));
    const document = {
      id: "x",
      name: "Rapporto",
      cells: [],
      merges: [],
      widths: [],
      heights: new Map(),
      lists: [],
      alerts: [],
      frozenRows: 0,
    };
    valueOf(await host.writeDocument({ ...document, print: { landscape: false, titleRows: null, footer: "" } }));
    await pause(QUIET);
    expect(changes).toEqual([]);
    edit(session, 0, "Local", OTHER);
    await until(changes, 1);
    expect(changes).toEqual([{ sheets: ["Area 1"], source: "user" }]);
    await stop();
  });
});

it("drops a run that a further change has made stale", async () => {
  const { session, changes, stop } = await watching();
  edit(session, 0);
  await pause(31);
  edit(session, 1);
  await pause(QUIET);
  expect(changes.flatMap(({ sheets }) => sheets).sort()).toEqual(["Area 1", "Area 2"]);
  expect(changes.length).toBeLessThanOrEqual(2);
  await stop();
});

it("names sheets that are added, deleted and renamed", async () => {
  const { session, changes, stop } = await watching();
  const sheet = emptySheet("Area 3");
  session.book.sheets.push(sheet);
  session.emit("Added", sheet.id, {});
  await until(changes, 1);
  const [gone] = session.book.sheets.splice(1, 1);
  session.emit("Deleted", gone!.id, {});
  await until(changes, 2);
  session.book.sheets[0]!.name = "Settore I";
  session.emit("NameChanged", session.book.sheets[0]!.id, { nameBefore: "Area 1", nameAfter: "Settore I" });
  await until(changes, 3);
  expect(changes.map(({ sheets }) => sheets)).toEqual([["Area 3"], ["Area 2"], ["Area 1", "Settore I"]]);
  await stop();
});

it("sees a renamed sheet with the next change where Excel does not tell of it", async () => {
  const { session, changes, stop } = await watching(OLDEST, { level: 13 });
  session.book.sheets[1]!.name = "Settore II";
  edit(session, 0);
  await until(changes, 1);
  expect(changes[0]?.sheets).toEqual(["Area 1", "Area 2", "Settore II"]);
  await stop();
});

describe("registration", () => {
  it("is taken back whole", async () => {
    const { session, changes, stop } = await watching();
    expect([...session.registrations.keys()]).toHaveLength(4);
    edit(session, 0);
    await stop();
    await pause(QUIET);
    expect([...session.registrations.keys()]).toEqual([]);
    expect(changes).toEqual([]);
  });

  it("asks only for what the oldest Excel has", async () => {
    const { session, stop } = await watching(OLDEST, { level: 13 });
    expect([...session.registrations.keys()].sort()).toEqual(["Workbook.Added", "Workbook.DataChanged", "Workbook.Deleted"]);
    await stop();
    expect(session.registrations.size).toBe(0);
  });

  it("leaves nothing behind when it fails, at whichever call", async () => {
    const counting = open(book());
    valueOf(await createExcelHost(EXCEL).watch(() => undefined));
    const { calls } = counting.faults;
    const left: number[] = [];
    for (let at = 1; at <= calls; at++) {
      const session = open(book());
      session.faults.arm({ at });
      const outcome = await createExcelHost(EXCEL).watch(() => undefined);
      if (outcome.kind === "blocked" && session.registrations.size > 0) left.push(at);
    }
    expect(calls).toBeGreaterThan(8);
    expect(left).toEqual([]);
  });
});
