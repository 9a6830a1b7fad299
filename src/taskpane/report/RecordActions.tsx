import { Button, Field, Input } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { contentsOf } from "../../core/record/contents";
import { recordDocument, type RecordOf } from "../../core/record/record-document";
import { dayAndHour } from "../../hosts/day-and-hour";
import { sha256 } from "../../hosts/sha256";
import { VERSION } from "../about/version";
import { useMessages, usePane, usePaneState } from "../app/context";
import { Disclosure } from "../parts/Disclosure";
import { DocumentTable } from "../parts/DocumentTable";
import type { Result } from "../state/state";
import { Printed } from "./Printed";

/** The record of the check, to be signed and attached. */
export function RecordActions({ result }: { readonly result: Result }) {
  const { controller, tools } = usePane();
  const { run, settings, preferences } = usePaneState();
  const { t, language } = useMessages();
  const [author, setAuthor] = useState(preferences.author);
  const [printing, setPrinting] = useState(false);
  const fingerprint = useFingerprint(result);
  const suffix = t("pane.record.suffix");
  const busy = run.kind === "running" || result.stale;
  const inWorkbook = tools.host.capabilities.writes === "workbook";
  const document = useMemo(
    () =>
      // oxlint-disable-next-line react/purity -- the record says at what hour it was made anew
      recordDocument({ report: result.report, settings, version: VERSION, made: dayAndHour(new Date()), fingerprint, author }, language),
    [result, settings, fingerprint, author, language],
  );
  const write = (options: { readonly download?: boolean; readonly word?: boolean }): void =>
    void controller.writeDocuments([document], { suffix, title: document.name, ...options });
  return (
    <>
      <section className="piao-fields">
        <h2>{t("pane.record")}</h2>
        <p>{t("pane.record.help")}</p>
        <Field label={t("pane.record.author")}>
          <Input
            value={author}
            maxLength={200}
            onChange={(_event, { value }) => setAuthor(value)}
            onBlur={() => controller.setPreference("author", author.trim())}
          />
        </Field>
        {inWorkbook && (
          <Button disabled={busy} onClick={() => write({})}>
            {t("pane.record.write")}
          </Button>
        )}
        <Button disabled={busy} onClick={() => write({ download: true })}>
          {t("pane.record.xlsx")}
        </Button>
        <Button disabled={busy} onClick={() => write({ word: true })}>
          {t("pane.record.word")}
        </Button>
        {!inWorkbook && (
          <Button disabled={busy} onClick={() => setPrinting(true)}>
            {t("pane.record.print")}
          </Button>
        )}
        {printing && <Printed document={document} onDone={() => setPrinting(false)} />}
      </section>
      <Disclosure label={t("pane.record.preview")}>
        <DocumentTable document={document} />
      </Disclosure>
    </>
  );
}

/** The file's own fingerprint, or that of what was read where only Excel has the file. */
function useFingerprint({ sheets }: Result): RecordOf["fingerprint"] {
  const { tools } = usePane();
  const { fingerprint: ofFile } = tools.host;
  const [ofContent, setOfContent] = useState<string | null>(null);
  useEffect(() => {
    if (ofFile !== undefined) return undefined;
    let wanted = true;
    void sha256(contentsOf(sheets)).then((text) => wanted && setOfContent(text));
    return () => {
      wanted = false;
    };
  }, [sheets, ofFile]);
  const text = ofFile === undefined ? ofContent : ofFile;
  return text === null ? null : { of: ofFile === undefined ? "content" : "file", text };
}
