/** Files: why one cannot be read and what to do; what was noticed while reading. */
export const files = {
  "file.empty": "il file è vuoto: forse il salvataggio o la copia si è interrotta. Recuperate il file da dove proviene.",
  "file.too-large":
    "il file è troppo grande: {size} MB, mentre se ne leggono al massimo {limit}. Salvate in un file a parte i soli fogli del piano.",
  "file.encrypted":
    "il file è protetto da una password di apertura. Apritelo in Excel, togliete la password (File > Informazioni > Proteggi cartella di lavoro) e salvatelo.",
  "file.old-xls":
    "il file è nel vecchio formato di Excel (.xls), qualunque sia il suo nome. Apritelo in Excel e salvatelo come «Cartella di lavoro di Excel (.xlsx)».",
  "file.xlsb":
    "il file è una cartella di lavoro binaria di Excel (.xlsb). Apritelo in Excel e salvatelo come «Cartella di lavoro di Excel (.xlsx)».",
  "file.ods": "il file è un foglio di LibreOffice (.ods). Apritelo e salvatelo come «Excel 2007-365 (.xlsx)».",
  "file.html":
    "il file è una pagina web, anche se il nome dice altro: succede con le esportazioni di alcuni programmi. Apritelo in Excel e salvatelo come «Cartella di lavoro di Excel (.xlsx)».",
  "file.xml":
    "il file è un documento XML, non una cartella di lavoro .xlsx. Se si apre in Excel, salvatelo come «Cartella di lavoro di Excel (.xlsx)».",
  "file.text":
    "il file contiene solo testo (per esempio un CSV), non è una cartella di lavoro. Apritelo in Excel e salvatelo come «Cartella di lavoro di Excel (.xlsx)».",
  "file.not-a-workbook": "il file non è una cartella di lavoro di Excel. Servono file .xlsx o .xlsm.",
  "file.truncated": "il file è danneggiato o incompleto: forse la copia o lo scaricamento si è interrotto. Recuperatelo da dove proviene.",
  "file.zip-bomb":
    "il file si espande in modo anomalo: una cartella di lavoro vera non lo fa, e non è stato aperto. Chiedete a chi l'ha inviato.",
  "file.damaged":
    "il file si presenta come una cartella di lavoro, ma il suo contenuto è danneggiato. Apritelo in Excel, accettate la riparazione e salvatelo.",
  "file.no-sheets": "la cartella di lavoro non contiene fogli con celle: solo grafici o macro.",
  "file.chart-sheet": "contiene solo un grafico",
  "file.dialog-sheet": "è una finestra di dialogo di una vecchia versione di Excel: non ha celle",
  "file.macro-sheet": "è un foglio di macro di Excel 4.0: non contiene dati",
  "file.other-sheet": "non è un foglio con celle",
  "file.broken-sheet": "è danneggiato e non è stato letto: aprite il file in Excel, accettate la riparazione e salvatelo",
  "file.unknown-results":
    "Foglio «{sheet}»: {count:una formula non ha|# formule non hanno} un risultato salvato ({count:è|la prima è} in {cell}), perciò {count:il suo valore non è noto|i loro valori non sono noti}. Aprite il file in Excel e salvatelo: i risultati verranno calcolati.",
  "file.long-text":
    "Foglio «{sheet}»: il testo in {cell} supera i {limit} caratteri che Excel ammette in una cella; ne è stata letta solo la prima parte.",
} as const;
