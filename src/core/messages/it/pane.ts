import { paneBrowser } from "./pane-browser";
import { paneSettings } from "./pane-settings";
import { paneVerify } from "./pane-verify";
import { paneWork } from "./pane-work";

/** The task pane's own words: the frame; what each page says stands in the files beside. */
export const pane = {
  ...paneVerify,
  ...paneBrowser,
  ...paneSettings,
  ...paneWork,
  "pane.nav": "Pagine del pannello",
  "pane.view.verify": "Verifica",
  "pane.view.scores": "Punteggi",
  "pane.view.seo": "SeO",
  "pane.view.report": "Rapporto",
  "pane.view.settings": "Impostazioni",
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
