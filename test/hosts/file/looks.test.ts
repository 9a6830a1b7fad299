/** The look of a sheet's cells as the preview shows it: fills, fonts, wrapping, colours of the theme; never part of what is judged. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { themeColours } from "../../../src/hosts/file/looks/colours";
import { readLooks } from "../../../src/hosts/file/looks/look-table";
import { lookAt } from "../../../src/hosts/file/looks/look-at";
import { sheetLooks } from "../../../src/hosts/file/looks/sheet-looks";
import { workbookParts, zip } from "./packages";

const SEO = new Uint8Array(readFileSync(join(__dirname, "../../../samples/seo.xlsx")));

test("headings, totals and plain cells of a sheet look as in the file", () => {
  const looks = sheetLooks(SEO, "Area 1 - Affari generali")!;
  expect(lookAt(looks, 1, 4)).toEqual({ fill: "2f5078", colour: "ffffff", bold: true, italic: false, wrap: true, align: "center" });
  expect(lookAt(looks, 8, 4)).toMatchObject({ fill: "eef2f8", bold: true });
  expect(lookAt(looks, 3, 4)).toMatchObject({ fill: null, bold: false, wrap: true });
  expect(lookAt(looks, 500, 4)).toBeNull();
  expect(sheetLooks(SEO, "Un altro foglio")).toBeNull();
  expect(sheetLooks(new Uint8Array([1, 2, 3]), "Area 1 - Affari generali")).toBeNull();
});

const THEME = themeColours(
  `<a:theme xmlns:a="x"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`,
);

test.each([
  ["the theme's, light before dark", `theme="0"`, "ffffff"],
  ["the theme's first accent", `theme="4"`, "4472c4"],
  ["lightened by 80 %", `theme="4" tint="0.7999816888943144"`, "dae3f3"],
  ["darkened by a quarter", `theme="4" tint="-0.249977111117893"`, "2f5597"],
  ["by number", `indexed="13"`, "ffff00"],
  ["automatic", `indexed="64"`, null],
  ["nonsense", `rgb="red"`, null],
])("a fill's colour: %s", (_what, colour, expected) => {
  const xml = `<styleSheet><fonts><font/></fonts><fills><fill><patternFill patternType="solid"><fgColor ${colour}/></patternFill></fill></fills><cellXfs><xf fillId="0"/></cellXfs></styleSheet>`;
  expect(readLooks(xml, THEME)[0]?.fill).toBe(expected);
});

test("a pattern is no fill, and a font that is bold by 0 is not", () => {
  const xml = `<styleSheet><fonts><font><b val="0"/><i/></font></fonts><fills><fill><patternFill patternType="gray125"><fgColor rgb="FFFF0000"/></patternFill></fill></fills><cellXfs><xf/></cellXfs></styleSheet>`;
  expect(readLooks(xml, [])).toEqual([{ fill: null, colour: null, bold: false, italic: true, wrap: false, align: null }]);
});

test("a whole row's look goes before its column's, a cell's own before both, a plain one too", () => {
  const fill = (rgb: string): string => `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/></patternFill></fill>`;
  const styles = `<styleSheet><fonts><font/></fonts><fills>${["AA0000", "00AA00", "0000AA"].map(fill).join("")}</fills><cellXfs><xf fillId="9"/><xf fillId="0"/><xf fillId="1"/><xf fillId="2"/></cellXfs></styleSheet>`;
  const before = `<cols><col min="2" max="3" style="1"/><col min="5" max="5" width="9"/></cols>`;
  const data =
    `<row r="1"><c r="A1" s="3"/><c r="B1"><v>1</v></c></row>` +
    `<row r="2" s="2" customFormat="1"><c r="A2"/><c r="C2" s="3"/></row>` +
    // Without customFormat the number is a leftover.
    `<row r="3" s="2"/>`;
  const looks = sheetLooks(zip(workbookParts([{ name: "A", data, before }], { styles })), "A")!;
  const fills = [0, 1, 2].map((row) => [0, 1, 2, 3, 4].map((col) => lookAt(looks, row, col)?.fill ?? "-"));
  expect(fills).toEqual([
    ["0000aa", "-", "aa0000", "-", "-"],
    ["-", "00aa00", "0000aa", "00aa00", "00aa00"],
    ["-", "aa0000", "aa0000", "-", "-"],
  ]);
});
