/** Sheets on which something holds by a hair: years at both ends, labels as long as they may be, titles of the last length that counts. */

const long = (length: number): string => "Cura delle strade e delle piazze ".repeat(9).slice(0, length).trimEnd().padEnd(length, "x");

export const MORE_SHEETS: Readonly<Record<string, string>> = {
  "a card whose only text stands after a blank row": `
Obiettivo n. 5 | Descrizione | Peso

nota da sola
Obiettivo n. 6 | Descrizione | Peso
Strade | Cura | 60`,
  "cards with years at both ends": `
Obiettivo n. 1 | Descrizione | Peso
Strade | Cura | 60
Raggiungimento | 2000 | | 2100 | | 1999 | 2101
| Prevista | Realizzata | Target | Raggiunta | Non prevista | Effettiva
| 100% | 80% | 90% | 70% | 1% | 2%
Obiettivo n. 2 | Descrizione | Peso
Scuole | Nuove | 40
Raggiungimento | 2025 | 2026
| Consuntivo | Non attesa`,
  "cards with years whose headings only end as those of results do": `
Obiettivo n. 1 | Descrizione | Peso
Strade | Cura | 60
Raggiungimento | 2025 | | 2026
| Non attesa | Non realizzata | Misura attesa | Mai raggiunta
| 100% | 80% | 90% | 70%`,
  "labelled lines of every length": `
Obiettivo n. 1 | Descrizione | Peso
Strade | Cura | 60
KPI: km rifatti
Al: 31/12
Target: tre
Target: quattro
${`Indicatori di risultato ${long(36)}`}: sessanta
${`Indicatori di risultato ${long(37)}`}: sessantuno
3 | Scadenza: domani`,
  "prose with the longest titles and labels": `
${long(200)}
Settore Tecnico
1. ${long(200)}
Punti 60
2. ${"x".repeat(601)}
2. Scuole
Peso dell'obiettivo                                        40
Peso obiettivo attribuito da definire con la Giunta comunale
Peso obiettivo attribuito da definire con la Giunta comunale.
TOTALE: 100`,
  "prose behind a title that is too long": `
Settore Tecnico
${long(201)}
1. Strade
Punti 60
2. Scuole
Punti 40`,
  "prose of exactly four rows": `
1. Strade
Punti 60
2. Scuole
Punti 40`,
  "prose with one wide row among ten": `
1. Strade
Punti 60
2. Scuole
Punti 40
3. Asili
Punti 10
4. Verde
Punti 10
5. Bosco
a | b | c`,
  "types and classes alone": `
Settore Tecnico
Obiettivo | Classe | Peso | Inizio
Strade | efficacia | 60 | 01/01/2025
Scuole | | 40 |`,
  "an indicator's type alone": `
Obiettivo | Tipo indicatore | Peso
Strade | output | 60
Scuole | | 40`,
  "words above the headings that say what they are": `
Piano | | |
Voce | Obiettivi | | Peso
| annuali | pluriennali |
Strade | tre | quattro | 60
Scuole | due | cinque | 40
@merge B2:C2 A2:A3 D2:D3`,
  "a matrix with totals": `
Obiettivo | Peso | |
| Rossi | Bianchi | Verdi
Strade | 40 | 60 | 100
Scuole | 60 | 40 |
Totale | 100 | 100 | 100
@merge B1:D1 A1:A2`,
  "a matrix of structures": `
Obiettivo | Settore Tecnico | Settore Sociale | Settore Affari
Strade | 40 | | 30
Scuole | 60 | 50 | 30
Asili | | 50 | 40
Totale | 100 | 100 | 100`,
  "a matrix whose columns make nothing alike": `
Obiettivo | Settore Tecnico | Settore Sociale
Strade | 4 | 7
Scuole | 6 | 8`,
  "three ways to weigh": `
Obiettivo | Valore | Rilevanza | Quota | Nota
Strade | 40 | 3 | 10 | a
Scuole | 60 | 5 | 20 | b
Asili | 20 | 2 | 70 | c`,
  "a heading's total, a title's and a row's": `
Settore Tecnico - totale punti: 60
N. | Obiettivo | Peso max 60
1 | Strade | 40
2 | Scuole | 20
Totale | | 60

Settore Sociale (peso 40)
N. | Obiettivo | Peso max 40
1 | Asili | 30
2 | Anziani | 10`,
  "checks of the sheet": `
Settore Tecnico
Obiettivo | Peso | Verifica
Strade | 40 |
Scuole | 60 |
Totale | =SUM(B3:B4) -> 100 | =IF(B5=100,"OK","NO") -> OK
Settore Sociale
Asili | 30 |
Anziani | 60 |
 | | =IF(SUM(B7:B8)=100,"OK","NO") -> NO`,
  "a subtotal of parts and a total of all": `
Settore Tecnico
N. | Obiettivo | Peso
1 | Strade | 40
1.1 | Ponti | 50
1.2 | Viadotti | 50
Totale fasi | | 100
2 | Scuole | 60
2.1 | Aule | 30
2.2 | Tetti | 70
Totale fasi | | 100
Totale obiettivi | | 100`,
  "cumulated totals": `
Obiettivo | Peso
Settore Tecnico
Strade | 40
Scuole | 60
Totale | 100
Settore Sociale
Asili | 30
Anziani | 70
Totale progressivo | 200`,
  "sections with their own totals": `
Settore Tecnico
N. | Obiettivo | Peso
A) Obiettivi di settore
1 | Strade | 40
2 | Scuole | 30
Totale | | 70
B) Obiettivi trasversali
3 | Formazione | 20
4 | Riservatezza | 10
Totale | | 30
Totale generale | | 100`,
  "a live total over rows to be filled in": `
N. | Obiettivo | Peso
 | | 
Totale | | =SUM(C2:C2) -> 0
Settore Tecnico
1 | Strade | 40
2 | Scuole | 60
Totale | | =SUM(C5:C6) -> 100`,
  coefficients: `
Settore Tecnico
Obiettivo | Peso
Strade | 1.7
Scuole | 0.8
Asili | 2.5`,
  "titles in the last row before the objectives": `
Obiettivo | Peso
Totale Settore Tecnico | 100
Strade | 40
Scuole | 60
Totale Settore Sociale | 100
Asili | 30
Anziani | 70`,
  "numbered sheets of one structure": `
@sheet Tributi 1
Obiettivo | Peso
Strade | 40
@sheet Tributi 2
Obiettivo | Peso
Scuole | 60
@sheet Anagrafe 1
Obiettivo | Peso
Asili | 100
@sheet Foglio 4
Obiettivo | Peso
Verde | 100`,
  "the list goes on": `
Settore Tecnico
Obiettivo | Peso
Strade | 40

Settore Tecnico (segue)
Obiettivo | Peso
Scuole | 60

Settore Sociale
Obiettivo | Peso
Asili | 100
@sheet Continua
Settore Sociale
Obiettivo | Peso
Anziani | 20`,
};

