import { Suspense, lazy, useEffect, useMemo, useRef } from "react";
import type { Language } from "../../core/messages/fill";
import { sentence } from "../state/texts";
import type { OpenFile, PageAction } from "./page-state";

const Preview = lazy(() => import("./Preview"));

interface Props {
  readonly open: OpenFile;
  readonly dispatch: (action: PageAction) => void;
  readonly language: Language;
}

/** The file beside the pane: its sheets as tabs, the one in view as a table. */
export function PreviewPanel({ open, dispatch, language }: Props) {
  const { file, shown } = open;
  const sheet = file.sheets.find(({ name }) => name === shown.sheet) ?? file.sheets[0];
  const marks = useMemo(() => shown.marks.filter((mark) => mark.sheet === sheet?.name), [shown.marks, sheet]);
  const tabs = useRef<HTMLElement>(null);
  useEffect(() => {
    tabs.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [sheet]);
  return (
    <section className="piao-preview" aria-label={sentence(language, "pane.preview.title")}>
      {sheet && (
        <Suspense fallback={<p className="piao-quiet piao-sheet">{sentence(language, "pane.loading")}</p>}>
          <Preview key={`${file.id}|${sheet.name}`} sheet={sheet} area={shown.area} asked={shown.asked} marks={marks} language={language} />
        </Suspense>
      )}
      <nav ref={tabs} className="piao-sheet-tabs" aria-label={sentence(language, "pane.preview.sheets")}>
        {file.sheets.map(({ name, hidden }) => (
          <button
            key={name}
            type="button"
            aria-current={name === sheet?.name ? "true" : undefined}
            onClick={() => dispatch({ type: "sheet", id: file.id, sheet: name })}
          >
            {hidden ? sentence(language, "pane.preview.hidden", { sheet: name }) : name}
          </button>
        ))}
      </nav>
    </section>
  );
}
