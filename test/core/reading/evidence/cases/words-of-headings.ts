/** Texts as they stand in headings, some in a municipality's own words. */
export const HEADINGS = `
Peso
PESO MAX\\n40
Peso massimo 2025
Pesi (=100)
P.
PP
P. (tot. 40)
PP max 80
Punti
Punteggio
Punteggio attribuibile
Pt
Pti.
Pond.
Ponderazione
Pesatura fase
Coefficiente
Coefficienti di ponderazione
Incidenza %
Incidenza del capitale
Incidenza dell'obiettivo
Incidenza degli obiettivi
Quota del capitale
Rilevanza
Rilievo
Valenza
Contributo
Priorità
Importanza
Percentuali attribuite
Percentuale assegnata
Fattore ponderazione
Fattore di ponderazione
Fattori ponderali
Valore ponderato
Val. pond.
Grado di importanza
Peso kg
Peso netto
Peso lordo del collo
Peso corporeo
Punti patente
Punti di forza
Punto vendita
Punti luce
Punti ottenuti
Peso raggiunto
Punteggio finale
Peso fase
Peso delle azioni
Peso sotto obiettivo
Peso sottofase
Peso ind.
Peso KPI
Peso attività obiettivo
Peso parziale
Peso tappa
Incidenza fase
Peso dell'obiettivo rispetto al totale delle fasi
Peso indicatore (max 20)
Quanto pesa ogni obiettivo per la struttura
Raggiungimento
Realizzazione %
Realizzazione
Esito
Avanzamento lavori
Consuntivo
Rendicontazione finale
Ottenuto
Inizio lavori
Avvio
Decorrenza
Scadenza
Termine ultimo
Entro quando
Tempi e modi
Tempistica
Data
Cronoprogramma
Durata
Target 2025
Risultato atteso
Traguardo
Standard
Livello atteso
Livello
Soglia
Valore obiettivo
Indicatore
Misure
Metrica
KPI
Parametri
Verifica
Ind
Ind.
Indice
N
N.
N.ro
Nr.
Nr addetti
Numero addetti
N. dipendenti
N. ore
N. ore di lavoro
N. oreficerie
N. giorni
N. pratiche
N. atti
N. attività
N. persone
Num. risorse
Numero unità
Cod.
Codice CUP
Codice univoco di riferimento dell'intervento
Prog
ID
Rif. DUP
Sigla
#
№
# ore
Settore
Settore responsabile
Area
Aree coinvolte
Servizi
Ufficio
Direzione
Struttura
Ripartizione
Centro di costo
Centro di responsabilità
Centro resp
Centro sportivo
CdR
U.O.
Unità organizzativa
Unità di progetto
Unità
Posizione organizzativa
Macroarea
Articolazione
Dipartimento
Dirigente
Titolare
Responsabile P.O.
Responsabile EQ
Responsabile del settore
Responsabili di area
Responsabile dell'ufficio
Reparto
Comparto
Assegnato a
Assegnata alla
Assegnati al protocollo
Fase
Fasi operative
Azioni da realizzare
Attività
Step
Tappe
Interventi
Sotto obiettivo
Sottobiettivo
Obiettivo
OBIETTIVI ANNO 2025
Obiettivi triennio 2025
Titolo dell'obiettivo operativo di gestione
Impegno programmatico
Finalità
Progetto
Oggetto
Contenuto
Descrizione
Descrizione del livello
Obiettivi strategici
Area strategica
Valore pubblico
Linea di mandato
Codice obiettivo
Obiettivo n. 3
Tipologia
Output/Outcome
Classe KPI
Dimensione
Stato
Stato attuazione
Indicatori di risultato e fonte dei dati da cui si ricava il valore
Indicatori di risultato e fonte dei dati da cui si ricava il valore nel corso dell'anno 2025
n nome
Nome
Al
Dal
mm/aaaa
Percentuale
Voce
Note
Anno
Anno 2024
2024
Baseline 2024
Peso 2025 - 2027
Peso %
Fasi %
Peso\\ndell'azione
Rilievo dato
Wt
Wt.
Wtx
Ziele 2026
Ziel
Zielwert
Meta (anno) 2025
Meta
Abteilung
Abteilung:
Abteilung 3
Abteilung Bau
Ripartizione Nord
Ripartizione:
Zusammen: 99,5
Zusammen 80
Zusammengefasst
Gemeinsame Ziele
Gemeinsamer
`;
