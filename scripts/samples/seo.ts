/** samples/seo.xlsx: the standard SeO sheet, one a unit. Its mistakes are listed in samples/README.md. */
import type { SheetDocument } from "../../src/core/document";
import type { Value } from "./page";
import { seoSheet, type Goal, type Kpi } from "./seo-page";

const CITIZENS = "Un Comune vicino ai cittadini";
const ACCOUNTS = "Conti in equilibrio";
const RULES = "Legalità e buona amministrazione";
const TOWN = "Un territorio curato e sicuro";

const kpi = (text: string, kind: string, kpiClass: string, indicator: string, target = "SI/NO"): Kpi => ({
  text,
  kind,
  kpiClass,
  indicator,
  target,
});
const goal = (value: string, strategic: string, when: Value, weight: Value, ...kpis: readonly Kpi[]): Goal => ({
  value,
  strategic,
  when,
  weight,
  kpis,
});

const TRAINING = kpi(
  "Frequenza dei corsi di formazione assegnati al personale dell'area",
  "Output",
  "quantità",
  "Almeno 40 ore di formazione per dipendente nell'anno",
  "40 ore",
);

/** The block that every area shares: payment times, anti-corruption and transparency, training. */
const transversal = (yes = "SI/NO"): Goal[] => [
  goal(
    ACCOUNTS,
    "Puntualità verso i fornitori",
    2025,
    30,
    kpi(
      "Rispetto dei tempi di pagamento delle fatture commerciali",
      "Outcome",
      "efficienza",
      "Tempo medio di pagamento non oltre 30 giorni",
      yes,
    ),
  ),
  goal(
    RULES,
    "Prevenzione della corruzione e trasparenza",
    2025,
    6,
    kpi(
      "Applicazione delle misure anticorruzione dell'area",
      "Output",
      "efficacia",
      "Relazione sulle misure applicate, consegnata al RPCT",
    ),
    kpi(
      "Pubblicazione dei dati in Amministrazione trasparente",
      "Output",
      "qualità",
      "Sezioni di competenza complete e aggiornate",
      "100%",
    ),
  ),
  goal(RULES, "Crescita delle competenze", 2025, 4, TRAINING),
];

const secretary: Goal[] = [
  goal(
    RULES,
    "Controlli interni",
    2025,
    15,
    kpi(
      "Controllo successivo sugli atti, con estrazione a campione",
      "Output",
      "efficacia",
      "Due relazioni semestrali al Consiglio",
      "2 relazioni",
    ),
  ),
  goal(
    RULES,
    "Anticorruzione",
    2025,
    10,
    kpi(
      "Stesura della sezione sui rischi corruttivi e sulla trasparenza",
      "Output",
      "efficacia",
      "Sezione presentata alla Giunta entro il termine di legge",
    ),
  ),
  goal(
    RULES,
    "Programmazione",
    2025,
    15,
    kpi("Coordinamento degli uffici nella stesura del PIAO", "Output", "efficienza", "PIAO approvato entro il termine di legge"),
  ),
  goal(
    ACCOUNTS,
    "Puntualità verso i fornitori",
    2025,
    30,
    kpi(
      "Coordinamento delle aree sui tempi di pagamento",
      "Outcome",
      "efficienza",
      "Indicatore annuale di ritardo non superiore a zero",
      "0 giorni",
    ),
  ),
  goal(CITIZENS, "Crescita delle competenze", 2025, 10, TRAINING),
];

const affairs: Goal[] = [
  goal(
    CITIZENS,
    "Sportello unico dei servizi",
    "2025-2027",
    10,
    kpi(
      "Apertura di uno sportello polifunzionale al piano terra del municipio",
      "Outcome",
      "qualità",
      "Pratiche concluse allo sportello al primo accesso",
      "almeno 70%",
    ),
  ),
  goal(
    CITIZENS,
    "Servizi in rete",
    2025,
    10,
    kpi("Attivazione delle istanze online per i certificati", "Output", "efficienza", "Tipi di certificato ottenibili in rete", "12"),
  ),
  goal(
    CITIZENS,
    "Biblioteca",
    2025,
    8,
    kpi("Prolungamento dell'orario della biblioteca", "Output", "quantità", "Ore settimanali di apertura", "36 ore"),
    kpi("Indagine sulla soddisfazione dei lettori", "Outcome", "qualità", "Giudizi positivi sul totale delle risposte", "almeno 80%"),
  ),
  goal(
    RULES,
    "Archivio",
    "12/2025",
    7,
    kpi("Riordino dell'archivio di deposito", "Output", "efficienza", "Metri lineari riordinati", "150"),
  ),
];

