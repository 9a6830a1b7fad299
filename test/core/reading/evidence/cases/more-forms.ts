/** Forms whose lists, totals and values stand otherwise. */
export const MORE_FORMS: Readonly<Record<string, string>> = {
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
