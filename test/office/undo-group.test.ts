/**
 * `mergeUndoGroup` refused with UndoNotSupported, as Excel was reported to do (office-js#6711, #6255, #6491): at whichever write it comes, the
 * work is done all the same, without the group.
 * @jest-environment jsdom
 */
import type { Host, Outcome } from "../../src/hosts/host";
import { createExcelHost } from "../../src/hosts/excel";
import { sampleDocument } from "./documents";
import { EXCEL, open } from "./excel";
import { valueOf } from "./outcome";
import { gridSheet, setFormat, snapshot, type Session } from "./workbook";

const AREA = { top: 1, left: 1, bottom: 1, right: 1 };
const MARKS = [
  { sheet: "Area 1", area: AREA, severity: "error" },
  { sheet: "Area 2", area: AREA, severity: "info" },
] as const;
const STEPS = [
  { cell: { sheet: "Area 1", row: 1, col: 1 }, from: { value: "15", formula: null }, to: { value: 15 } },
  { cell: { sheet: "Area 2", row: 1, col: 1 }, from: { value: 20, formula: null }, to: { formula: "SUM(B1:B1)" } },
];

const CASES: readonly { name: string; prepare?: (host: Host) => Promise<unknown>; run: (host: Host) => Promise<Outcome<unknown>> }[] = [
  { name: "marking", run: (host) => host.mark(MARKS) },
  { name: "marking anew", prepare: (host) => host.mark(MARKS), run: (host) => host.mark(MARKS.slice(0, 1)) },
  { name: "unmarking", prepare: (host) => host.mark(MARKS), run: (host) => host.unmark() },
  { name: "fixing", run: (host) => host.applyFixes(STEPS) },
  { name: "writing a document", run: (host) => host.writeDocument(sampleDocument()) },
  {
    name: "refreshing a document",
    prepare: (host) => host.writeDocument(sampleDocument()),
    run: (host) => host.writeDocument(sampleDocument({ frozenRows: 1 }), { replace: "seo:Area 1" }),
  },
];

function book(): Session {
  const grid = (weight: string | number) => [
    ["Obiettivo", "Peso"],
    ["Bilancio", weight],
  ];
  const session = open([gridSheet("Area 1", grid("15")), gridSheet("Area 2", grid(20))]);
  setFormat(session.book.sheets[0]!, 1, 1, "numberFormat", "@");
  return session;
}

/** The workbook's content; ids of rules, and so the checksum of their record, differ from run to run. */
const state = (session: Session): string =>
  snapshot(session.book)
    .replace(/\{00000000-[-\d]*\}/g, "{id}")
    .replace(/sum\\":\d+/g, "sum");

/** The content after the operation when the group is refused at its n-th write, and how many of its writes were in a group. */
async function attempt({ prepare, run }: (typeof CASES)[number], refused: number | null) {
  const session = book();
  const host = createExcelHost({ ...EXCEL });
  await prepare?.(host);
  session.faults.arm(refused === null ? {} : { ungroupable: refused });
  const outcome = await run(host);
  return { outcome, after: state(session), grouped: session.faults.groupedWrites };
}

it.each(CASES)("$name is finished without the group, wherever Excel refuses it", async (one) => {
  const clean = await attempt(one, null);
  valueOf(clean.outcome);
  expect(clean.grouped).toBeGreaterThan(1);
  const wrong: string[] = [];
  for (let write = 1; write <= clean.grouped; write++) {
    const { outcome, after } = await attempt(one, write);
    if (outcome.kind === "blocked" || after !== clean.after) wrong.push(`${write}: ${JSON.stringify(outcome)}`);
  }
  expect(wrong).toEqual([]);
});

it("asks for the group once: a host that refused it is not asked again", async () => {
  const session = book();
  const host = createExcelHost({ ...EXCEL });
  session.faults.arm({ ungroupable: 1 });
  valueOf(await host.mark(MARKS));
  valueOf(await host.unmark());
  expect(session.faults.groupedWrites).toBe(1);
});
