import { useMemo, useState } from "react";
import { render } from "../../core/messages/messages";
import { areaName } from "../../core/sheet/address";
import { useMessages, usePane, usePaneState } from "../app/context";
import { NeedsCheck } from "../parts/NeedsCheck";
import type { Result } from "../state/state";
import { boardOf } from "./board";
import { BoardActions } from "./BoardActions";
import { BoardTable } from "./BoardTable";
import { KeptTrials } from "./KeptTrials";
import { ResultsChoice } from "./ResultsChoice";
import { SpreadLine } from "./SpreadLine";
import { UnitScore } from "./UnitScore";

/** The scores of all structures, and how the chosen one comes to its own. */
export default function ScoresView() {
  const { result } = usePaneState();
  return <NeedsCheck>{result && <Scores result={result} />}</NeedsCheck>;
}

function Scores({ result }: { readonly result: Result }) {
  const { controller } = usePane();
  const { settings, scores } = usePaneState();
  const { t, language } = useMessages();
  const [place, setPlace] = useState(0);
  const { asked, board, said } = useMemo(() => boardOf(result, settings, scores, language), [result, settings, scores, language]);
  const line = board.lines[place] ?? board.lines[0];
  if (!line) return <p>{t("pane.verdict.no-plan")}</p>;
  const { unit } = line;
  const at = board.lines.indexOf(line);
  return (
    <div className="piao-scores">
      <h1>{t("pane.view.scores")}</h1>
      <ResultsChoice plan={result.plan} />
      {said.source !== "" && <p className="piao-quiet">{said.source}</p>}
      {said.units.length > 1 && (
        <>
          <SpreadLine said={said} />
          <BoardTable
            units={said.units}
            chosen={at}
            onChoose={(chosen) => {
              setPlace(chosen);
              const next = board.lines[chosen]?.unit;
              if (next) void controller.goTo(next.sheet.name, areaName(next.area));
            }}
          />
          <h2>{render(language, "board.chosen", { unit: said.units[at]?.name ?? "" })}</h2>
        </>
      )}
      <UnitScore
        key={`${unit.sheet.name}|${String(at)}|${String(asked.results)}|${String(asked.year)}`}
        unit={unit}
        result={result}
        choices={asked}
      />
      <KeptTrials trials={said.trials} />
      <BoardActions result={result} said={said} />
    </div>
  );
}
