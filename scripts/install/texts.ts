/** The sentences of installa.html that depend on what was found; the rest stands in the page itself. */
import type { Check, Part } from "./checks";

export const PARTS: Readonly<Record<Part, string>> = {
  desktop: "Excel per Windows e per Mac: pannello, pulsanti e funzioni",
  "web-pane": "Excel sul web: pannello e pulsanti",
  "web-functions": "Excel sul web: funzioni =PIAO.… nelle celle",
};

const WHY: Readonly<Record<string, string>> = {
  "Access-Control-Allow-Origin":
    "Excel sul web legge questo file da una pagina sua: senza questa intestazione il browser glielo vieta e le funzioni =PIAO.… non ci sono.",
  "Content-Security-Policy": "Dice chi può mostrare il pannello dentro una sua pagina: deve comprendere quelle di Excel sul web.",
  "Content-Type": "Il server deve dire di che tipo è il file, altrimenti il browser o Excel lo scartano.",
  "X-Frame-Options": "Impedisce a Excel sul web di mostrare il pannello nella sua pagina.",
  "Cross-Origin-Opener-Policy": "Può impedire a Excel sul web di parlare con il pannello.",
  "Cross-Origin-Embedder-Policy": "Impedisce al pannello di caricare la libreria di Microsoft.",
  "Cross-Origin-Resource-Policy": "Excel sul web legge icone e funzioni da un altro sito: il valore deve permetterlo.",
  "X-Content-Type-Options": "Ogni file è usato per ciò che dichiara di essere.",
  "Referrer-Policy": "L'indirizzo della pagina non arriva a nessuno.",
  "Permissions-Policy": "Il programma non usa fotocamera, microfono o posizione, e nessuno può farglieli usare.",
  "Cache-Control": "I file che hanno sempre lo stesso nome vanno ricontrollati a ogni apertura, altrimenti resta la versione vecchia.",
};

/** What is wrong with one header and what to do, in one or two sentences. */
export function checkSentence({ header, files, found, wanted, good, weight }: Check): string {
  const why = WHY[header] ?? "";
  const file = files.join(", ");
  if (good) return `${header} di ${file}: va bene.`;
  const state = found === null ? "manca" : `vale «${found}»`;
  const want = wanted === null ? "Va tolta." : `Deve valere «${wanted}».`;
  return `${header} di ${file} ${state}. ${weight === "advised" ? want.replace("Deve valere", "Consigliato:") : want} ${why}`;
}

/** The verdict over all of it. */
export function verdict(parts: Readonly<Record<Part, boolean>>, secure: boolean): string {
  if (!secure)
    return "Questo indirizzo non è https: Excel mostra solo pagine https con un certificato valido. Pubblicate la cartella su https e riaprite questa pagina da lì.";
  if (Object.values(parts).every(Boolean)) return "Il server manda tutto ciò che serve: il programma funziona in ogni Excel.";
  if (parts["web-pane"] && parts.desktop)
    return "In Excel per Windows e per Mac funziona tutto. In Excel sul web il pannello c'è, ma le funzioni nelle celle no: aggiungete l'intestazione indicata sotto.";
  if (parts.desktop)
    return "In Excel per Windows e per Mac funziona tutto. In Excel sul web no: correggete le intestazioni indicate sotto.";
  return "Mancano file, o il server non dice di che tipo sono: il programma non funziona finché non si corregge ciò che è indicato sotto.";
}
