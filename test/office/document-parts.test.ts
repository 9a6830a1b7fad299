/**
 * What Excel may refuse of a written sheet besides its content: without a printer all print set-up, elsewhere a single member.
 * The sheet is there with its content, and what is missing is said.
 * @jest-environment jsdom
 */
import type { SheetDocument } from "../../src/core/document";
import { pageScale } from "../../src/core/document/page-size";
import { en } from "../../src/core/messages/en";
import { it as italian } from "../../src/core/messages/it";
import type { DocumentPart } from "../../src/hosts/host";
import { createExcelHost } from "../../src/hosts/excel";
import { sampleDocument } from "./documents";
import { EXCEL, open } from "./excel";
import { blockedAs, valueOf } from "./outcome";
import { cellKey, gridSheet, snapshot, type Session, type SheetModel } from "./workbook";

const user = () => gridSheet("Area 1", [["Peso"], [15]]);

const PRINT = [
  "PageLayout.Orientation=",
  "PageLayout.PaperSize=",
  "PageLayout.Zoom=",
  "PageLayout.CenterHorizontally=",
  "PageLayout.LeftMargin=",
  "PageLayout.BottomMargin=",
  "PageLayout.SetPrintArea",
  "PageLayout.SetPrintTitleRows",
  "PageBreakCollection.Add",
  "HeaderFooter.LeftFooter=",
  "HeaderFooter.RightFooter=",
];

const MEMBERS: readonly (readonly [member: string, missing: DocumentPart])[] = [
  ...PRINT.map((member) => [member, "print"] as const),
  ["RangeFont.Name=", "look"],
  ["RangeBorder.Style=", "look"],
  ["RangeFormat.ColumnWidth=", "look"],
  ["RangeFormat.RowHeight=", "look"],
  ["DataValidation.Rule=", "lists"],
  ["ConditionalFormatCollection.Add", "alerts"],
  ["WorksheetFreezePanes.FreezeRows", "view"],
  ["Worksheet.Gridlines=", "view"],
  ["Worksheet.Activate", "view"],
];

async function written(refused: Readonly<Record<string, string>>) {
  const session = open([user()]);
  session.faults.arm({ refused });
  return { session, value: valueOf(await createExcelHost({ ...EXCEL }).writeDocument(sampleDocument())) };
}

const sheetOf = (session: Session): SheetModel => session.book.sheets.find(({ name }) => name === "SeO Area 1")!;
const content = ({ cells, merges }: SheetModel) => JSON.stringify([[...cells], merges]);

it.each(MEMBERS)("%s refused: the sheet is written, without its %s", async (member, missing) => {
  const whole = await written({});
  const { session, value } = await written({ [member]: "GeneralException" });
  expect(value).toEqual({ sheet: "SeO Area 1", missing: [missing] });
  expect(content(sheetOf(session))).toBe(content(sheetOf(whole.session)));
  expect(session.book.sheets).toHaveLength(2);
});

it("without a printer only the print set-up is missing: everything else is as ever", async () => {
  const { session, value } = await written(Object.fromEntries(PRINT.map((member) => [member, "GeneralException"])));
  expect(value.missing).toEqual(["print"]);
  const sheet = sheetOf(session);
  expect([sheet.widths.get(0), sheet.heights.get(2), sheet.frozenRows, sheet.validations.length]).toEqual([213.75, 30, 2, 1]);
  expect(sheet.rules.map(({ look }) => look.get("rule/formula"))).toEqual(["=$B$5<>40"]);
  expect(session.book.active).toBe(sheet.id);
});

it("where fitting to the page's width has no effect, the scale that makes it fit has (office-js#1860)", async () => {
  const zoomOf = async (print: Partial<SheetDocument["print"]>, fitIgnored: boolean) => {
    const session = open([user()]);
    session.faults.arm({ fitIgnored });
    const document = sampleDocument({ widths: [150, 60] });
    valueOf(await createExcelHost({ ...EXCEL }).writeDocument({ ...document, print: { ...document.print, ...print } }));
    return sheetOf(session).page.get("zoom");
  };
  expect(await zoomOf({}, false)).toEqual({ horizontalFitToPages: 1 });
  expect(await zoomOf({}, true)).toEqual({ scale: Math.floor(100 * pageScale({ paper: "a4", landscape: true }, [150, 60])) });
  // What is not printed takes no room.
  expect(await zoomOf({ area: { top: 0, left: 0, bottom: 4, right: 0 } }, true)).toEqual({
    scale: Math.floor(100 * pageScale({ paper: "a4", landscape: true }, [150])),
  });
});

it("one refused member of print set-up leaves the others", async () => {
  const { session } = await written({ "PageLayout.PaperSize=": "InvalidArgument" });
  const { page } = sheetOf(session);
  expect([page.get("orientation"), page.get("breaks"), page.get("titleRows")]).toEqual(["Landscape", ["A5"], "$1:$2"]);
});

it("sizes beyond Excel's limits are cut to them, not refused", async () => {
  const session = open([user()]);
  const host = createExcelHost({ ...EXCEL });
  const document = sampleDocument({ widths: [400, 12], heights: new Map([[2, 800]]) });
  expect(valueOf(await host.writeDocument(document))).toEqual({ sheet: "SeO Area 1" });
  expect([sheetOf(session).widths.get(0), sheetOf(session).heights.get(2)]).toEqual([1342.5, 409]);
});

it("what is missing is said in both languages", () => {
  for (const part of ["look", "lists", "alerts", "view", "print", "several"] as const) {
    expect(italian[`pane.written.but-${part}`]).toMatch(/con tutto il contenuto\. Excel non/);
    expect(en[`pane.written.but-${part}`]).toMatch(/all of the content\. Excel did not/);
  }
});

describe("a workbook whose structure is protected", () => {
  it("gets no new sheet, and is said to be protected as a workbook: another menu than a sheet's", async () => {
    const session = open([user()]);
    session.book.structure = "protected";
    const before = snapshot(session.book);
    expect(blockedAs(await createExcelHost(EXCEL).writeDocument(sampleDocument()))).toEqual(["protected-workbook", ""]);
    expect(snapshot(session.book)).toBe(before);
    expect(italian["host.protected-workbook"]).toContain("Revisione > Proteggi cartella di lavoro");
  });

  it("has our own sheet refreshed all the same", async () => {
    const session = open([user()]);
    const host = createExcelHost({ ...EXCEL });
    valueOf(await host.writeDocument(sampleDocument()));
    session.book.structure = "protected";
    const cells = [{ row: 0, col: 0, role: "text", value: { kind: "text", text: "nuovo" } }] as const;
    valueOf(await host.writeDocument(sampleDocument({ cells, merges: [] }), { replace: "seo:Area 1" }));
    expect(sheetOf(session).cells.get(cellKey(0, 0))?.value).toBe("nuovo");
  });
});
