/** Workbooks of forms, each a habit: labels with their values, one objective a form. Notation: test/support/evidence/notation.ts. */

export const FORM_CASES: Readonly<Record<string, string>> = {
  "values right of their labels": `
Settore | Anagrafe
Obiettivo | Sportello unico dei cittadini
Indicatore | pratiche chiuse
Peso | 60

Settore | Anagrafe
Obiettivo | Mappatura delle strade bianche
Indicatore | strade rilevate
Peso | 40

Settore | Ambiente
Obiettivo | Bonifica degli archivi
Indicatore | archivi
Peso | 50

Settore | Ambiente
Obiettivo | Rilievo degli alberi
Indicatore | alberi
Peso | 50`,
  "values below their labels": `
Settore | Obiettivo | Peso
Anagrafe | Sportello unico dei cittadini | 60
Target | Scadenza
90% | 31/12/2025

Settore | Obiettivo | Peso
Anagrafe | Mappatura delle strade bianche | 40
Target | Scadenza
80% | 30/06/2025

Settore | Obiettivo | Peso
Ambiente | Bonifica degli archivi | 100
Target | Scadenza
70% | 30/09/2025`,
  "values behind colons": `
PIANO DELLA PERFORMANCE
Settore: Anagrafe
Obiettivo n. 1 - Sportello unico dei cittadini
Peso: 60%
Target: 90%

Settore: Anagrafe
Obiettivo n. 2 - Mappatura delle strade bianche
Peso: 40%
Target: 80%

Settore: Ambiente
Obiettivo n. 1 - Bonifica degli archivi
Peso = 70%, come da scheda
Target: 70%

Settore: Ambiente
Obiettivo n. 2 - Rilievo degli alberi
Peso: 30%
Target: tutti`,
  "one form without its weight": `
Obiettivo | Sportello unico dei cittadini
Peso | 60
Scadenza | 31/12/2025

Obiettivo | Mappatura delle strade bianche
Peso |
Scadenza | 31/12/2025

Obiettivo | Bonifica degli archivi
Peso | 20
Scadenza | 30/06/2025

Obiettivo | Rilievo degli alberi
Scadenza | 31/12/2025

Obiettivo | Registro dei volontari
Peso | 20
Scadenza | 31/10/2025`,
  "two forms, of which one has lost the label of its weight": `
Settore | Anagrafe
Obiettivo | Sportello unico dei cittadini
Indicatore | pratiche
Target | 90%
Peso | 60

Settore | Anagrafe
Obiettivo | Mappatura delle strade bianche
Indicatore | strade
Target | 80%
| 40`,
  "phases in a table of each form": `
Scheda obiettivo
Settore | Anagrafe
Obiettivo | Sportello unico dei cittadini
Peso | 60
Fase | Descrizione | Peso fase | Scadenza
1 | Gara per gli arredi | 50 | 31/03/2025
2 | Apertura al pubblico | 50 | 31/12/2025
Totale | | 100

Scheda obiettivo
Settore | Anagrafe
Obiettivo | Mappatura delle strade bianche
Peso | 40
Fase | Descrizione | Peso fase | Scadenza
1 | Rilievo sul posto | 30 | 31/03/2025
2 | Disegno delle mappe | 70 | 31/12/2025
Totale | | 100

Scheda obiettivo
Settore | Ambiente
Obiettivo | Bonifica degli archivi
Peso | 100
Fase | Descrizione | Peso fase | Scadenza
1 | Cernita | 0.4 | 31/03/2025
2 | Scarto | 0.6 | 31/12/2025`,
  "phases that share out the number, under no word for weights": `
Obiettivo | Sportello unico dei cittadini
Valore | 60
Attività | Quota | Termine
Gara per gli arredi | 20 | 31/03/2025
Apertura al pubblico | 40 | 31/12/2025

Obiettivo | Mappatura delle strade bianche
Valore | 40
Attività | Quota | Termine
Rilievo sul posto | 30 | 31/03/2025
Disegno delle mappe | 10 | 31/12/2025

Obiettivo | Bonifica degli archivi
Valore | 30
Attività | Quota | Termine
Cernita | 10 | 31/03/2025
Scarto | 20 | 31/12/2025

Obiettivo | Rilievo degli alberi
Valore | 25
Attività | Quota | Termine
Cernita | 15 | 31/03/2025
Rilievo | 10 |`,
  "under a word that says nothing, four alike": `
Obiettivo | Sportello unico dei cittadini
Valore | 30
Target | pratiche

Obiettivo | Mappatura delle strade bianche
Valore | 30
Target | strade

Obiettivo | Bonifica degli archivi
Valore | 20
Target | archivi

Obiettivo | Rilievo degli alberi
Valore | 20
Target | alberi`,
  "under a word that says nothing, three alike": `
Obiettivo | Sportello unico dei cittadini
Valore | 30

Obiettivo | Mappatura delle strade bianche
Valore | 50

Obiettivo | Bonifica degli archivi
Valore | 20`,
  "two numbers on each form": `
Obiettivo | Sportello unico dei cittadini
Valore | 30
Quantità | 5

Obiettivo | Mappatura delle strade bianche
Valore | 30
Quantità | 7

Obiettivo | Bonifica degli archivi
Valore | 21
Quantità | 9

Obiettivo | Rilievo degli alberi
Valore | 20
Quantità | 2`,
  "goods, not objectives": `
Articolo | Cassetta
Peso | 12
Prezzo | 30

Articolo | Sacco
Peso | 25
Prezzo | 40

Articolo | Scatola
Peso | 3
Prezzo | 20`,
  "goods that make a round total": `
Articolo | Cassetta
Cliente | Rossi
Peso | 60

Articolo | Sacco
Cliente | Rossi
Peso | 40

Articolo | Scatola
Cliente | Bianchi
Peso | 70

Articolo | Pacco
Cliente | Bianchi
Peso | 30`,
  "a sheet a structure, titles above": `
@sheet Tecnico
Settore Tecnico
Obiettivo | Cura delle strade comunali
Peso | 60
Indicatore | km

Obiettivo | Nuove scuole per i quartieri
Peso | 40
Indicatore | aule
@sheet Sociale
Settore Sociale
Obiettivo | Asili nido in ogni frazione
Peso | 70
Indicatore | posti

Obiettivo | Assistenza agli anziani
Peso | 30
Indicatore | persone`,
  "titles between the forms": `
COMUNE DI MONTALBERO
Settore Tecnico
Obiettivo | Cura delle strade comunali
Peso | 60

Obiettivo | Nuove scuole per i quartieri
Peso | 40

Settore Sociale
Obiettivo | Asili nido in ogni frazione
Peso | 70

Obiettivo | Assistenza agli anziani
Peso | 20

Obiettivi trasversali
Obiettivo | Formazione per tutti
Peso | 10

Obiettivo | Riservatezza dei dati
Peso | 20`,
  "numbers that begin anew": `
Numero | 1
Obiettivo | Cura delle strade comunali
Peso | 60

Numero | 2
Obiettivo | Nuove scuole per i quartieri
Peso | 40

Numero | 1
Obiettivo | Asili nido in ogni frazione
Peso | 70

Numero | 2
Obiettivo | Assistenza agli anziani
Peso | 30`,
  "totals below the forms and in labels": `
Settore | Tecnico
Obiettivo | Cura delle strade comunali
Peso | 60

Settore | Tecnico
Obiettivo | Nuove scuole per i quartieri
Peso | 40
Totale pesi | 100

Settore | Sociale
Obiettivo | Asili nido in ogni frazione
Peso | 70

Settore | Sociale
Obiettivo | Assistenza agli anziani
Peso | 20
Totale pesi | 100
Totale generale | 190`,
  "side by side": `
Settore | Tecnico | | Settore | Tecnico
Obiettivo | Cura delle strade comunali | | Obiettivo | Nuove scuole per i quartieri
Peso | 60 | | Peso | 40

Settore | Sociale | | Settore | Sociale
Obiettivo | Asili nido in ogni frazione | | Obiettivo | Assistenza agli anziani
Peso | 70 | | Peso | 30`,
  "the weight far to the right": `
Settore | Tecnico
Obiettivo | Cura delle strade comunali | | | | Peso | 60
Target | 90%

Settore | Tecnico
Obiettivo | Nuove scuole per i quartieri | | | | Peso | 40
Target | 80%

Settore | Sociale
Obiettivo | Asili nido in ogni frazione | | | | Peso | 100
Target | 80%`,
  "merged labels and values": `
Settore | | Tecnico
Obiettivo | | Cura delle strade comunali
Peso | | 60

Settore | | Tecnico
Obiettivo | | Nuove scuole per i quartieri
Peso | | 40
@merge A1:B1 A2:B2 A3:B3 A5:B5 A6:B6 A7:B7 C2:D2`,
  "the objective's name below its label, the weight beside": `
OBIETTIVO
Cura delle strade comunali
Peso | 60
Responsabile | Rossi

OBIETTIVO
Nuove scuole per i quartieri
Peso | 40
Responsabile | Rossi

OBIETTIVO
Asili nido in ogni frazione
Peso | 100
Responsabile | Bianchi`,
  "persons who answer, and their structures": `
Responsabile | Rossi
Obiettivo | Cura delle strade comunali
Peso | 60
Firma | (firma digitale)

Responsabile | Rossi
Obiettivo | Nuove scuole per i quartieri
Peso | 40
Firma | (firma digitale)

Responsabile | Bianchi
Obiettivo | Asili nido in ogni frazione
Peso | 100
Firma | (firma digitale)`,
  "weights in parts of one and in hundreds": `
Obiettivo | Cura delle strade comunali
Peso | 0.6
Target | 90%

Obiettivo | Nuove scuole per i quartieri
Peso | 40%
Target | 80%`,
  "weights as texts": `
Obiettivo | Cura delle strade comunali
Peso | '60 punti

Obiettivo | Nuove scuole per i quartieri
Peso | 'da definire

Obiettivo | Asili nido in ogni frazione
Peso | '40 %`,
  "a table, not forms": `
Obiettivo | Peso | Scadenza
Cura delle strade comunali | 60 | 31/12/2025
Nuove scuole per i quartieri | 40 | 30/06/2025
Asili nido in ogni frazione | 100 | 31/12/2025`,
  "rows that begin with the same label": `
Obiettivo | Cura delle strade comunali | Peso | 60
Obiettivo | Nuove scuole per i quartieri | Peso | 40
Obiettivo | Asili nido in ogni frazione | Peso | 70
Obiettivo | Assistenza agli anziani | Peso | 30`,
  "years and dates are no weights": `
Obiettivo | Cura delle strade comunali
Anno | 2025
Peso | 60

Obiettivo | Nuove scuole per i quartieri
Anno | 2026
Peso | 40`,
  "numbers and codes of the objectives": `
Codice obiettivo | A.1
Obiettivo | Cura delle strade comunali
Obiettivo strategico | Decoro
Valore pubblico | Benessere
Classe | efficacia
Tipo indicatore | output
Inizio | 01/01/2025
Scadenza | 31/12/2025
Peso | 60

Codice obiettivo | A.2
Obiettivo | Nuove scuole per i quartieri
Obiettivo strategico | Sapere
Valore pubblico | Benessere
Classe | efficienza
Tipo indicatore | outcome
Inizio | 01/02/2025
Scadenza | 30/11/2025
Peso | 40`,
  "hidden rows are nobody's": `
Obiettivo | Cura delle strade comunali
Peso | 60

Obiettivo | Nuove scuole per i quartieri
Peso | 40

Obiettivo | Asili nido in ogni frazione
Peso | 100
@hide 7 8`,
  "the same words in title and label": `
OBIETTIVO
Obiettivo: Cura delle strade comunali
Peso: 60
Settore: Tecnico

OBIETTIVO
Obiettivo: Nuove scuole per i quartieri
Peso: 40
Settore: Tecnico`,
};

/** Objectives side by side: labels at the left, a column each. */
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
Peso (max 100) | 40 | 50 | =100-B3 -> 60`,
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
