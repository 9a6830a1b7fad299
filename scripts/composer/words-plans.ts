/** What offices are called and what they set themselves to do, in our own words. */

/** Bodies that keep such plans; {p} is their place. */
export const BODIES = [
  "Comune di {p}",
  "COMUNE DI {p}",
  "Città di {p}",
  "Provincia di {p}",
  "Unione dei Comuni {p}",
  "Camera di Commercio di {p}",
  "Comunità Montana {p}",
  "Città metropolitana di {p}",
] as const;
export const PLACES = ["Borgofiume", "Castelrivo", "Montalbero", "Pratolungo", "Valserena", "Terre d'Olmo", "Roccamara", "Acquaviva Nuova"];

/** How a unit's name is made; {x} its subject, {n} and {r} its number. `bare` gives the subject alone. */
export const UNIT_FORMS = [
  "{x}",
  "Servizio {x}",
  "Settore {r} - {x}",
  "Area {n} - {x}",
  "{n}° Settore - {x}",
  "Direzione {x}",
  "U.O. {x}",
  "Area {x}",
  "P.O. {n} {x}",
  "Dipartimento {x}",
  "Servizio n. {n} - {x}",
  "Centro di costo {n}0 {x}",
] as const;

export interface Subject {
  readonly name: string;
  /** What its objectives are about, in the genitive. */
  readonly about: readonly string[];
}

const subject = (name: string, ...about: string[]): Subject => ({ name, about });

export const SUBJECTS: readonly Subject[] = [
  subject("Anagrafe e Stato civile", "delle carte d'identità elettroniche", "delle liste elettorali", "dei fascicoli di cittadinanza", "della toponomastica", "degli atti di nascita digitali", "dello sportello prenotazioni"), // prettier-ignore
  subject("Tributi e Riscossione", "della banca dati TARI", "degli avvisi di accertamento", "delle rateizzazioni", "del canone unico", "dei rimborsi arretrati", "delle posizioni IMU non dichiarate"), // prettier-ignore
  subject("Lavori pubblici", "delle palestre comunali", "del cimitero del capoluogo", "della passerella ciclabile", "degli impianti di pubblica illuminazione", "delle opere finanziate", "del programma triennale"), // prettier-ignore
  subject("Istruzione e Asili nido", "delle mense scolastiche", "del trasporto alunni", "delle graduatorie dei nidi", "del pre-scuola", "del patto educativo", "dei libri di testo"), // prettier-ignore
  subject("Servizi sociali", "dei progetti di vita indipendente", "del pronto intervento sociale", "della mensa solidale", "delle domande di contributo", "del segretariato", "dei tirocini inclusivi"), // prettier-ignore
  subject("Polizia municipale", "delle pattuglie serali", "dei varchi elettronici", "delle rimozioni di veicoli", "dei controlli sui cantieri", "del nucleo ambientale", "delle lezioni nelle scuole"), // prettier-ignore
  subject("Segreteria e Contratti", "del repertorio dei contratti", "delle deliberazioni arretrate", "dell'albo pretorio", "delle sedute consiliari", "dell'archivio di deposito", "della notifica degli atti"), // prettier-ignore
  subject("Bilancio e Contabilità", "del riaccertamento dei residui", "della cassa vincolata", "del piano dei conti", "dei mandati informatici", "del bilancio di previsione", "dell'inventario dei beni"), // prettier-ignore
  subject("Personale e Organizzazione", "del fabbisogno di personale", "dei fascicoli previdenziali", "delle progressioni", "del contratto integrativo", "dei buoni pasto", "del piano formativo"), // prettier-ignore
  subject("Edilizia privata e Urbanistica", "delle pratiche di condono", "del piano operativo", "degli oneri non versati", "delle agibilità", "dell'archivio edilizio", "delle varianti semplificate"), // prettier-ignore
  subject("Biblioteca e Musei", "del catalogo storico", "delle letture per l'infanzia", "del fondo fotografico", "della sala ragazzi", "delle aperture domenicali", "del sistema bibliotecario"), // prettier-ignore
  subject("Sistemi informativi", "della rete interna", "delle postazioni obsolete", "dei servizi in cloud", "delle copie di sicurezza", "dell'accesso con identità digitale", "del sito istituzionale"), // prettier-ignore
  subject("Viabilità provinciale", "dei ponti della rete secondaria", "delle barriere laterali", "dello sgombero neve", "del catasto strade", "dei trasporti eccezionali", "della segnaletica orizzontale"), // prettier-ignore
  subject("Registro imprese", "delle cancellazioni d'ufficio", "dei bilanci depositati", "delle domande telematiche", "del diritto annuale", "delle sanzioni ai mediatori", "dei domicili digitali"), // prettier-ignore
  subject("Ambiente e Rifiuti", "del centro di raccolta", "del compostaggio domestico", "dei parchi urbani", "del piano acustico", "delle colonnine di ricarica", "delle discariche abusive"), // prettier-ignore
  subject("Cultura, Sport e Turismo", "della stagione teatrale", "delle concessioni degli impianti", "del festival estivo", "dello sportello turistico", "dei contributi alle associazioni", "delle visite guidate"), // prettier-ignore
];

