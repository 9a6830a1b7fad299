import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { render, type Language } from "../../core/messages/messages";
import { downloadCopy } from "../../hosts/browser/corrected";
import { isUnsaved } from "../../hosts/browser/work";
import { ChevronIcon, RedoIcon, UndoIcon } from "../parts/icons";
import { CopyList } from "./CopyList";
import type { OpenFile, PageStore } from "./page-state";
import { redo, undo, whatOf } from "./working";

interface Props {
  readonly open: OpenFile;
  readonly store: PageStore;
  readonly language: Language;
}

/** Where the list of changes takes the sheet's place (copy.css). */
const NARROW = "(max-width: 720px)";

/** Above the sheet: undo and redo, what was changed, and the corrected file. */
export default function CopyBar({ open, store, language }: Props) {
  const { file, work, told } = open;
  const [listed, setListed] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const count = work.steps.length;
  const [last, next] = [work.changes[work.held - 1], work.changes[work.held]];
  /** A cell was asked for: it is to be seen. */
  function makeRoom(): void {
    if (!window.matchMedia(NARROW).matches) return;
    setListed(false);
    opener.current?.focus();
  }
  const said = told && render(language, told.id, { ...told.data, ...(told.why && { why: told.why[language] }) });
  const button = (id: "copia.undo" | "copia.redo", change: typeof last, icon: typeof UndoIcon, press: typeof undo) => {
    const label = change ? render(language, `${id}-what`, { what: whatOf(change) }) : render(language, id);
    const Icon = icon;
    return (
      <button
        type="button"
        className="piao-sign-button"
        aria-label={label}
        title={label}
        aria-disabled={!change}
        onClick={() => void press(store, open)}
      >
        <Icon />
      </button>
    );
  };
  return (
    <section className="piao-copy" aria-label={render(language, "copia.title")}>
      <div className="piao-copy-bar">
        {button("copia.undo", last, UndoIcon, undo)}
        {button("copia.redo", next, RedoIcon, redo)}
        {count > 0 ? (
          <>
            <button
              ref={opener}
              type="button"
              className="piao-disclosure-label"
              aria-expanded={listed}
              aria-controls="piao-copy-list"
              onClick={() => setListed(!listed)}
            >
              <ChevronIcon />
              {render(language, "copia.changes", { count })}
            </button>
            <Button
              appearance={isUnsaved(work) ? "primary" : "secondary"}
              onClick={() => {
                const name = downloadCopy(open, language);
                store.dispatch({ type: "told", id: file.id, told: { tone: "info", id: "copia.downloaded", data: { file: name } } });
              }}
            >
              {render(language, "copia.download", { count })}
            </Button>
          </>
        ) : (
          <span className="piao-quiet piao-copy-help">{render(language, "copia.help")}</span>
        )}
      </div>
      <div role="status" className={told?.tone === "warning" ? "piao-copy-told piao-copy-warning" : "piao-copy-told"}>
        {said}
      </div>
      <div id="piao-copy-list" className="piao-copy-list" hidden={!listed || count === 0}>
        {listed && count > 0 && <CopyList open={open} store={store} language={language} onShow={makeRoom} />}
      </div>
    </section>
  );
}
