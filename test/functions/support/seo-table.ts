import type { Row } from "./evaluate";

const _ = null;

/** A SeO table: merged weights leave blanks, a total row after each section, the second one cumulative. */
export const seoTable = (transport: number, first = 40): readonly Row[] => [
  ["Sezione Operativa - SeO - Area Tecnica", _, _, _, _],
  ["OBIETTIVI STRATEGICI", "OBIETTIVI OPERATIVI", "MM/AAAA", "PESO MAX\n40", "Target"],
  ["Mobilità", "Piano del traffico", "12/2025", 15, "SI/NO"],
  [_, "Fermate accessibili", 2025, 10, "80%"],
  [_, _, _, _, "almeno 5"],
  ["Trasporti", "Trasporto scolastico", 46022, transport, "SI/NO"],
  [_, _, "TOT.", first, _],
  ["OBIETTIVI TRASVERSALI A TUTTE LE AREE", _, _, _, _],
  ["Pagamenti", "Tempi di pagamento", 2025, 30, "30 gg"],
  ["Legalità", "Prevenzione della corruzione", 2025, 10, "SI/NO"],
  [_, _, "TOT.", first + 40, _],
];
