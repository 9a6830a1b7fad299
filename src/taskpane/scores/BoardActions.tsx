import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { render } from "../../core/messages/messages";
import type { ScoresReport } from "../../core/report/scores";
import { scoresDocument } from "../../core/report/scores-document";
import { useMessages, usePane, usePaneState } from "../app/context";
import { Printed } from "../report/Printed";
import type { Result } from "../state/state";

/** The board as a page: printed, downloaded, or as a sheet of the workbook. */
export function BoardActions({ result, said }: { readonly result: Result; readonly said: ScoresReport }) {
  const { controller, tools } = usePane();
  const { run } = usePaneState();
  const { language } = useMessages();
  const [printing, setPrinting] = useState(false);
  const document = useMemo(() => scoresDocument(result.report.file, said, language), [result, said, language]);
  const busy = run.kind === "running" || result.stale;
  const inWorkbook = tools.host.capabilities.writes === "workbook";
  const write = (options: { readonly download?: boolean; readonly word?: boolean }): void =>
    void controller.writeDocuments([document], { suffix: render(language, "board.suffix"), title: document.name, ...options });
  return (
    <section className="piao-fields">
      <h2>{render(language, "board.title")}</h2>
      {inWorkbook ? (
        <Button disabled={busy} onClick={() => write({})}>
          {render(language, "board.write")}
        </Button>
      ) : (
        <Button disabled={busy} onClick={() => setPrinting(true)}>
          {render(language, "board.print")}
        </Button>
      )}
      <Button disabled={busy} onClick={() => write({ download: true })}>
        {render(language, "board.xlsx")}
      </Button>
      <Button disabled={busy} onClick={() => write({ word: true })}>
        {render(language, "board.word")}
      </Button>
      {printing && <Printed document={document} onDone={() => setPrinting(false)} />}
    </section>
  );
}
