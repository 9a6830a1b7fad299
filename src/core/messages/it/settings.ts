/** Settings files: what each key means (`setting.<key>`), what it expects (`.wanted`), and what is wrong with a file. */
const wanted = {
  "setting.version.wanted": "il numero 1",
  "setting.language.wanted": '"it" oppure "en"',
  "setting.rules.wanted": 'un oggetto con i nomi dei controlli, per esempio { "number-sequence": "off" }',
  "setting.rules.*.wanted": '"error", "warning", "info" oppure "off"',
  "setting.expected.wanted": "un oggetto con le chiavi workbook, sheets e sections",
  "setting.expected.workbook.wanted": "un numero maggiore di zero, oppure null",
  "setting.expected.sheets.wanted": 'un oggetto con i nomi dei fogli, per esempio { "Area 1": 40 }',
  "setting.expected.sheets.*.wanted": "un numero maggiore di zero",
  "setting.expected.sections.wanted": 'un oggetto con i nomi dei fogli, per esempio { "Area 1": { "Obiettivi trasversali": 40 } }',
  "setting.expected.sections.*.wanted": 'un oggetto con i nomi delle sezioni, per esempio { "1": 60, "Obiettivi trasversali": 40 }',
  "setting.expected.sections.*.*.wanted": "un numero maggiore di zero",
  "setting.levels.wanted": 'un oggetto con le parole e quanto valgono, per esempio { "Alto": 50, "Medio": 30, "Basso": 20 }',
  "setting.levels.*.wanted": "un numero maggiore di zero",
  "setting.tolerance.wanted": "un numero da 0 in su",
  "setting.years.wanted": 'un oggetto come { "from": 2025, "to": 2027 }, oppure null',
  "setting.years.from.wanted": "un anno, per esempio 2025",
  "setting.years.to.wanted": "un anno non precedente a from, per esempio 2027",
  "setting.headings.wanted": 'un oggetto come { "weight": ["Incidenza"] }',
  "setting.headings.*.wanted": 'un elenco di testi, per esempio ["Incidenza"]',
  "setting.layouts.wanted":
    'un elenco di descrizioni come [{ "version": 1, "name": "Schede", "headings": ["Obiettivo", "Valenza"], "weight": "Valenza" }]',
  "setting.layouts.*.wanted": "una descrizione tra parentesi graffe, con version, name, headings e weight",
  "setting.layouts.*.version.wanted":
    "il numero 1 (le descrizioni scritte da una versione più recente del programma qui non si possono usare)",
  "setting.layouts.*.name.wanted": "un nome tra virgolette, non vuoto",
  "setting.layouts.*.headings.wanted": 'un elenco di intestazioni, ognuna una volta sola, per esempio ["N.", "Obiettivo", "Valenza"]',
  "setting.layouts.*.headings.*.wanted": "un'intestazione tra virgolette, non vuota",
  "setting.layouts.*.weight.wanted":
    'una delle intestazioni elencate in headings, che non sia indicata anche per altro; oppure { "after": intestazione, "columns": di quante colonne più a destra }',
  "setting.layouts.*.title.wanted": 'una delle intestazioni elencate in headings, oppure { "after": intestazione, "columns": numero }',
  "setting.layouts.*.parts.wanted": "un elenco di colonne, ognuna indicata con una delle intestazioni elencate in headings",
  "setting.layouts.*.parts.*.wanted": 'un\'intestazione, oppure { "after": intestazione, "columns": numero }',
  "setting.layouts.*.lists.wanted":
    '"sheet", "titles", "tables", "numbers", "totals", oppure { "column": una delle intestazioni elencate in headings }',
  "setting.layouts.*.leaveOut.wanted": 'un elenco di parole con cui cominciano le righe che non contano, per esempio ["di cui"]',
  "setting.layouts.*.leaveOut.*.wanted": "un testo tra virgolette, non vuoto",
  "setting.layouts.*.total.wanted": "un numero maggiore di zero",
  "setting.forms.wanted": 'un elenco di descrizioni come [{ "version": 1, "name": "Schede", "weight": "Rilevanza" }]',
  "setting.forms.*.wanted": "una descrizione tra parentesi graffe, con version, name e weight",
  "setting.forms.*.version.wanted":
    "il numero 1 (le descrizioni scritte da una versione più recente del programma qui non si possono usare)",
  "setting.forms.*.name.wanted": "un nome tra virgolette, non vuoto",
  "setting.forms.*.weight.wanted": 'la voce accanto alla quale sta il peso, con almeno una lettera, per esempio "Rilevanza"',
  "setting.forms.*.title.wanted": "la voce accanto alla quale sta ciò che si pesa, diversa da quella del peso",
  "setting.forms.*.lists.wanted": '"sheet", "all", oppure { "label": la voce che nomina la struttura, diversa da quella del peso }',
  "setting.forms.*.total.wanted": "un numero maggiore di zero",
  "setting.headings.*.*.wanted": "un testo tra virgolette, non vuoto",
  "setting.vocabulary.wanted": "un oggetto con le chiavi types, classes e yesNo",
  "setting.vocabulary.types.wanted": 'un elenco di parole, per esempio ["Output", "Outcome"]',
  "setting.vocabulary.types.*.wanted": "una parola tra virgolette, non vuota",
  "setting.vocabulary.classes.wanted": 'un elenco di parole, per esempio ["efficacia", "efficienza"]',
  "setting.vocabulary.classes.*.wanted": "una parola tra virgolette, non vuota",
  "setting.vocabulary.yesNo.wanted": 'un elenco di parole, per esempio ["SI/NO"]',
  "setting.vocabulary.yesNo.*.wanted": "una parola tra virgolette, non vuota",
  "setting.mandatory.wanted": "un oggetto con le chiavi paymentTimes, anticorruption e training",
  "setting.mandatory.paymentTimes.wanted": "true oppure false",
  "setting.mandatory.anticorruption.wanted": "true oppure false",
  "setting.mandatory.training.wanted": "true oppure false",
  "setting.score.wanted": "un oggetto con le chiavi rounding, decimals, cap, missing e bands",
  "setting.score.rounding.wanted": '"total" oppure "line"',
  "setting.score.decimals.wanted": "un numero intero da 0 a 6",
  "setting.score.cap.wanted": "una percentuale maggiore di zero, per esempio 100, oppure null",
  "setting.score.missing.wanted": '"refuse", "zero" oppure "leave-out"',
  "setting.score.bands.wanted":
    'un elenco di fasce come [{ "from": 0, "label": "insufficiente" }, { "from": 60, "label": "buono" }], senza due fasce che cominciano dallo stesso punteggio',
  "setting.score.bands.*.wanted": 'una fascia come { "from": 60, "label": "buono" }',
  "setting.score.bands.*.from.wanted": "un numero",
  "setting.score.bands.*.label.wanted": "un testo tra virgolette, non vuoto",
  "setting.seo.wanted": "un oggetto con le chiavi ownTotal e transversalTotal",
  "setting.seo.ownTotal.wanted": "un numero maggiore di zero",
  "setting.seo.transversalTotal.wanted": "un numero maggiore di zero",
  "setting.seo.body.wanted": "un testo di al massimo 200 caratteri",
  "setting.seo.heads.wanted": "un elenco di nomi, ciascuno accanto al suo foglio",
  "setting.seo.heads.*.wanted": "un testo di al massimo 200 caratteri",
  "setting.individual.wanted": "un oggetto con le chiavi heads, employees e signatures",
  "setting.individual.heads.wanted": "un oggetto con le chiavi components e behaviours",
  "setting.individual.employees.wanted": "un oggetto con le chiavi components e behaviours",
  "setting.individual.heads.components.wanted":
    'un elenco di componenti i cui pesi fanno insieme 100, come [{ "name": "Obiettivi individuali", "of": "objectives", "weight": 60 }, { "name": "Comportamenti", "of": "behaviours", "weight": 40 }]',
  "setting.individual.employees.components.wanted":
    'un elenco di componenti i cui pesi fanno insieme 100, come [{ "name": "Obiettivi individuali", "of": "objectives", "weight": 60 }, { "name": "Comportamenti", "of": "behaviours", "weight": 40 }]',
  "setting.individual.heads.components.*.wanted": "una componente con name, of e weight",
  "setting.individual.employees.components.*.wanted": "una componente con name, of e weight",
  "setting.individual.heads.components.*.name.wanted": "un nome tra virgolette, non vuoto",
  "setting.individual.employees.components.*.name.wanted": "un nome tra virgolette, non vuoto",
  "setting.individual.heads.components.*.of.wanted": '"organisation", "objectives", "behaviours" oppure "other"',
  "setting.individual.employees.components.*.of.wanted": '"organisation", "objectives", "behaviours" oppure "other"',
  "setting.individual.heads.components.*.weight.wanted": "un numero maggiore di zero, al massimo 100",
  "setting.individual.employees.components.*.weight.wanted": "un numero maggiore di zero, al massimo 100",
  "setting.individual.heads.behaviours.wanted":
    'un elenco di comportamenti i cui pesi fanno insieme 100, come [{ "name": "Collaborazione", "weight": 50 }, { "name": "Orientamento al risultato", "weight": 50 }]',
  "setting.individual.employees.behaviours.wanted":
    'un elenco di comportamenti i cui pesi fanno insieme 100, come [{ "name": "Collaborazione", "weight": 50 }, { "name": "Orientamento al risultato", "weight": 50 }]',
  "setting.individual.heads.behaviours.*.wanted": "un comportamento con name e weight",
  "setting.individual.employees.behaviours.*.wanted": "un comportamento con name e weight",
  "setting.individual.heads.behaviours.*.name.wanted": "un nome tra virgolette, non vuoto",
  "setting.individual.employees.behaviours.*.name.wanted": "un nome tra virgolette, non vuoto",
  "setting.individual.heads.behaviours.*.weight.wanted": "un numero maggiore di zero, al massimo 100",
  "setting.individual.employees.behaviours.*.weight.wanted": "un numero maggiore di zero, al massimo 100",
  "setting.individual.signatures.wanted": 'un elenco di al massimo quattro nomi, per esempio ["Il valutatore", "Il valutato"]',
  "setting.individual.signatures.*.wanted": "un testo tra virgolette, non vuoto",
  "setting.weighting.wanted":
    'un oggetto come { "factors": [{ "heading": "Complessità", "how": "add", "levels": { "Alta": 40, "Bassa": 20 } }], "step": 1 }, oppure null',
  "setting.weighting.factors.wanted": "un elenco di colonne di livelli, ognuna una volta sola, ciascuna con heading, how e levels",
  "setting.weighting.factors.*.wanted": "una colonna di livelli con heading, how e levels",
  "setting.weighting.factors.*.heading.wanted": "l'intestazione della colonna tra virgolette, non vuota",
  "setting.weighting.factors.*.how.wanted": '"add" oppure "multiply"',
  "setting.weighting.factors.*.levels.wanted":
    'un oggetto con le parole, tutte diverse, e quanto valgono, per esempio { "Alta": 40, "Media": 30, "Bassa": 20 }; vuoto, {}, se la colonna contiene già numeri (coefficienti)',
  "setting.weighting.factors.*.levels.*.wanted": "un numero maggiore di zero",
  "setting.weighting.normalise.wanted": "true oppure false",
  "setting.weighting.total.wanted": "un numero maggiore di zero",
  "setting.weighting.step.wanted": "un numero maggiore di zero, per esempio 1 oppure 0.5",
} as const;

