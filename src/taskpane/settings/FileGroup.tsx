import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { DEFAULT_SETTINGS } from "../../core/settings";
import { useMessages, usePane } from "../app/context";
import { FieldGroup } from "./fields";
import type { DraftProps } from "./draft";

/** Settings as a file, and back to the defaults. */
export function FileGroup({ draft, change }: DraftProps) {
  const { controller } = usePane();
  const { t } = useMessages();
  const input = useRef<HTMLInputElement>(null);
  return (
    <FieldGroup title={t("pane.set.file")} help={t("pane.set.file-help")}>
      <div className="piao-actions">
        <Button onClick={() => void controller.exportSettings(draft)}>{t("pane.set.export")}</Button>
        <Button onClick={() => input.current?.click()}>{t("pane.set.import")}</Button>
        <Button onClick={() => change({ ...DEFAULT_SETTINGS, language: draft.language })}>{t("pane.set.reset")}</Button>
      </div>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t("pane.set.import")}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = "";
          if (!file) return;
          void file
            .text()
            .then((text) => controller.readSettings(text))
            .then((settings) => settings && change(settings));
        }}
      />
    </FieldGroup>
  );
}
