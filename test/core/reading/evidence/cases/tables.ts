/** Tables whose levels, phases, titles, headings and merged cells make them odd. */
export const TABLES: Readonly<Record<string, string>> = {
  "levels with their scale": `
Legenda: Alto = 50; Medio: 30 punti; Basso → 20
Obiettivo | Peso | Indicatore
Cura delle strade | Alto | km
Nuove scuole | Medio | aule
Asili nido | Basso | posti`,
  "levels with a scale below one another": `
Obiettivo | Peso | Indicatore
Cura delle strade | Alto | km
Nuove scuole | Medio | aule
Asili nido | Alto | posti
Verde | da definire | mq
@sheet Scala
Livello | Punti
Alto | 50
Medio | 30
Basso -> 20`,
  "levels without a scale": `
Obiettivo | Peso | Indicatore
Cura delle strade | Alto | km
Nuove scuole | Medio | aule
Asili nido | Alto | posti`,
  "words that are no levels": `
Obiettivo | Peso | Indicatore
Cura delle strade | vedi | km
Nuove scuole | n.d. | aule
Asili nido | da definire | posti`,
  "phases in a table of their own": `
N. | Obiettivo | Peso
1 | Cura delle strade | 60
2 | Nuove scuole | 40

N. | Fase | Peso fase
1 | Gara | 50
| Lavori | 50
2.1 | Progetto | 30
2.2 | Cantiere | 70`,
  "phases of other objectives": `
N. | Obiettivo | Peso
1 | Cura delle strade | 60
2 | Nuove scuole | 40

N. | Fase | Peso fase
7 | Gara | 50
8 | Lavori | 50
2 | Cantiere | 100`,
  "forms and lists that both could be": `
Settore | Tecnico
Obiettivo | Peso
Cura delle strade | 60
Nuove scuole | 40

Settore | Sociale
Obiettivo | Peso
Asili nido | 70
Anziani | 30`,
  "a total above the headings": `
Settore Tecnico
Totale punti | | 100
N. | Obiettivo | Peso
1 | Cura delle strade | 60
2 | Nuove scuole | 40

Settore Sociale
Totale pesi (=100)
N. | Obiettivo | Peso
1 | Asili nido | 60
2 | Anziani | 40`,
  "labels above the headings": `
Comune di Montalbero
Settore: | Affari generali
Dirigente: Rossi Mario
Settore: Ragioneria
nota | di | tre
N. | Obiettivo | Peso
1 | Cura delle strade | 60
2 | Nuove scuole | 40`,
  "persons whose structures are named elsewhere": `
Settore Tecnico
Dirigente: dott. Rossi
N. | Obiettivo | Peso
1 | Strade | 60
2 | Scuole | 40
Dirigente: dott.ssa Bianchi
N. | Obiettivo | Peso
1 | Asili | 70
2 | Anziani | 30`,
  "headings in two rows": `
Settore Tecnico
N. | Obiettivo | Peso | | Risultati attesi | 
| | Rossi | Bianchi | 2025 | 2026
1 | Cura delle strade | 60 | 50 | tre | due
2 | Nuove scuole | 40 | 50 | uno | tre
@merge A2:A3 B2:B3 C2:D2 E2:F2`,
  "headings merged across and down": `
| Piano degli obiettivi | | |
N. | Obiettivo | Indicatori | | Peso
| | Testo | Valore |
1 | Cura delle strade | km | tre | 60
2 | Nuove scuole | aule | due | 40
@merge B1:E1 A2:A3 B2:B3 C2:D2 E2:E3`,
  "a number merged over rows": `
Obiettivo | Azioni | Peso
Cura delle strade | gara | 60
 | lavori |
Nuove scuole | progetto | 40
 | cantiere |
Totale | | 100
@merge A2:A3 C2:C3 A4:A5 C4:C5`,
  "two tables side by side, one shorter": `
Settore Tecnico | | | Settore Sociale
Obiettivo | Peso | | Obiettivo | Peso
Strade | 40 | | Asili | 70
Scuole | 60 | | Anziani | 30
Totale | 100 | | Totale | 100
nota | 3`,
  "columns that go into what the left ones say": `
Obiettivo | Peso | Fase | Peso fase
Strade | 40 | gara | 50
| | lavori | 50
Scuole | 60 | aule | 30
| | tetti | 70`,
  "names left of the headings": `
| Obiettivo | Indicatore | Peso
Tecnico | Strade | km | 40
Tecnico | Scuole | aule | 60
Sociale | Asili | posti | 70
Sociale | Anziani | persone | 30`,
  "numbers left of the headings": `
| Obiettivo | Peso
1 | Strade | 40
2 | Scuole | 60`,
  "years of other plans": `
Piano 2025
Obiettivo | Peso 2024 | Peso 2025 | Peso 2026
Strade | 30 | 40 | 50
Scuole | 70 | 60 | 50`,
  "transversal objectives on a sheet of their own": `
@sheet Tecnico
Settore Tecnico
Obiettivo | Peso
Strade | 40
Scuole | 40
@sheet Sociale
Settore Sociale
Obiettivo | Peso
Asili | 50
Anziani | 30
@sheet Trasversali
Obiettivi trasversali
Obiettivo | Peso
Formazione | 10
Riservatezza | 10`,
  "heading with a number shown": `
Obiettivo | Peso max 100 | Indicatore
Strade | 40 | km
Scuole | 60 | aule`,
  "weights taken from another sheet": `
@sheet Piano
Settore Tecnico
Obiettivo | Peso
Strade | 40
Scuole | 60
@sheet Riepilogo
Obiettivi | Pesi
Strade | =Piano!B3 -> 40
Scuole | =Piano!B4 -> 60`,
  "behaviours below": `
Settore Tecnico
Obiettivo | Peso
Strade | 40
Scuole | 60

Comportamenti organizzativi | Peso
Guida | 50
Ascolto | 50`,
  "hidden rows and columns": `
Settore Tecnico
Obiettivo | Bozza di peso | Peso
Strade | 10 | 40
Scuole | 90 | 60
Ponti | 5 | 20
@hide B 5`,
};
