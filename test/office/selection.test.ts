/** @jest-environment jsdom */
import type { Selection } from "../../src/hosts/host";
import { createExcelHost } from "../../src/hosts/excel";
import { areaName, parseArea, type Area } from "../../src/core/sheet/address";
import { EXCEL, open } from "./excel";
import { blockedAs, valueOf } from "./outcome";
import { gridSheet, type Session } from "./workbook";

const area = (text: string): Area => parseArea(text) as Area;
const sheets = () => [gridSheet("Area 1", [["Peso"], [15]]), gridSheet("Area 2", [["Peso"], [20]])];

/** What the user selects in Excel. */
function select({ book }: Session, sheet: string, first: string, ...others: readonly string[]): void {
  book.selection = { sheet, area: area(first), others: others.map(area) };
}

let stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops) await stop();
  stops = [];
});

async function watching() {
  const told: string[] = [];
  const listener = ({ sheet, areas }: Selection): void => void told.push(`${sheet}!${areas.map(areaName).join(",")}`);
  const stop = valueOf(await createExcelHost(EXCEL).watchSelection(listener));
  stops.push(stop);
  const until = async (count: number): Promise<readonly string[]> => {
    for (let round = 0; round < 500 && told.length < count; round++) await new Promise((resolve) => setTimeout(resolve, 10));
    return told;
  };
  return { stop, until };
}

it("tells what is selected, on which sheet, in several pieces too, until it is stopped; nothing that can be undone is lost", async () => {
  const session = open(sheets());
  const { stop, until } = await watching();
  select(session, "Area 2", "A2");
  expect(await until(1)).toEqual(["Area 2!A2"]);
  select(session, "Area 1", "A1:A2", "C4");
  expect(await until(2)).toEqual(["Area 2!A2", "Area 1!A1:A2,C4"]);
  await stop();
  select(session, "Area 1", "B7");
  await new Promise((resolve) => setTimeout(resolve, 5 * EXCEL.debounce));
  expect(await until(2)).toHaveLength(2);
  expect(session.undo.cleared).toEqual([]);
});

it("tells at once of several cells that are selected already: that was on purpose, one cell always is", async () => {
  const several = open(sheets());
  select(several, "Area 1", "A1:A2");
  expect(await (await watching()).until(1)).toEqual(["Area 1!A1:A2"]);
  const one = open(sheets());
  const { until } = await watching();
  select(one, "Area 1", "A2");
  expect(await until(1)).toEqual(["Area 1!A2"]);
});

it("goes on when the cell that was being edited is left", async () => {
  const session = open(sheets());
  session.faults.arm({ editing: 7 });
  const { until } = await watching();
  select(session, "Area 1", "A2");
  expect(await until(1)).toEqual(["Area 1!A2"]);
});

it("says that this Excel cannot tell", async () => {
  const session = open(sheets());
  session.faults.arm({ refused: { "Workbook.GetSelectedRanges": "ApiNotFound" } });
  expect(blockedAs(await createExcelHost(EXCEL).watchSelection(() => undefined))[0]).toBe("not-supported");
});
