import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Finding } from "../../core/report/report";
import { useMessages, usePane, usePaneState } from "../app/context";

/** A finding accepted on purpose: the reason, and who says so. */
export default function WaiverForm({ finding, onDone }: { readonly finding: Finding; readonly onDone: () => void }) {
  const { controller } = usePane();
  const { preferences } = usePaneState();
  const { t } = useMessages();
  const [reason, setReason] = useState("");
  const [author, setAuthor] = useState(preferences.author);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("textarea")?.focus(), []);
  const ready = reason.trim() !== "" && author.trim() !== "";
  /** The finding leaves the list, and this form with it: the focus goes to the list. */
  function accepted(): void {
    onDone();
    document.querySelector<HTMLElement>("button[data-finding]")?.focus();
  }
  return (
    <form
      ref={form}
      className="piao-fields piao-waiver"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) void controller.waive(finding, { reason, author }).then((kept) => kept && accepted());
      }}
    >
      <p className="piao-quiet">{t("pane.waive.help")}</p>
      <Field label={t("pane.waive.reason")} required>
        <Textarea value={reason} maxLength={2000} onChange={(_event, { value }) => setReason(value)} />
      </Field>
      <Field label={t("pane.waive.author")} required>
        <Input value={author} maxLength={200} onChange={(_event, { value }) => setAuthor(value)} />
      </Field>
      <div className="piao-actions">
        <Button type="submit" appearance="primary" size="small" disabled={!ready}>
          {t("pane.waive.accept")}
        </Button>
        <Button size="small" onClick={onDone}>
          {t("pane.cancel")}
        </Button>
      </div>
    </form>
  );
}
