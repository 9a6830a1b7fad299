/** Workbooks of forms, each a habit: labels with their values, one objective a form. Notation: test/support/evidence/notation.ts. */
import { MORE_FORMS } from "./more-forms";

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
  ...MORE_FORMS,
};
