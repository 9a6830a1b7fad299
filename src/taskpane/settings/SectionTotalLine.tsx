import { Field, Input } from "@fluentui/react-components";
import { useId } from "react";
import { useMessages } from "../app/context";
import { CloseIcon } from "../parts/icons";
import { SMALLEST_TOTAL } from "./draft";
import { ChoiceField, NumberField } from "./fields";
import { EVERY_SHEET, isComplete, type SectionLine } from "./section-totals";

interface Props {
  readonly line: SectionLine;
  readonly sheets: readonly string[];
  /** Titles of sections found on the line's sheet, to choose from. */
  readonly titles: readonly string[];
  /** Just added: what is typed goes here. */
  readonly fresh: boolean;
  /** An earlier line speaks of the same section. */
  readonly twice: boolean;
  readonly onChange: (part: Partial<SectionLine>) => void;
  readonly onRemove: () => void;
}

/** What one section must make. */
export function SectionTotalLine({ line, sheets, titles, fresh, twice, onChange, onRemove }: Props) {
  const { t } = useMessages();
  const list = useId();
  const name = line.section.trim();
  const named = name === "" ? t("pane.set.section-unnamed") : name;
  return (
    <div className="piao-section-total" role="group" aria-label={t("pane.set.section-line", { section: named })}>
      <Field label={t("pane.set.section-name")} {...(twice ? { validationMessage: t("pane.set.section-twice") } : {})}>
        <Input
          list={list}
          autoFocus={fresh}
          maxLength={500}
          value={line.section}
          onChange={(_event, { value }) => onChange({ section: value })}
        />
      </Field>
      <div className="piao-field-pair">
        <ChoiceField
          label={t("pane.set.section-sheet")}
          value={line.sheet}
          options={[
            { value: EVERY_SHEET, label: t("pane.set.section-every-sheet") },
            ...sheets.map((sheet) => ({ value: sheet, label: sheet })),
          ]}
          onChange={(sheet) => onChange({ sheet })}
        />
        <NumberField
          label={t("pane.set.section-total")}
          optional
          min={SMALLEST_TOTAL}
          value={line.total}
          onChange={(total) => onChange({ total })}
        />
        <button type="button" className="piao-sign-button" aria-label={t("pane.set.section-remove", { section: named })} onClick={onRemove}>
          <CloseIcon />
        </button>
      </div>
      <datalist id={list}>
        {titles.map((title) => (
          <option key={title} value={title} />
        ))}
      </datalist>
      {!isComplete(line) && <p className="piao-quiet">{t("pane.set.section-incomplete")}</p>}
    </div>
  );
}
