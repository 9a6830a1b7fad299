/** The standard SeO sheet: what was done on the way, what is missing, what the command line says. */
export const seo = {
  "seo.part.own": "Obiettivi della struttura",
  "seo.part.transversal": "Obiettivi trasversali",
  "seo.weights.kept": "i pesi restano quelli della fonte e fanno {sum}, come devono",
  "seo.weights.kept-off":
    "i pesi restano quelli della fonte: fanno {sum}, ma dovrebbero fare {expected}. Sul nuovo foglio il totale è in rosso finché non torna",
  "seo.weights.kept-unstated":
    "i pesi restano quelli della fonte e fanno {sum}. La fonte non dice quanto dovrebbero fare: come totale vale la loro somma",
  "seo.weights.brought":
    "i pesi sono portati da {from} a {to} in proporzione: ogni peso × {to} ÷ {from}, arrotondato a multipli di {step} con il metodo dei resti più alti",
  "seo.weights.already": "i pesi fanno già {total}: restano come sono",
  "seo.weights.not-brought":
    "i pesi non si possono portare a {wished}: per ripartirli servono pesi numerici, nessuno negativo e almeno uno maggiore di zero. Restano come sono",
  "seo.weights.percent": "i pesi in percentuale sono scritti come punti (15% diventa 15)",
  "seo.transversal-from": "gli obiettivi trasversali vengono dal foglio «{sheet}»",
  "seo.no-transversal": "la fonte non ha obiettivi trasversali per questa struttura: il totale intero ({total}) è dei suoi obiettivi",
  "seo.missing.publicValue": "manca l'obiettivo di valore pubblico in {count:un obiettivo|# obiettivi}",
  "seo.missing.strategic": "manca l'obiettivo strategico in {count:un obiettivo|# obiettivi}",
  "seo.missing.operative": "manca il testo dell'obiettivo in {count:un obiettivo|# obiettivi}",
  "seo.missing.deadline": "manca la scadenza in {count:un obiettivo|# obiettivi}",
  "seo.missing.weight": "manca il peso in {count:un obiettivo|# obiettivi}",
  "seo.missing.type": "manca Output/Outcome in {count:una riga|# righe}",
  "seo.missing.kpiClass": "manca la classe KPI in {count:una riga|# righe}",
  "seo.missing.indicator": "manca l'indicatore in {count:una riga|# righe}",
  "seo.missing.target": "manca il target in {count:una riga|# righe}",
  "seo.left-out.numbers":
    "la scheda standard non ha una colonna per il numero: {count:quello di un obiettivo o fase non è riportato|quelli di # obiettivi e fasi non sono riportati}",
  "seo.left-out.starts":
    "la scheda standard non ha una colonna per l'inizio: {count:una data di inizio non è riportata|# date di inizio non sono riportate}",
  "seo.left-out.achievements":
    "la scheda standard non ha colonne per i risultati: {count:quelli di un obiettivo non sono riportati|quelli di # obiettivi non sono riportati}",
  "seo.words": "«{from}» corretto in «{to}» {count:una volta|# volte}",
  "seo.total-live": "il totale in {cell} ({value}) era un numero scritto a mano: ora è una somma che si aggiorna",
  "seo.change.word": "{column}: «{from}» corretto in «{to}»",
  "seo.change.deadline": "scadenza «{from}» scritta {to}",
  "seo.change.deadline-kept": "scadenza «{text}» lasciata com'è scritta: non è un mese solo",
  "seo.change.weight": "peso da {from} a {to} (in proporzione esatta {share})",
  "seo.change.weight-kept": "il peso «{text}» non è un numero: resta com'è scritto",
  "seo.change.moved": "«{text}» passa dalla colonna {from} alla colonna {to}",
  "seo.change.phase": "la fase «{text}» è una riga dell'obiettivo",
  "seo.change.section": "la parte «{name}» entra nell'elenco unico: la scheda standard non ha altre sezioni",
  "seo.cli.usage":
    "Uso: piao seo FILE [--struttura NOME] [-o USCITA.xlsx] [--sovrascrivi] [--porta-a 40+40] [--modello-vuoto NOME] [--lingua it|en] [--json]",
  "seo.cli.summary":
    "Scrive la scheda standard «Sezione Operativa - SeO» di ogni struttura del piano, in un nuovo file .xlsx. Il file di partenza non viene toccato.",
  "seo.cli.written": "{count:Scritto un foglio|Scritti # fogli} in {file}",
  "seo.cli.exists": "{file} esiste già e non è stato toccato. Scegliere un altro nome con -o, oppure aggiungere --sovrascrivi.",
  "seo.cli.same-file": "{file} è il file di partenza, che non si sovrascrive mai. Scegliere un altro nome con -o.",
  "seo.cli.not-written": "{file} non si può scrivere: {why}. Controllare la cartella, o che il file non sia aperto in un altro programma.",
  "seo.cli.no-unit": "nessuna struttura si chiama «{name}». Nel file ci sono: {names}.",
  "seo.cli.no-plan": "{file}: nessun piano riconosciuto, niente da scrivere",
  "seo.cli.no-file": "manca il file del piano (oppure --modello-vuoto NOME per una scheda vuota).",
  "seo.cli.bad-totals":
    "--porta-a vuole due totali maggiori di zero, degli obiettivi della struttura e di quelli trasversali, per esempio 40+40; qui c'è «{text}».",
  "seo.cli.same-objectives": "{count:un obiettivo è uguale alla fonte|# obiettivi sono uguali alla fonte}",
  "seo.cli.model": "scheda vuota per «{name}»",
} as const;