const finance: Goal[] = [
  goal(
    ACCOUNTS,
    "Recupero dell'evasione",
    2025,
    15,
    kpi(
      "Verifica delle posizioni IMU non in regola",
      "Outcume",
      "efficacia",
      "Avvisi notificati sul totale delle posizioni verificate",
      "almeno 90%",
    ),
  ),
  goal(
    ACCOUNTS,
    "Bilancio",
    "11/2025",
    15,
    kpi("Presentazione dello schema di bilancio entro novembre", "Output", "efficacia", "Schema depositato"),
  ),
  goal(
    ACCOUNTS,
    "Spesa",
    2025,
    10,
    kpi("Riduzione della spesa per le utenze degli edifici", "Outcome", "economicità", "Riduzione rispetto al 2024", "5%"),
  ),
];

const works: Goal[] = [
  goal(
    TOWN,
    "Scuole sicure",
    "2025-2026",
    15,
    kpi("Adeguamento sismico della scuola elementare di via dei Tigli", "Output", "efficacia", "Avanzamento dei lavori", "60%"),
  ),
  goal(
    TOWN,
    "Strade",
    2025,
    10,
    kpi("Rifacimento dei marciapiedi del centro", "Output", "quantità", "Metri di marciapiede rifatti", "800"),
  ),
  goal(TOWN, "Verde", 2025, "10", kpi("Censimento degli alberi dei viali", "Output", "quantità", "Alberi censiti", "100%")),
  goal(
    TOWN,
    "Energia",
    2025,
    5,
    kpi("Lampade a basso consumo nell'illuminazione pubblica", "Outcome", "economicità", "Punti luce sostituiti", "400"),
  ),
];

const police: Goal[] = [
  goal(TOWN, "Strade sicure", 2025, 20, kpi("Controlli di velocità davanti alle scuole", "Output", "quantità", "Servizi svolti", "120")),
  goal(TOWN, "Educazione stradale", "05/2025", 10, kpi("Lezioni nelle scuole elementari e medie", "Output", "", "Classi coinvolte", "30")),
  goal(
    CITIZENS,
    "Vicinanza",
    2025,
    10,
    kpi("Servizio di vigile di quartiere nelle frazioni", "Outcome", "efficacia", "Frazioni servite ogni settimana", "4"),
  ),
];

const formula = (text: string, result: number): Value => ({ formula: text, result });

/** The sheets of samples/seo.xlsx. */
export const seo: readonly SheetDocument[] = [
  seoSheet("Segretario generale", "Segretario generale", 80, secretary, [], { own: formula("SUM(E4:E8)", 80), all: 80 }),
  // 35 instead of 40.
  seoSheet("Area 1 - Affari generali", "Area 1 - Affari generali", 40, affairs, transversal(), {
    own: formula("SUM(E4:E8)", 35),
    all: formula("E9+SUM(E11:E14)", 75),
  }),
  // "Outcume"; the second total says 85 and is 80.
  seoSheet("Area 2 - Risorse finanziarie", "Area 2 - Risorse finanziarie", 40, finance, transversal(), {
    own: formula("SUM(E4:E6)", 40),
    all: 85,
  }),
  // The weight "10" is a text, and the total leaves the last weight out.
  seoSheet("Area 3 - Lavori pubblici", "Area 3 - Lavori pubblici", 40, works, transversal(), {
    own: 40,
    all: formula("SUM(E4:E7)+SUM(E10:E12)", 66),
  }),
  // "SI/N0" with a zero; a class is missing.
  seoSheet("Area 4 - Polizia locale", "Area 4 - Polizia locale", 40, police, transversal("SI/N0"), {
    own: formula("SUM(E4:E6)", 40),
    all: formula("E7+SUM(E9:E12)", 80),
  }),
];
