import { Input } from "@fluentui/react-components";
import { useState } from "react";
import { useMessages } from "../app/context";
import { parseDecimal } from "../settings/fields";

interface Props {
  readonly title: string;
  readonly tried: number | null;
  readonly onTry: (percent: number | null) => void;
}

/** A result to try, in percent. Empty: the sheet's own. */
export function TrialField({ title, tried, onTry }: Props) {
  const { t } = useMessages();
  const [text, setText] = useState("");
  // "Back to the sheet" empties every field.
  if (tried === null && parseDecimal(text) !== null) setText("");
  return (
    <Input
      className="piao-trial"
      size="small"
      inputMode="decimal"
      value={text}
      aria-label={t("pane.score.trial", { title })}
      contentBefore={<span className="piao-quiet">{t("pane.score.trial-short")}</span>}
      contentAfter={<span>%</span>}
      onChange={(_event, { value }) => {
        setText(value);
        const percent = parseDecimal(value);
        onTry(percent !== null && percent >= 0 ? percent : null);
      }}
    />
  );
}
