import { Spinner } from "@fluentui/react-components";
import type { Language } from "../../core/messages/fill";
import { sentence } from "../state/texts";

/** Before a file is open, or while the first is being read. */
export function EmptyPage({ opening, language }: { readonly opening: string | null; readonly language: Language }) {
  if (opening !== null) return <Spinner className="piao-empty" label={sentence(language, "pane.page.opening", { file: opening })} />;
  return (
    <div className="piao-empty">
      <h1>{sentence(language, "pane.page.empty")}</h1>
      <p>{sentence(language, "pane.page.empty-help")}</p>
      <p className="piao-quiet">{sentence(language, "pane.first.private")}</p>
    </div>
  );
}
