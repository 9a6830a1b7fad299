import { useMessages } from "../app/context";
import { FieldGroup, WordsField } from "./fields";
import type { DraftProps } from "./draft";

/** The column headings that a municipality may call by names of its own; the rest is recognised anyway. */
const ROLES = [
  "weight",
  "title",
  "phase",
  "phaseWeight",
  "deadline",
  "indicator",
  "target",
  "achievement",
  "unit",
  "total",
  "transversal",
] as const;

/** Allowed words, and headings of the municipality's own. */
export function WordsGroup({ draft, change }: DraftProps) {
  const { t } = useMessages();
  const { vocabulary, headings } = draft;
  function setHeadings(role: string, words: readonly string[]): void {
    const others = Object.fromEntries(Object.entries(headings).filter(([name]) => name !== role));
    change({ headings: words.length === 0 ? others : { ...others, [role]: words } });
  }
  return (
    <>
      <FieldGroup title={t("pane.set.words")} help={t("pane.set.words-help")}>
        {(["types", "classes", "yesNo"] as const).map((name) => (
          <WordsField
            key={name}
            label={t(`pane.set.words-${name}`)}
            words={vocabulary[name]}
            onChange={(words) => change({ vocabulary: { ...vocabulary, [name]: words } })}
          />
        ))}
      </FieldGroup>
      <FieldGroup title={t("pane.set.headings")} help={t("pane.set.headings-help")}>
        <details>
          <summary>{t("pane.set.headings-open")}</summary>
          <div className="piao-fields">
            {ROLES.map((role) => (
              <WordsField
                key={role}
                label={t(`pane.set.heading-${role}`)}
                words={headings[role] ?? []}
                onChange={(words) => setHeadings(role, words)}
              />
            ))}
          </div>
        </details>
      </FieldGroup>
    </>
  );
}
