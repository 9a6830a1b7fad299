import { Checkbox } from "@fluentui/react-components";
import { SEO_PAPERS, type SeoLayout } from "../../core/seo/layout";
import type { WorkbookChoice } from "../../core/seo/seo-documents";
import { useMessages } from "../app/context";
import { Disclosure } from "../parts/Disclosure";
import { FieldGroup } from "../settings/fields";

interface Props {
  readonly choice: WorkbookChoice;
  readonly onChange: (choice: WorkbookChoice) => void;
}

/** Paper, table or list, and what goes with the sheets. */
export function LayoutChoice({ choice, onChange }: Props) {
  const { t } = useMessages();
  const { layout } = choice;
  const set = (change: Partial<SeoLayout>): void => onChange({ ...choice, layout: { ...layout, ...change } });
  return (
    <Disclosure label={t("pane.seo.layout")}>
      <FieldGroup title={t("pane.seo.paper")}>
        {SEO_PAPERS.map((paper) => (
          <label key={paper} className="piao-radio">
            <input type="radio" name="seo-paper" checked={layout.paper === paper} onChange={() => set({ paper })} />
            <span>{t(`pane.seo.paper.${paper}`)}</span>
          </label>
        ))}
      </FieldGroup>
      <Checkbox label={t("pane.seo.list")} checked={layout.list} onChange={(_event, { checked }) => set({ list: checked === true })} />
      <Checkbox
        label={t("pane.seo.support")}
        checked={layout.support}
        onChange={(_event, { checked }) => set({ support: checked === true })}
      />
      <Checkbox
        label={t("pane.seo.index")}
        checked={choice.index}
        onChange={(_event, { checked }) => onChange({ ...choice, index: checked === true })}
      />
      <Checkbox
        label={t("pane.seo.comparison")}
        checked={choice.comparison}
        onChange={(_event, { checked }) => onChange({ ...choice, comparison: checked === true })}
      />
    </Disclosure>
  );
}
