/** Small tables, a row of which is the question: what it is, and which lists there are (test/support/evidence/rows.ts). */

/** Rows that state totals, and such as only look like it. */
const TOTALS = `
Obiettivo | Peso / Strade | 40 / Scuole | 60
Obiettivo | Peso / Strade | 40 / Scuole | 60 / Totale | 100
Obiettivo | Peso / Strade | 40 / Scuole | 60 / Totale | 90
Obiettivo | Peso / Strade | 40 / Scuole | 60 / Totale |
Obiettivo | Peso / Strade | 40 / Scuole | 60 / TOT. 100 |
Obiettivo | Peso / Strade | 40 / Scuole | 60 / | TOT. 100
Obiettivo | Peso / Strade | 40 / Scuole | 60 / | TOT.100
Obiettivo | Peso / Strade | 40 / Scuole | 60 / Totale pesi (=100) | 90
Obiettivo | Peso / Strade | 40 / Scuole | 60 / Totale pesi (=100) |
Obiettivo | Peso / Strade | 40 / Scuole | 60 / | 100
Obiettivo | Peso / Strade | 40 / Scuole | 60 / | 90
Obiettivo | Peso / Strade | 40 / Scuole | 60 / Ponti | 100
Obiettivo | Peso / Strade | 40% / Scuole | 60% / Totale | 1
Obiettivo | Peso / Strade | 0.4 / Scuole | 0.6 / Totale | 100
Obiettivo | Peso / Strade | 0.4 / Scuole | 0.6 / | 100
Obiettivo | Peso / Strade | 40 / Scuole | 60 / Totale archivio comunale | 20
Obiettivo | Peso / Strade | 40 / Scuole | 60 / Totale archivio comunale | 100
Obiettivo | Peso / Strade | 40 / Scuole | 60 / Totale Settore Tecnico | 90
Obiettivo | Peso / Strade | 40 / Scuole | 60 / Totale del Settore Tecnico | 100
Obiettivo | Peso / Strade | 40 / Scuole | 60 / Totale ente | 90
Obiettivo | Peso / Strade | 40 / Scuole | 60 / Totale piano | 90
Obiettivo | Peso / Strade | 40 / Scuole | 60 / Somma urgenza | 20
Obiettivo | Peso / Strade | 20 / Somma urgenza | 20
Obiettivo | Peso / Strade | 20 / Totale | 20
Obiettivo | Peso / Strade | 20 / Totale ricambio | 20 / Scuole | 60
Obiettivo | Peso / Strade | 40 / Scuole | 60 / Totale | 100 / Asili | 30 / Anziani | 70 / Totale | 100
Obiettivo | Peso / Strade | 40 / Scuole | 60 / Totale | 100 / Asili | 30 / Anziani | 70 / Totale | 100 / Totale generale | 200
Obiettivo | Peso / Strade | 40 / Scuole | 60 / Subtotale | 100 / Asili | 30 / Anziani | 20 / Subtotale | 50 / Sommano in tutto | 150
Obiettivo | Peso / Strade | 40 / Scuole | 60 / | 100 / Asili | 30 / Anziani | 70 / | 100
Obiettivo | Peso / Strade | 40 / Scuole | 60 / | 100 / Asili | 30 / Anziani | 70 / | 100 / Sommano in tutto | 200
Obiettivo | Peso / Strade | 40 / Scuole | 60 / | 90 / Asili | 30 / Anziani | 70
N. | Obiettivo | Peso / 1 | Strade | 40 / 2 | Scuole | 60 / | | 100
N. | Obiettivo | Peso / 1 | Strade | 40 / 2 | Scuole | 60 / | | 90
N. | Obiettivo | Peso / 1 | Strade | 40 / 2 | Scuole | 60 / | | 90 / 1 | Asili | 70 / 2 | Anziani | 30 / | | 100
N. | Obiettivo | Peso / 1 | Strade | 40 / 2 | Scuole | 60 / | | 90 / 3 | Asili | 70 / 4 | Anziani | 30
N. | Obiettivo | Peso / 1 | Strade | 40 / 2 | Scuole | 60 / Totale | | 100
N. | Obiettivo | Peso / 1 | Strade | 40 / 2 | Scuole | 60 / | Totale | 90
N. | Obiettivo | Peso / 1 | Strade | 40 / 2 | Scuole | 60 / | Complessivo del settore | 100
N. | Obiettivo | Peso / 1 | Strade | 40 / 2 | Scuole | 60 / | Quadratura | 100
N. | Obiettivo | Peso / 1 | Strade | 40 / 2 | Scuole | 60 / | Verifica | 100
N. | Obiettivo | Peso / 1 | Strade | 40 / 2 | Scuole | 60 / | In tutto | 100 / 3 | Asili | 30
N. | Obiettivo | Peso / 1 | Strade | 40 / 2 | Scuole | 60 / 3 | Totale accessi | 100
N. | Obiettivo | Indicatore | Peso / 1 | Strade | km | 40 / 2 | Scuole | aule | 60 / | Insieme | | 100
N. | Obiettivo | Indicatore | Peso / 1 | Strade | km | 40 / 2 | Scuole | aule | 60 / | Insieme | n. 2 obiettivi | 100
N. | Obiettivo | Indicatore | Peso / 1 | Strade | km | 40 / 2 | Scuole | aule | 60 / | Insieme | ore | 100
N. | Obiettivo | Indicatore | Peso / 1 | Strade | km | 40 / 2 | Scuole | aule | 60 / | n. 2 obiettivi | | 100
N. | Obiettivo | Indicatore | Peso / 1 | Strade | km | 40 / 2 | Scuole | aule | 60 / | 2 obiettivi | OK | 100
N. | Obiettivo | Indicatore | Peso / 1 | Strade | km | 40 / 2 | Scuole | aule | 60 / | | VERIFICARE | 90
N. | Obiettivo | Indicatore | Peso / 1 | Strade | km | 40 / 2 | Scuole | aule | 60 / | Totale | OK | 90
N. | Obiettivo | Indicatore | Peso / 1 | Strade | km | 40 / 2 | Scuole | aule | 60 / | Totale | ore | 90
N. | Obiettivo | Indicatore | Note | Peso / 1 | Strade | km | sì | 40 / 2 | Scuole | aule | no | 60 / | Totale | ore | nota | 90
N. | Obiettivo | Indicatore | Note | Peso / 1 | Strade | km | sì | 40 / 2 | Scuole | aule | no | 60 / | Totale | ore | nota | 100
Obiettivo | Indicatore | Target | Peso / Strade | km | 3 km | 40 / Scuole | aule | 2 aule | 60 / Somma | | | 90
Obiettivo | Indicatore | Target | Peso / Strade | km | 3 km | 40 / Scuole | aule | 2 aule | 60 / Somma dei lavori | | | 90
Obiettivo | Indicatore | Target | Peso / Strade | km | 3 km | 40 / Scuole | aule | 2 aule | 60 / Insieme | | | 100
Obiettivo | Indicatore | Target | Peso / Strade | km | 3 km | 40 / Scuole | aule | 2 aule | 60 / Insieme | | | 90
Obiettivo | Indicatore | Peso / Strade | km | 40 / Scuole | aule | 60 / Insieme | | 100
Obiettivo | Indicatore | Peso / Strade | km | 40 / Scuole | aule | 60 / | Totale | 90
Obiettivo | Indicatore | Peso / Strade | km | 40 / Scuole | aule | 60 / | Totale accessi | 90
Obiettivo | Peso / Strade | 40 / Scuole | 60 / Totale | =SUM(B2:B3) -> 100
Obiettivo | Peso / Strade | 40 / Scuole | 60 / Totale | =SUM(B2:B2) -> 40
Obiettivo | Peso / Strade | 40 / Scuole | 60 / | =SUM(B2:B3) -> 100
Obiettivo | Peso / Strade | 40 / Scuole | 60 / Ponti | =SUM(B2:B3) -> 100
Obiettivo | Peso / Strade | 40 / Scuole | 60 / Ponti | =B2 -> 40
Obiettivo | Peso / Strade | 40 / Scuole | 60 / | =B2 -> 40
Obiettivo | Peso / Strade | 40 / Scuole | 60 / Totale | =B2+B3 -> 90
Obiettivo | Peso / Strade | 40 / Scuole | 60 / Totale | =SUM(C2:C3) -> 90
Obiettivo | Peso / Strade | 40 / Scuole | 60 / Totale | =SUM(B2:B3) -> 100 / Asili | 30 / Anziani | 70 / Totale | =SUM(B5:B6) -> 100 / Totale | =B4+B7 -> 200
Obiettivo | Peso | Esito / Strade | 40 / Scuole | 60 / | 90 | =IF(SUM(B2:B3)=90,"ok","no") -> no
Obiettivo | Peso | Esito / Strade | 40 / Scuole | 60 / | 100 | =IF(SUM(B2:B3)=100,"ok","no") -> ok
Obiettivo | Peso | Esito / Strade | 0.4 / Scuole | 0.6 / | 100 | =IF(SUM(B2:B3)=1,"ok","no") -> ok
Obiettivo | Peso / Strade | 40 / Scuole | 60 / Differenza | 0
Obiettivo | Peso / Strade | 40 / Scuole | 50 / Da assegnare | 10
Obiettivo | Peso / Strade | 40 / Scuole | 50 / Totale | 90 / Residuo | 10
Obiettivo | Peso / Strade | 40 / Scuole | 50 / Resto del mondo | 10
Obiettivo | Indicatore | Peso / Strade | km | 40 / Scuole | aule | 50 / Scarto | rifiuti | 10
N. | Obiettivo | Peso / 1 | Strade | 40 / 1.1 | Ponti | 20 / 1.2 | Viadotti | 20 / 2 | Scuole | 60 / | Totale | 100
N. | Obiettivo | Peso / 1 | Strade | 40 / 1.1 | Ponti | 20 / 1.2 | Viadotti | 20 / 2 | Scuole | 60 / | | 100
Obiettivo | Peso / Tributi | 40 / Scuole | 60 / Totale Scuole | 70
Obiettivo | Peso / Tributi | 40 / Tributi | 60 / Totale Tributi | 70
Settore | Obiettivo | Peso / Tributi | Ruoli | 40 / Tributi | Avvisi | 60 / | Totale Tributi | 70
Settore | Obiettivo | Peso / Tributi | Ruoli | 40 / Tributi | Avvisi | 60 / Totale Tributi | | 70
Obiettivo | Peso / Strade | 40 / Scuole | 60 / Totale A | 100 / Asili | 30 / Anziani | 20 / Totale A | 60
Obiettivo | Peso / Strade | 40 / Scuole | 60 / Insieme | =SUM(B2:B3) -> 100 / Asili | 30 / Anziani | 20 / Insieme | 60
`;

