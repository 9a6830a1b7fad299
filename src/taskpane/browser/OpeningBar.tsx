import { Button, ProgressBar } from "@fluentui/react-components";
import type { Language } from "../../core/messages/fill";
import { sentence } from "../state/texts";
import type { PageState } from "./page-state";

interface Props {
  readonly opening: NonNullable<PageState["opening"]>;
  readonly language: Language;
}

/** The file that is being read, and a way to give up. It fades in after a moment (page.css): what is over sooner would only flicker. */
export function OpeningBar({ opening, language }: Props) {
  const text = sentence(language, "pane.page.opening", { file: opening.name });
  return (
    <div className="piao-opening">
      <span>{text}</span>
      <ProgressBar aria-label={text} />
      <Button size="small" onClick={opening.cancel}>
        {sentence(language, "pane.cancel")}
      </Button>
    </div>
  );
}
