/** Objectives side by side: labels at the left, a column each. Notation: test/support/evidence/notation.ts. */
export const ACROSS_CASES: Readonly<Record<string, string>> = {
  "one block": `
Settore Tecnico
Obiettivo | Cura delle strade comunali | Nuove scuole per i quartieri | Asili nido in ogni frazione
Indicatore | km rifatti | aule aperte | posti
Scadenza | 31/12/2025 | 30/06/2025 | 31/12/2025
Peso | 40 | 30 | 30`,
  "two blocks with totals": `
Settore Tecnico
N. | 1 | 2 | 3 | Totale
Obiettivo | Cura delle strade comunali | Nuove scuole per i quartieri | Ponti e viadotti
Target | 3 km | 2 aule | un ponte
Peso | 40 | 30 | 30 | 100

Settore Sociale
N. | 1 | 2
Obiettivo | Asili nido in ogni frazione | Assistenza agli anziani
Target | posti | persone
Peso | 60 | 40 | =SUM(B11:C11) -> 100`,
  "checks beside the weights": `
Obiettivo | Cura delle strade comunali | Nuove scuole per i quartieri | Totale
Indicatore | km rifatti | aule aperte
Peso | 40 | 50 | =SUM(B3:C3) -> 90 | =IF(D3=100,"OK","NO") -> NO
Responsabile | Rossi | Bianchi`,
  "what is left, beside the weights": `
Obiettivo | Cura delle strade comunali | Nuove scuole per i quartieri
Indicatore | km rifatti | aule aperte
Peso (max 100) | 40 | 50 | =100-SUM(B3:C3) -> 10`,
  "shares under a word that says nothing": `
Piano degli obiettivi
Obiettivo | Cura delle strade comunali | Nuove scuole per i quartieri | Asili nido in ogni frazione
Quota | 40% | 30% | 30%`,
  "numbers under a word that says nothing": `
Progetto | Cura delle strade comunali | Nuove scuole per i quartieri | Asili nido in ogni frazione
Altezza | 41 | 32 | 35`,
  "four blocks that agree, under no word for weights": `
Settore Tecnico
Progetto | Cura delle strade comunali | Nuove scuole per i quartieri
Altezza | 30 | 20

Settore Sociale
Progetto | Asili nido in ogni frazione | Assistenza agli anziani
Altezza | 25 | 25

Settore Affari
Progetto | Sportello unico dei cittadini | Bonifica degli archivi
Altezza | 40 | 10

Settore Verde
Progetto | Rilievo degli alberi | Parchi e giardini pubblici
Altezza | 15 | 35`,
  "a block of goods": `
Articolo | Cassetta di legno | Sacco di tela | Scatola di carta
Peso | 12 | 25 | 3
Prezzo | 30 | 40 | 20`,
  "a blank weight at the end, and one that is a text": `
Obiettivo | Cura delle strade comunali | Nuove scuole per i quartieri | Asili nido in ogni frazione | Parchi
Indicatore | km rifatti | aule aperte | posti | mq
Peso | 40 | 30 | n.d. | `,
  "counting rows are no weights": `
Obiettivo | Cura delle strade comunali | Nuove scuole per i quartieri | Asili nido in ogni frazione
Numero | 4 | 5 | 6
Peso | 9 | 10 | 11
Punti | 1 | 2 | 3`,
  "a turned table of numbers": `
Voce | Primo trimestre | Secondo trimestre | Terzo trimestre
Entrate | 100 | 200 | 300
Uscite | 90 | 180 | 310
Saldo | 10 | 20 | 30`,
  "merged names": `
Settore Tecnico
Obiettivo | Cura delle strade comunali | | Nuove scuole per i quartieri
Indicatore | km rifatti | | aule aperte
Peso | 60 | | 40
@merge B2:C2 B3:C3 B4:C4`,
  "a total among the titles and in the label": `
Settore Tecnico - totale punti 80
Obiettivo: | Cura delle strade comunali | Nuove scuole per i quartieri | Totale obiettivi
Descrizione: | Asfalti e marciapiedi nuovi | Aule e palestre sicure |
Punti: | 50 | 30 | 80`,
  "a sheet each": `
@sheet Tecnico
Obiettivo | Cura delle strade comunali | Nuove scuole per i quartieri
Indicatore | km | aule
Peso | 60 | 40
@sheet Sociale
Obiettivo | Asili nido in ogni frazione | Assistenza agli anziani
Indicatore | posti | persone
Peso | 70 | 30
@sheet Trasversali
Obiettivo | Formazione per tutti | Riservatezza dei dati
Indicatore | ore | corsi
Peso | 50 | 50`,
  "all that can be said of an objective": `
Settore: | Tecnico
Codice obiettivo | A.1 | A.2
Obiettivo | Cura delle strade comunali | Nuove scuole per i quartieri
Obiettivo strategico | Decoro urbano | Sapere per tutti
Valore pubblico | Benessere | Benessere
Tipo indicatore | output | outcome
Classe | efficacia | efficienza
Indicatore | km | aule
Target | tre | due
Inizio | 01/01/2025 | 01/02/2025
Scadenza | 31/12/2025 | 30/11/2025
Peso | 60% | 0.4`,
};