/** Where a list ends, and what is no objective any more. */
const TAILS = `
Obiettivo | Peso / Strade | 40 / Scuole | 60 / Totale | 100 / Nota: pesi approvati
Obiettivo | Peso / Strade | 40 / Scuole | 60 / Nota: pesi approvati
Obiettivo | Peso / Strade | 40 / Scuole | 60 / / Il segretario comunale
Obiettivo | Peso / Strade | 40 / Scuole | 60 / Totale | 100 / Asili | 20
Obiettivo | Peso / Strade | 40 / Scuole | 60 / Totale | 100 / | 2025
Obiettivo | Peso / Strade | 40 / Scuole | 60 / Totale | 100 / anno | 2025
N. | Obiettivo | Peso / 1 | Strade | 40 / 2 | Scuole | 60 / | Totale | 100 / | pagina | 3
N. | Obiettivo | Peso / 1 | Strade | 40 / 2 | Scuole | 60 / | Totale | 100 / | pagina tre | 3 / | nota | due
N. | Obiettivo | Peso / 1 | Strade | 40 / 2 | Scuole | 60 / | Totale | 100 / 3 | Asili | 3
N. | Obiettivo | Peso / 1 | Strade | 40 / | Scuole | 60 / | Totale | 100 / | Asili | 3
N. | Obiettivo | Indicatore | Peso / 1 | Strade | km | 40 / 2 | Scuole | aule | 60 / | Totale | | 100 / | Asili | posti | 3
N. | Obiettivo | Indicatore | Peso / 1 | Strade | km | 40 / 2 | Scuole | aule | 60 / 3 | Asili | posti | / 4 | Verde | |
N. | Obiettivo | Indicatore | Peso / 1 | Strade | km | 40 / 2 | Scuole | aule | 60 / | Asili | posti | / | Verde | |
N. | Obiettivo | Indicatore | Peso / 1 | Strade | km | 40 / 2 | Scuole | aule | 60 / / | Asili | posti |
Obiettivo | Indicatore | Peso / Strade | km | 40 / Scuole | aule | 60 / Asili | posti | / Verde | mq | / Legenda
Obiettivo | Peso / Strade | 40 / Scuole | 60 / Totale | 100 / SETTORE SOCIALE / Asili | 30 / Anziani | 70 / Totale | 100
Obiettivo | Peso / Strade | 40 / Scuole | 60 / Totale | 100 / Totale del Settore Sociale | 100 / SETTORE SOCIALE / Asili | 30
Obiettivo | Peso / Strade | 40 / Scuole | 60 / SETTORE SOCIALE / Totale | 100
Obiettivo | Peso / Strade | Alto / Scuole | Medio / Asili | Alto / Legenda | vedi
Obiettivo | Peso / Strade | Alto / Scuole | Basso / Asili | Alto / Verde | n.d.
Obiettivo | Peso / Strade | 40 / Scuole | 60 / | 100 / Verde | 40 / Parchi | 60 / | 100
Obiettivo | Peso / Strade | 40 / Scuole | 60 / | 100 / SETTORE SOCIALE / Verde | 40 / Parchi | 60 / | 100
Obiettivo | Ore | Peso / Strade | 5 | 40 / Scuole | 6 | 60 / | 11 | 100
Obiettivo | Ore | Peso / Strade | 5 | 40 / Scuole | 6 | 60 / | 11 | 90
Obiettivo | Note | Peso / Strade | a | 40 / Scuole | b | 60 / | c | 90
Obiettivo | Note | Peso / Strade | a | 40 / Scuole | b | 60 / | 2 obiettivi | 90
Obiettivo | Fase | Peso / Strade | gara | 40 / Scuole | lavori | 60 / | collaudo | 90
Obiettivo | Peso / Strade | 40 / | 40 / Scuole | 60
Obiettivo | Peso / Strade | 40 / | 40
`;