const meanings = {
  "setting.version": "La versione del formato delle impostazioni.",
  "setting.language": "La lingua dei messaggi: italiano (it) o inglese (en).",
  "setting.rules":
    "La gravità di ogni controllo, o off per non farlo: error (errore), warning (avviso), info (nota). I controlli non nominati restano come previsto; i nomi sono nelle pagine delle regole.",
  "setting.expected.workbook":
    "Il totale che i pesi di ogni struttura devono fare, in punti o in percentuale (0–100), quando il foglio non lo dice o lo dice male. Con null vale ciò che dice il foglio.",
  "setting.expected.sheets":
    "Il totale atteso foglio per foglio, con il nome del foglio come sta sulla linguetta. Vale più del totale per tutti i fogli.",
  "setting.expected.sections":
    'Il totale atteso delle singole sezioni di un foglio (per esempio obiettivi propri 60, trasversali 40). La sezione si indica con il suo titolo o con il suo posto nell\'elenco ("1", "2"); il foglio "*" vale per tutti i fogli.',
  "setting.levels":
    "Quanto valgono i pesi scritti a parole (Alto, Medio, Basso), in punti, se il foglio non ha una legenda o ne ha una sbagliata. Una parola che manca qui è segnalata come peso non numerico.",
  "setting.tolerance": "La differenza accettata tra somma e totale atteso, in punti. Con 0 i pesi devono tornare esattamente.",
  "setting.years": "Gli anni del piano, primo e ultimo compresi. Con null si leggono dai titoli, dal nome del file o dalle scadenze.",
  "setting.headings":
    "Intestazioni di colonna proprie dell'ente, oltre a quelle già riconosciute, per ruolo della colonna: number, weight, phaseWeight, title, publicValue, strategic, phase, objectiveCode, unit, start, deadline, state, type, class, indicator, target, achievement. Inoltre: total (come cominciano le righe di totale) e transversal (come si chiamano gli obiettivi che valgono per tutte le strutture).",
  "setting.layouts":
    "Come si legge una tabella che il programma non capisce da sé: le intestazioni da cui si riconosce, la colonna dei pesi, che cosa divide gli elenchi (vedi sotto). Vale per tutti i fogli con quelle intestazioni; per ogni foglio conta la prima che va bene.",
  "setting.forms":
    "Come si leggono le schede, un obiettivo ciascuna, che il programma non capisce da sé: la voce del peso, quella di ciò che si pesa, che cosa divide gli elenchi (vedi sotto). Ogni foglio con la voce del peso accanto, sopra o davanti a un numero si legge così.",
  "setting.vocabulary.types": "Le parole ammesse per il tipo di indicatore.",
  "setting.vocabulary.classes": "Le parole ammesse per la classe dell'indicatore, da sole o combinate (efficacia/economicità).",
  "setting.vocabulary.yesNo": "Le parole ammesse per un valore atteso di tipo sì o no.",
  "setting.mandatory.paymentTimes":
    "Se l'ente deve avere un obiettivo sui tempi di pagamento (D.L. 13/2023, art. 4-bis). Con false non viene cercato.",
  "setting.mandatory.anticorruption":
    "Se il piano deve avere obiettivi su anticorruzione e trasparenza (L. 190/2012, D.Lgs. 33/2013). Con false non vengono cercati.",
  "setting.mandatory.training":
    "Se il piano deve avere un obiettivo di formazione (direttiva del 14 gennaio 2025). Con false non viene cercato.",
  "setting.score.rounding": "Dove si arrotonda il punteggio: solo sul totale (total) o su ogni obiettivo (line).",
  "setting.score.decimals": "I decimali del punteggio arrotondato; la metà va per eccesso.",
  "setting.score.cap":
    "Il raggiungimento massimo che conta, in percentuale: con 100 un obiettivo raggiunto al 120 % vale 100. Con null non c'è limite.",
  "setting.score.missing":
    "Che cosa fare se manca il grado di raggiungimento: non calcolare il punteggio (refuse), contarlo 0 (zero), o togliere l'obiettivo e ripartire il suo peso sugli altri (leave-out).",
  "setting.score.bands":
    "Le fasce di punteggio: ognuna comincia dal suo valore (compreso) e arriva fino alla successiva (esclusa). L'etichetta dice quanto vale la fascia.",
  "setting.seo.ownTotal": "Il totale degli obiettivi propri nel foglio SeO che il programma scrive.",
  "setting.seo.body": "Il nome del Comune sopra le schede SeO, quando il piano non lo dice («Comune di Esempio»).",
  "setting.seo.heads":
    "Chi risponde di una struttura, accanto al nome del suo foglio, quando il piano non lo dice: sta sotto il titolo della scheda SeO.",
  "setting.seo.transversalTotal": "Il totale degli obiettivi trasversali nel foglio SeO che il programma scrive.",
  "setting.individual.heads":
    "Le componenti della valutazione dei responsabili sulla scheda individuale (performance organizzativa: organisation; obiettivi: objectives; comportamenti: behaviours; altro: other) e i comportamenti con i loro pesi. Senza componenti la scheda si ferma agli obiettivi.",
  "setting.individual.employees": "Le stesse componenti per i dipendenti.",
  "setting.individual.signatures": "Chi firma la scheda individuale, da sinistra a destra.",
  "setting.weighting":
    "Come l'ente calcola i pesi dai livelli: le colonne dei livelli con quanto vale ogni parola, sommate (add) o moltiplicate (multiply) nell'ordine in cui sono scritte; normalise: se riportarli al totale (sì, se manca); total: il totale, se né il foglio né le impostazioni lo dicono (100, se manca); step: il passo dei pesi (1, se manca). Con null non si calcola nulla.",
} as const;

