/** Titles of fixes: what will be done, with its arithmetic. */
export const fixes = {
  "fix.numbers": "Converti in {count:numero una cella|numeri # celle} ({cells})",
  "fix.total-sum": "Scrivi in {cell} la somma automatica di {cells}, che fa {sum}",
  "fix.scale": "Ripartisci in proporzione, a passi di {step}, per fare {expected}: {changes}",
  "fix.difference": "Metti tutta la differenza sull'{objective}, il più pesante: da {from} a {to}, per fare {expected}",
  "fix.missing": "Scrivi {weight} in {cell} ({objective}), quanto manca al totale: {sum} + {weight} = {expected}",
  "fix.repeated": "Lascia il peso solo in {cell} e svuota {cells}",
  "fix.change": "{name}: {from} → {to}",
  "fix.and": "{one}; {all}",
  "fix.more": "e {count:un altro|altri #}",
  "fix.none": "nessun cambiamento",
  "fix.number-of": "n. {number}",
  "fix.cell-of": "{cell}",
} as const;
