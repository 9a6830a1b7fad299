import type { Sentences } from "../rule";

export const sentences = {
  it: {
    vocabulary:
      "«{from}» in {cells} ({count:una cella|# celle}) somiglia a una parola prevista: si intendeva «{to}»? Una parola scritta male sfugge ai filtri e ai conteggi.",
    "vocabulary.digit":
      "«{from}» in {cells} ({count:una cella|# celle}) contiene una cifra al posto di una lettera: si intendeva «{to}»? Una parola scritta male sfugge ai filtri e ai conteggi.",
  },
  en: {
    vocabulary:
      "“{from}” in {cells} ({count:one cell|# cells}) is close to an expected word: was “{to}” meant? A misspelt word escapes filters and counts.",
    "vocabulary.digit":
      "“{from}” in {cells} ({count:one cell|# cells}) has a digit in place of a letter: was “{to}” meant? A misspelt word escapes filters and counts.",
  },
} as const satisfies Sentences;
