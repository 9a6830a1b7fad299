/** Headings side by side, each with the kind of what stands below it (test/support/evidence/columns.ts). */

/** Which of several columns of numbers weighs what. */
const WEIGHTS = `
Obiettivo:t | Peso:n
Obiettivo:t | Peso:m
Obiettivo:t | Peso:p
Obiettivo:t | Peso:q
Obiettivo:t | Peso:o
Obiettivo:t | Peso:h
Obiettivo:t | Peso:e
Obiettivo:t | Peso:w
Obiettivo:t | Peso:t
Obiettivo:t | Peso:y
Obiettivo:t | Peso:g
Obiettivo:t | Peso:i
Obiettivo:t | Peso:n | Peso:n
Obiettivo:t | Peso:w | Punti:n
Obiettivo:t | Peso:e | Punti:n
Obiettivo:t | Priorità:w | Peso:n
Obiettivo:t | Peso:n | Peso ponderato:m
Obiettivo:t | Peso:n | Peso massimo:n
Obiettivo:t | Peso:n | Peso finale:p
Obiettivo:t | Peso:n | Peso rideterminato:m
Obiettivo:t | Peso:n | Peso effettivo:m
Obiettivo:t | Peso:n | Peso normalizzato:m
Obiettivo:t | Peso:n | Punti:m
Obiettivo:t | Peso:n | Punti:m | Peso fase:r
Obiettivo:t | Fase:t | Peso:n | Peso fase:r
Obiettivo:t | Peso:n | Fase:t | Peso fase:r
Obiettivo:t | Peso fase:r
Obiettivo:t | Indicatore:t | Peso indicatore:r
Obiettivo:t | Indicatore:t | Peso indicatore:r | Quantità:n
Obiettivo:t | Peso azione:r | Peso indicatore:r
Obiettivo:t | Peso azione:r | Peso indicatore:r | Valore:n
Obiettivo:t | Peso:n | % fase:r
Obiettivo:t | Peso:n | Fase %:r
Obiettivo:t | Peso:n | Indicatore %:q
Obiettivo:t | Peso:n | Indicatore perc.:r
Obiettivo:t | Peso:n | Fase perc:x
Obiettivo:t | Peso:n | % indicatore:t
Obiettivo:t | Peso:n | Totale:f
Obiettivo:t | Peso:n | Totale pesi:f
Obiettivo:t | Peso:n | Totale pesi:h
Obiettivo:t | Peso:n | Peso totale:f
Obiettivo:t | Peso:n | Peso complessivo:f
Obiettivo:t | Peso:n | Somma pesi:f
Obiettivo:t | Totale pesi:n
Obiettivo:t | Totale pesi:f | Valore:n
Obiettivo:t | Totale pesi:h | Valore:n
Obiettivo:t | Totale pesi:o | Valore:n
Obiettivo:t | Totale pesi:n | Valore:n
Obiettivo:t | Totale pesi:n | Valore:n | Altro:m
Obiettivo:t | Punti (totale = 75):n | Valore:m
Obiettivo:t | Peso:n | Tot. struttura:f
Obiettivo:t | Valore:n | Tot. struttura:f
Obiettivo:t | Valore:n | Totale ore:f
Obiettivo:t | Valore:n | Totale euro:f
Obiettivo:t | Valore:n | Totale importo:f
Obiettivo:t | Valore:n | Totale costi:f
Obiettivo:t | Valore:n | Tot budget:h
Obiettivo:t | Valore:n | Tot giorni:h
Obiettivo:t | Valore:n | Tot.:f
Obiettivo:t | Valore:n | Tot.:q
Obiettivo:t | Valore:n | Totale settore:t
Obiettivo:t | Valore:n | Somma:f
Obiettivo:t | Valore:n
Obiettivo:t | Valore:m
Obiettivo:t | Valore:q
Obiettivo:t | Valore:h
Obiettivo:t | Valore:i
Obiettivo:t | Valore:g
Obiettivo:t | Valore:y
Obiettivo:t | Valore:p
Obiettivo:t | Valore:w
Obiettivo:t | :n
Obiettivo:t | Valore 2025:n
Obiettivo:t | Ore:n
Obiettivo:t | N. giorni:n
Obiettivo:t | Importo:n
Obiettivo:t | Euro:n
Obiettivo:t | Stanziamento:n
Obiettivo:t | Risorse assegnate:n
Obiettivo:t | Budget:n
Obiettivo:t | Costo:n
Obiettivo:t | Spesa:n
Obiettivo:t | Addetti:n
Obiettivo:t | Unità:n
Obiettivo:t | Personale:n
Obiettivo:t | Personale e Organizzazione:n
Obiettivo:t | Dipendenti:n
Obiettivo:t | Anno:n
Obiettivo:t | Stanza:n
Obiettivo:t | Telefono:n
Obiettivo:t | Baseline:n
Obiettivo:t | Partenza:n
Obiettivo:t | Mq:n
Obiettivo:t | Km:n
Obiettivo:t | Numero:n
Obiettivo:t | Nr pratiche:n
Obiettivo:t | N pratiche:n
Obiettivo:t | Valore di partenza:n
Obiettivo:t | Il costo di ogni azione:n
Obiettivo:t | Quanto costo di personale serve:n
Obiettivo:t | Valore:n | Altro:m
Obiettivo:t | Valore:n | Altro:m | Terzo:r
Obiettivo:t | Rossi:n | Bianchi:m | Verdi:r
Obiettivo:t | Settore Tecnico:n | Settore Sociale:m
Obiettivo:t | Settore Tecnico:o | Settore Sociale:h
Obiettivo:t | Settore Tecnico:x | Settore Sociale:h
Obiettivo:t | Settore Tecnico:q | Settore Sociale:n
Obiettivo:t | Servizio Personale e Organizzazione:n | Servizio Anno Zero:m
Obiettivo:t | Settore Tecnico:n | Valore:m
Obiettivo:t | Settore Tecnico:n
Obiettivo:t | Peso Rossi:n | Peso Bianchi:m
Obiettivo:t | Peso Rossi:n | Peso Rossi:m
Obiettivo:t | Peso Rossi:n | Peso:m
Obiettivo:t | Peso (Rossi):n | Peso - Bianchi:m
Obiettivo:t | Peso % Rossi:n | Peso % Bianchi:m
Obiettivo:t | Punti attribuiti Rossi:n | Punti attribuiti Bianchi:m
Obiettivo:t | Peso obiettivo Rossi:n | Peso obiettivo Bianchi:m
Obiettivo:t | Quota Rossi:n | Quota Bianchi:m
Obiettivo:t | Peso Rossi:n | Peso finale:m
Obiettivo:t | Peso attribuito:n | Peso percentuale:m
Obiettivo:t | Peso parziale:n | Peso assegnato:m
Obiettivo:t | Peso dell'obiettivo:n | Peso Rossi:m
Obiettivo:t | Peso interno:n | Peso relativo:m
Obiettivo:t | Peso strategico:n | Peso specifico:m
Obiettivo:t | Peso di Rossi:n | Peso per Bianchi:m
Obiettivo:t | Ponderazione Rossi:n | Ponderazione Bianchi:m
Obiettivo:t | Pesatura A:n | Pesatura B:m
Obiettivo:t | Peso 2024:n | Peso 2025:m
Obiettivo:t | Peso 2025:n | Peso 2024:m
Obiettivo:t | Peso 2026:n | Peso 2025:m | Peso 2024:r
Obiettivo:t | Peso 2024:n | Peso:m
Obiettivo:t | Peso 2026:n | Peso:m
Obiettivo:t | Peso 2023:n | Peso 2022:m
Obiettivo:t | Peso 2025:n
Obiettivo:t | Punti 2025:n | Peso 2025:m
Area strategica:S | Peso area:f | Obiettivo:t | Peso obiettivo:n
Area strategica:S | Peso area strategica:h | Obiettivo:t | Peso:n
Area strategica:t | Peso area:n | Obiettivo:t | Peso obiettivo:n
Macroarea:S | Peso macroarea:f | Descrizione:t | Peso obiettivo:n
Ambito:S | Peso ambito:n | Obiettivo:t | Peso:n
Missione:S | Peso missione:f | Obiettivo:t | Peso missione obiettivo:n
Programma:t | Peso programma:n | Obiettivo:t | Peso:n
Dimensione:S | Peso dimensione:f | Obiettivo:t | Peso:n
Linea:S | Peso linea:f | Obiettivo:t | Peso:n
Peso area:f | Obiettivo:t | Peso obiettivo:n
N.:i | Peso area:f | Obiettivo:t | Peso obiettivo:n
Obiettivo:t | Peso:n | Rilevanza:m
Obiettivo:t | Rilevanza:n
Obiettivo:t | Importanza:m | Complessità:m | Prodotto:n
Obiettivo:t | Coefficiente:m | Valore:n
Obiettivo:t | Peso kg:n
Obiettivo:t | Peso raggiunto:n
Obiettivo:t | P.:n
Obiettivo:t | PP tot 100:n
`;

