import type { Language } from "../../core/messages/fill";
import { Notice } from "../parts/Notice";
import { sentence } from "../state/texts";
import { OpeningBar } from "./OpeningBar";
import type { PageAction, PageState } from "./page-state";

interface Props {
  readonly state: PageState;
  readonly dispatch: (action: PageAction) => void;
  readonly language: Language;
}

/** Files that could not be read, and what was noticed in the one in view. */
export function PageNotices({ state, dispatch, language }: Props) {
  const notes = state.files.find(({ file }) => file.id === state.active)?.file.notes ?? [];
  return (
    <div className="piao-page-notices">
      <div role="status">
        {state.opening !== null && state.files.length > 0 && <OpeningBar opening={state.opening} language={language} />}
      </div>
      <div role="alert">
        {state.refused.map(({ name, why }) => (
          <Notice key={name} tone="error" closeLabel={sentence(language, "pane.close")} onClose={() => dispatch({ type: "dismissed" })}>
            <strong>{name}</strong>: {why[language]}
          </Notice>
        ))}
      </div>
      {notes.map((note) => (
        <Notice key={note.it} tone="info">
          {note[language]}
        </Notice>
      ))}
    </div>
  );
}
