/** A formula as the user's Excel writes it: fixes carry English names and commas, an Italian reader sees SOMMA and semicolons. */

/** The functions that plans use in their totals; any other keeps its English name. */
const ITALIAN: Readonly<Record<string, string>> = {
  SUM: "SOMMA",
  SUBTOTAL: "SUBTOTALE",
  SUMPRODUCT: "MATR.SOMMA.PRODOTTO",
  SUMIF: "SOMMA.SE",
  ROUND: "ARROTONDA",
  AVERAGE: "MEDIA",
  IF: "SE",
};

/** @param formula without its "=" */
export function formulaText(language: "it" | "en", formula: string): string {
  if (language === "en") return `=${formula}`;
  const parts = formula.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/);
  const shown = parts.map((part, i) => (i % 2 === 1 ? part : italian(part)));
  return `=${shown.join("")}`;
}

function italian(part: string): string {
  return part
    .replace(/,/g, ";")
    .replace(/(\d)\.(\d)/g, "$1,$2")
    .replace(/([A-Z][A-Z.]*)(?=\()/g, (name) => ITALIAN[name] ?? name);
}
