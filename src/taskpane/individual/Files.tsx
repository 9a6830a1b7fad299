import { Button } from "@fluentui/react-components";
import { individualDocuments, wholeTitle } from "../../core/individual/documents";
import { nameOf, type IndividualSheet } from "../../core/individual/individual-sheet";
import { render } from "../../core/messages/messages";
import { useMessages, usePane, usePaneState } from "../app/context";

interface Props {
  readonly sheets: readonly IndividualSheet[];
  readonly explain: boolean;
}

/** The sheets as one file with a list; of one person alone a file that may be handed out: nobody else is in it. */
export function Files({ sheets, explain }: Props) {
  const { controller } = usePane();
  const { settings, run } = usePaneState();
  const { language } = useMessages();
  const [only, another] = sheets;
  const idle = only !== undefined && run.kind !== "running";
  function download(word: boolean): void {
    const documents = individualDocuments(sheets, settings, { explain, list: true });
    const alone = only && !another;
    const suffix = alone ? `Scheda individuale - ${nameOf(only)}` : "Schede individuali";
    const title = alone ? (documents[0]?.print.footer ?? suffix) : wholeTitle(sheets);
    void controller.writeDocuments(documents, { suffix, title, word, download: true });
  }
  return (
    <div className="piao-fields">
      <p className="piao-quiet">
        {render(language, only ? (another ? "schede.pane.for-office" : "schede.pane.for-one") : "schede.pane.none")}
      </p>
      <Button disabled={!idle} onClick={() => download(true)}>
        {render(language, "schede.pane.word", { count: sheets.length })}
      </Button>
      <Button appearance="primary" disabled={!idle} onClick={() => download(false)}>
        {render(language, "schede.pane.download", { count: sheets.length })}
      </Button>
    </div>
  );
}
