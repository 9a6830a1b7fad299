import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { render } from "../../core/messages/messages";
import { areaName } from "../../core/sheet/address";
import type { Sheet } from "../../core/sheet/sheet";
import { useMessages, usePane } from "../app/context";
import type { Pointing, Result } from "../state/state";
import { Answers } from "./Answers";
import { CardsCourse } from "./CardsCourse";
import { ColumnStep } from "./ColumnStep";
import { Keep } from "./Keep";
import { ListsStep } from "./ListsStep";
import { RowsStep } from "./RowsStep";
import { SoFarLists } from "./SoFarLists";
import { TotalStep } from "./TotalStep";
import { usePointing } from "./use-pointing";
import { WeightsStep } from "./WeightsStep";

interface Props {
  readonly pointing: Pointing;
  readonly result: Result;
}

/** "Mostrami come leggerlo": the user points at the sheet, sees at once what would be read, and keeps it as a description. */
export default function PointingView({ pointing, result }: Props) {
  const { store } = usePane().tools;
  const { t, language } = useMessages();
  const sheet = result.sheets.find(({ name }) => name === pointing.sheet);
  return (
    <section className="piao-pointing" aria-label={t("pane.point")}>
      <h1>{render(language, "pointing.title", { sheet: pointing.sheet })}</h1>
      {result.stale && <p className="piao-reading-doubt">{render(language, "pointing.stale")}</p>}
      {sheet && <Course key={pointing.from} sheet={sheet} pointing={pointing} result={result} />}
      <Button onClick={() => store.dispatch({ type: "point", pointing: null })}>{t("pane.cancel")}</Button>
    </section>
  );
}

function Course({ sheet, pointing, result }: Props & { readonly sheet: Sheet }) {
  const { tools, controller } = usePane();
  const { language } = useMessages();
  const model = usePointing(sheet, pointing, result);
  const { draft, step, layout } = model;
  const [cards, setCards] = useState<string | null>(null);
  const { host } = tools;
  const [likely] = draft.likely;

  // The sheet comes into view, but what is selected on it stays.
  useEffect(() => {
    void host.activeSheet().then((active) => {
      const area = likely?.area ?? { top: 0, left: 0, bottom: 0, right: 0 };
      if (active.kind === "done" && active.value !== sheet.name) void controller.goTo(sheet.name, areaName(area));
    });
  }, [host, controller, sheet.name, likely]);

  if (cards !== null) return <CardsCourse sheet={sheet} result={result} label={cards} onBack={() => setCards(null)} />;
  return (
    <>
      <p className="piao-quiet">{render(language, `pointing.help.${host.capabilities.writes}`)}</p>
      <Answers model={model} />
      {step === "weights" && <WeightsStep model={model} sheets={result.sheets} onCards={setCards} />}
      {step === "lists" && <ListsStep model={model} />}
      {step === "total" && <TotalStep model={model} />}
      {step === "rows" && <RowsStep model={model} />}
      {(step === "what" || step === "parts") && <ColumnStep key={step} step={step} model={model} />}
      <SoFarLists soFar={model.soFar} />
      {step === null && layout && <Keep description={layout} />}
    </>
  );
}
