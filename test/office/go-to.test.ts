/** @jest-environment jsdom */
import { createExcelHost } from "../../src/hosts/excel";
import { EXCEL, open } from "./excel";
import { blockedAs, valueOf } from "./outcome";
import { gridSheet } from "./workbook";

const AREA = { top: 4, left: 4, bottom: 9, right: 4 };
const sheets = () => [gridSheet("Area 1", [["Peso"], [15]]), gridSheet("Area 2", [["Peso"], [20]])];

it("activates the sheet and selects the cells", async () => {
  const { book } = open(sheets());
  valueOf(await createExcelHost(EXCEL).goTo({ sheet: "Area 2", area: AREA }));
  expect(book.selection).toEqual({ sheet: "Area 2", area: AREA });
  expect(valueOf(await createExcelHost(EXCEL).activeSheet())).toBe("Area 2");
});

it("says that a sheet is hidden, and does not show it", async () => {
  const { book, undo } = open(sheets());
  book.sheets[1]!.visibility = "Hidden";
  expect(blockedAs(await createExcelHost(EXCEL).goTo({ sheet: "Area 2", area: AREA }))).toEqual(["hidden-sheet", "Area 2"]);
  expect(book.selection).toBeNull();
  expect(undo.cleared).toEqual([]);
});

it("says that a sheet was renamed or deleted, and can go on", async () => {
  const { book } = open(sheets());
  const host = createExcelHost(EXCEL);
  book.sheets[1]!.name = "Settore II";
  expect(blockedAs(await host.goTo({ sheet: "Area 2", area: AREA }))).toEqual(["no-sheet", "Area 2"]);
  valueOf(await host.goTo({ sheet: "Settore II", area: AREA }));
});

it("waits a little while a cell is being edited, then says so, and can go on", async () => {
  const session = open(sheets());
  const host = createExcelHost(EXCEL);
  session.faults.arm({ editing: 5 });
  expect(blockedAs(await host.goTo({ sheet: "Area 2", area: AREA }))[0]).toBe("cell-edit");
  session.faults.arm({ editing: 4 });
  valueOf(await host.goTo({ sheet: "Area 2", area: AREA }));
});
