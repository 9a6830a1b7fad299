/** Units of the standard sheet made at random, for properties. */
import fc from "fast-check";
import { exact, sum } from "../../../src/core/exact";
import type { SeoObjective, SeoRow, SeoSection, SeoUnit, SeoWeight } from "../../../src/core/seo/seo-unit";
import { plain } from "../../../src/core/seo/seo-text";
import { TRANSVERSAL_TITLE } from "../../../src/core/seo/standard";
import { pointsOf } from "../../../src/core/seo/objective";

const WORDS = [
  "revisione",
  "archivio",
  "sportello",
  "pratiche",
  "biblioteca",
  "bandi",
  "controlli",
  "strade",
  "mense",
  "tributi",
  "anagrafe",
  "verde",
];
/** Beginnings that a spreadsheet would take for a formula, and quotes that a file format would trip over. */
const STARTS = ["", "", "", "= ", "+", "- ", "@", "«", '"', "<b>", "& "];

const sentence = fc
  .tuple(fc.constantFrom(...STARTS), fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 25 }), fc.nat(999))
  .map(([start, words, number]) => `${start}${words.join(" ")} ${number}`);
const optional = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof({ weight: 1, arbitrary: fc.constant("") }, { weight: 4, arbitrary: text });

const type = fc.constantFrom("Output", "Outcome", "Output: apertura dello sportello");
const kpiClass = fc.constantFrom(
  "efficacia",
  "efficienza",
  "qualità",
  "quantità",
  "efficacia/economicità",
  "Qualità, efficienza ed efficacia",
);
const target = fc.oneof(fc.constantFrom("SI/NO", "100%", "almeno 80%", "> 40 ore"), sentence);
const deadline = fc.constantFrom(
  "",
  "12/2025",
  "01/2026",
  "2025",
  "2025-2027",
  "Termini di legge",
  "31.12.2025 e comunque prima del voto",
  "30.06.2025; 31.12.2025",
);

/** Weights with up to two decimals, as a person would type them; none below half a point: beside them 1 would be the whole of something. */
const weight = fc.integer({ min: 50, max: 4000 }).map((hundredths) => exact(hundredths).div(100));

const kpi = fc.record({ type: optional(type), kpiClass: optional(kpiClass), indicator: sentence, target: optional(target) });

const rows: fc.Arbitrary<SeoRow[]> = fc
  .tuple(sentence, deadline, fc.array(fc.tuple(kpi, fc.option(sentence, { nil: null })), { minLength: 1, maxLength: 4 }))
  .map(([first, when, kpis]) =>
    kpis.map(([cells, text], index): SeoRow => ({ ...cells, operative: index === 0 ? first : text, deadline: index === 0 ? when : null })),
  );

function objective(weights: fc.Arbitrary<SeoWeight>): fc.Arbitrary<SeoObjective> {
  return fc
    .record({
      publicValue: optional(fc.constantFrom("Valore pubblico uno", "Valore pubblico due")),
      strategic: optional(sentence),
      weight: weights,
      rows,
    })
    .map((made) => ({
      ...made,
      title: plain(made.rows[0]?.operative),
      source: {
        sheet: "Area 1",
        area: { top: 0, left: 0, bottom: 0, right: 0 },
        weight: "points" in made.weight ? made.weight.points : null,
      },
      changes: [],
    }));
}

function section(title: string, weights: fc.Arbitrary<SeoWeight>, minLength: number): fc.Arbitrary<SeoSection> {
  return fc.array(objective(weights), { minLength, maxLength: 6 }).map((objectives): SeoSection => {
    const total = sum(objectives.map(pointsOf));
    return { title, objectives, sum: total, expected: total, weighting: { kind: "kept" } };
  });
}

/** A unit whose weights add up to what its headings say. */
export const sumsRight: fc.Arbitrary<SeoUnit> = fc
  .tuple(
    section(
      "",
      weight.map((points) => ({ points })),
      2,
    ),
    fc.option(
      section(
        TRANSVERSAL_TITLE,
        weight.map((points) => ({ points })),
        1,
      ),
      { nil: null },
    ),
    fc.nat(99),
  )
  .map(([own, transversal, number]) => ({
    name: `Area ${number} - Servizi al cittadino`,
    sheet: null,
    own,
    transversal,
    transversalSheet: null,
    percentWeights: false,
    doubtful: false,
    phases: 0,
    missing: [],
    sources: [],
    totals: [],
    support: { objectives: [], around: [] },
    left: [],
    heading: { body: null, years: null, head: null },
  }));