/** Which column holds what, weights left aside. */
const OTHERS = `
N.:i | Obiettivo:t | Indicatore:t | Target:v | Scadenza:d | Peso:n
N.:c | Obiettivo:t | Peso:n
:i | Obiettivo:t | Peso:n
:c | Obiettivo:t | Peso:n
:a | Obiettivo:t | Peso:n
:t | Obiettivo:t | Peso:n
Rif:i | Obiettivo:t | Peso:n
Obiettivo:i | Descrizione:t | Peso:n
Obiettivo:c | Descrizione:t | Peso:n
Obiettivo:i | Descrizione:i | Peso:n
Codice:s | Cod. obiettivo:c | Obiettivo:t | Peso:n
Codice:c | Cod. obiettivo:i | Obiettivo:t | Peso:n
Codice:t | Obiettivo:t | Peso:n
Codice obiettivo:t | Obiettivo:t | Peso:n
Codice obiettivo:e | Obiettivo:t | Peso:n
N.:e | Obiettivo:t | Peso:n
Titolo:t | Descrizione:t | Peso:n
Titolo:t | Obiettivo operativo:t | Peso:n
Descrizione:t | Obiettivo:t | Peso:n
N obiettivo:i | Descrizione:t | Peso:n
Codice obiettivo:i | Titolo:t | Peso:n
Obiettivo strategico:s | Obiettivo operativo:t | Peso:n
Obiettivo strategico:t | Peso:n
Obiettivo strategico:t | Fase:t | Peso:n
Valore pubblico:t | Peso:n
Valore pubblico:s | Obiettivo:t | Peso:n
Fase:t | Peso:n
Linea di azione:t | Fasi:t | Peso:n
Fasi:t | Linea di azione:t | Peso:n
Azioni:t | Attività:t | Peso:n
Attività:t | Sotto azioni:t | Peso:n
Step:t | Attività:t | Peso:n
Descrizione estesa:l | Attività:t | Peso:n
Contenuto:l | Attività:t | Peso:n
Descrizione estesa:t | Attività:t | Peso:n
Descrizione estesa:l | Attività:t | Peso:n | Peso fase:r
Obiettivo:l | Attività:t | Peso:n
Descrizione:l | Attività:t | Fasi:t | Peso:n
Indicatore:t | Peso:n
Indicatore:t | Cosa:t | Peso:n
Cosa:t | Indicatore:t | Peso:n
Cosa:w | Indicatore:t | Peso:n
Cosa:l | Indicatore:t | Peso:n
Cosa:t | Come:t | Indicatore:t | Peso:n
Cosa:n | Indicatore:t | Peso:m
Cosa:t | Fase:t | Peso fase:r
Cosa:S | Fase:t | Peso:n | Peso fase:r
Cosa:l | Fase:t | Peso:n | Peso fase:r
Cosa:w | Fase:t | Peso fase:r | Peso:n
Fase:t | Cosa:t | Peso fase:r
Cosa:t | Peso:n
Cosa:t | Chi:s | Peso:n
Chi:s | Cosa:l | Peso:n
Settore:s | Obiettivo:t | Peso:n
Settore:S | Obiettivo:t | Peso:n
Settore:t | Peso:n
Settore:s | Peso:n
Obiettivo:t | Peso:n | Settore:s
Obiettivo:t | Inizio:d | Fine:d | Peso:n
Obiettivo:t | Stato:v | Peso:n
Obiettivo:t | Stato:d | Peso:n
Obiettivo:t | Stato:e | Peso:n
Obiettivo:t | Stato attuazione:v | Scadenza:d | Peso:n
Obiettivo:t | Stato attuazione:v | Consuntivo:v | Peso:n
Obiettivo:t | Stato attuazione:t | Peso:n
Obiettivo:t | Risultato al 30/06/2025:v | Risultato al 31/12/2025:v | Peso:n
Obiettivo:t | Risultato al 31/12/2025:v | Risultato al 30/06/2025:v | Peso:n
Obiettivo:t | Risultato:t | Grado di raggiungimento:v | Peso:n
Obiettivo:t | Risultato:l | Grado di raggiungimento:v | Peso:n
Obiettivo:t | Risultato:e | Grado di raggiungimento:v | Peso:n
Obiettivo:t | Raggiungimento 2024:v | Raggiungimento 2025:v | Peso:n
Obiettivo:t | Tipo indicatore:w | Classe:w | KPI:t | Target:v | Peso:n
Obiettivo:t | Dimensione:w | Baseline:m | Target:v | Peso:n
Obiettivo:t | Fase:t | Indicatore:t | Peso:n | Peso fase:r
Obiettivo:t | Valore pubblico:t | Strategico:t | Peso:n
`;

