/** What docs/ says about settings, made from the schema, the defaults and the Italian sentences: docs/impostazioni.md and its JSON schema. */
import * as z from "zod/mini";
import { it } from "../../src/core/messages/it";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import { DEFAULT_INDIVIDUAL } from "../../src/core/settings/individual";
import { DOCUMENTED_KEYS, SETTING_KEYS, type DocumentedKey } from "../../src/core/settings-file/keys";
import { SETTINGS_FILE } from "../../src/core/settings-file/shape";

/** What individual sheets are made of has its defaults apart: cells need none of it. */
const DEFAULTS = { ...DEFAULT_SETTINGS, individual: DEFAULT_INDIVIDUAL, weighting: null };

const defaultOf = (key: string): unknown =>
  key.split(".").reduce<unknown>((value, part) => (value as Readonly<Record<string, unknown>> | undefined)?.[part], DEFAULTS);

const defaultText = (key: DocumentedKey): string => {
  const value = defaultOf(key);
  const text = JSON.stringify(value)?.replaceAll(",", ", ");
  return text === undefined || text === "{}" || text === "[]" ? "nulla" : `\`${text}\``;
};

const EXAMPLE = {
  $schema: "impostazioni.schema.json",
  version: 1,
  rules: { "number-sequence": "off", "weight-as-text": "warning" },
  expected: { sheets: { "Area 1": 40 }, sections: { "*": { "1": 60, "Obiettivi trasversali": 40 } } },
  years: { from: 2025, to: 2027 },
  headings: { weight: ["Incidenza"], total: ["Quadra"] },
  score: { bands: [{ from: 0, label: "nessun premio" }, { from: 60, label: "60 %" }, { from: 80, label: "100 %" }] }, // prettier-ignore
};

const LAYOUT_EXAMPLE = {
  version: 1,
  layouts: [
    {
      version: 1,
      name: "Elenco di Vallescura",
      headings: ["Settore", "Cosa si fa", "Valenza"],
      weight: "Valenza",
      title: "Cosa si fa",
      lists: { column: "Settore" },
      leaveOut: ["di cui"],
      total: 100,
    },
  ],
};

const FORM_EXAMPLE = {
  version: 1,
  forms: [
    { version: 1, name: "Schede di Vallescura", weight: "Rilevanza", title: "Che cosa si fa", lists: { label: "Ufficio" }, total: 100 },
  ],
};

