import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { Finding } from "../../core/report/report";
import { useMessages, usePane, usePaneState } from "../app/context";

interface Props {
  /** All are accepted with one reason. */
  readonly findings: readonly Finding[];
  readonly onCancel: () => void;
}

/** Findings accepted on purpose: the reason, and who says so. Enter accepts. Once that is kept they leave the list, and this form with them. */
export default function WaiverForm({ findings, onCancel }: Props) {
  const { controller } = usePane();
  const { preferences } = usePaneState();
  const { t } = useMessages();
  const [reason, setReason] = useState("");
  const [author, setAuthor] = useState(preferences.author);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("textarea")?.focus(), []);
  const ready = reason.trim() !== "" && author.trim() !== "";
  const count = findings.length;
  /** In a text of several lines Enter would begin the next: here Shift+Enter does. */
  function enter(event: KeyboardEvent): void {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (ready) form.current?.requestSubmit();
    else if (reason.trim() !== "") form.current?.querySelector("input")?.focus();
  }
  return (
    <form
      ref={form}
      className="piao-fields piao-waiver"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) void controller.waive(findings, { reason, author });
      }}
    >
      <p className="piao-quiet">{t("pane.waive.help", { count })}</p>
      <Field label={t("pane.waive.reason")} required>
        <Textarea value={reason} maxLength={2000} onKeyDown={enter} onChange={(_event, { value }) => setReason(value)} />
      </Field>
      <Field label={t("pane.waive.author")} required>
        <Input value={author} maxLength={200} onChange={(_event, { value }) => setAuthor(value)} />
      </Field>
      <div className="piao-actions">
        <Button type="submit" appearance="primary" size="small" disabled={!ready}>
          {t("pane.waive.accept", { count })}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t("pane.waive.cancel")}
        </Button>
      </div>
    </form>
  );
}
