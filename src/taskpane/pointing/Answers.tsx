import { render, type Language } from "../../core/messages/messages";
import { useMessages } from "../app/context";
import { Disclosure } from "../parts/Disclosure";
import { columnOf } from "./column-text";
import type { Step } from "./draft";
import { wayText } from "./ListsStep";
import { quoted } from "./RowsStep";
import type { PointingModel } from "./use-pointing";

/** What has been said, each to be changed in one press; and what more can be said. */
export function Answers({ model }: { readonly model: PointingModel }) {
  const { language } = useMessages();
  const { draft, step, ask } = model;
  const { pointed } = draft;
  if (!pointed) return null;
  const said = answersOf(language, model).filter(([which]) => which !== step);
  const more = (
    [
      ["rows", pointed.leaveOut.length],
      ["parts", pointed.parts.length],
      ["total", draft.answered.includes("total") ? 1 : 0],
    ] as const
  ).filter(([which, count]) => count === 0 && step !== which);
  return (
    <>
      <ul className="piao-plain piao-point-answers">
        {said.map(([which, text]) => (
          <li key={which}>
            {text}{" "}
            <button
              type="button"
              className="piao-link"
              aria-label={render(language, `pointing.change.${which}`)}
              onClick={() => ask(which)}
            >
              {render(language, "pointing.change")}
            </button>
          </li>
        ))}
      </ul>
      {draft.asked === null && more.length > 0 && (
        <Disclosure label={render(language, "pointing.more")}>
          <ul className="piao-plain">
            {more.map(([which]) => (
              <li key={which}>
                <button type="button" className="piao-link" onClick={() => ask(which)}>
                  {render(language, `pointing.more.${which}`)}
                </button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

function answersOf(language: Language, { draft }: PointingModel): readonly (readonly [Step, string])[] {
  const { pointed, ways, answered } = draft;
  if (!pointed) return [];
  const { weights, title, lists, total, leaveOut, parts } = pointed;
  const column = (col: number): string => columnOf(language, draft, col);
  const way = ways.find((one) => JSON.stringify(one.lists) === JSON.stringify(lists));
  return [
    ["weights", render(language, "pointing.answer.weights", { column: column(weights.col) })],
    ...(title === null ? [] : [["what", render(language, "pointing.answer.what", { column: column(title) })] as const]),
    ...(way && (answered.includes("lists") || ways.length === 1)
      ? [["lists", render(language, "pointing.answer.lists", { lists: wayText(language, way) })] as const]
      : []),
    ...(parts.length === 0
      ? []
      : [["parts", render(language, "pointing.answer.parts", { column: parts.map(column).join(", ") })] as const]),
    ...(leaveOut.length === 0 ? [] : [["rows", render(language, "pointing.answer.rows", { words: quoted(leaveOut) })] as const]),
    ...(total !== null
      ? [["total", render(language, "pointing.answer.total", { total })] as const]
      : answered.includes("total")
        ? [["total", render(language, "pointing.answer.total-none")] as const]
        : []),
  ];
}
