/** Every structure's score as a page to print, and as a part of the report. */
import type { SheetDocument } from "../document";
import { Sections } from "../document/sections";
import type { Language } from "../messages/messages";
import { barParts } from "../score/scoreboard";
import { exact } from "../exact";
import { boardTexts, type ScoresReport, type UnitScoreReport } from "./scores";

/** As wide as an A4 page that stands upright: structure, score, out of, in hundredths, bar, band. */
const WIDTHS = [34, 11, 9, 11, 19, 16] as const;
const LAST = WIDTHS.length - 1;
/** Signs of a full bar. */
const BAR = 12;

/** "Punteggi delle strutture": a line each, the highest first, what lies between them, and the trials kept. */
export function scoresDocument(file: string, scores: ScoresReport, language: Language): SheetDocument {
  const sections = new Sections(language, WIDTHS);
  const title = sections.say("board.of-file", { file });
  sections.whole("title", title);
  if (scores.source !== "") sections.whole("note", scores.source);
  for (const text of boardTexts(scores, language)) sections.whole("text", text);
  sections.heading("board.title", [
    [0, "board.unit"],
    [1, "board.score"],
    [2, "board.of"],
    [3, "board.hundredths"],
    [4, "board.bar"],
    [5, "board.band"],
  ]);
  for (const unit of byScore(scores.units)) {
    const name = { cols: [0, 0], role: "strong", text: unit.name } as const;
    if (unit.score === null) sections.line([name, { cols: [1, LAST], role: "text", text: unit.message }]);
    else {
      sections.line([
        name,
        { col: 1, number: unit.score },
        { col: 2, number: unit.of },
        { col: 3, number: unit.hundredths },
        { cols: [4, 4], role: "text", text: bar(unit.hundredths ?? 0) },
        { cols: [5, 5], role: "text", text: unit.band === null ? "" : String(unit.band) },
      ]);
      if (unit.message !== "") sections.line([{ cols: [0, 0], role: "text", text: "" }, { cols: [1, LAST], role: "note", text: unit.message }]); // prettier-ignore
    }
  }
  trials(sections, scores);
  return sections.document({ id: "scores", name: sections.say("board.sheet-name"), landscape: false, footer: title });
}

/** The report's part: columns as those of its structures. @param cols verdict, sheet, cells, sentence, sum, expected */
export function scoresPart(
  sections: Sections,
  scores: ScoresReport,
  cols: readonly [number, number, number, number, number, number],
  language: Language,
): void {
  const [first, sheet, cells, sentence, score, of] = cols;
  sections.heading("board.title", [
    [first, "board.hundredths"],
    [sheet, "board.place"],
    [cells, "board.cells"],
    [sentence, "board.unit"],
    [score, "board.score"],
    [of, "board.of"],
  ]);
  for (const unit of byScore(scores.units)) {
    const band = unit.band === null ? "" : ` ${sections.say("board.band")}: ${String(unit.band)}.`;
    sections.line([
      { col: first, number: unit.hundredths },
      { cols: [sheet, sheet], role: "text", text: unit.sheet },
      { cols: [cells, cells], role: "text", text: unit.range },
      { cols: [sentence, sentence], role: "text", text: `${unit.name}.${band} ${unit.message}`.trim() },
      { col: score, number: unit.score },
      { col: of, number: unit.of },
    ]);
  }
  for (const text of [...boardTexts(scores, language), scores.source]) if (text !== "") sections.whole("text", text);
  trials(sections, scores);
}

/** The highest first, those without a score last, otherwise as the plan has them. */
function byScore(units: readonly UnitScoreReport[]): readonly UnitScoreReport[] {
  return [...units].sort((a, b) => (b.hundredths ?? -1) - (a.hundredths ?? -1));
}

function trials(sections: Sections, scores: ScoresReport): void {
  if (scores.trials.length > 0) sections.heading("board.trials");
  for (const { message } of scores.trials) sections.whole("text", message);
}

function bar(hundredths: number): string {
  const full = barParts(exact(hundredths), BAR);
  return "█".repeat(full) + "░".repeat(BAR - full);
}
