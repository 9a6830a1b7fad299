import { ZERO } from "../core/exact";
import { objectivesOf, type Unit } from "../core/plan/plan";
import type { CellRef } from "../core/sheet/address";
import { rangeOf } from "./arguments";
import { judgeWeights } from "./judge-weights";
import { rowsText, scoreText, text } from "./texts";

type Severity = "errore" | "avviso" | "nota";

interface RangeFinding {
  readonly severity: Severity;
  readonly cell: CellRef;
  readonly sentence: string;
}

/**
 * Elenca i rilievi su pesi, totali, fasi, numerazione e risultati; il controllo completo, con le scadenze e gli obblighi di legge, è nel riquadro. Righe e colonne si contano dall'inizio dell'intervallo.
 * @customfunction FINDINGS
 * @param {any[][]} intervallo La tabella con o senza le intestazioni, oppure la colonna dei pesi.
 * @returns {any[][]} Gravità, riga, colonna, rilievo; oppure «Nessun rilievo».
 */
export function findings(intervallo: unknown[][]): unknown[][] {
  const { unit } = rangeOf(intervallo);
  const found = [...weightFindings(unit), ...numberFindings(unit), ...resultFindings(unit), ...asText(unit)];
  if (found.length === 0) return [["Nessun rilievo"]];
  const rows = found.map(({ severity, cell, sentence }) => [severity, cell.row + 1, cell.col + 1, `${sentence}.`.replace(/\.\.$/, ".")]);
  return [["Gravità", "Riga", "Colonna", "Rilievo"], ...rows];
}

function weightFindings(unit: Unit): readonly RangeFinding[] {
  return judgeWeights(unit, null, ZERO).map(({ kind, sentence, cell }) => ({
    severity: kind === "rounding" || kind === "usual" ? "avviso" : "errore",
    cell,
    sentence,
  }));
}

/** In each section: a number twice, or a jump. Beginning anew at 1 is no fault. */
function numberFindings(unit: Unit): readonly RangeFinding[] {
  return unit.sections.flatMap((section) => {
    let before = 0;
    return section.objectives.flatMap((objective): readonly RangeFinding[] => {
      const number = objective.number?.value.parts.length === 1 ? objective.number.value.parts[0] : undefined;
      if (typeof number !== "number" || !objective.number) return [];
      const [previous, { cell }] = [before, objective.number];
      before = number;
      if (number === previous) return [{ severity: "avviso", cell, sentence: text("number-twice", { number }) }];
      if (previous > 0 && number !== 1 && number !== previous + 1)
        return [{ severity: "avviso", cell, sentence: text("number-jump", { previous, number }) }];
      return [];
    });
  });
}

function resultFindings(unit: Unit): readonly RangeFinding[] {
  const goals = objectivesOf(unit).flatMap((objective) => [objective, ...objective.phases]);
  return goals.flatMap(({ achievement }): readonly RangeFinding[] => {
    if (achievement?.value.kind !== "not-a-score") return [];
    return [
      {
        severity: "avviso",
        cell: achievement.cell,
        sentence: scoreText({ id: "score.not-a-score", data: { text: achievement.value.text } }),
      },
    ];
  });
}

/** One note for all: weights stored as text, which a SUM of Excel skips. A column of percentages in words is written so on purpose. */
function asText(unit: Unit): readonly RangeFinding[] {
  const cells = objectivesOf(unit).flatMap(({ weight }) => {
    const plain = weight?.value.kind === "number" && weight.value.asText && weight.value.scale === "plain";
    return weight && plain ? [weight.cell] : [];
  });
  const [first] = cells;
  return first ? [{ severity: "nota", cell: first, sentence: text("as-text", { rows: rowsText(cells.map((cell) => cell.row)) }) }] : [];
}
