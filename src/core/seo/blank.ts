/** A blank standard sheet for a new structure ("modello vuoto"), with its transversal block ready. */
import { exact, ONE, sum, ZERO, type Exact } from "../exact";
import { yearsText } from "../plan/years";
import { largestRemainder } from "../score/largest-remainder";
import type { Settings } from "../settings";
import { missingCells } from "./inventory";
import { plain } from "./seo-text";
import type { SeoObjective, SeoRow, SeoSection, SeoUnit } from "./seo-unit";
import type { SeoSupport } from "./support";
import { TRANSVERSAL_TITLE } from "./standard";
import { weightSum } from "./weighting";

/** Blank objectives to be filled in. */
const BLANK_OBJECTIVES = 8;
/** Payment times weigh at least this much of 100 (D.L. 13/2023 art. 4-bis c. 2). */
const PAYMENT_TIMES = exact(30);

const NO_SUPPORT: SeoSupport = { objectives: [], around: [] };
const NOWHERE = { source: null, changes: [] } as const;
const BLANK_ROW: SeoRow = { operative: "", deadline: "", type: "", kpiClass: "", indicator: "", target: "" };

/**
 * The blank sheet of a structure.
 * @param transversal the block of another unit's sheet, to be taken over; else the objectives that the law asks of every structure
 * (those switched on in `settings.mandatory`), with weights that make the standard's transversal total
 */
export function blankSeoUnit(name: string, settings: Settings, transversal: SeoSection | null): SeoUnit {
  const objectives = Array.from({ length: BLANK_OBJECTIVES }, (): SeoObjective => ({
    ...NOWHERE,
    title: "",
    publicValue: "",
    strategic: "",
    weight: { text: "" },
    rows: [BLANK_ROW],
  }));
  const block = transversal ?? mandatoryBlock(settings);
  const { ownTotal, transversalTotal } = settings.seo;
  // Without a transversal block the whole total is that of the structure's own objectives.
  const expected = exact(ownTotal).add(block ? 0 : exact(transversalTotal));
  const own: SeoSection = { title: "", objectives, sum: ZERO, expected, weighting: { kind: "kept" } };
  return {
    name,
    sheet: null,
    sources: [],
    own,
    transversal: block,
    transversalSheet: null,
    percentWeights: false,
    doubtful: false,
    phases: 0,
    missing: missingCells(block?.objectives ?? [], NO_SUPPORT),
    totals: [],
    support: NO_SUPPORT,
    left: [],
    heading: { body: settings.seo.body || null, years: settings.years && yearsText(settings.years), head: null },
  };
}

/** What the law asks, in the standard's words; null when the settings ask for nothing or give it no weight. */
function mandatoryBlock(settings: Settings): SeoSection | null {
  const total = exact(settings.seo.transversalTotal);
  const { paymentTimes, anticorruption, training } = settings.mandatory;
  const texts = [
    ...(paymentTimes ? [PAYMENT_OBJECTIVE] : []),
    ...(anticorruption ? [ANTICORRUPTION_OBJECTIVE] : []),
    ...(training ? [TRAINING_OBJECTIVE] : []),
  ];
  if (texts.length === 0 || total.compare(0) <= 0) return null;
  const weights = blockWeights(texts.length, paymentTimes, total);
  const objectives = texts.map(({ strategic, rows }, index): SeoObjective => ({
    ...NOWHERE,
    title: plain(rows[0]?.operative),
    publicValue: "",
    strategic,
    weight: { points: weights[index] ?? ZERO },
    rows,
  }));
  return { title: TRANSVERSAL_TITLE, objectives, sum: weightSum(objectives), expected: total, weighting: { kind: "kept" } };
}

/** Payment times get their 30 where the others keep at least a point each; the rest is shared equally in whole points. */
function blockWeights(count: number, paymentTimes: boolean, total: Exact): Exact[] {
  const step = total.d === 1n ? ONE : exact("0.01");
  const others = count - (paymentTimes ? 1 : 0);
  if (!paymentTimes || total.sub(PAYMENT_TIMES).compare(others) < 0)
    return largestRemainder(
      Array.from({ length: count }, () => ONE),
      total,
      step,
    );
  if (others === 0) return [total];
  const shares = largestRemainder(
    Array.from({ length: others }, () => ONE),
    total.sub(PAYMENT_TIMES),
    step,
  );
  return [total.sub(sum(shares)), ...shares];
}

interface BlockText {
  readonly strategic: string;
  readonly rows: readonly SeoRow[];
}

const PAYMENT_OBJECTIVE: BlockText = {
  strategic: "Tempestività dei pagamenti",
  rows: [
    {
      operative: "Rispetto dei tempi di pagamento dei debiti commerciali (D.L. 13/2023, art. 4-bis)",
      deadline: "",
      type: "Outcome",
      kpiClass: "efficienza",
      indicator: "Indicatore di ritardo annuale dei pagamenti non superiore a zero",
      target: "SI/NO",
    },
  ],
};

const ANTICORRUPTION_OBJECTIVE: BlockText = {
  strategic: "Prevenzione della corruzione e trasparenza",
  rows: [
    {
      operative: "Attuazione delle misure di prevenzione della corruzione assegnate alla struttura (L. 190/2012, art. 1, c. 8)",
      deadline: "",
      type: "Output",
      kpiClass: "efficacia",
      indicator: "Misure attuate nei termini sul totale di quelle assegnate",
      target: "100%",
    },
    {
      operative: "Pubblicazione dei dati di competenza in Amministrazione trasparente (D.Lgs. 33/2013, art. 10, c. 3)",
      deadline: null,
      type: "Output",
      kpiClass: "efficacia",
      indicator: "Obblighi di pubblicazione adempiuti sul totale di quelli di competenza",
      target: "100%",
    },
  ],
};

const TRAINING_OBJECTIVE: BlockText = {
  strategic: "Formazione del personale",
  rows: [
    {
      operative:
        "Formazione di tutto il personale della struttura (Direttiva del Ministro per la pubblica amministrazione del 14 gennaio 2025)",
      deadline: "",
      type: "Output",
      kpiClass: "quantità",
      indicator: "Ore di formazione per dipendente nell'anno",
      target: "almeno 40",
    },
  ],
};
