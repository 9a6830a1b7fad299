/** The few kinds of fields that the settings are made of. Each keeps what is typed until it is something that can be kept. */
import { Checkbox, Field, Input, Textarea } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { useMessages } from "../app/context";
import type { Language } from "../../core/messages/fill";
import { formatNumber } from "../../core/messages/numbers";

/** A decimal number as people write it, with a comma or a point; null when it is none. */
export function parseDecimal(text: string): number | null {
  const plain = text.trim().replace(",", ".");
  return /^-?\d{1,12}(\.\d{1,6})?$/.test(plain) ? Number(plain) : null;
}

interface NumberFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: number | null;
  /** Whether the field may be left empty (null). */
  readonly optional?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
  readonly onChange: (value: number | null) => void;
}

export function NumberField({ label, hint, value, optional = false, min, max, whole = false, onChange }: NumberFieldProps) {
  const { t, language } = useMessages();
  const [text, setText] = useState(() => shown(language, value));
  const typed = text.trim() === "" ? null : parseDecimal(text);
  const kept = text.trim() === "" ? optional : typed !== null && fits(typed);
  // The settings were replaced (reset, import): what was typed no longer stands for them.
  if (kept && typed !== value) setText(shown(language, value));

  function fits(number: number): boolean {
    return (min === undefined || number >= min) && (max === undefined || number <= max) && (!whole || Number.isInteger(number));
  }

  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(kept ? {} : { validationMessage: t(whole ? "pane.set.whole-wanted" : "pane.set.number-wanted") })}
    >
      <Input
        inputMode="decimal"
        value={text}
        onChange={(_event, data) => {
          setText(data.value);
          const next = data.value.trim() === "" ? null : parseDecimal(data.value);
          if (data.value.trim() === "" ? optional : next !== null && fits(next)) onChange(next);
        }}
      />
    </Field>
  );
}

function shown(language: Language, value: number | null): string {
  return value === null ? "" : formatNumber(language, value);
}

interface WordFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A text that must not be empty. */
export function WordField({ label, value, onChange }: WordFieldProps) {
  const { t } = useMessages();
  const [text, setText] = useState(value);
  const kept = text.trim() !== "";
  if (kept && text !== value) setText(value);
  return (
    <Field label={label} {...(kept ? {} : { validationMessage: t("pane.set.text-wanted") })}>
      <Input
        value={text}
        onChange={(_event, data) => {
          setText(data.value);
          if (data.value.trim() !== "") onChange(data.value);
        }}
      />
    </Field>
  );
}

interface WordsFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly words: readonly string[];
  readonly onChange: (words: readonly string[]) => void;
}

/** Words, one a line. Blank lines are no words. */
export function WordsField({ label, hint, words, onChange }: WordsFieldProps) {
  const [text, setText] = useState(() => words.join("\n"));
  if (wordsOf(text).join("\n") !== words.join("\n")) setText(words.join("\n"));
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Textarea
        rows={Math.min(6, Math.max(2, words.length))}
        resize="vertical"
        value={text}
        onChange={(_event, data) => {
          setText(data.value);
          onChange(wordsOf(data.value));
        }}
      />
    </Field>
  );
}

function wordsOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

interface ChoiceFieldProps<T extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}

export function ChoiceField<T extends string>({ label, hint, value, options, onChange }: ChoiceFieldProps<T>) {
  const id = useId();
  return (
    <div className="piao-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="piao-select"
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="piao-quiet">
          {hint}
        </p>
      )}
    </div>
  );
}

export function CheckField({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (on: boolean) => void;
}) {
  return <Checkbox label={label} checked={value} onChange={(_event, { checked }) => onChange(checked === true)} />;
}

/** A group of fields under a heading. */
export function FieldGroup({ title, help, children }: { readonly title: string; readonly help?: string; readonly children: ReactNode }) {
  return (
    <fieldset className="piao-fields">
      <legend>{title}</legend>
      {help !== undefined && <p className="piao-quiet">{help}</p>}
      {children}
    </fieldset>
  );
}
