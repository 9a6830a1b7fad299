/** The page around the pane in a browser: files and the preview of the sheet. */
export const paneBrowser = {
  "pane.preview.select": "Celle del foglio {sheet}: si selezionano con il mouse o con le frecce",
  "pane.page.title": "PIAO: verifica dei piani",
  "pane.page.open": "Apri un file .xlsx",
  "pane.page.samples": "Esempi",
  "pane.page.drop-hint": "oppure trascinalo qui: resta su questo computer",
  "pane.page.files": "File aperti",
  "pane.page.close": "Chiudi {file}",
  "pane.page.opening": "Lettura di {file}…",
  "pane.page.empty": "Trascina qui un file .xlsx",
  "pane.page.empty-help": "Oppure scegli «Apri un file .xlsx» o uno degli esempi qui sopra.",
  "pane.preview.title": "Anteprima del file",
  "pane.preview.label": "Foglio «{sheet}»",
  "pane.preview.sheets": "Fogli",
  "pane.preview.hidden": "{sheet} (nascosto)",
  "pane.preview.cut": "L’anteprima si ferma qui: il foglio continua in Excel.",
} as const;
