import type { Language } from "../../core/messages/fill";
import { sentence } from "../state/texts";
import { OpeningBar } from "./OpeningBar";
import type { PageState } from "./page-state";

/** Before a file is open, or while the first is being read. */
export function EmptyPage({ opening, language }: { readonly opening: PageState["opening"]; readonly language: Language }) {
  if (opening !== null) {
    return (
      <div className="piao-empty">
        <OpeningBar opening={opening} language={language} />
      </div>
    );
  }
  return (
    <div className="piao-empty">
      <h1>{sentence(language, "pane.page.empty")}</h1>
      <p>{sentence(language, "pane.page.empty-help")}</p>
      <p className="piao-quiet">{sentence(language, "pane.first.private")}</p>
    </div>
  );
}
