/** @jest-environment jsdom */
import { createExcelHost } from "../../../src/hosts/excel";
import { officeEnvironment } from "../../../src/hosts/excel/environment";
import { EXCEL, OLDEST, open } from "../excel";
import { valueOf } from "../outcome";
import { gridSheet } from "../workbook";

afterEach(() => jest.restoreAllMocks());

it("offers everything in the newest Excel", () => {
  expect(createExcelHost(EXCEL).capabilities).toEqual({
    marks: true,
    fixes: true,
    writes: "workbook",
    undo: true,
    live: true,
    reduced: [],
  });
});

it("names what the oldest Excel lacks", () => {
  expect(createExcelHost(OLDEST).capabilities.reduced).toEqual(["undo"]);
  expect(createExcelHost({ ...OLDEST, functions: false }).capabilities.reduced).toEqual(["undo", "custom-functions"]);
});

it.each([
  ["one undo step where Excel can", EXCEL, true],
  ["as many as there are requests where it cannot", OLDEST, false],
])("makes of a fix %s", async (_name, environment, grouped) => {
  open([gridSheet("Area 1", [["Peso"], [15]])]);
  const run = jest.spyOn(Excel, "run");
  const step = { cell: { sheet: "Area 1", row: 1, col: 0 }, from: { value: 15, formula: null }, to: { value: 20 } };
  valueOf(await createExcelHost(environment).applyFixes([step]));
  expect(run.mock.calls.map(([options]) => typeof options === "object")).toEqual([grouped]);
});

it("takes language, platform and sets from Office", () => {
  const sets: string[] = [];
  const context = {
    displayLanguage: "it-IT",
    platform: "OfficeOnline",
    requirements: { isSetSupported: (name: string, set: string) => sets.push(`${name} ${set}`) > 0 && name === "ExcelApi" },
  };
  Object.assign(globalThis, { Office: { context, PlatformType: { OfficeOnline: "OfficeOnline" } } });
  const web = officeEnvironment();
  expect([web.language, web.functions, web.supports("1.13")]).toEqual(["it-IT", false, true]);
  expect(sets).toEqual(["CustomFunctionsRuntime 1.3", "ExcelApi 1.13"]);
  context.platform = "PC";
  expect(officeEnvironment().cellsPerRequest).toBeGreaterThan(web.cellsPerRequest);
  expect(web.debounce).toBe(500);
});
