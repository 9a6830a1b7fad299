/**
 * Ctrl+Z after what the program does, where Excel clears the history as Microsoft's table and office-js#5918 say.
 * @jest-environment jsdom
 */
import type { FixStep } from "../../src/core/fixes/fix";
import type { Area } from "../../src/core/sheet/address";
import type { Host } from "../../src/hosts/host";
import { createExcelHost } from "../../src/hosts/excel";
import { EXCEL, OLDEST, open, WEB } from "./excel";
import { valueOf } from "./outcome";
import { cellKey, gridSheet, type Session, type SheetModel } from "./workbook";

const QUESTION = "Range.GetMergedAreasOrNullObject";
const TITLE: Area = { top: 0, left: 0, bottom: 0, right: 1 };

/** A plan with a merged title. */
function plan(name = "Area 1"): SheetModel {
  const sheet = gridSheet(name, [
    ["Piano", ""],
    ["Obiettivo", "Peso"],
    ["Bilancio", 15],
    ["TOT.", 40],
  ]);
  sheet.merges = [TITLE];
  return sheet;
}

const FIX: FixStep = { cell: { sheet: "Area 1", row: 2, col: 1 }, from: { value: 15, formula: null }, to: { value: 40 } };

interface Opened {
  readonly session: Session;
  readonly host: Host;
  readonly sheet: SheetModel;
  /** How often Excel was asked for the merged areas of a sheet. */
  readonly questions: () => number;
}

/** A workbook that was read once; watched, as it is while the pane is open, unless said otherwise. */
async function opened({ environment = EXCEL, watched = true, sheets = [plan()] } = {}): Promise<Opened> {
  const session = open(sheets, environment.web ? "web" : "desktop");
  const host = createExcelHost(environment);
  if (watched) valueOf(await host.watch(() => undefined));
  valueOf(await host.read());
  return { session, host, sheet: session.book.sheets[0]!, questions: () => session.log.get(QUESTION) ?? 0 };
}

const mergesOf = async (host: Host) => valueOf(await host.read()).sheets[0]?.merges;

/** What the user does to an area, as Excel tells of it. */
async function userChanges({ session, sheet }: Opened, area: Area, changeType = "RangeEdited"): Promise<void> {
  session.changed(sheet, area, { triggerSource: "Unknown", changeType });
  await new Promise((resolve) => setTimeout(resolve, 5));
}

it.each([
  ["while the workbook is watched", true],
  ["also where nobody watches it", false],
])("a fix can be undone after the sheets were read again, %s", async (_name, watched) => {
  const { session, host, sheet } = await opened({ watched });
  valueOf(await host.applyFixes([FIX]));
  expect(await mergesOf(host)).toEqual([TITLE]);
  session.pressUndo();
  expect(sheet.cells.get(cellKey(2, 1))?.value).toBe(15);
});

it("handlers of events are added when the pane opens, and never again (office-js#2543)", async () => {
  const { session, host, sheet } = await opened();
  expect(session.undo.cleared.filter((member) => member.includes("Register")).length).toBeGreaterThan(0);
  session.undo.did("typed 15 into B3");
  valueOf(await host.mark([{ sheet: "Area 1", area: { top: 2, left: 1, bottom: 2, right: 1 }, severity: "error" }]));
  valueOf(await host.applyFixes([FIX]));
  valueOf(await host.read());
  valueOf(await host.goTo({ sheet: "Area 1", area: TITLE }));
  expect(session.undo.steps[0]?.what).toBe("typed 15 into B3");
  session.pressUndo();
  expect(sheet.cells.get(cellKey(2, 1))?.value).toBe(15);
});

it("what the user types can be undone after it was checked again", async () => {
  const opening = await opened();
  opening.session.undo.did("typed 16 into B3");
  await userChanges(opening, { top: 2, left: 1, bottom: 2, right: 1 });
  expect(await mergesOf(opening.host)).toEqual([TITLE]);
  expect(opening.session.undo.steps.map(({ what }) => what)).toEqual(["typed 16 into B3"]);
});

