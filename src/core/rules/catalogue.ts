/** All rules, in the order in which findings of like severity are listed. A rule is added here and nowhere else. */
import { cellError } from "./cell-error";
import { citationDate } from "./citation-date";
import { dateInvalid } from "./date-invalid";
import { dateOrder } from "./date-order";
import { dateOutsidePlan } from "./date-outside-plan";
import { declaredTotal } from "./declared-total";
import { ladder } from "./ladder";
import { mandatoryAnticorruption } from "./mandatory-anticorruption";
import { mandatoryPaymentTimes } from "./mandatory-payment-times";
import { mandatoryTraining } from "./mandatory-training";
import { notRead } from "./not-read";
import { numberDuplicate } from "./number-duplicate";
import { numberSequence } from "./number-sequence";
import { objectiveDuplicate } from "./objective-duplicate";
import { objectiveMeasurable } from "./objective-measurable";
import { phaseWeightsTotal } from "./phase-weights-total";
import { planYearsRule } from "./plan-years";
import { readingUnclear } from "./reading-unclear";
import type { Rule } from "./rule";
import { sharesTotal } from "./shares-total";
import { totalFormula } from "./total-formula";
import { transversalDiffers } from "./transversal-differs";
import { unitLabel } from "./unit-label";
import { vocabulary } from "./vocabulary";
import { weightAsText } from "./weight-as-text";
import { weightComputed } from "./weight-computed";
import { weightMissing } from "./weight-missing";
import { weightNotNumeric } from "./weight-not-numeric";
import { weightOutOfRange } from "./weight-out-of-range";
import { weightRepeated } from "./weight-repeated";
import { weightsRounding } from "./weights-rounding";
import { weightsTotal } from "./weights-total";

export const CATALOGUE = [
  weightsTotal,
  phaseWeightsTotal,
  declaredTotal,
  totalFormula,
  weightMissing,
  weightNotNumeric,
  weightOutOfRange,
  weightRepeated,
  weightAsText,
  weightsRounding,
  weightComputed,
  sharesTotal,
  dateInvalid,
  dateOutsidePlan,
  dateOrder,
  planYearsRule,
  numberSequence,
  numberDuplicate,
  unitLabel,
  vocabulary,
  objectiveMeasurable,
  objectiveDuplicate,
  transversalDiffers,
  ladder,
  citationDate,
  mandatoryPaymentTimes,
  mandatoryAnticorruption,
  mandatoryTraining,
  cellError,
  notRead,
  readingUnclear,
] as const satisfies readonly Rule[];

export type RuleName = (typeof CATALOGUE)[number]["name"];
