/** Texts as they stand in headings, titles and cells: what every judge of words says of each (test/support/evidence/words.ts). */

const HEADINGS = `
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

const TITLES = `
COMUNE DI MONTALBERO
Comune
Unione dei Comuni Montalbero
Provincia di Chissadove
Consorzio
Camera di commercio
Piano della performance 2025
PIAO 2025-2027
P.E.G. 2026
PEG
Allegato B
Bozza
Rev. 2 del 15/03/2025
Delibera n. 12
Prot. 123
Legenda
Scheda obiettivi
Sezione 2 Sottosezione 2.2 - Piano della performance
Sezione 2
Sezione Operativa - SeO - Tributi
Sezione Operativa - SeO - 3
SEZIONE OPERATIVA SEO
Sezione Operativa – Settore Tecnico
Sezione I - Obiettivi
Sezionamento
I Obiettivi di gruppo
A) OBIETTIVI TRASVERSALI
B Obiettivi
C1 obiettivi comuni
IV obiettivi
V) Obiettivi
VI Obiettivi
Obiettivi
Obiettivi di performance organizzativa
Obiettivi assegnati a Ragioneria
Obiettivi attribuiti al Settore Tributi
OBIETTIVI AFFIDATI ALL'UFFICIO TECNICO
Obiettivi assegnati
Obiettivi del Settore Tecnico
Obiettivi dell'area
OBIETTIVI AREA 1 – AFFARI GENERALI
OBIETTIVI DI AREA
Obiettivi trasversali
Obiettivi intersettoriali
Obiettivi comuni
Obiettivi comuni a tutti
Obiettivi di ente
Performance di ente
Tutti i settori
Tutte le aree
Tutte le direzioni
Tutti i dirigenti
Tutti i cittadini
Comuni a tutte le strutture
Parte 1
Parte speciale
Settore Tecnico
SETTORE TECNICO - totale punti: 120
Settore Tecnico (peso complessivo 100)
Settore Tecnico (peso complessivo 100%)
Settore Tecnico - max. 40 punti
Settore Tecnico - somma 80
Settore
Settore:
Settore: Tecnico
Settore: Tutti i settori
Struttura: Ragioneria
STRUTTURA — Ragioneria
Struttura: Re
Centro di responsabilità: 12 - Tributi
Unità organizzativa: Anagrafe
2° Settore - Tributi
12 Settore Tributi
123 Settore Tributi
II Settore
XII Settore
Il Settore Tecnico
Area 3
Area strategica 1
Area tematica
Area di intervento
Area di valore pubblico
Servizio Tributi
Servizi ai cittadini
Uffici
Ufficio di piano
Segretario
Segretario comunale
Segreteria
Segreteria generale
Avvocatura
Staff
Polizia
Polizia municipale
Comando
Direttore
Direttore generale
Direzione
Dirigente
Dirigente:
Dirigente: dott. Rossi
DIRIGENTE dott. Rossi
Responsabile
Responsabile: Bianchi
Responsabile del servizio: Bianchi
Responsabile del settore tecnico e manutentivo del comune
Titolare
Titolare di posizione organizzativa
Funzionario
Capo area
Capo ufficio tecnico: Verdi
Assessore
Referente
Posizione organizzativa
PO 3
UO Tributi
U.O. Tributi
u o
CDR 12
Unità di progetto PNRR
Macroarea Nord
Articolazione
Denominazione
Denominazione struttura
Settore/Servizio
Area settore
Struttura organizzativa
Settore di assegnazione del dipendente
Assegnato a
Assegnata a Ragioneria
Ragioneria
Tributi
Tributi (segue)
Tributi - foglio 2 di 3
Tributi - parte 1
Tributi pag. 3
Tributi pagina 2/4
Tributi parte
Continua
Continuativo
Viabilità
VIABILITÀ
Il Settore Tecnico provvede alla cura delle strade, dei ponti e di tutto il resto.
Il Settore Tecnico provvede alla cura delle strade, dei ponti e di tutto
Risorse: quelle assegnate al settore
Risorse: Quelle assegnate al settore
Ri: quelle del settore
Servizi più semplici per i cittadini.
Area 1 con un nome molto lungo che va ben oltre quello che di solito si scrive sopra un elenco di obiettivi di un comune
Un titolo senza parole note che va oltre i cento caratteri, come a volte capita sopra gli elenchi di un piano lungo
12/3
A1
ab
Rossi Mario
Segretario comunale: Neri
Performance organizzativa
Performance organizzativa del settore
Performance individuale
I Performance
ii performance
a performance trasversale
parte 2 obiettivi trasversali
sezione II obiettivi trasversali
x obiettivi trasversali
`;

const TOTALS = `
Totale
TOTALE
Tot.
TOT. 40
TOT.40
Totale 100%
Totale: 80
Totale generale 100
Totale pesi azioni (=100)
Totale Settore Tecnico
Totale digitalizzazione dell'archivio
Somma
Sommano
Somma urgenza
Subtotale
Sub-totale
In totale
Complessivo
Parziale
Quadratura
Σ
Totale obiettivi 5
Totale 2024
Totale fasi: 100%
100
100%
12,5 %
1.250
12345
n. 5 obiettivi
5 obiettivi
5 obiettivi chiusi
N.5 obiettivi
OK
ok!
KO
Errore
VERIFICARE
verificare.
Controllare
Corretto
Sì
no
✓
x
X
xx
Differenza
Differenza di genere
Scarto
Residuo
Resto
Da assegnare
Da attribuire
Da distribuire
Da fare
Mancano 10 punti
Mancanti
Punti residui
Punti da assegnare
Punti
Eccedenza
Peso: 30%
Peso obiettivo = 30%, come da scheda
Peso obiettivo: 30
Peso: trenta
: 40
Peso obiettivo: 1.500 euro
40% dell'obiettivo strategico
pt. 25
15 punti
Obiettivo n. 3 - Sportello unico
Obiettivo: Sportello
Obiettivo (di gestione)
Peso (max)
Obiettivo — Sportello
%
2025
Perc. 3
12.5 %
`;

const LEVELS = `
Alto
alta
Molto alto
Medio alto
Medioalto
Più alto
Medio
Basso
Bassissimo
Elevata
Massimo
Minimo
Forte
Debole
Normale
Ordinario
Rilevante
Scarso
Critica
Lieve
Discreto
Strategico
Prioritaria
Hoch
High
Altopiano
Un livello davvero molto alto
Da definire
Da assegnare
n.d.
N.A.
tbd
Vedi nota
Nessuno
Uno due tre
Uno due tre quattro
Classe A
Classe 1
`;

const PLANS = `
Criteri di valutazione
Comportamenti organizzativi
I comportamenti
Due parole comportamenti
Competenze
Capacità
Capacitare
Fornitori
Offerta economica
Prove d'esame
Titoli di studio
Variabili
Rischio
Domande
Strumenti
Partner
Risultati
Azione
OB. 3
Piano esecutivo
Piano esecutivo di gestione
Piano dettagliato
Valori attesi
Peso degli obiettivi
Peso degli obiettivi per ciascuna struttura
Peso degli obiettivi totale
Somma dei pesi degli obiettivi
Peso delle voci
Oggetto dell'incarico
Titolo
Legenda dei pesi
Istruzioni
Guida alla compilazione
Esempio
Riepilogo
Sintesi
Pivot
Etichette di riga
Rubrica
Contatti
Significato
Scala
Il riepilogo
Numero di obiettivi
N. obiettivi
Somma obiettivi
Conteggio degli obiettivi
Totale di obiettivi
Obiettivi: 2
Peso di questo obiettivo che riguarda la manutenzione ordinaria delle strade
Questo obiettivo riguarda la manutenzione ordinaria e straordinaria delle strade comunali e vicinali, dei ponti, dei viadotti, dei marciapiedi, delle piazze e di tutte le aree verdi che il comune cura da sempre
Una voce senza parole del mestiere che però è più lunga di quanto una intestazione possa mai essere in un foglio ben fatto
Una voce con 3 numeri che però è più lunga di quanto una intestazione possa mai essere in un foglio ben fatto, e va oltre i centotrenta
31/12/2025
Al 31/12/2025
31.12.25
Pratiche del 2025
25 aprile
`;

export const WORD_CASES: readonly string[] = [
  ...new Set(
    [HEADINGS, TITLES, TOTALS, LEVELS, PLANS].flatMap((text) =>
      text
        .trim()
        .split("\n")
        .map((one) => one.replaceAll("\\n", "\n")),
    ),
  ),
];
