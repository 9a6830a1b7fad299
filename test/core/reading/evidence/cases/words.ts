/** Texts as they stand in headings, titles and cells: what every judge of words says of each (test/support/evidence/words.ts). */
import { HEADINGS } from "./words-of-headings";
import { TITLES } from "./words-of-titles";

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
