/**
 * Why Excel (or the browser) did not do what was asked, and what to do next. One sentence for each BlockedReason of src/hosts/host.ts.
 * "host.where" puts the place or the code, where there is one, behind the sentence.
 */
export const host = {
  "host.where": "{sentence} ({detail})",
  "host.cell-edit": "State scrivendo in una cella: premete Invio per confermare, oppure Esc per annullare, e riprovate.",
  "host.not-now":
    "In questo momento Excel non accetta l'operazione: se state scrivendo in una cella premete Invio o Esc, chiudete le finestre di Excel rimaste aperte, e riprovate. Non è stato modificato nulla.",
  "host.protected-workbook":
    "La struttura della cartella è protetta e non si possono aggiungere fogli: togliete la protezione da Revisione > Proteggi cartella di lavoro e riprovate, oppure scaricate il foglio dal pannello nel browser.",
  "host.denied":
    "Excel non permette l'operazione e la cartella è rimasta com'era: può essere protetta, in sola lettura o in Visualizzazione protetta. Attivate la modifica, togliete le protezioni che potete togliere, e riprovate.",
  "host.inactive":
    "Excel sta lavorando su un'altra cartella: tornate su questa con un clic su una cella e riprovate. Non è stato modificato nulla.",
  "host.gone":
    "Qualcosa che il programma doveva usare (un foglio, una cella, una regola) non c'è più, perciò non è stato modificato nulla: premete «Ricontrolla» per leggere di nuovo la cartella.",
  "host.protected":
    "Il foglio è protetto e non viene modificato: togliete la protezione da Revisione > Rimuovi protezione foglio e riprovate, oppure correggete a mano.",
  "host.hidden-sheet": "Il foglio è nascosto: fate clic con il tasto destro su una linguetta, scegliete Scopri, e riprovate.",
  "host.no-sheet": "Il foglio non c'è più o ha cambiato nome: premete «Ricontrolla» per leggere di nuovo la cartella.",
  "host.changed": "Il foglio è cambiato dopo la verifica, perciò non è stato modificato nulla: premete «Ricontrolla» e riprovate.",
  "host.read-only": "La cartella è aperta in sola lettura: salvatene una copia, oppure attivate la modifica, e riprovate.",
  "host.too-large":
    "Il contenuto è troppo grande per Excel in una volta sola: verificate un foglio alla volta. Se il foglio sembra piccolo, eliminate le righe e le colonne vuote in fondo e a destra.",
  "host.too-many-marks":
    "I rilievi da evidenziare sono più di 300 e non vengono colorati: filtrate i rilievi, oppure correggete prima quelli più gravi.",
  "host.not-supported":
    "Questa versione di Excel, o questo tipo di foglio, non ha la funzione necessaria: il resto del programma funziona. Con Excel 2021 o Microsoft 365 aggiornato la funzione c'è.",
  "host.newer-data":
    "Le impostazioni di questa cartella sono state salvate da una versione più recente del programma e non vengono toccate: aggiornate il programma.",
  "host.foreign-data":
    "Al posto delle impostazioni la cartella contiene dati di un altro programma, che non vengono toccati: si usano i valori predefiniti.",
  "host.damaged-data":
    "Le impostazioni salvate nella cartella sono incomplete: si usano i valori predefiniti. Impostatele e salvatele di nuovo.",
  "host.too-much-data":
    "Le impostazioni e le deroghe superano lo spazio disponibile nella cartella (100 KB): togliete le deroghe che non servono più e riprovate.",
  "host.marks-left":
    "Alcune evidenziazioni messe in precedenza sono tornate con Ctrl+Z, oppure Excel non le sa leggere finché la cartella è aperta. Se le vedete ancora, salvate, chiudete e riaprite la cartella e spegnete di nuovo i segni; oppure eliminatele da Home > Formattazione condizionale > Gestisci regole: sono le regole con «PIAO».",
  "host.half-done":
    "L'operazione si è interrotta a metà: controllate il punto indicato, rimettete a posto ciò che non va bene (con Ctrl+Z, dove Excel lo permette), poi premete «Ricontrolla».",
  "host.not-copied":
    "La correzione non è stata fatta, perché qualcosa del file andrebbe perso: correggete a mano, nel programma con cui aprite il file.",
  "host.busy": "Excel è occupato e non risponde: attendete qualche secondo e riprovate.",
  "host.cancelled": "Operazione annullata: non è stato modificato nulla.",
  "host.failed":
    "Excel non ha eseguito l'operazione e la cartella è rimasta com'era: riprovate. Se succede ancora, salvate, chiudete e riaprite la cartella.",
  "host.list-title": "Valore non previsto",
  "host.list-message": "Scegliete una delle voci dell'elenco: fate clic sulla freccia accanto alla cella.",
} as const;
