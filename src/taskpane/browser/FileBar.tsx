import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { Language } from "../../core/messages/fill";
import { isUnsaved } from "../../hosts/browser/work";
import { CloseIcon } from "../parts/icons";
import { sentence } from "../state/texts";
import { closeFile } from "./losing";
import { openChosen, openSample } from "./opening";
import type { PageState, PageStore } from "./page-state";
import { SAMPLES } from "./samples";

interface Props {
  readonly state: PageState;
  readonly store: PageStore;
  readonly language: Language;
}

/** The top of the page: choose a file or a sample, and the files that are open. */
export function FileBar({ state, store, language }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const shown = state.files.find(({ file }) => file.id === state.active);
  return (
    <header className="piao-file-bar">
      <div className="piao-brand">
        <img src="assets/icon-32.png" alt="" width="24" height="24" />
        <strong>{sentence(language, "pane.page.title")}</strong>
      </div>
      <div className="piao-open-bar">
        <Button appearance="primary" onClick={() => input.current?.click()}>
          {sentence(language, "pane.page.open")}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".xlsx,.xlsm"
          multiple
          hidden
          aria-label={sentence(language, "pane.page.open")}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            event.target.value = "";
            void openChosen(files, store);
          }}
        />
        <select
          className="piao-select"
          aria-label={sentence(language, "pane.page.samples")}
          value={shown?.sample ? shown.file.name : ""}
          onChange={(event) => event.target.value !== "" && void openSample(event.target.value, store)}
        >
          <option value="">{sentence(language, "pane.page.samples")}</option>
          {SAMPLES.map(({ file, title }) => (
            <option key={file} value={file}>
              {title[language]}
            </option>
          ))}
        </select>
        <span className="piao-quiet piao-drop-hint">{sentence(language, "pane.page.drop-hint")}</span>
      </div>
      {state.files.length > 0 && (
        <ul className="piao-file-tabs" aria-label={sentence(language, "pane.page.files")}>
          {state.files.map((open) => (
            <li key={open.file.id} className={open.file.id === state.active ? "piao-active" : undefined}>
              <button
                type="button"
                aria-current={open.file.id === state.active ? "true" : undefined}
                onClick={() => store.dispatch({ type: "activate", id: open.file.id })}
              >
                {open.file.name}
                {isUnsaved(open.work) && <span className="piao-quiet"> ({sentence(language, "pane.page.unsaved")})</span>}
              </button>
              <button
                type="button"
                className="piao-sign-button"
                aria-label={sentence(language, "pane.page.close", { file: open.file.name })}
                onClick={() => void closeFile(store, open)}
              >
                <CloseIcon />
              </button>
            </li>
          ))}
        </ul>
      )}
    </header>
  );
}
