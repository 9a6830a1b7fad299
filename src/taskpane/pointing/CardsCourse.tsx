import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { toNumber } from "../../core/exact";
import { render, type Language } from "../../core/messages/messages";
import { formatNumber } from "../../core/messages/numbers";
import { freeName } from "../../core/pointing/as-told";
import { waysOfCards, type CardsWay } from "../../core/pointing/cards";
import type { FormLayout } from "../../core/settings/layouts";
import type { Sheet } from "../../core/sheet/sheet";
import { useMessages, usePaneState } from "../app/context";
import type { Result } from "../state/state";
import { Choice } from "./Choice";
import { Keep } from "./Keep";
import { Question } from "./Question";
import { soFar } from "./so-far";
import { SoFarLists } from "./SoFarLists";
import { TotalQuestion } from "./TotalStep";

interface Props {
  readonly sheet: Sheet;
  readonly result: Result;
  /** The label of the weight. */
  readonly label: string;
  readonly onBack: () => void;
}

/** Forms whose weight was pointed at once: which lists they make, and what each should make, where that must be asked. */
export function CardsCourse({ sheet, result, label, onBack }: Props) {
  const { settings } = usePaneState();
  const { language } = useMessages();
  const { sheets, plan } = result;
  const [way, setWay] = useState<CardsWay | null>(null);
  const [total, setTotal] = useState<number | null>();
  const [bare] = useState((): FormLayout => {
    const described = plan.sheets.find((one) => one.sheet.name === sheet.name)?.described;
    return { version: 1, name: described ?? freeName(settings, sheet.name), weight: label };
  });
  const ways = useMemo(() => waysOfCards(sheets, bare, settings), [sheets, bare, settings]);
  const chosen = way ?? ways[0] ?? null;
  const layout = useMemo((): FormLayout => {
    const lists = chosen?.lists ?? null;
    return { ...bare, ...(lists === null ? {} : { lists }), ...(typeof total === "number" ? { total } : {}) };
  }, [bare, chosen, total]);
  const read = useMemo(() => soFar(result, settings, layout, language), [result, settings, layout, language]);
  const asksLists = ways.length > 1 && way === null;
  const asksTotal = !asksLists && read.lacksTotal && total === undefined;
  return (
    <>
      <p>
        {render(language, "pointing.cards.answer", { label })}{" "}
        <button type="button" className="piao-link" aria-label={render(language, "pointing.change.weights")} onClick={onBack}>
          {render(language, "pointing.change")}
        </button>
      </p>
      {asksLists && (
        <Question title={render(language, "pointing.lists")}>
          {ways.map((one, index) => (
            <Choice key={JSON.stringify(one.lists)} first={index === 0} onClick={() => setWay(one)}>
              {wayText(language, one)}
            </Choice>
          ))}
        </Question>
      )}
      {asksTotal && <TotalQuestion sums={chosen?.sums ?? []} onTotal={setTotal} />}
      <SoFarLists soFar={read} />
      {!asksLists && !asksTotal && read.sheets.length > 0 && <Keep description={layout} />}
      {!asksLists && ways.length > 1 && <Button onClick={() => setWay(null)}>{render(language, "pointing.change.lists")}</Button>}
    </>
  );
}

/** "2 elenchi: 50, 50 (secondo la voce «Ufficio»)". */
function wayText(language: Language, { lists, sums }: CardsWay): string {
  const by =
    lists === null
      ? render(language, "pointing.cards.way.own")
      : typeof lists === "string"
        ? render(language, `pointing.cards.way.${lists}`)
        : render(language, "pointing.cards.way.label", { label: lists.label });
  const said = sums.map((sum) => (sum === null ? "?" : formatNumber(language, toNumber(sum))));
  return render(language, "pointing.cards.way", { count: sums.length, sums: said.join(" + "), by });
}
