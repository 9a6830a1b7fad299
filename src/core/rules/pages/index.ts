/** The page of every rule; a rule without one does not compile. */
import type { RuleName } from "../names";
import type { RulePage } from "./page";
import { page as cellError } from "./cell-error";
import { page as citationDate } from "./citation-date";
import { page as dateInvalid } from "./date-invalid";
import { page as dateOrder } from "./date-order";
import { page as dateOutsidePlan } from "./date-outside-plan";
import { page as declaredTotal } from "./declared-total";
import { page as ladder } from "./ladder";
import { page as mandatoryAnticorruption } from "./mandatory-anticorruption";
import { page as mandatoryPaymentTimes } from "./mandatory-payment-times";
import { page as mandatoryTraining } from "./mandatory-training";
import { page as notRead } from "./not-read";
import { page as numberDuplicate } from "./number-duplicate";
import { page as numberSequence } from "./number-sequence";
import { page as objectiveDuplicate } from "./objective-duplicate";
import { page as objectiveMeasurable } from "./objective-measurable";
import { page as phaseWeightsTotal } from "./phase-weights-total";
import { page as planYears } from "./plan-years";
import { page as readingUnclear } from "./reading-unclear";
import { page as totalFormula } from "./total-formula";
import { page as transversalDiffers } from "./transversal-differs";
import { page as unitLabel } from "./unit-label";
import { page as vocabulary } from "./vocabulary";
import { page as weightAsText } from "./weight-as-text";
import { page as weightMissing } from "./weight-missing";
import { page as weightNotNumeric } from "./weight-not-numeric";
import { page as weightOutOfRange } from "./weight-out-of-range";
import { page as weightRepeated } from "./weight-repeated";
import { page as weightsRounding } from "./weights-rounding";
import { page as weightsTotal } from "./weights-total";

export const PAGES: Readonly<Record<RuleName, RulePage>> = {
  "weights-total": weightsTotal,
  "phase-weights-total": phaseWeightsTotal,
  "declared-total": declaredTotal,
  "total-formula": totalFormula,
  "weight-missing": weightMissing,
  "weight-not-numeric": weightNotNumeric,
  "weight-out-of-range": weightOutOfRange,
  "weight-repeated": weightRepeated,
  "weight-as-text": weightAsText,
  "weights-rounding": weightsRounding,
  "date-invalid": dateInvalid,
  "date-outside-plan": dateOutsidePlan,
  "date-order": dateOrder,
  "plan-years": planYears,
  "number-sequence": numberSequence,
  "number-duplicate": numberDuplicate,
  "unit-label": unitLabel,
  vocabulary,
  "objective-measurable": objectiveMeasurable,
  "objective-duplicate": objectiveDuplicate,
  "transversal-differs": transversalDiffers,
  ladder,
  "citation-date": citationDate,
  "mandatory-payment-times": mandatoryPaymentTimes,
  "mandatory-anticorruption": mandatoryAnticorruption,
  "mandatory-training": mandatoryTraining,
  "cell-error": cellError,
  "not-read": notRead,
  "reading-unclear": readingUnclear,
};