export const settings = {
  ...meanings,
  ...wanted,
  "settings.not-json":
    "non è un file di impostazioni: il testo non è in formato JSON valido (controllate virgole, virgolette e parentesi).",
  "settings.not-json-at":
    "non è in formato JSON valido: c'è un errore alla riga {line} (controllate virgole, virgolette e parentesi lì e nella riga prima).",
  "settings.bad-value": "la chiave «{key}» non va bene: serve {wanted}; c'è {found}.",
  "settings.bad-root": "non contiene impostazioni: serve un oggetto, cioè le chiavi tra parentesi graffe; c'è {found}.",
  "settings.missing-key": "manca la chiave «{key}»: serve {wanted}.",
  "settings.unknown-key": "la chiave «{key}» non esiste. Controllate come è scritta, oppure toglietela.",
  "settings.unknown-key-near": "la chiave «{key}» non esiste: forse {near}?",
  "settings.found.text": "il testo «{text}»",
  "settings.found.number": "il numero {number}",
  "settings.found.list": "un elenco",
  "settings.found.object": "un oggetto",
  "settings.found.true": "true",
  "settings.found.false": "false",
  "settings.found.null": "null",
  "settings.newer":
    "le impostazioni sono della versione {version}, più recente di questo programma (versione 1): si possono leggere, non modificare.{ignored}",
  "settings.newer-ignored": " Non si capiscono, e non valgono, le chiavi {keys}.",
  "settings.in-file": "File di impostazioni «{file}»: {problem}",
} as const;
