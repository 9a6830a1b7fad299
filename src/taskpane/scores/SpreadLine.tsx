import { boardTexts, type ScoresReport } from "../../core/report/scores";
import { useMessages } from "../app/context";

/** How far the scores lie apart: each as a line on a scale of 100, the median as a stronger one; the same in words, with the bands. */
export function SpreadLine({ said }: { readonly said: ScoresReport }) {
  const { language } = useMessages();
  const { spread, units } = said;
  const at = (hundredths: number): string => `${Math.max(0, Math.min(100, hundredths))}%`;
  return (
    <div className="piao-spread">
      {spread && spread.count > 1 && (
        <div className="piao-spread-scale" aria-hidden="true">
          <span className="piao-spread-range" style={{ left: at(spread.lowest), width: at(spread.highest - spread.lowest) }} />
          {units.map(
            ({ hundredths }, place) =>
              hundredths !== null && <span key={place} className="piao-spread-one" style={{ left: at(hundredths) }} />,
          )}
          <span className="piao-spread-median" style={{ left: at(spread.median) }} />
        </div>
      )}
      {boardTexts(said, language).map((text) => (
        <p key={text} className="piao-quiet">
          {text}
        </p>
      ))}
    </div>
  );
}
