/** Texts as they stand in titles and before the names of structures and persons. */
export const TITLES = `
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
Obiettivi che per questo anno in corso sono assegnati al settore Tecnico: area vasta
Obiettivi assegnati al settore Tecnico: area vasta
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
