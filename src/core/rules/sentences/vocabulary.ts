import type { Sentences } from "../rule";

export const sentences = {
  it: {
    vocabulary:
      "«{from}» in {cells} somiglia a una parola prevista: si intendeva «{to}»? Una parola scritta male sfugge ai filtri e ai conteggi.",
    "vocabulary.digit": "«{from}» in {cells}: {swap}. Si intendeva «{to}»? Una parola scritta male sfugge ai filtri e ai conteggi.",
  },
  en: {
    vocabulary: "“{from}” in {cells} is close to an expected word: was “{to}” meant? A misspelt word escapes filters and counts.",
    "vocabulary.digit": "“{from}” in {cells}: {swap}. Was “{to}” meant? A misspelt word escapes filters and counts.",
  },
} as const satisfies Sentences;