/** Titles among the rows, headings that come again, and what parts the lists. */
const TITLES = `
Obiettivo | Peso / SETTORE TECNICO / Strade | 40 / Scuole | 60 / SETTORE SOCIALE / Asili | 30 / Anziani | 70
Obiettivo | Peso / Settore Tecnico / Strade | 40 / Scuole | 60 / Settore Sociale / Asili | 30 / Anziani | 70
Obiettivo | Peso / Strade e ponti / Strade | 40 / Scuole | 60 / Sociale / Asili | 30 / Anziani | 70
Obiettivo | Peso / Strade | 40 / Scuole / Asili | 60
Obiettivo | Peso / Strade | 40 / SCUOLE / Asili | 60
Obiettivo | Peso / Strade | 40 / Scuole / Asili | 60 / Settore Sociale / Verde | 20 / Parchi / Bosco | 80
N. | Obiettivo | Peso / Settore Tecnico / 1 | Strade | 40 / 2 | Scuole | 60 / Settore Sociale / 1 | Asili | 30 / 2 | Anziani | 70
N. | Obiettivo | Peso / 1 | Strade | 40 / 2 | Scuole | 60 / 1 | Asili | 30 / 2 | Anziani | 70
N. | Obiettivo | Peso / 1 | Strade | 40 / 2 | Scuole | 60 / 1 | Asili | 30 / 4 | Anziani | 70
N. | Obiettivo | Peso / a | Strade | 40 / b | Scuole | 60 / a | Asili | 30 / b | Anziani | 70
N. | Obiettivo | Peso / | Settore Tecnico / 1 | Strade | 40 / 2 | Scuole | 60 / | Settore Sociale / 3 | Asili | 30 / 4 | Anziani | 70
N. | Obiettivo | Peso / | Viabilità / 1 | Strade | 40 / 2 | Scuole | 60
N. | Obiettivo | Peso / | VIABILITÀ / 1 | Strade | 40 / 2 | Scuole | 60
N. | Obiettivo | Peso / Settore: | Tecnico / 1 | Strade | 40 / 2 | Scuole | 60 / Settore: | Sociale / 1 | Asili | 100
N. | Obiettivo | Peso / Settore | Tecnico / 1 | Strade | 40 / 2 | Scuole | 60
N. | Obiettivo | Peso / Colore: | Rosso / 1 | Strade | 40 / 2 | Scuole | 60
N. | Obiettivo | Peso / Dirigente: | dott. Rossi / 1 | Strade | 40 / 2 | Scuole | 60
N. | Obiettivo | Peso / Settore: | | Tecnico / 1 | Strade | 40 / 2 | Scuole | 60
N. | Obiettivo | Peso / Settore: | | Alto / 1 | Strade | 40 / 2 | Scuole | 60
N. | Obiettivo | Peso / Obiettivi trasversali / 1 | Strade | 40 / 2 | Scuole | 60 / Settore Sociale / 1 | Asili | 30 / 2 | Anziani | 70
N. | Obiettivo | Peso / Settore Tecnico / 1 | Strade | 40 / Obiettivi trasversali / 2 | Scuole | 60 / Settore Sociale / 1 | Asili | 30 / Obiettivi trasversali / 2 | Anziani | 70
N. | Obiettivo | Peso / Settore Tecnico / 1 | Strade | 40 / 2 | Scuole | 40 / Settore Sociale / 1 | Asili | 30 / 2 | Anziani | 50 / Obiettivi comuni a tutti i settori / 1 | Decoro | 20
N. | Obiettivo | Peso / Settore Tecnico / Sezione I / 1 | Strade | 40 / Sezione II / 2 | Scuole | 60
N. | Obiettivo | Peso / Settore Tecnico / 1 | Strade | 40 / 2 | Scuole | 60 / Totale | | 100 / Sezione II / 3 | Asili | 30 / 4 | Anziani | 70
N. | Obiettivo | Peso / 1 | Strade | 40 / 2 | Scuole | 60 / Totale | | 100 / 3 | Asili | 30 / 4 | Anziani | 70 / Totale | | 100
Peso | Obiettivo / SETTORE TECNICO / 40 | Strade / 60 | Scuole / Settore Sociale / 30 | Asili
Peso | Obiettivo / Viabilità urbana / 40 | Strade / 60 | Scuole
Peso | Obiettivo / n.d. / 40 | Strade / 60 | Scuole
Peso | Obiettivo / 2025 / 40 | Strade / 60 | Scuole
Obiettivo | Peso / Strade | 40 / Scuole | 60 / Obiettivo | Peso / Asili | 30 / Anziani | 70
Obiettivo | Indicatore | Peso / Strade | km | 40 / Scuole | aule | 60 / Obiettivo | Indicatore | Peso / Asili | posti | 30
Obiettivo | Peso / Strade | 40 / Scuole | 60 / / Obiettivo | Peso / Asili | 30 / Anziani | 70
Obiettivo | Peso / Strade | 40 / Scuole | 60 / / Comportamenti | Peso / Guida | 50 / Ascolto | 50
Obiettivo | Peso / Strade | 40 / Scuole | 60 / Comportamento | Punti / Guida | 50 / Ascolto | 50
Obiettivo | Indicatore | Peso / A | B | C / Strade | km | 40 / Scuole | aule | 60
Obiettivo | Indicatore | Peso / (1) | (2) | (3) / Strade | km | 40 / Scuole | aule | 60
Obiettivo | Indicatore | Peso / testo | n. | % / Strade | km | 40 / Scuole | aule | 60
Obiettivo | Indicatore | Peso / Strade | km | 40 / A | B | C / Scuole | aule | 60
Settore Sociale | | 100 / N. | Obiettivo | Peso / 1 | Strade | 40 / 2 | Scuole | 60 / Settore Tecnico | | 100 / 1 | Asili | 70 / 2 | Anziani | 20
N. | Obiettivo | Peso / 1 | Strade | 40 / 2 | Scuole | 60 / Settore Tecnico | | 100 / 1 | Asili | 70 / 2 | Anziani | 30
Settore | Obiettivo | Peso / Settore Tecnico | Strade | 40 / Settore Tecnico | Scuole | 60 / Settore Sociale | Asili | 70 / Settore Sociale | Anziani | 30
Settore | Obiettivo | Peso / Settore Tecnico | Strade | 40 / | Scuole | 60 / Settore Sociale | Asili | 70 / | Anziani | 30
Settore | Obiettivo | Peso / Settore Tecnico | Strade | 40 / Settore Sociale | Scuole | 60 / Settore Tecnico | Asili | 60 / Settore Sociale | Anziani | 40
Settore | Obiettivo | Peso / Settore Tecnico | Strade | 40 / Settore Sociale | Scuole | 40 / Settore Tecnico | Asili | 40 / Tutti i settori | Anziani | 20
Ufficio | Obiettivo | Peso / Tributi | Strade | 40 / Tributi | Scuole | 60 / Anagrafe | Asili | 70 / Anagrafe | Anziani | 20
Fonte | Obiettivo | Peso / Archivio | Strade | 40 / Statistica | Scuole | 60 / Archivio | Asili | 70 / Statistica | Anziani | 30
Fonte | Obiettivo | Peso / Archivio | Strade | 40 / | Scuole | 60 / Statistica | Asili | 70 / | Anziani | 30
Ambito | Obiettivo | Peso / Servizi ai cittadini. | Strade | 40 / Servizi ai cittadini. | Scuole | 60 / Decoro | Asili | 70 / Decoro | Anziani | 30
Settore | Servizio | Obiettivo | Peso / Settore A | Servizio Uno | Strade | 40 / Settore A | Servizio Due | Scuole | 60 / Settore B | Servizio Uno | Asili | 70 / Settore B | Servizio Due | Anziani | 30
`;