export const MORE_ACROSS: Readonly<Record<string, string>> = {
  "a live total in a full column": `
Obiettivo | Cura delle strade comunali | Nuove scuole per i quartieri | Insieme
Indicatore | km rifatti | aule aperte | tutto
Peso | 40 | 60 | =SUM(B3:C3) -> 100`,
  "a live total of one objective": `
Obiettivo | Cura delle strade comunali | Insieme
Indicatore | km rifatti | tutto
Peso | 40 | =SUM(B3:B3) -> 40`,
  "numbers of objectives alone": `
Obiettivo | Cura delle strade comunali | Nuove scuole per i quartieri | Asili nido in ogni frazione
Numero | 3 | 5 | 9`,
  "codes, days and results are no weights": `
Obiettivo | Cura delle strade comunali | Nuove scuole per i quartieri | Asili nido in ogni frazione
Codice obiettivo | 3 | 5 | 9
Scadenza | 30 | 31 | 28
Inizio | 3 | 1 | 2
Realizzato | 30 | 40 | 30`,
  "shares with a blank": `
Obiettivo | Cura delle strade comunali | Nuove scuole per i quartieri | Asili nido in ogni frazione
Quota | 40% | | 50%`,
  "two of three blocks agree": `
Settore Tecnico
Obiettivo | Cura delle strade comunali | Nuove scuole per i quartieri
Quota | 30 | 20

Settore Sociale
Obiettivo | Asili nido in ogni frazione | Assistenza agli anziani
Quota | 25 | 25

Settore Affari
Obiettivo | Sportello unico dei cittadini | Bonifica degli archivi
Quota | 40 | 20`,
  "one of three blocks agrees": `
Settore Tecnico
Progetto | Cura delle strade comunali | Nuove scuole per i quartieri
Quota | 30 | 20

Settore Sociale
Progetto | Asili nido in ogni frazione | Assistenza agli anziani
Quota | 25 | 30

Settore Affari
Progetto | Sportello unico dei cittadini | Bonifica degli archivi
Quota | 40 | 20`,
  "short names": `
Obiettivo | Cura di strade | Nuove aule
Peso | 40 | 60
Nota | tre | due`,
  "names of fifteen and sixteen letters": `
Voce | Cura di strade e | Nuove aule e altr
Peso | 40 | 60
Testo | abc | abcd`,
  "the same titles twice": `
Progetto | Cura delle strade comunali | Cura delle strade comunali | Cura delle strade comunali | Asili nido
Peso | 40 | 60 | 10 | 20`,
};
