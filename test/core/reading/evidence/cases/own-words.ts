/** Workbooks in a municipality's own words (test/support/evidence/words.ts, OWN). Notation: test/support/evidence/notation.ts. */
export const OWN_CASES: Readonly<Record<string, string>> = {
  "a table": `
Abteilung: Bau
Ziel | Wt | Frist
Strassen | 40 | 31/12/2025
Schulen | 60 | 30/06/2025
Zusammen | 100
Gemeinsame Ziele
Bildung | 20 | 31/12/2025`,
  "a table with half of the words": `
Bau
Was | Rilievo | Frist
Strassen | 40 | 31/12/2025
Schulen | 60 | 30/06/2025`,
  "structures by their own word": `
Ripartizione | Ziel | Rilievo
Nord | Strassen | 40
Nord | Schulen | 60
Sud | Parks | 100`,
  forms: `
Ripartizione | Nord
Ziel | Cura delle strade comunali
Wt | 60

Ripartizione | Nord
Ziel | Nuove scuole per i quartieri
Wt | 40

Ripartizione | Sud
Ziel | Asili nido in ogni frazione
Wt | 100
Zusammen | 200`,
  prose: `
Abteilung Bau
1. Strassen
Wt: 60
2. Schulen
Rilievo 40
3. Parks
Wt
4. Wald
Wt n.d.
5. Platz
Wt | 10
Zusammen 100`,
  "side by side": `
Abteilung Bau
Ziel | Cura delle strade comunali | Nuove scuole per i quartieri
Frist | 31/12/2025 | 30/06/2025
Wt | 40 | 60`,
  "looks like a plan": `
Ziele
Was | Wt
Strassen | 40
nota
Schulen | 60`,
  "nothing of it": `
Was | Wie viel
Strassen | 40
Schulen | 60`,
};
