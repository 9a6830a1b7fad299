import { render } from "../../core/messages/messages";
import type { ListReading } from "../../core/report/reading-report";
import { useMessages } from "../app/context";
import { ToneIcon } from "../parts/icons";
import { quoted } from "./RowsStep";
import type { SoFar } from "./so-far";

/** So many lists are shown. */
const SHOWN = 8;

/** The lists and sums that would be read, as they change; on whichever sheets bear the same headings. */
export function SoFarLists({ soFar }: { readonly soFar: SoFar | null }) {
  const { t, language } = useMessages();
  const lists = (soFar?.sheets ?? []).flatMap(({ name, lists: own }) => own.map((list) => ({ sheet: name, list })));
  const several = new Set(lists.map(({ sheet }) => sheet)).size > 1;
  return (
    <section className="piao-point-so-far" aria-live="polite">
      <h2>{render(language, "pointing.so-far")}</h2>
      {lists.length === 0 && <p>{render(language, "pointing.so-far.nothing")}</p>}
      {soFar?.problem?.kind === "missing" && (
        <p>{render(language, "pointing.so-far.missing", { sheet: soFar.problem.sheet, headings: quoted(soFar.problem.headings) })}</p>
      )}
      <ul className="piao-plain">
        {lists.slice(0, SHOWN).map(({ sheet, list }) => (
          <li key={`${sheet}|${String(list.number)}`} className="piao-point-list">
            <ToneIcon tone={list.ok === null ? "open" : list.ok ? "success" : "error"} />
            <span>
              <strong>{list.name}</strong>: {sumText(list)}
              {several && <span className="piao-quiet"> {render(language, "pointing.so-far.sheet", { sheet })}</span>}
            </span>
          </li>
        ))}
      </ul>
      {lists.length > SHOWN && <p className="piao-quiet">{render(language, "pointing.so-far.more", { count: lists.length - SHOWN })}</p>}
    </section>
  );

  function sumText({ sum, expected }: ListReading): string {
    if (sum === null) return t("pane.unit.sum-unknown");
    return expected === null ? t("pane.unit.sum-alone", { sum }) : t("pane.unit.sum", { sum, expected });
  }
}
