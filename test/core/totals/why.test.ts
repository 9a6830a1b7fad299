/** Why a total is expected: which sentence, with what in it. */
import { exact } from "../../../src/core/exact";
import type { PhaseTotals, TotalCheck } from "../../../src/core/totals/totals";
import { why, whyPhases } from "../../../src/core/totals/why";
import { CELL } from "./lists";

const NOTHING: TotalCheck = { sum: exact(90), expected: exact(100), ok: false, rounding: false, basis: "unknown", basisCell: null, basisText: null, basisTotal: null }; // prettier-ignore
const of = (more: Partial<TotalCheck>, transversal: number | null = null) =>
  shown(why({ ...NOTHING, ...more }, transversal === null ? null : exact(transversal)));
const phases = (more: Partial<PhaseTotals>) => shown(whyPhases({ ...NOTHING, ...more } as PhaseTotals));
/** Numbers as numbers: "why.peers {count: 2, total: 80}". */
const shown = (message: unknown): unknown =>
  JSON.parse(JSON.stringify(message, (_key, value: unknown) => (value && typeof value === "object" && "compare" in value ? Number(value) : value))) as unknown; // prettier-ignore

test("settings, peers, percentages, shares, nothing", () => {
  expect(of({ basis: "setting" })).toMatchObject({ id: "why.setting" });
  expect(of({ basis: "peers", expected: exact(80), peers: 3 })).toMatchObject({ id: "why.peers", data: { count: 3, total: 80 } });
  expect(of({ basis: "peers", expected: exact(80) })).toMatchObject({ data: { count: 1 } });
  expect(of({ basis: "percent" })).toMatchObject({ id: "why.percent" });
  expect(of({ basis: "percent", expected: exact(1) })).toMatchObject({ id: "why.share" });
  expect(of({ basis: "unknown", expected: null })).toMatchObject({ id: "why.unknown" });
});

test("a total that the sheet states: with its words, bare, of all above, checked", () => {
  const declared = { basis: "declared", basisCell: CELL, basisText: "PESO\n MAX 100", basisTotal: exact(100) } as const;
  expect(of(declared)).toMatchObject({ id: "why.declared", data: { text: "PESO MAX 100", cell: CELL } });
  expect(of({ ...declared, basisText: "" })).toMatchObject({ id: "why.declared-bare", data: { cell: CELL } });
  expect(of({ ...declared, basisText: null })).toMatchObject({ id: "why.declared-bare" });
  expect(of({ ...declared, expected: exact(40) })).toMatchObject({
    id: "why.cumulative",
    data: { text: "PESO MAX 100", cell: CELL, total: 100, above: 60 },
  });
  expect(of({ ...declared, expected: exact(100) })).toMatchObject({ id: "why.declared" });
  // Two sections that ask for 60 and 100: the whole list's 160 is not what stands in the cell.
  expect(of({ ...declared, expected: exact(160) })).toMatchObject({ id: "why.sections", data: { text: "PESO MAX 100", cell: CELL } });
  expect(of({ ...declared, expected: exact(160), basisText: "" })).toMatchObject({ data: { text: 100 } });
  expect(of({ ...declared, checked: true })).toMatchObject({ id: "why.check", data: { cell: CELL, total: 100 } });
  expect(of({ ...declared, checked: true, basisTotal: null })).toMatchObject({ id: "why.check", data: { total: 100 } });
  expect(of({ ...declared, basisCell: null })).toMatchObject({ id: "why.unknown" });
});

test("transversal objectives: of a list, of a block", () => {
  const beside = { basis: "transversal", expected: exact(60), basisCell: { ...CELL, sheet: "Trasversali" } } as const;
  expect(of(beside, 40)).toMatchObject({ id: "why.transversal", data: { whole: 100, transversal: 40, sheet: "Trasversali" } });
  expect(of(beside)).toMatchObject({ data: { whole: null, transversal: null } });
  expect(of({ basis: "transversal", expected: exact(40), basisTotal: exact(60) })).toMatchObject({
    id: "why.transversal-block",
    data: { whole: 100, own: 60 },
  });
  expect(of({ basis: "transversal", expected: null, basisTotal: exact(60) })).toMatchObject({ data: { whole: null } });
});

test("parts of an objective", () => {
  expect(phases({ basis: "parent", expected: exact(30) })).toMatchObject({ id: "why.parent", data: { total: 30 } });
  expect(phases({ basis: "peers", expected: exact(10), peers: 4 })).toMatchObject({
    id: "why.peers-phases",
    data: { count: 4, total: 10 },
  });
  expect(phases({ basis: "peers", expected: exact(10) })).toMatchObject({ data: { count: 1 } });
  expect(phases({ basis: "percent" })).toMatchObject({ id: "why.phases" });
  expect(phases({ basis: "percent", expected: exact(1) })).toMatchObject({ id: "why.phases-share" });
  expect(phases({ basis: "declared", basisCell: CELL, basisText: "(=50)" })).toMatchObject({ id: "why.declared" });
});
