/**
 * The undo history of the workbook in memory, through Microsoft's client: which calls clear it, which keep it, and what Ctrl+Z gives back.
 * @jest-environment jsdom
 */
import { open } from "./excel";
import { cellKey, gridSheet, snapshot } from "./workbook";

type Job = (context: Excel.RequestContext) => unknown;

const sheets = () => [gridSheet("Area 1", [["Peso", 15]]), gridSheet("Area 2", [["x"]])];
const first = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("Area 1");

async function run(job: Job): Promise<void> {
  await Excel.run(async (context) => {
    job(context);
    await context.sync();
  });
}

const CLEARING: readonly (readonly [string, Job, string, readonly ("desktop" | "web")[]])[] = [
  ["deleting a sheet", (context) => first(context).delete(), "Worksheet.Delete", ["desktop", "web"]],
  ["renaming one", (context) => (first(context).name = "x"), "Worksheet.Name=", ["desktop"]],
  ["hiding one", (context) => (first(context).visibility = "Hidden"), "Worksheet.Visibility=", ["desktop"]],
  ["moving one", (context) => (first(context).position = 0), "Worksheet.Position=", ["desktop"]],
  ["protecting one", (context) => first(context).protection.protect(), "WorksheetProtection.Protect", ["desktop", "web"]],
  ["unprotecting one", (context) => first(context).protection.unprotect(), "WorksheetProtection.Unprotect", ["desktop", "web"]],
  [
    "asking for merged areas",
    (context) => first(context).getUsedRangeOrNullObject().getMergedAreasOrNullObject().load("areaCount"),
    "Range.GetMergedAreasOrNullObject",
    ["desktop"],
  ],
  [
    "adding a handler of events (office-js#2543)",
    (context) => context.workbook.worksheets.onChanged.add(() => Promise.resolve()),
    "WorksheetCollection._RegisterDataChangedEvent",
    ["desktop"],
  ],
];

describe.each(["desktop", "web"] as const)("on the %s", (platform) => {
  it.each(CLEARING)("%s clears what the user could undo, where Microsoft says so", async (_name, job, call, where) => {
    const session = open(sheets(), platform);
    session.undo.did("typed 15");
    await run(job);
    const clears = where.includes(platform);
    expect(session.undo.cleared).toEqual(clears ? [call] : []);
    expect(session.undo.steps.some(({ what }) => what === "typed 15")).toBe(!clears);
  });
});

it("keeps the history through reading, and adds a step for each request that writes", async () => {
  const session = open(sheets());
  session.undo.did("typed 15");
  await run((context) => first(context).getRange("A1:B1").load("values"));
  await run((context) => {
    first(context).getRange("B1").values = [[20]];
    first(context).getRange("B2").values = [[5]];
  });
  expect(session.undo.steps.map(({ what }) => what)).toEqual(["typed 15", "Range.Values="]);
});

it("gives back the content, not the settings", async () => {
  const session = open(sheets());
  const before = snapshot(session.book);
  await run((context) => {
    first(context).getRange("B1").values = [[20]];
    context.workbook.worksheets.add("Nuovo");
    context.workbook.settings.add("chiave", 1);
  });
  session.pressUndo();
  expect(session.book.settings.get("chiave")).toBe(1);
  session.book.settings.clear();
  expect(snapshot(session.book)).toBe(before);
});

it("clears the history with whatever is written before ExcelApi 1.19", async () => {
  const session = open(sheets());
  session.faults.arm({ level: 18 });
  session.undo.did("typed 15");
  await run((context) => (first(context).getRange("B1").values = [[20]]));
  expect([session.undo.steps, session.undo.cleared]).toEqual([[], ["Range.Values="]]);
  expect(session.book.sheets[0]?.cells.get(cellKey(0, 1))?.value).toBe(20);
});
