/** Rows that are parts of the row above them, where no number says so. */
import { partRows } from "../../../../src/core/reading/tables/part-rows";
import type { TableColumns } from "../../../../src/core/reading/tables/columns";
import type { Run } from "../../../../src/core/reading/tables/drafts";
import type { DataRow } from "../../../../src/core/reading/tables/row";
import { ordinalAt, textAt, weightAt } from "../../../../src/core/reading/cells";
import { tableOn } from "../../../support/tables";
import { written, type Written } from "../../../support/written";

/** The titles of the parts, in a table of a column beside the titles (which may bear a level, a code or nothing) and the weights. */
function parts(...rows: readonly (readonly [Written, Written, Written] | null)[]): readonly string[] {
  const sheet = written([["Livello", "Titolo", "Peso"], ...rows.map((row) => row ?? [])]);
  const table = tableOn(sheet);
  const run: Run = rows.map((row, place): DataRow | null => {
    const at = place + 1;
    const title = textAt(sheet, at, 1);
    return (
      row &&
      ({ kind: "data", row: at, number: ordinalAt(sheet, at, 0), title, titleCovered: false, weight: weightAt(sheet, at, 2) } as DataRow)
    );
  });
  const found = partRows([{ table, columns: { title: 1, width: 3 } as TableColumns, run }]);
  return [...found].map(({ title }) => title?.value ?? "");
}

