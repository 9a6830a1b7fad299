/** The two errors of a cell that can carry a sentence (office.md): #VALORE! and #N/D. */

/** #VALORE!: an argument, or what the range says, is wrong. */
export function wrong(sentence: string): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel shows the sentence of this class only, which is no Error
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence);
}

/** #N/D: nothing is wrong, but there is no answer (yet). */
export function notAvailable(sentence: string): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- as above
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, sentence);
}
