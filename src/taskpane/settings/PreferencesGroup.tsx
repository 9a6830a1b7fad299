import { Field, Input } from "@fluentui/react-components";
import { useMessages, usePane, usePaneState } from "../app/context";
import { CheckField, ChoiceField, FieldGroup } from "./fields";

/** What holds for the user on this computer, whatever the file; kept at once. */
export function PreferencesGroup() {
  const { controller } = usePane();
  const { preferences, language } = usePaneState();
  const { t } = useMessages();
  return (
    <FieldGroup title={t("pane.set.you")} help={t("pane.set.you-help")}>
      <ChoiceField
        label={t("pane.set.language")}
        value={language}
        options={[
          { value: "it", label: "Italiano" },
          { value: "en", label: "English" },
        ]}
        onChange={(chosen) => void controller.setLanguage(chosen)}
      />
      <CheckField
        label={t("pane.first.at-once")}
        value={preferences.runAtOnce}
        onChange={(on) => controller.setPreference("runAtOnce", on)}
      />
      <Field label={t("pane.set.author")} hint={t("pane.set.author-help")}>
        <Input value={preferences.author} onChange={(_event, { value }) => controller.setPreference("author", value)} />
      </Field>
    </FieldGroup>
  );
}