test.each<readonly [string, readonly (readonly [Written, Written, Written] | null)[], readonly string[]]>([
  [
    "a dash before the title",
    [
      [null, "Strade", 60],
      [null, "- asfalto", 50],
      [null, "- segnali", 50],
      [null, "Scuole", 40],
      [null, "- tetti", 100],
      [null, "- muri", 0],
    ],
    ["- asfalto", "- segnali", "- tetti", "- muri"],
  ],
  [
    "spaces before it",
    [
      [null, "Strade", 60],
      [null, "   asfalto", 50],
      [null, "   segnali", 50],
      [null, "Scuole", 40],
      [null, "   tetti", 30],
      [null, "   muri", 70],
    ],
    ["asfalto", "segnali", "tetti", "muri"],
  ],
  [
    "one space is none",
    [
      [null, "Strade", 60],
      [null, " asfalto", 50],
      [null, " segnali", 50],
      [null, "Scuole", 40],
      [null, " tetti", 30],
      [null, " muri", 70],
    ],
    [],
  ],
  [
    "a word for phases",
    [
      [null, "Strade", 60],
      [null, "Fase asfalto", 50],
      [null, "fase segnali", 50],
      [null, "Scuole", 40],
      [null, "Azione tetti", 30],
      [null, "tappa muri", 70],
    ],
    ["Fase asfalto", "fase segnali", "Azione tetti", "tappa muri"],
  ],
  [
    "letters",
    [
      [null, "Strade", 60],
      [null, "a) asfalto", 50],
      [null, "b) segnali", 50],
      [null, "Scuole", 40],
      [null, "a) tetti", 30],
      [null, "b) muri", 70],
    ],
    ["a) asfalto", "b) segnali", "a) tetti", "b) muri"],
  ],
  [
    "parts that make their whole's weight",
    [
      [null, "Strade", 60],
      [null, "- asfalto", 20],
      [null, "- segnali", 40],
      [null, "Scuole", 40],
      [null, "- tetti", 10],
      [null, "- muri", 30],
    ],
    ["- asfalto", "- segnali", "- tetti", "- muri"],
  ],
  [
    "shares of one",
    [
      [null, "Strade", 0.6],
      [null, "- asfalto", 0.5],
      [null, "- segnali", 0.5],
      [null, "Scuole", 0.4],
      [null, "- tetti", 0.2],
      [null, "- muri", 0.8],
    ],
    ["- asfalto", "- segnali", "- tetti", "- muri"],
  ],
  [
    "parts that make nothing",
    [
      [null, "Strade", 60],
      [null, "- asfalto", 20],
      [null, "- segnali", 20],
      [null, "Scuole", 40],
      [null, "- tetti", 10],
      [null, "- muri", 10],
    ],
    [],
  ],
  [
    "one run of them alone",
    [
      [null, "Strade", 60],
      [null, "- asfalto", 50],
      [null, "- segnali", 50],
      [null, "Scuole", 40],
    ],
    [],
  ],
  [
    "one that stands before any whole",
    [
      [null, "- neve", 10],
      [null, "Strade", 60],
      [null, "- asfalto", 50],
      [null, "- segnali", 50],
      [null, "Scuole", 40],
      [null, "- tetti", 30],
      [null, "- muri", 70],
    ],
    [],
  ],
  [
    "behind a title",
    [
      [null, "Strade", 60],
      [null, "- asfalto", 50],
      [null, "- segnali", 50],
      null,
      [null, "- tetti", 30],
      [null, "Scuole", 40],
      [null, "- muri", 70],
      [null, "- porte", 30],
    ],
    [],
  ],
  [
    "one of two runs may be the mistake",
    [
      [null, "Strade", 60],
      [null, "- asfalto", 50],
      [null, "- segnali", 50],
      [null, "Scuole", 40],
      [null, "- tetti", 30],
      [null, "- muri", 60],
    ],
    ["- asfalto", "- segnali", "- tetti", "- muri"],
  ],
  [
    "single parts as heavy as their wholes are objectives",
    [
      [null, "Strade", 60],
      [null, "- asfalto", 60],
      [null, "Scuole", 40],
      [null, "- tetti", 40],
    ],
    [],
  ],
  [
    "single parts of a hundred alone",
    [
      [null, "Strade", 60],
      [null, "- asfalto", 100],
      [null, "Scuole", 40],
      [null, "- tetti", 100],
    ],
    [],
  ],
  [
    "rows without a weight are passed over",
    [
      [null, "Strade", 60],
      [null, "- asfalto", 50],
      [null, "- neve", null],
      [null, "- segnali", 50],
      [null, "Scuole", 40],
      [null, "- tetti", 30],
      [null, "- muri", 70],
    ],
    ["- asfalto", "- segnali", "- tetti", "- muri"],
  ],
  [
    "a column that only wholes fill",
    [
      ["ST1", "Strade", 60],
      [null, "asfalto", 50],
      [null, "segnali", 50],
      ["SC1", "Scuole", 40],
      [null, "tetti", 30],
      [null, "muri", 70],
    ],
    ["asfalto", "segnali", "tetti", "muri"],
  ],
  [
    "a cross fills nothing",
    [
      ["x", "Strade", 60],
      [null, "asfalto", 50],
      [null, "segnali", 50],
      ["x", "Scuole", 40],
      [null, "tetti", 30],
      [null, "muri", 70],
    ],
    [],
  ],
  [
    "words for levels",
    [
      ["Obiettivo", "Strade", 60],
      ["Fase", "asfalto", 50],
      ["Fase", "segnali", 50],
      ["Obiettivo", "Scuole", 40],
      ["Fase", "tetti", 30],
      ["Fase", "muri", 70],
    ],
    ["asfalto", "segnali", "tetti", "muri"],
  ],
  [
    "words that nobody calls so, where all adds up",
    [
      ["STR", "Strade", 60],
      ["OPR", "asfalto", 50],
      ["OPR", "segnali", 50],
      ["STR", "Scuole", 40],
      ["OPR", "tetti", 30],
      ["OPR", "muri", 70],
    ],
    ["asfalto", "segnali", "tetti", "muri"],
  ],
  [
    "and where the wholes make no hundred, by far",
    [
      ["STR", "Strade", 30],
      ["OPR", "asfalto", 50],
      ["OPR", "segnali", 50],
      ["STR", "Scuole", 20],
      ["OPR", "tetti", 30],
      ["OPR", "muri", 70],
    ],
    [],
  ],
  [
    "or nearly, every run being right",
    [
      ["STR", "Strade", 50],
      ["OPR", "asfalto", 50],
      ["OPR", "segnali", 50],
      ["STR", "Scuole", 40],
      ["OPR", "tetti", 30],
      ["OPR", "muri", 70],
    ],
    ["asfalto", "segnali", "tetti", "muri"],
  ],
  [
    "five words are no levels",
    [
      ["A", "Strade", 60],
      ["B", "asfalto", 50],
      ["C", "segnali", 50],
      ["D", "Scuole", 40],
      ["E", "tetti", 30],
      ["F", "muri", 70],
    ],
    [],
  ],
  [
    "all numbered in one series",
    [
      [1, "Strade", 60],
      [2, "asfalto", 50],
      [3, "segnali", 50],
      [4, "Scuole", 40],
      [5, "tetti", 30],
      [6, "muri", 70],
    ],
    [],
  ],
])("%s", (_what, rows, told) => {
  expect(parts(...rows)).toEqual(told);
});