/** Which rows make one objective, and which are parts of it. */
const PARTS = `
N. | Obiettivo | Peso / 1 | Strade | 40 / 1.1 | Ponti | 20 / 1.2 | Viadotti | 20 / 2 | Scuole | 60 / 2.1 | Aule | 30 / 2.2 | Tetti | 30
N. | Obiettivo | Peso / 1 | Strade | / 1.1 | Ponti | 20 / 1.2 | Viadotti | 20 / 2 | Scuole | / 2.1 | Aule | 30 / 2.2 | Tetti | 30
N. | Obiettivo | Peso / 1 | Strade | 40 / 1.1 | Ponti | 20 / 1.2 | Viadotti | 20 / 2 | Scuole | / 2.1 | Aule | 30 / 2.2 | Tetti | 30
N. | Obiettivo | Peso / 1 | Strade | 40 / a | Ponti | 50 / b | Viadotti | 50 / 2 | Scuole | 60 / a | Aule | 100
N. | Obiettivo | Peso / 1 | Strade | 40 / 3.1 | Ponti | 20 / 2 | Scuole | 60 / 2.1 | Aule | 30
N. | Obiettivo | Peso / 1 | Strade | 40 / | Fase gara | 50 / | Fase lavori | 50 / 2 | Scuole | 60 / | Fase gara | 100
N. | Obiettivo | Peso / 1 | Strade | 40 / | Fasti | 50 / 2 | Scuole | 60
Obiettivo | Peso / Strade | 40 / - Ponti | 50 / - Viadotti | 50 / Scuole | 60 / - Aule | 30 / - Tetti | 70
Obiettivo | Peso / Strade | 40 / - Ponti | 50 / - Viadotti | 40 / Scuole | 60 / - Aule | 30 / - Tetti | 70
Obiettivo | Peso / Strade | 40 / - Ponti | 50 / - Viadotti | 40 / Scuole | 60 / - Aule | 30 / - Tetti | 60
Obiettivo | Peso / Strade | 40 / - Ponti | 25 / - Viadotti | 15 / Scuole | 60 / - Aule | 40 / - Tetti | 20
Obiettivo | Peso / Strade | 40 / - Ponti | 100 / Scuole | 60 / - Aule | 100
Obiettivo | Peso / Strade | 40 / - Ponti | 40 / Scuole | 60 / - Aule | 60
Obiettivo | Peso / - Ponti | 40 / Strade | 60 / - Aule | 60 / - Tetti | 40
Obiettivo | Peso / Strade | 40 / Fase gara | 50 / Fase lavori | 50 / Scuole | 60 / Fase gara | 30 / Fase lavori | 70
Area | Obiettivo | Peso / Nord | Strade | 40 / | Ponti | 50 / | Viadotti | 50 / Sud | Scuole | 60 / | Aule | 30 / | Tetti | 70
Area | Obiettivo | Peso / x | Strade | 40 / | Ponti | 50 / | Viadotti | 50 / x | Scuole | 60 / | Aule | 30 / | Tetti | 70
Livello | Obiettivo | Peso / Obiettivo | Strade | 40 / Fase | Ponti | 50 / Fase | Viadotti | 50 / Obiettivo | Scuole | 60 / Fase | Aule | 30 / Fase | Tetti | 70
Livello | Obiettivo | Peso / STR | Strade | 40 / OPR | Ponti | 50 / OPR | Viadotti | 50 / STR | Scuole | 60 / OPR | Aule | 30 / OPR | Tetti | 70
Livello | Obiettivo | Peso / STR | Strade | 40 / OPR | Ponti | 50 / OPR | Viadotti | 50 / STR | Scuole | 50 / OPR | Aule | 30 / OPR | Tetti | 70
Livello | Obiettivo | Peso / STR | Strade | 40 / OPR | Ponti | 50 / OPR | Viadotti | 50 / STR | Scuole | 30 / OPR | Aule | 30 / OPR | Tetti | 70
Livello | Obiettivo | Peso / STR | Strade | 40 / OPR | Ponti | 50 / OPR | Viadotti | 40 / STR | Scuole | 50 / OPR | Aule | 30 / OPR | Tetti | 70
Cod. | Obiettivo | Peso / A.01 | Strade | 40 / A.02 | Ponti | 50 / A.03 | Viadotti | 50 / A.04 | Scuole | 60
Obiettivo | Azioni | Peso / Strade | gara | 40 / | lavori | / Scuole | aule | 60 / | tetti |
Obiettivo | Azioni | Peso / Strade | gara | 40 / | lavori | 40 / Scuole | aule | 60 / | tetti | 60
Obiettivo | Azioni | Peso / Strade | gara | 40 / Strade | lavori | 40 / Scuole | aule | 60 / Scuole | tetti | 60
Obiettivo | Azioni | Peso / Strade | gara | 40 / Strade | lavori | 40 / Scuole | aule | 20
N. | Obiettivo | Azioni | Peso / 1 | Strade | gara | 40 / 1 | Strade | lavori | 40 / 2 | Scuole | aule | 60 / 2 | Tetti | aule | 60
N. | Obiettivo | Azioni | Peso / 1 | Strade | gara | 40 / | | lavori | / 2 | Scuole | aule | 60 / | Tetti | | 
Obiettivo | Azioni | Peso / Strade | gara | 40 / Ponti | lavori | / Scuole | aule | 60 / Tetti | | / Verde | siepi | / Parchi | alberi |
Obiettivo | Peso | Fase | Peso fase / Strade | 40 | gara | 50 / | | lavori | 50 / Scuole | 60 | aule | 30 / | | tetti | 70
Obiettivo | Peso | Fase | Peso fase / Strade | 40 | gara | 50 / Strade | 40 | lavori | 50 / Scuole | 60 | aule | 30 / Scuole | 55 | tetti | 70
Obiettivo | Peso | Fase | Peso fase / Strade | 40 | gara | 0.5 / | | lavori | 0.5 / Scuole | 60 | aule | 0.3 / | | tetti | 0.7
Obiettivo | Peso | Fase | Peso fase / Strade | 40 | gara | 50% / | | lavori | 0.5 / Scuole | 60 | aule | 30% / | | tetti | 70%
N. | Obiettivo | Peso / 1 | Strade | 40% / 1.1 | Ponti | 50% / 1.2 | Viadotti | 0.5 / 2 | Scuole | 60% / 2.1 | Aule | 0.3 / 2.2 | Tetti | 70%
Obiettivo | Peso / Strade | 40 / Scuole | 60 / Totale | 100 / Totale fasi | 100 / Asili | 30 / Anziani | 70 / Totale | 100 / Totale di tutto | 300
Settore | Servizio | Obiettivo | Peso / Settore A | Servizio Uno | Strade | 40 / Settore A | Servizio Due | Scuole | 20 / Settore B | Servizio Uno | Asili | 20 / Settore B | Servizio Due | Anziani | 40
Area | Ufficio | Obiettivo | Peso / Settore A | Servizio Uno | Strade | 40 / Settore B | Servizio Uno | Scuole | 20 / Settore A | Servizio Due | Asili | 20 / Settore B | Servizio Due | Anziani | 40
Fase | Obiettivo | Settore | Peso / gara | Strade | Settore Tecnico | 40 / gara | Scuole | Settore Tecnico | 60 / lavori | Asili | Settore Sociale | 70 / lavori | Anziani | Settore Sociale | 30
Obiettivo | Peso | Indicatore | Peso indicatore / Strade | 40 | km | 100 / Scuole | 60 | aule | 100
Obiettivo strategico | Obiettivo | Peso / Decoro | Strade | 40 / Sapere | Strade | 40 / Sapere | Scuole | 20
Obiettivo | Peso / Strade | 40 / Strade | 40 / Scuole | 20
Obiettivo | Peso / Strade | 40 / Strade | 40 / Scuole | 20 / Totale | 60
Obiettivo | Peso / Strade | 40 / Strade | 40 / Scuole | 20 / Totale | 100
Obiettivo | Peso / Strade | 0.4 / Scuole | 60% / Asili | 10
Obiettivo | Peso / Strade | 40% / Scuole | 60
`;

const casesIn = (text: string): readonly string[] => text.trim().split("\n");

export const ROW_CASES: readonly string[] = [TOTALS, TAILS, TITLES, PARTS].flatMap(casesIn);
