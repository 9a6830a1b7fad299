import { Suspense, lazy, useCallback, useEffect, useMemo, useState, useSyncExternalStore, type DragEvent } from "react";
import type { Language } from "../../core/messages/fill";
import type { CellRef } from "../../core/sheet/address";
import { createBrowserHost } from "../../hosts/browser/browser-host";
import { Pane } from "../app/Pane";
import { ChosenCellContext } from "../parts/chosen-cell";
import { PreviewSlot } from "../parts/preview-slot";
import { browserStorage } from "../state/preferences";
import { createStore } from "../state/store";
import type { PaneCore } from "../state/tools";
import { EmptyPage } from "./EmptyPage";
import { FileBar } from "./FileBar";
import { FoundNotice } from "./FoundNotice";
import { openChosen, openSample } from "./opening";
import { PageNotices } from "./PageNotices";
import { EMPTY_PAGE, reducePage, type OpenFile, type PageAction, type PageState, type PageStore } from "./page-state";
import { PreviewPanel } from "./PreviewPanel";
import { SAMPLES } from "./samples";
import { useLeaving, useUndoKeys } from "./use-work";
import { useWide } from "./use-wide";

const AskLoss = lazy(() => import("./AskLoss"));

interface Props {
  readonly loadCore: () => Promise<PaneCore>;
  readonly startLanguage: Language;
}

/** The program in a browser: any .xlsx beside the pane. Nothing is uploaded; the file is never changed, its working copy is downloaded. */
export function BrowserApp({ loadCore, startLanguage }: Props) {
  const [store] = useState(() => createStore<PageState, PageAction>(reducePage, { ...EMPTY_PAGE, language: startLanguage }));
  const state = useSyncExternalStore(store.subscribe, store.get);
  const [over, setOver] = useState(false);
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const [bar, setBar] = useState<HTMLElement | null>(null);
  const wide = useWide();
  const { language } = state;

  useEffect(() => {
    const [first] = SAMPLES;
    if (first && store.get().files.length === 0) void openSample(first.file, store);
  }, [store]);

  useLeaving(store);
  useUndoKeys(store);

  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    void openChosen([...event.dataTransfer.files], store);
  }

  const active = state.files.find(({ file }) => file.id === state.active);
  const shown = active?.shown;
  const chosen = useMemo(() => ({ slot: shown?.onSelect ? null : bar, cell: chosenCell(shown) }), [bar, shown]);
  return (
    <div
      className={over ? "piao-page piao-over" : "piao-page"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={drop}
    >
      <FileBar state={state} store={store} language={language} />
      <PageNotices state={state} dispatch={store.dispatch} language={language} />
      {active?.found && <FoundNotice open={active} found={active.found} dispatch={store.dispatch} language={language} />}
      {active ? (
        <PreviewSlot.Provider value={wide ? slot : null}>
          <div className="piao-columns">
            <ChosenCellContext.Provider value={chosen}>
              <FilePane key={`${active.file.id}|${String(active.decided)}`} open={active} store={store} loadCore={loadCore} />
            </ChosenCellContext.Provider>
            <PreviewPanel open={active} store={store} language={language} slot={slot} onSlot={setSlot} onBar={setBar} />
          </div>
        </PreviewSlot.Provider>
      ) : (
        <EmptyPage opening={state.opening} language={language} />
      )}
      {state.asking && (
        <Suspense fallback={null}>
          <AskLoss asking={state.asking} language={language} />
        </Suspense>
      )}
    </div>
  );
}

/** The cell that the user has chosen; none while the pane asks for areas. */
function chosenCell(shown: OpenFile["shown"] | undefined): CellRef | null {
  return shown?.picked && !shown.onSelect ? { sheet: shown.sheet, row: shown.picked.top, col: shown.picked.left } : null;
}

interface FilePaneProps {
  readonly open: OpenFile;
  readonly store: PageStore;
  readonly loadCore: () => Promise<PaneCore>;
}

/** The pane over one file; another file is another pane. */
function FilePane({ open, store, loadCore }: FilePaneProps) {
  const { file, copy, kept } = open;
  const host = useMemo(() => {
    const { id } = file;
    return createBrowserHost(file, copy, {
      page: {
        activeSheet: () => store.get().files.find((one) => one.file.id === id)?.shown.sheet ?? "",
        others: () => store.get().files.flatMap((one) => (one.file.id === id ? [] : [{ name: one.file.name, sheets: one.work.sheets }])),
        show: (sheet, area) => store.dispatch({ type: "show", id, sheet, area }),
        paint: (marks) => store.dispatch({ type: "paint", id, marks }),
        annotate: (notes) => store.dispatch({ type: "annotate", id, notes }),
        selectable: (onSelect) => store.dispatch({ type: "selectable", id, onSelect }),
      },
      kept,
      language: navigator.language,
      speaks: () => store.get().language,
    });
  }, [file, copy, kept, store]);
  const onLanguage = useCallback((language: Language) => store.dispatch({ type: "language", language }), [store]);
  return <Pane host={host} storage={browserStorage()} loadCore={loadCore} verifyAtOnce onLanguage={onLanguage} />;
}
