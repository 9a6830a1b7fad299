/** Sheets of cards and of prose, and such as only look like a plan. Notation: test/support/evidence/notation.ts. */
import { TABLES } from "./tables";

export const SHEET_CASES: Readonly<Record<string, string>> = {
  "cards with years and labelled lines": `
SETTORE I – AFFARI GENERALI
Risorse: come da piano esecutivo.

SETTORE I
Obiettivo n. 1 | Descrizione obiettivo operativo | | Inizio | Fine | Peso
DIGITALE | Sportello unico | | 01.01.2025 | 31.12.2025 | 60%
Risultato atteso: sportello aperto
Indicatori di performance 2025-2027: giorni di apertura
Percentuale di raggiungimento | 2025 | | 2026
| Attesa | Realizzata | Attesa | Realizzata
| 100% | 80% | // | 

SETTORE I
Obiettivo n. 2 | Descrizione obiettivo operativo | | Inizio | Fine | Peso
DIGITALE | Archivio | | 01.01.2025 | 31.12.2025 | 40%
Target: archivio chiuso
2025 | 1999
Previsto | Consuntivo
50% | 50%`,
  "cards of two lists": `
Obiettivo n. 1 | Descrizione | Peso
Strade | Cura delle strade | 60

Obiettivo n. 2 | Descrizione | Peso
Scuole | Nuove scuole | 40

SETTORE II
Obiettivo n. 1 | Descrizione | Peso
Asili | Asili nido | 70
SETTORE II
Obiettivo n. 4 | Descrizione | Peso
Anziani | Assistenza | 30`,
  "cards whose weights stand in their texts": `
OBIETTIVI STRATEGICI TRASVERSALI A TUTTI I SETTORI

OBIETTIVO STRATEGICO N. 1 | OBIETTIVO OPERATIVO - DESCRIZIONE | RISULTATO ATTESO | TEMPI DI REALIZZAZIONE
LEGALITÀ\\nPeso obiettivo: 15% | 1) Misure di prevenzione\\n60% dell'obiettivo strategico | misure | Intero anno
| 2) Formazione\\n40% dell'obiettivo strategico | corsi | 31.12.2025

OBIETTIVO STRATEGICO N. 2 | OBIETTIVO OPERATIVO - DESCRIZIONE | RISULTATO ATTESO | TEMPI DI REALIZZAZIONE
PAGAMENTI\\nPeso obiettivo: 30% | Pagare entro 30 giorni | 30 giorni | Intero anno`,
  "cards without weights": `
Obiettivo n. 1 | Descrizione
Strade | Cura delle strade

Obiettivo n. 2 | Descrizione
Scuole | Nuove scuole`,
  "cards with a blank row and all headings": `
Settore Tecnico
Obiettivo n. 3 | Tipologia | Classe | Indicatore | Target | Peso | Scadenza | Inizio

Strade | output | efficacia | km | tre | 60 | 31/12/2025 | 01/01/2025
Indicatore: metri
Obiettivo n. 4 | Tipologia | Classe | Indicatore | Target | Peso | Scadenza | Inizio
Scuole | outcome | efficienza | | | | 31/12/2025 | 01/01/2025
Peso: 40%`,
  "no card: the number is missing": `
Obiettivo | Descrizione | Peso
Obiettivo n. | Descrizione | Peso
Strade | Cura | 60`,
  "prose of two structures": `
COMUNE DI MONTALBERO
SETTORE TECNICO - PESO MAX 100
1. Cura delle strade
Si rifanno tre chilometri.
INDICATORE: km rifatti
TERMINE REALIZZAZIONE: 31/12/2025
Punti 60
2) Nuove scuole
TARGET: due aule
Punti: 40
TOTALE PUNTI 100
SETTORE SOCIALE
1. Asili nido
1. presentazione delle domande
2. graduatoria
Peso 70%
2. Assistenza agli anziani
Peso: da definire
TOTALE: 100`,
  "prose with its numbers in a second column": `
SETTORE TECNICO
1. Cura delle strade
Punti | 60
2. Nuove scuole
Peso attribuito: | 40
3. Ponti
Peso
4. Verde
Peso n.d.
5. Bosco
Peso in attesa di delibera`,
  "prose without weights": `
SETTORE TECNICO
1. Cura delle strade
Si rifanno tre chilometri.
2. Nuove scuole
Si aprono due aule.
TOTALE PUNTI 100`,
  "prose without weights or total": `
SETTORE TECNICO
1. Cura delle strade
Si rifanno tre chilometri.
2. Nuove scuole
Si aprono due aule.`,
  "prose that is a letter": `
Gentile collega,
1. ti scrivo
perché il peso del pacco
non torna`,
  "half of the objectives weighed": `
Elenco
1. Strade
Punti 20
2. Scuole
Punti 30
3. Ponti
4. Verde`,
  "a third of the objectives weighed": `
Elenco
1. Strade
Punti 20
2. Scuole
Punti 30
3. Ponti
4. Verde
5. Bosco`,
  "more columns than prose has": `
1. Strade | a | b
Punti 20 | a | b
2. Scuole | a | b
Punti 30 | a | b`,
  "looks like a plan: weights below a heading far from its objectives": `
Obiettivi dell'anno

Testo | Quanto pesa
Cura delle strade | nota
| 30
Nuove scuole | nota
| 40`,
  "looks like a plan: a title over rows of numbers": `
Peso degli obiettivi per ciascuna struttura
Tecnico | 3 | 40
Sociale | 2 | 60
Affari | 4 | 20
Totale | 9 | 120`,
  "a title over two rows only": `
Peso degli obiettivi per ciascuna struttura
Tecnico | 3 | 40
Sociale | 2 | 60`,
  "looks like a plan: labels of a card": `
Obiettivo | Cura delle strade
Indicatore | km
Peso | 30`,
  "a label of a weight alone": `
Pacco | Cassetta
Peso | 30`,
  "a legend": `
Legenda
Obiettivo | Peso
Alto | 30
Basso | 10`,
  "other things that are weighed": `
Criterio | Peso
Prezzo dell'offerta | 30
Qualità tecnica | 70`,
  "a summary of structures": `
Riepilogo obiettivi
Settore | Numero obiettivi | Peso
Tecnico | 2 | 100
Sociale | 3 | 100`,
  "objectives without weights": `
Settore Tecnico
N. | Obiettivo | Indicatore | Target | Scadenza
1 | Cura delle strade | km | tre | 31/12/2025
2 | Nuove scuole | aule | due | 31/12/2025`,
  "objectives without weights, three headings": `
N. | Obiettivo | Indicatore
1 | Cura delle strade | km
2 | Nuove scuole | aule`,
  "descriptions without weights": `
N. | Descrizione | Indicatore | Target | Scadenza
1 | Cura delle strade | km | tre | 31/12/2025`,
  "weights beyond a gap and too large": `
Obiettivo operativo | Peso assegnato | Costo
Strade | 30 | 1500
nota
nota
Scuole | 1500 | 30
Totale | 30 | 30
Ponti | 70 | 2000`,
  ...TABLES,
};
