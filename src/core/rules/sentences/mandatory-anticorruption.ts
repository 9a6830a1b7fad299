import type { Sentences } from "../rule";

export const sentences = {
  it: {
    "mandatory-anticorruption.both":
      "Nel piano non c'è nessun obiettivo sulla prevenzione della corruzione né sulla trasparenza. La legge li chiede all'ente (L. 190/2012, art. 1 c. 8; D.Lgs. 33/2013, art. 10 c. 3): aggiungetene uno, anche trasversale, oppure verificate se è in un altro documento del piano.",
    "mandatory-anticorruption.corruption":
      "Nel piano non c'è nessun obiettivo sulla prevenzione della corruzione. La legge lo chiede all'ente (L. 190/2012, art. 1 c. 8): aggiungetelo, anche trasversale, oppure verificate se è in un altro documento del piano.",
    "mandatory-anticorruption.transparency":
      "Nel piano non c'è nessun obiettivo sulla trasparenza. La legge lo chiede all'ente (D.Lgs. 33/2013, art. 10 c. 3): aggiungetelo, anche trasversale, oppure verificate se è in un altro documento del piano.",
  },
  en: {
    "mandatory-anticorruption.both":
      "The plan has no objective on the prevention of corruption nor on transparency. The law asks them of the body (L. 190/2012, art. 1 par. 8; D.Lgs. 33/2013, art. 10 par. 3): add one, even a transversal one, or see whether it is in another document of the plan.",
    "mandatory-anticorruption.corruption":
      "The plan has no objective on the prevention of corruption. The law asks it of the body (L. 190/2012, art. 1 par. 8): add one, even a transversal one, or see whether it is in another document of the plan.",
    "mandatory-anticorruption.transparency":
      "The plan has no objective on transparency. The law asks it of the body (D.Lgs. 33/2013, art. 10 par. 3): add one, even a transversal one, or see whether it is in another document of the plan.",
  },
} as const satisfies Sentences;