describe("merged areas are asked for again when they may have changed:", () => {
  const moved: Area = { top: 1, left: 0, bottom: 1, right: 1 };

  it.each([
    ["several cells were changed at once (pasted, or merged: office-js#4069)", TITLE, "RangeEdited"],
    ["rows were inserted", { top: 0, left: 0, bottom: 0, right: 0 }, "RowInserted"],
    ["columns were deleted", { top: 0, left: 0, bottom: 0, right: 0 }, "ColumnDeleted"],
  ] as const)("%s", async (_name, area, changeType) => {
    const opening = await opened();
    opening.sheet.merges = [moved];
    await userChanges(opening, area, changeType);
    expect(await mergesOf(opening.host)).toEqual([moved]);
  });

  it("the sheet reaches further, which no event told", async () => {
    const { host, sheet } = await opened();
    const further: Area = { top: 5, left: 0, bottom: 6, right: 0 };
    sheet.merges.push(further);
    expect(await mergesOf(host)).toEqual([TITLE, further]);
  });

  it("a cell that a merged area covered is filled", async () => {
    const { host, sheet } = await opened();
    sheet.merges = [];
    sheet.cells.set(cellKey(0, 1), { value: "2025", formula: null, quoted: false });
    expect(await mergesOf(host)).toEqual([]);
  });

  it("nobody watched, and the last thing was not a fix of ours", async () => {
    const { host, sheet, session } = await opened({ watched: false });
    sheet.merges = [];
    expect(await mergesOf(host)).toEqual([]);
    expect(session.undo.cleared).toEqual([QUESTION, QUESTION]);
  });

  it("watching ended and began anew", async () => {
    const session = open([plan()]);
    const host = createExcelHost(EXCEL);
    await valueOf(await host.watch(() => undefined))();
    valueOf(await host.read());
    session.book.sheets[0]!.merges = [moved];
    valueOf(await host.watch(() => undefined));
    expect(await mergesOf(host)).toEqual([moved]);
  });
});

it("asks only for the sheet that changed, and for one that is new", async () => {
  const opening = await opened({ sheets: [plan(), plan("Area 2")] });
  expect(opening.questions()).toBe(2);
  await userChanges(opening, TITLE);
  opening.session.book.sheets.push(plan("Area 3"));
  valueOf(await opening.host.read());
  expect(opening.questions()).toBe(4);
});

it("asks each time on the web, where it costs no undo and events are fewer (office-js#4066)", async () => {
  const { host, sheet, session } = await opened({ environment: WEB });
  session.undo.did("typed");
  sheet.merges = [];
  expect(await mergesOf(host)).toEqual([]);
  expect(session.undo.steps).toHaveLength(1);
});

it("finds the merged areas of a sheet of ours that was written anew", async () => {
  const { host } = await opened();
  const document = {
    id: "x",
    name: "Rapporto",
    cells: [0, 1, 2].map((row) => ({ row, col: 0, role: "text", value: { kind: "text", text: "x" } }) as const),
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    widths: [],
    heights: new Map(),
    lists: [],
    alerts: [],
    frozenRows: 0,
    print: { landscape: false, titleRows: null, footer: "" },
  };
  valueOf(await host.writeDocument(document));
  const merges = async () => valueOf(await host.read({ only: ["Rapporto"] })).sheets[0]?.merges;
  expect(await merges()).toEqual(document.merges);
  const other = { top: 1, left: 0, bottom: 1, right: 1 };
  valueOf(await host.writeDocument({ ...document, merges: [other] }, { replace: "x" }));
  expect(await merges()).toEqual([other]);
});

describe("Ctrl+Z is promised", () => {
  it("where Excel can take back what an add-in writes", () => {
    expect(createExcelHost(EXCEL).capabilities).toMatchObject({ undo: true, reduced: [] });
  });

  it("nowhere before ExcelApi 1.19, and that is said among what is reduced", () => {
    expect(createExcelHost(OLDEST).capabilities).toMatchObject({ undo: false, reduced: ["undo"] });
    const level19 = { ...EXCEL, supports: (set: string) => Number(set.slice(2)) <= 19 };
    expect(createExcelHost(level19).capabilities).toMatchObject({ undo: true, reduced: ["undo-groups"] });
  });
});
