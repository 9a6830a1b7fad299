import { readingText } from "../../core/plan/reading-text";
import { render, type Language } from "../../core/messages/messages";
import type { ListsChoice } from "../../core/pointing/lists";
import { useMessages } from "../app/context";
import { Choice } from "./Choice";
import { columnOf } from "./column-text";
import { Question } from "./Question";
import { cellsText, Selected } from "./Selected";
import type { PointingModel } from "./use-pointing";

/** So many ways are offered. */
const OFFERED = 4;

/** Which lists there are: the ways that the sheet allows with their sums, the likeliest first, or the selected name of a structure. */
export function ListsStep({ model }: { readonly model: PointingModel }) {
  const { language } = useMessages();
  const { draft, selection, proposal, answer } = model;
  const here = selection?.sheet === draft.sheet.name ? selection : null;
  const told = proposal?.step === "lists" ? proposal : null;
  return (
    <Question title={render(language, "pointing.lists")}>
      <Selected model={model} />
      {here && !told && <p>{render(language, "pointing.lists.none", { cells: cellsText(here) })}</p>}
      {told && (
        <Choice takes onClick={() => answer("lists", { lists: told.lists })}>
          {typeof told.lists === "object"
            ? render(language, "pointing.lists.use", { column: columnOf(language, draft, told.lists.column) })
            : render(language, "pointing.lists.use-titles", { text: told.text })}
        </Choice>
      )}
      {draft.ways.slice(0, OFFERED).map((way, index) => (
        <Choice key={JSON.stringify(way.lists)} first={index === 0 && !told} onClick={() => answer("lists", { lists: way.lists })}>
          {wayText(language, way)}
        </Choice>
      ))}
      <p className="piao-quiet">{render(language, "pointing.lists.or")}</p>
    </Question>
  );
}

/** "2 elenchi che fanno 50 ciascuno, secondo la colonna «Ripartizione»". */
export function wayText(language: Language, { by, sums }: Pick<ListsChoice, "by" | "sums">): string {
  const known = sums.filter((sum) => sum !== null);
  const { id, data } = readingText({ by, lists: sums.length, sums: known });
  return render(language, id as "reading.lists", data);
}
