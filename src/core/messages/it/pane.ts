import { paneBrowser } from "./pane-browser";
import { paneReading } from "./pane-reading";
import { paneSettings } from "./pane-settings";
import { paneVerify } from "./pane-verify";
import { paneWork } from "./pane-work";

/** The task pane's own words: the frame; what each page says stands in the files beside. */
export const pane = {
  ...paneVerify,
  ...paneReading,
  ...paneBrowser,
  ...paneSettings,
  ...paneWork,
  "pane.nav": "Pagine del pannello",
  "pane.view.verify": "Verifica",
  "pane.view.scores": "Punteggi",
  "pane.view.seo": "SeO",
  "pane.view.report": "Rapporto",
  "pane.view.settings": "Impostazioni",
  "pane.outside.title": "Questa pagina è il pannello per Excel",
  "pane.outside.no-excel": "Da sola non serve: la apre Excel, quando premete «Verifica pesi» o «Apri pannello» nella scheda Home.",
  "pane.outside.no-library":
    "La libreria di Microsoft per Excel (appsforoffice.microsoft.com) non si è caricata: controllate la connessione, o chiedete all’ufficio informatico di permettere quell’indirizzo, e riaprite il pannello.",
  "pane.outside.browser": "Verificare un file senza Excel, in questo browser",
  "pane.outside.install": "Come si installa in Excel",
  "pane.foot.guide": "Guida",
  "pane.foot.version": "versione {version}",
  "pane.about.title": "Informazioni su PIAO per Excel",
  "pane.about.version": "PIAO per Excel, versione {version}. Software libero con licenza MIT.",
  "pane.about.help": "Aiuto",
  "pane.about.accessibility": "Dichiarazione di accessibilità",
  "pane.about.licences": "Licenze dei componenti",
  "pane.about.licences-failed": "L’elenco delle licenze non si è potuto leggere: si trova nel file licenze.txt, nella cartella pubblicata.",
  "pane.about.bundled": "{count:Un componente di altri autori|# componenti di altri autori}:",
  "pane.about.texts": "Testi completi delle licenze",
  "pane.loading": "Un momento…",
  "pane.close": "Chiudi",
  "pane.cancel": "Annulla",
  "pane.retry": "Riprova",
  "pane.fault":
    "Il programma ha incontrato un errore inatteso ({detail}). Il file non è stato modificato: riprovate, e se succede ancora segnalatelo con queste parole.",
  "pane.boundary.title": "Questa pagina si è fermata",
  "pane.boundary.help": "Il file non è stato modificato. Tornate indietro e riprovate: il resto del pannello funziona ancora.",
  "pane.boundary.back": "Torna indietro",
  "pane.boundary.detail": "Per chi dà assistenza: {detail}",
} as const;
