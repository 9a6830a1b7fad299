import type { Sentences } from "../rule";

export const sentences = {
  it: {
    "transversal-differs.missing":
      "Agli obiettivi trasversali {whose} {count:ne manca uno|ne mancano #} che hanno le altre strutture: {titles}. Se gli obiettivi trasversali sono gli stessi per tutti, aggiungete {count:quello che manca|quelli che mancano}.",
    "transversal-differs.extra":
      "Tra gli obiettivi trasversali {whose} {count:ce n'è uno|ce ne sono #} che le altre strutture non hanno: {titles}. Se gli obiettivi trasversali sono gli stessi per tutti, controllate se {count:va tolto|vanno tolti}.",
    "transversal-differs.both":
      "Gli obiettivi trasversali {whose} non sono quelli delle altre strutture: {count:manca|mancano} {titles}; {extraCount:c'è invece|ci sono invece} {extra}. Se devono essere gli stessi per tutti, allineateli.",
    "transversal-differs.weight":
      "Nell'obiettivo trasversale «{title}» il peso {whose} è {weight}, nelle altre strutture {other}. Se gli obiettivi trasversali sono gli stessi per tutti, allineate il peso in {cell}.",
  },
  en: {
    "transversal-differs.missing":
      "The transversal objectives {whose} lack {count:one|#} that the other units have: {titles}. If transversal objectives are the same for all, add {count:it|them}.",
    "transversal-differs.extra":
      "The transversal objectives {whose} have {count:one|#} that the other units lack: {titles}. If transversal objectives are the same for all, see whether {count:it is|they are} to be removed.",
    "transversal-differs.both":
      "The transversal objectives {whose} are not those of the other units: missing {titles}; instead there {extraCount:is|are} {extra}. If they are to be the same for all, align them.",
    "transversal-differs.weight":
      "In the transversal objective “{title}” the weight {whose} is {weight}, in the other units {other}. If transversal objectives are the same for all, align the weight in {cell}.",
  },
} as const satisfies Sentences;
