import { Button } from "@fluentui/react-components";
import type { Language } from "../../core/messages/fill";
import type { FoundPlan } from "../../hosts/browser/kept";
import { Notice } from "../parts/Notice";
import { sentence } from "../state/texts";
import type { OpenFile, PageAction } from "./page-state";

interface Props {
  readonly open: OpenFile;
  readonly found: FoundPlan;
  readonly dispatch: (action: PageAction) => void;
  readonly language: Language;
}

/** Settings and waivers that were kept for the plan under another file: used and said, or asked about where it is not certain. */
export function FoundNotice({ open, found, dispatch, language }: Props) {
  const decide = (own: boolean): void => {
    open.kept.decide(own);
    // What holds already needs no other pane.
    dispatch({ type: "decided", id: open.file.id, changed: own === (found.how === "like") });
  };
  const yes = (
    <Button size="small" onClick={() => decide(true)}>
      {sentence(language, "pane.page.yes")}
    </Button>
  );
  return (
    <div className="piao-page-notices piao-found-notice" role="status">
      <Notice
        tone="info"
        closeLabel={sentence(language, "pane.close")}
        {...(found.how === "same" && { onClose: () => decide(true) })}
        actions={
          <>
            {found.how === "like" && yes}
            <Button size="small" onClick={() => decide(false)}>
              {sentence(language, found.how === "like" ? "pane.page.no" : "pane.page.kept-not")}
            </Button>
          </>
        }
      >
        {sentence(language, `pane.page.kept-${found.how}`, { file: found.file })}
      </Notice>
    </div>
  );
}
