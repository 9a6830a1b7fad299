import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { Language } from "../../core/messages/fill";
import { CloseIcon } from "../parts/icons";
import { sentence } from "../state/texts";
import { openChosen, openSample } from "./opening";
import type { PageAction, PageState } from "./page-state";
import { SAMPLES } from "./samples";

interface Props {
  readonly state: PageState;
  readonly dispatch: (action: PageAction) => void;
  readonly language: Language;
}

/** The top of the page: choose a file or a sample, and the files that are open. */
export function FileBar({ state, dispatch, language }: Props) {
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
            void openChosen(files, dispatch);
          }}
        />
        <select
          className="piao-select"
          aria-label={sentence(language, "pane.page.samples")}
          value={shown?.sample ? shown.file.name : ""}
          onChange={(event) => event.target.value !== "" && void openSample(event.target.value, dispatch)}
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
      {state.files.length > 1 && (
        <ul className="piao-file-tabs" aria-label={sentence(language, "pane.page.files")}>
          {state.files.map(({ file }) => (
            <li key={file.id} className={file.id === state.active ? "piao-active" : undefined}>
              <button
                type="button"
                aria-current={file.id === state.active ? "true" : undefined}
                onClick={() => dispatch({ type: "activate", id: file.id })}
              >
                {file.name}
              </button>
              <button
                type="button"
                className="piao-sign-button"
                aria-label={sentence(language, "pane.page.close", { file: file.name })}
                onClick={() => dispatch({ type: "close", id: file.id })}
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
