/** All rules, in the order in which their findings are listed. A rule is added here and nowhere else. */
import { cellError } from "./cell-error";
import { dateInvalid } from "./date-invalid";
import { dateOrder } from "./date-order";
import { dateOutsidePlan } from "./date-outside-plan";
import { planYearsRule } from "./plan-years";
import { vocabulary } from "./vocabulary";
import { declaredTotal } from "./declared-total";
import { notRead } from "./not-read";
import { numberDuplicate } from "./number-duplicate";
import { numberSequence } from "./number-sequence";
import { phaseWeightsTotal } from "./phase-weights-total";
import type { Rule } from "./rule";
import { totalFormula } from "./total-formula";
import { unitLabel } from "./unit-label";
import { weightAsText } from "./weight-as-text";
import { weightMissing } from "./weight-missing";
import { weightNotNumeric } from "./weight-not-numeric";
import { weightOutOfRange } from "./weight-out-of-range";
import { weightRepeated } from "./weight-repeated";
import { weightsRounding } from "./weights-rounding";
import { weightsTotal } from "./weights-total";

export const CATALOGUE: readonly Rule[] = [
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
  dateInvalid,
  dateOrder,
  dateOutsidePlan,
  planYearsRule,
  vocabulary,
  numberSequence,
  numberDuplicate,
  unitLabel,
  cellError,
  notRead,
];