/** docs/impostazioni.md. */
export function settingsPage(): string {
  const rows = DOCUMENTED_KEYS.map((key) => {
    const cells = [`\`${key}\``, it[`setting.${key}`], it[`setting.${key}.wanted`], defaultText(key)];
    return `| ${cells.map((text) => text.replaceAll("|", "\\|")).join(" | ")} |`;
  });
  return `<!-- Scritta da scripts/make-settings-docs.ts: non modificare a mano. -->

# Impostazioni

Ogni ente sceglie i propri totali, le proprie parole e i propri controlli. Le impostazioni sono un file di testo in formato JSON;
ciò che non vi è scritto resta come previsto. Nel pannello si leggono e si scrivono alla pagina **Impostazioni**, anche con **Importa** ed **Esporta**.

Dalla riga di comando si usa \`piao verifica piano.xlsx --impostazioni FILE\`. Senza questa opzione vale il file \`piao.config.json\`
nella cartella del piano, se c'è. Un file con un errore non viene usato: il programma dice quale chiave non va e che cosa serve.
Un file scritto da una versione più recente si può leggere, non modificare; le chiavi che non si capiscono vengono dette.

## Un esempio

\`\`\`json
${JSON.stringify(EXAMPLE, null, 2)}
\`\`\`

## Le chiavi

| chiave | che cosa significa | che cosa ci va | se manca |
|---|---|---|---|
${rows.join("\n")}

Per farsi aiutare da un editor di testo c'è lo schema [impostazioni.schema.json](impostazioni.schema.json).

## Descrivere una tabella

Il programma legge i piani per indizi, e \`piao leggi\` (nel pannello **Come l'ho letto**) mostra che cosa ha capito. Dove non capisce, o capisce
male, si può descrivere la tabella con le sue stesse intestazioni:

\`\`\`json
${JSON.stringify(LAYOUT_EXAMPLE, null, 2)}
\`\`\`

La descrizione vale per tutti i fogli che hanno quelle intestazioni, dovunque stiano: righe e colonne si possono inserire, gli anni e i numeri nelle
intestazioni non contano («Valenza 2025» e «Valenza 2026» sono la stessa), e lo stesso modulo di un altro Comune si legge allo stesso modo.

| chiave | che cosa ci va |
|---|---|
| \`version\` | 1 |
| \`name\` | come la chiamate: sta nelle frasi del programma |
| \`headings\` | le intestazioni da cui si riconosce la tabella: tutte, nella stessa riga o in tre righe una sotto l'altra, in qualunque ordine e anche tra altre |
| \`weight\` | la colonna dei pesi: la sua intestazione; una colonna senza intestazione, o con una che si ripete, si indica contando da un'altra: \`{ "after": "Obiettivo", "columns": 2 }\` è la seconda a destra di «Obiettivo» (con un numero negativo, a sinistra) |
| \`title\` | la colonna di ciò che si pesa; se manca, la trova il programma |
| \`parts\` | le colonne dei pesi delle parti (fasi, indicatori) |
| \`lists\` | che cosa divide gli elenchi: \`"sheet"\` niente, ogni foglio è un elenco; \`"titles"\` i titoli tra le righe; \`"tables"\` ogni tabella è un elenco; \`"numbers"\` la numerazione che ricomincia; \`"totals"\` le righe di totale; \`{ "column": "Settore" }\` i valori di una colonna. Se manca, lo trova il programma |
| \`leaveOut\` | come cominciano le righe che non contano, nella prima cella o in quella di ciò che si pesa |
| \`total\` | quanto deve fare ogni elenco; \`expected\` vale di più |

Un foglio che ha quasi tutte le intestazioni, ma non tutte, o che non ha numeri dove dovrebbero stare i pesi, si legge per indizi, e il programma lo dice.
Una descrizione che si contraddice (una colonna indicata per due cose, o che non è tra le intestazioni) non viene usata: il programma dice quale chiave non va.

Per cominciare da ciò che il programma ha capito: \`piao leggi piano.xlsx --esporta -o piao.config.json\`. Di un foglio che non si è potuto
leggere scrive ciò che gli somiglia di più, da correggere.

## Descrivere una scheda

Una scheda dice un obiettivo solo, con le voci e accanto i valori. Se il programma non la riconosce, basta dire qual è la voce del peso: la trova da sé in
tutte le schede della cartella, dovunque sia, a sinistra del numero, sopra, o davanti ai due punti nella stessa cella («Rilevanza: 30»).

\`\`\`json
${JSON.stringify(FORM_EXAMPLE, null, 2)}
\`\`\`

| chiave | che cosa ci va |
|---|---|
| \`version\` | 1 |
| \`name\` | come la chiamate |
| \`weight\` | la voce del peso, come è scritta, senza i due punti; i numeri non contano («Peso 2025» e «Peso 2026» sono la stessa) |
| \`title\` | la voce di ciò che si pesa; se manca, la trova il programma |
| \`lists\` | che cosa divide gli elenchi: \`"sheet"\` ogni foglio è un elenco, \`"all"\` tutte le schede insieme, \`{ "label": "Ufficio" }\` il valore di una voce. Se manca, lo trova il programma |
| \`total\` | quanto deve fare ogni elenco; \`expected\` vale di più |

Una tabella con una colonna di pesi per ogni struttura non si può descrivere: il programma la riconosce da sé. Le funzioni nelle celle leggono solo
l'intervallo che si dà loro, e non conoscono le impostazioni.

## Le deroghe

Un rilievo accettato di proposito è una **deroga**: ha un motivo, un autore e una data, e vale finché non cambiano le celle di cui parla.
Le deroghe non sono impostazioni dell'ente ma decisioni su un piano: nel pannello restano con la cartella di lavoro; per la riga di comando
stanno nel file \`piao.deroghe.json\` nella cartella del piano (oppure in quello indicato con \`--deroghe FILE\`), che si scrive con \`piao deroga\`.
I rilievi in deroga sono elencati a parte e non contano tra gli errori; una deroga scaduta o che non serve più viene detta.
`;
}

type Json = { [key: string]: unknown };

/** docs/impostazioni.schema.json: the schema itself with what each key means and its default. */
export function settingsJsonSchema(): string {
  const schema = z.toJSONSchema(SETTINGS_FILE, { target: "draft-7" }) as Json;
  for (const key of SETTING_KEYS) {
    const place = key.includes("*") ? null : placeOf(schema, key.split("."));
    if (!place) continue;
    const meaning = (it as Readonly<Record<string, string>>)[`setting.${key}`];
    if (meaning !== undefined) place["description"] = meaning;
    const value = defaultOf(key);
    if (value !== undefined) place["default"] = value;
  }
  return `${JSON.stringify({ title: "Impostazioni di PIAO per Excel", ...schema }, null, 2)}\n`;
}

function placeOf(schema: Json, path: readonly string[]): Json | null {
  return path.reduce<Json | null>((at, part) => {
    const properties = at && ((at["properties"] ?? nullable(at)?.["properties"]) as Json | undefined);
    return (properties?.[part] as Json | undefined) ?? null;
  }, schema);
}

/** The object of "an object or null". */
function nullable(schema: Json): Json | undefined {
  return (schema["anyOf"] as Json[] | undefined)?.find((one) => one["type"] === "object");
}
