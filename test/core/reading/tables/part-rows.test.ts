/** Rows that are parts of the row above them, where no number says so. */
import { partRows } from "../../../../src/core/reading/tables/part-rows";
import type { TableColumns } from "../../../../src/core/reading/tables/columns";
import type { Run } from "../../../../src/core/reading/tables/drafts";
import type { DataRow } from "../../../../src/core/reading/tables/row";
import { ordinalAt, textAt, weightAt } from "../../../../src/core/reading/cells";
import { tableOn } from "../../../support/tables";
import { written, type Written } from "../../../support/written";

/**
 * The titles of the parts, in a table of a column beside the titles (which may bear a level, a code or nothing) and the weights.
 * @param text "level|title|weight" a row, "---" where a title stands between
 */
function parts(text: string): string {
  const lines = text.split("; ").map((line) => (line === "---" ? [] : cellsOf(line)));
  const sheet = written([["Livello", "Titolo", "Peso"], ...lines]);
  const run: Run = lines.map((cells, place): DataRow | null => {
    const row = place + 1;
    if (cells.length === 0) return null;
    return {
      kind: "data",
      row,
      number: ordinalAt(sheet, row, 0),
      title: textAt(sheet, row, 1),
      titleCovered: false,
      weight: weightAt(sheet, row, 2),
    };
  });
  const found = partRows([{ table: tableOn(sheet), columns: { title: 1, width: 3 } as TableColumns, run }]);
  return [...found].map(({ title }) => title?.value ?? "").join("; ");
}

const cellsOf = (line: string): readonly Written[] =>
  line.split("|").map((cell) => (cell === "" ? null : /^[\d.]+$/.test(cell) ? Number(cell) : cell));

test.each<readonly [string, string, string]>([
  [
    "a dash before the title",
    "|Strade|60; |- asfalto|50; |- segnali|50; |Scuole|40; |- tetti|100; |- muri|0",
    "- asfalto; - segnali; - tetti; - muri",
  ],
  [
    "spaces before it",
    "|Strade|60; |   asfalto|50; |   segnali|50; |Scuole|40; |   tetti|30; |   muri|70",
    "asfalto; segnali; tetti; muri",
  ],
  ["one space is none", "|Strade|60; | asfalto|50; | segnali|50; |Scuole|40; | tetti|30; | muri|70", ""],
  [
    "a word for phases",
    "|Strade|60; |Fase asfalto|50; |fase segnali|50; |Scuole|40; |Azione tetti|30; |tappa muri|70",
    "Fase asfalto; fase segnali; Azione tetti; tappa muri",
  ],
  [
    "letters",
    "|Strade|60; |a) asfalto|50; |b) segnali|50; |Scuole|40; |a) tetti|30; |b) muri|70",
    "a) asfalto; b) segnali; a) tetti; b) muri",
  ],
  [
    "parts that make their whole's weight",
    "|Strade|60; |- asfalto|20; |- segnali|40; |Scuole|40; |- tetti|10; |- muri|30",
    "- asfalto; - segnali; - tetti; - muri",
  ],
  [
    "shares of one",
    "|Strade|0.6; |- asfalto|0.5; |- segnali|0.5; |Scuole|0.4; |- tetti|0.2; |- muri|0.8",
    "- asfalto; - segnali; - tetti; - muri",
  ],
  ["parts that make nothing", "|Strade|60; |- asfalto|20; |- segnali|20; |Scuole|40; |- tetti|10; |- muri|10", ""],
  ["one run of them alone", "|Strade|60; |- asfalto|50; |- segnali|50; |Scuole|40", ""],
  ["one that stands before any whole", "|- neve|10; |Strade|60; |- asfalto|50; |- segnali|50; |Scuole|40; |- tetti|30; |- muri|70", ""],
  ["behind a title", "|Strade|60; |- asfalto|50; |- segnali|50; ---; |- tetti|30; |Scuole|40; |- muri|70; |- porte|30", ""],
  [
    "one of two runs may be the mistake",
    "|Strade|60; |- asfalto|50; |- segnali|50; |Scuole|40; |- tetti|30; |- muri|60",
    "- asfalto; - segnali; - tetti; - muri",
  ],
  ["single parts as heavy as their wholes are objectives", "|Strade|60; |- asfalto|60; |Scuole|40; |- tetti|40", ""],
  ["single parts of a hundred alone", "|Strade|60; |- asfalto|100; |Scuole|40; |- tetti|100", ""],
  [
    "rows without a weight are passed over",
    "|Strade|60; |- asfalto|50; |- neve|; |- segnali|50; |Scuole|40; |- tetti|30; |- muri|70",
    "- asfalto; - segnali; - tetti; - muri",
  ],
  [
    "a column that only wholes fill",
    "ST1|Strade|60; |asfalto|50; |segnali|50; SC1|Scuole|40; |tetti|30; |muri|70",
    "asfalto; segnali; tetti; muri",
  ],
  ["a cross fills nothing", "x|Strade|60; |asfalto|50; |segnali|50; x|Scuole|40; |tetti|30; |muri|70", ""],
  [
    "words for levels",
    "Obiettivo|Strade|60; Fase|asfalto|50; Fase|segnali|50; Obiettivo|Scuole|40; Fase|tetti|30; Fase|muri|70",
    "asfalto; segnali; tetti; muri",
  ],
  [
    "words that nobody calls so, where all adds up",
    "STR|Strade|60; OPR|asfalto|50; OPR|segnali|50; STR|Scuole|40; OPR|tetti|30; OPR|muri|70",
    "asfalto; segnali; tetti; muri",
  ],
  [
    "and where the wholes make no hundred, by far",
    "STR|Strade|30; OPR|asfalto|50; OPR|segnali|50; STR|Scuole|20; OPR|tetti|30; OPR|muri|70",
    "",
  ],
  [
    "or nearly, every run being right",
    "STR|Strade|50; OPR|asfalto|50; OPR|segnali|50; STR|Scuole|40; OPR|tetti|30; OPR|muri|70",
    "asfalto; segnali; tetti; muri",
  ],
  ["five words are no levels", "A|Strade|60; B|asfalto|50; C|segnali|50; D|Scuole|40; E|tetti|30; F|muri|70", ""],
  ["all numbered in one series", "1|Strade|60; 2|asfalto|50; 3|segnali|50; 4|Scuole|40; 5|tetti|30; 6|muri|70", ""],
])("%s", (_what, rows, told) => {
  expect(parts(rows)).toBe(told);
});
