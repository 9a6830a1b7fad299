import { Button } from "@fluentui/react-components";
import { countingAgain, type ColumnPlace } from "../../core/settings/layouts";
import { useMessages, type Translate } from "../app/context";
import { FieldGroup } from "./fields";
import type { DraftProps } from "./draft";

/** The descriptions of tables and forms that the settings hold, each of which can be taken out; nothing where there are none. */
export function LayoutsGroup({ draft, change }: DraftProps) {
  const { t } = useMessages();
  const { layouts = [], forms = [] } = draft;
  if (layouts.length + forms.length === 0) return null;
  return (
    <FieldGroup title={t("pane.set.layouts")} help={t("pane.set.layouts-help")}>
      <ul className="piao-plain">
        {layouts.map((layout) => (
          <li key={`${layout.name}|${layout.headings.join("|")}`}>
            {t("pane.set.layout", { name: layout.name, weight: placeText(t, layout.weight) })}{" "}
            <Button
              size="small"
              aria-label={t("pane.set.layout-remove-one", { name: layout.name })}
              onClick={() => change({ layouts: layouts.filter((one) => one !== layout) })}
            >
              {t("pane.set.layout-remove")}
            </Button>
            {(layout.leaveOut ?? []).map((words) => (
              <p key={words}>
                {t("pane.set.layout-rows", { words })}{" "}
                <Button
                  size="small"
                  aria-label={t("pane.point.undo-rows", { words })}
                  onClick={() => change({ layouts: countingAgain(draft, layout.name, words).layouts })}
                >
                  {t("pane.set.layout-remove")}
                </Button>
              </p>
            ))}
          </li>
        ))}
        {forms.map((form) => (
          <li key={`form ${form.name}`}>
            {t("pane.set.form", { name: form.name, label: form.weight })}{" "}
            <Button
              size="small"
              aria-label={t("pane.set.layout-remove-one", { name: form.name })}
              onClick={() => change({ forms: forms.filter((one) => one !== form) })}
            >
              {t("pane.set.layout-remove")}
            </Button>
          </li>
        ))}
      </ul>
    </FieldGroup>
  );
}

function placeText(t: Translate, place: ColumnPlace): string {
  if (typeof place === "string") return `«${place}»`;
  const { after, columns } = place;
  return t(columns < 0 ? "pane.set.layout-left" : "pane.set.layout-right", { after, columns: Math.abs(columns) });
}
