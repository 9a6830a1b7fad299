import { Button } from "@fluentui/react-components";
import { render } from "../../core/messages/messages";
import { useMessages } from "../app/context";
import { Choice } from "./Choice";
import { columnOf } from "./column-text";
import { Question } from "./Question";
import { Selected } from "./Selected";
import type { PointingModel } from "./use-pointing";

interface Props {
  readonly step: "what" | "parts";
  readonly model: PointingModel;
}

/** A column that is selected in the sheet: what is weighed, or the weights of parts. */
export function ColumnStep({ step, model }: Props) {
  const { language } = useMessages();
  const { draft, selection, proposal, answerAnew } = model;
  const { pointed, sheet } = draft;
  if (!pointed) return null;
  const { parts } = pointed;
  const col = selection?.sheet === sheet.name ? selection.areas[0]?.left : undefined;
  const free = proposal?.step === step;
  const column = col === undefined ? "" : columnOf(language, draft, col);
  return (
    <Question title={render(language, `pointing.${step}`)}>
      <p className="piao-quiet">{render(language, `pointing.${step}.help`)}</p>
      <Selected model={model} />
      {col !== undefined && !free && <p>{render(language, "pointing.taken", { column })}</p>}
      {col !== undefined && free && (
        <Choice takes onClick={() => answerAnew(step, step === "what" ? { title: col } : { parts: [...parts, col] })}>
          {render(language, `pointing.${step}.use`, { column })}
        </Choice>
      )}
      {step === "parts" &&
        parts.map((part) => (
          <Choice key={part} onClick={() => answerAnew("parts", { parts: parts.filter((one) => one !== part) })}>
            {render(language, "pointing.parts.back", { column: columnOf(language, draft, part) })}
          </Choice>
        ))}
      <Button onClick={() => answerAnew(step, {})}>{render(language, "pointing.done")}</Button>
    </Question>
  );
}
