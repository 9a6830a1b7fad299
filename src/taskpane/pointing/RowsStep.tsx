import { Button } from "@fluentui/react-components";
import { render } from "../../core/messages/messages";
import { useMessages } from "../app/context";
import { Choice } from "./Choice";
import { Question } from "./Question";
import { cellsText, Selected } from "./Selected";
import type { PointingModel } from "./use-pointing";

/** Rows that do not count, selected in the sheet and known again by their words; each can be taken back. */
export function RowsStep({ model }: { readonly model: PointingModel }) {
  const { language } = useMessages();
  const { draft, selection, proposal, answerAnew } = model;
  const { sheet, pointed } = draft;
  const here = selection?.sheet === sheet.name ? selection : null;
  const words = proposal?.step === "rows" ? proposal.words : [];
  const known = pointed?.leaveOut ?? [];
  return (
    <Question title={render(language, "pointing.rows")}>
      <p className="piao-quiet">{render(language, "pointing.rows.help")}</p>
      <Selected model={model} />
      {here && words.length === 0 && <p>{render(language, "pointing.rows.none", { cells: cellsText(here) })}</p>}
      {words.length > 0 && (
        <Choice takes onClick={() => answerAnew("rows", { leaveOut: [...new Set([...known, ...words])] })}>
          {render(language, "pointing.rows.use", { words: quoted(words) })}
        </Choice>
      )}
      {known.map((word) => (
        <Choice key={word} onClick={() => answerAnew("rows", { leaveOut: known.filter((one) => one !== word) })}>
          {render(language, "pointing.rows.back", { word })}
        </Choice>
      ))}
      <Button onClick={() => answerAnew("rows", {})}>{render(language, "pointing.done")}</Button>
    </Question>
  );
}

export function quoted(words: readonly string[]): string {
  return words.map((word) => `«${word}»`).join(", ");
}
