/** Documents for the tests. */
import type { SheetDocument } from "../../src/core/document";

/** A small document with everything that a document can have. */
export function sampleDocument(changes: Partial<SheetDocument> = {}): SheetDocument {
  const text = (words: string) => ({ kind: "text", text: words }) as const;
  return {
    id: "seo:Area 1",
    name: "SeO Area 1",
    cells: [
      { row: 0, col: 0, role: "title", value: text("Sezione Operativa - SeO - Area 1") },
      { row: 0, col: 1, role: "title", value: null },
      { row: 1, col: 0, role: "heading", value: text("Obiettivi") },
      { row: 1, col: 1, role: "heading", value: text("PESO MAX 40") },
      { row: 2, col: 0, role: "text", value: text('=HYPERLINK("http://x")') },
      { row: 2, col: 1, role: "number", value: { kind: "number", value: 15 } },
      { row: 3, col: 0, role: "text", value: text("12/2025") },
      { row: 3, col: 1, role: "number", value: { kind: "number", value: 46022, format: "dd/mm/yyyy" } },
      { row: 4, col: 0, role: "total-label", value: text("TOT.") },
      { row: 4, col: 1, role: "total", value: { kind: "formula", formula: "SUM(B3:B3)", cached: 15 } },
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    widths: [40, 12],
    heights: new Map([[2, 30]]),
    lists: [{ area: { top: 2, left: 0, bottom: 3, right: 0 }, values: ["Output", "Outcome"], strict: true }],
    alerts: [{ area: { top: 4, left: 1, bottom: 4, right: 1 }, formula: "$B$5<>40" }],
    frozenRows: 2,
    print: {
      landscape: true,
      area: { top: 0, left: 0, bottom: 4, right: 1 },
      titleRows: [0, 1],
      breaks: [4],
      footer: "Comune di Prova & C.",
    },
    ...changes,
  };
}
