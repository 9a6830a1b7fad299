/** What the program does in Excel, each as a command on the same small workbook. */
import type { Host, Outcome } from "../../../src/hosts/host";
import { sampleDocument } from "../documents";
import { createBook, gridSheet, setFormat, type Book } from "../workbook";

const AREA = { top: 1, left: 1, bottom: 1, right: 1 };
const MARKS = [
  { sheet: "Area 1", area: AREA, severity: "error" },
  { sheet: "Area 2", area: AREA, severity: "info" },
] as const;
const STEPS = [
  { cell: { sheet: "Area 1", row: 1, col: 1 }, from: { value: "15", formula: null }, to: { value: 15 } },
  { cell: { sheet: "Area 2", row: 1, col: 1 }, from: { value: 20, formula: null }, to: { formula: "SUM(B1:B1)" } },
  { cell: { sheet: "Area 2", row: 0, col: 1 }, from: { value: "Peso", formula: null }, to: { value: "Pesi" } },
];

export interface Command {
  readonly name: string;
  /** Done before any fault is armed. */
  readonly prepare?: (host: Host) => Promise<unknown>;
  readonly run: (host: Host) => Promise<Outcome<unknown>>;
}

export const COMMANDS: readonly Command[] = [
  { name: "reading", run: (host) => host.read() },
  { name: "asking for the active sheet", run: (host) => host.activeSheet() },
  { name: "going to a cell", run: (host) => host.goTo({ sheet: "Area 2", area: AREA }) },
  { name: "watching", run: (host) => host.watch(() => undefined) },
  { name: "loading settings", prepare: (host) => host.save("settings", "{}"), run: (host) => host.load("settings") },
  { name: "marking", run: (host) => host.mark(MARKS) },
  { name: "marking anew", prepare: (host) => host.mark(MARKS), run: (host) => host.mark(MARKS.slice(0, 1)) },
  { name: "unmarking", prepare: (host) => host.mark(MARKS), run: (host) => host.unmark() },
  { name: "fixing", run: (host) => host.applyFixes(STEPS) },
  { name: "saving settings", run: (host) => host.save("settings", "x".repeat(50_000)) },
  {
    name: "saving settings anew",
    prepare: (host) => host.save("settings", "y".repeat(50_000)),
    run: (host) => host.save("settings", "{}"),
  },
  { name: "writing a document", run: (host) => host.writeDocument(sampleDocument()) },
  {
    name: "refreshing a document",
    prepare: (host) => host.writeDocument(sampleDocument()),
    run: (host) => host.writeDocument(sampleDocument({ frozenRows: 1 }), { replace: "seo:Area 1" }),
  },
];

/** Two sheets; a weight of the first is a text. */
export function sweptBook(): Book {
  const grid = (weight: string | number) => [
    ["Obiettivo", "Peso"],
    ["Bilancio", weight],
  ];
  const book = createBook([gridSheet("Area 1", grid("15")), gridSheet("Area 2", grid(20))]);
  for (const sheet of book.sheets.slice(0, 1)) setFormat(sheet, 1, 1, "numberFormat", "@");
  return book;
}
