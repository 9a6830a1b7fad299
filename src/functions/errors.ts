/** The two errors of a cell that can carry a sentence (office.md): #VALORE! and #N/D. */
import type { Refusal } from "./range/refusal";
import { capital, text } from "./texts";

/** #VALORE!: an argument, or what the range says, is wrong. */
export function wrong(sentence: string): never {
  // oxlint-disable-next-line typescript/only-throw-error -- Excel shows the sentence of this class only, which is no Error
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence);
}

/** #N/D: nothing is wrong, but there is no answer (yet). */
export function notAvailable(sentence: string): never {
  // oxlint-disable-next-line typescript/only-throw-error -- as above
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, sentence);
}

/** The error of a range that cannot be read as one list. */
export function refuse({ id, data, notYet }: Refusal): never {
  const sentence = capital(text(id, data));
  return notYet ? notAvailable(sentence) : wrong(sentence);
}
