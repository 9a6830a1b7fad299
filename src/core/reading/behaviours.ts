/** Behaviours are weighed in a block of their own below the objectives of many plans. */
import { normalize } from "../text/normalize";

/** Whether a heading says so: "Comportamenti organizzativi". */
export function headsBehaviours(text: string): boolean {
  return BEHAVIOURS.test(normalize(text));
}

const BEHAVIOURS = /^(?:\w+ )?(?:comportament\w*|competenz[ae]|capacita)\b/;
