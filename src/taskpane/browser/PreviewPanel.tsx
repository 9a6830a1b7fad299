import { Suspense, lazy, useEffect, useMemo, useRef } from "react";
import type { Language } from "../../core/messages/fill";
import { sentence } from "../state/texts";
import type { OpenFile, PageStore } from "./page-state";
import { useScrollTogether } from "./scroll-together";
import { useLooks } from "./use-looks";

const Preview = lazy(() => import("./Preview"));
const CopyBar = lazy(() => import("./CopyBar"));

interface Props {
  readonly open: OpenFile;
  readonly store: PageStore;
  readonly language: Language;
  /** Where previews stand beside the sheet, once it is there. */
  readonly slot: HTMLElement | null;
  readonly onSlot: (slot: HTMLElement | null) => void;
  /** Told of the place above the sheet where the chosen cell is explained. */
  readonly onBar: (bar: HTMLElement | null) => void;
}

/** The file beside the pane: its sheets as tabs, the one in view as a table. */
export function PreviewPanel({ open, store, language, slot, onSlot, onBar }: Props) {
  const { dispatch } = store;
  const { file, work, shown } = open;
  const sheet = work.sheets.find(({ name }) => name === shown.sheet) ?? work.sheets[0];
  const marks = useMemo(() => shown.marks.filter((mark) => mark.sheet === sheet?.name), [shown.marks, sheet]);
  const looks = useLooks(file, sheet?.name ?? "");
  const tabs = useRef<HTMLElement>(null);
  const beside = useRef<HTMLDivElement>(null);
  useScrollTogether(beside, slot);
  useEffect(() => {
    tabs.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [sheet?.name]);
  return (
    <section className="piao-preview" aria-label={sentence(language, "pane.preview.title")}>
      <Suspense fallback={null}>
        <CopyBar open={open} store={store} language={language} />
      </Suspense>
      <div ref={onBar} />
      <div ref={beside} className="piao-beside">
        {sheet && (
          <Suspense fallback={<p className="piao-quiet piao-sheet">{sentence(language, "pane.loading")}</p>}>
            <Preview
              key={`${file.id}|${sheet.name}`}
              sheet={sheet}
              looks={looks}
              area={shown.area}
              asked={shown.asked}
              marks={marks}
              notes={shown.notes.find((notes) => notes.sheet === sheet.name) ?? null}
              pointing={shown.onSelect !== null}
              onPick={(area) => {
                dispatch({ type: "pick", id: file.id, area });
                shown.onSelect?.({ sheet: sheet.name, areas: [area] });
              }}
              picked={shown.picked}
              onType={async ({ row, col }, text) => {
                const { typeInto } = await import("./working");
                await typeInto(store, open, { sheet: sheet.name, row, col }, text);
              }}
              language={language}
            />
          </Suspense>
        )}
        <div ref={onSlot} className="piao-document-slot" />
      </div>
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
