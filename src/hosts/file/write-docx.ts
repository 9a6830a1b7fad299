/** Documents as a Word file, in the browser and in Node alike: the same tables, to be pasted into the PIAO. Loaded only when it is asked for. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { DocumentCell, SheetDocument, StyleRole } from "../../core/document";
import { BORDER_COLOR, DOCUMENT_FONT, LOOKS } from "../../core/document/styles";
import { PAGE_MARGINS } from "../../core/document/page-size";
import { tableRows, type TablePlace } from "./table-rows";

/** Word counts lengths in twentieths of a point, letters in halves of one. */
const PER_INCH = 1440;
const HALVES = 2;
/** The letters of a table on paper, in points: those of the printed sheet, which is scaled to its page. */
const LETTERS = 8;
/** Inches. */
const PAPERS = { a4: { width: 8.27, height: 11.69 }, a3: { width: 11.69, height: 16.54 } } as const;
const TITLES: ReadonlySet<StyleRole> = new Set<StyleRole>(["title", "over-title"]);

/** A Word document with a part for each sheet: its titles as headings, its printed cells as a table. @param title of the whole */
export async function writeDocx(documents: readonly SheetDocument[], title: string): Promise<Uint8Array> {
  const word = new Document({
    title,
    creator: "PIAO per Excel",
    styles: { default: { document: { run: { font: DOCUMENT_FONT, size: LETTERS * HALVES, language: { value: "it-IT" } } } } },
    sections: documents.map((document) => ({
      properties: { page: pageOf(document) },
      footers: { default: footerOf(document) },
      children: [...headingsOf(document), tableOf(document)],
    })),
  });
  return new Uint8Array(await Packer.toArrayBuffer(word));
}

function pageOf({ print }: SheetDocument): object {
  const { width, height } = PAPERS[print.paper ?? "a4"];
  const { left, right, top, bottom } = PAGE_MARGINS;
  return {
    // Word turns the page itself: it wants the sides of the paper upright.
    size: {
      width: width * PER_INCH,
      height: height * PER_INCH,
      orientation: print.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: { left: left * PER_INCH, right: right * PER_INCH, top: top * PER_INCH, bottom: bottom * PER_INCH },
  };
}

function footerOf({ print }: SheetDocument): Footer {
  const children = [
    new TextRun(`${print.footer} – pagina `),
    new TextRun({ children: [PageNumber.CURRENT, " di ", PageNumber.TOTAL_PAGES] }),
  ];
  return new Footer({ children: [new Paragraph({ children, alignment: AlignmentType.CENTER })] });
}

function headingsOf({ cells }: SheetDocument): Paragraph[] {
  return cells.flatMap(({ role, value }) => {
    if (!TITLES.has(role) || value?.kind !== "text") return [];
    const look = LOOKS[role];
    const run = new TextRun({ text: value.text, bold: true, color: look.color, size: look.size * HALVES });
    return [
      new Paragraph({
        children: [run],
        alignment: AlignmentType.CENTER,
        spacing: { after: 80 },
        ...(role === "title" ? { heading: HeadingLevel.HEADING_1 } : {}),
      }),
    ];
  });
}

function tableOf(document: SheetDocument): Table {
  const { print, widths } = document;
  const columns = widths.slice(0, (print.area?.right ?? widths.length - 1) + 1);
  const { width, height } = PAPERS[print.paper ?? "a4"];
  const room = ((print.landscape ? height : width) - PAGE_MARGINS.left - PAGE_MARGINS.right) * PER_INCH;
  const total = columns.reduce((sum, one) => sum + one, 0);
  const lengths = columns.map((one) => Math.floor((one * room) / total));
  return new Table({
    columnWidths: lengths,
    width: { size: Math.floor(room), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    rows: tableRows(document, (role) => !TITLES.has(role)).map(
      ({ row, places }) =>
        new TableRow({
          tableHeader: print.titleRows !== null && row >= print.titleRows[0] && row <= print.titleRows[1],
          cantSplit: true,
          children: places.map((place) => cellOf(place, lengths)),
        }),
    ),
  });
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: BORDER_COLOR } as const;
/** Said of each side, for a table draws the lines that its cells do not speak of. */
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const ALIGNMENTS = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

function cellOf({ cell, text, rowSpan, colSpan }: TablePlace, lengths: readonly number[]): TableCell {
  const look = LOOKS[cell.role];
  const line = look.border ? LINE : NO_LINE;
  const width = lengths.slice(cell.col, cell.col + colSpan).reduce((sum, one) => sum + one, 0);
  return new TableCell({
    rowSpan,
    columnSpan: colSpan,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: look.vertical === "center" ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    borders: { top: line, bottom: line, left: line, right: line },
    margins: { left: 60, right: 60, top: 20, bottom: 20 },
    ...(look.fill === null ? {} : { shading: { type: ShadingType.CLEAR, color: "auto", fill: look.fill } }),
    children: text.split("\n").map((line) => paragraphOf(line, cell)),
  });
}

function paragraphOf(line: string, { role }: DocumentCell): Paragraph {
  const { bold, italic, color, horizontal } = LOOKS[role];
  return new Paragraph({
    alignment: ALIGNMENTS[horizontal],
    children: line === "" ? [] : [new TextRun({ text: line, bold, italics: italic, color })],
  });
}