/** What is done about it. */
export const DEEDS = [
  "Informatizzazione",
  "Ricognizione e aggiornamento",
  "Contenimento dei tempi",
  "Bonifica",
  "Razionalizzazione",
  "Rilancio",
  "Attivazione on line",
  "Messa in sicurezza",
  "Nuova disciplina",
  "Riduzione degli arretrati",
  "Controllo a campione",
  "Affidamento",
  "Progettazione",
  "Analisi dei costi",
  "Promozione",
] as const;

/** Objectives whose first word is that of a total: a trap. */
export const TOTAL_DEEDS = ["Totale revisione", "Totale digitalizzazione", "Totale rifacimento", "Somma urgenza: presidio"] as const;

/** Objectives that all units share. */
export const SHARED = [
  "Attuazione delle misure del piano anticorruzione",
  "Pagamento delle fatture nei termini di legge",
  "Formazione digitale dei dipendenti",
  "Completezza delle pubblicazioni in Amministrazione trasparente",
  "Indagine sul benessere organizzativo",
  "Revisione del registro dei trattamenti",
  "Contenimento dei consumi energetici negli uffici",
  "Qualità percepita dei servizi",
] as const;

export const STEPS = [
  "Rilevazione iniziale",
  "Stesura della proposta",
  "Confronto con i portatori di interesse",
  "Adozione del provvedimento",
  "Avvio operativo",
  "Verifica intermedia",
  "Rendicontazione finale",
  "Pubblicazione dei dati",
] as const;

export const INDICATORS = [
  "Numero di pratiche definite",
  "Rapporto fra domande evase e presentate",
  "Tempo medio di risposta in giorni",
  "Relazione alla Giunta",
  "Esito del questionario",
  "Ore di apertura aggiuntive",
  "Quota di atti digitali",
  "Somme accertate su previste",
] as const;
export const TARGETS = [
  ">= 90%",
  "entro dicembre {y}",
  "SI",
  "almeno 30",
  "20 giorni",
  "+5% sul {p}",
  "2 relazioni",
  "95%",
  "< 10 giorni",
  "tutte",
];
export const PEOPLE = ["Bellini Marta", "Corsi Davide", "Ferri Lucia", "Grandi Paolo", "Landi Sara", "Moro Enrico", "Neri Giulia", "Poli Andrea"]; // prettier-ignore
export const REMARKS = ["in corso dal {p}", "con fondi propri", "condiviso con la Giunta", "pluriennale", "vedi scheda DUP", "nuovo"];
export const FINALITIES = ["Servizi più semplici per i cittadini.", "Entrate certe e regolari.", "Uffici coordinati e tempi certi.", "Meno carta, più servizi in rete."]; // prettier-ignore