/** What tells a plan from any other list with numbers. */
const PLANS = `
Titolo:t | Punti:n
Titolo:t | Valore:n
Titolo:t | Valore:n | Target:v
Titolo:t | Valore:n | Target:v | Scadenza:d
Descrizione:t | Quantità:n | Scadenza:d
Descrizione:t | Peso:m
Descrizione:t | Peso:m | Target:v
Descrizione:t | Importo:n | Scadenza:d
Oggetto:t | Peso netto:n
Voce:t | Peso:n
Voce:t | Peso:m
Voce:t | Peso:m | Target:v
Voce:t | Peso:m | Target:v | Scadenza:d
Voce:t | Peso:m | Indicatore:t
Voce:t | Valore:m | Indicatore:t | Target:v
Azione:t | Peso:n
Azione:t | Peso:m
Azione:t | Peso:m | Scadenza:d
Azione:t | Valore:m | Scadenza:d | Target:v
Settore:s | Peso:m
Settore:s | Azione:t | Peso:m
Settore:s | Voce:t | Peso:m
Settore:t | Obiettivi:i | Peso:n
Comportamento:t | Descrizione:t | Peso:n
Comportamento:t | Obiettivo:t | Peso:n
Competenze:t | Peso:n | Target:v
Capacità:t | Descrizione:t | Punti:n
Valore pubblico:t | Peso:m
Indicatore:t | Peso:m
Indicatore:t | Target:v | Peso:m
Indicatore:t | Target:v | Valore:n
Indicatore:t | Target:v | Scadenza:d | Valore:n
Indicatore:t | Baseline:m | Valore:n
Obiettivo:t | Valore:m
Obiettivo:t | Valore:n
Obiettivo:t | Valore:n | Target:v
Obiettivo:n | Peso:m
Obiettivi:i | Pesi:n | Settore:t
`;

const casesIn = (text: string): readonly string[] => text.trim().split("\n");

export const COLUMN_CASES: readonly string[] = [WEIGHTS, OTHERS, PLANS].flatMap(casesIn);
