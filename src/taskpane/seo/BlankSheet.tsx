import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { blankSeoUnit } from "../../core/seo/blank";
import { seoDocument } from "../../core/seo/seo-document";
import { useMessages, usePane, usePaneState } from "../app/context";
import { Disclosure } from "../parts/Disclosure";

/** A blank standard sheet for a new structure, with the objectives that the law asks of everyone. */
export function BlankSheet() {
  const { controller } = usePane();
  const { settings, run } = usePaneState();
  const { t } = useMessages();
  const [name, setName] = useState("");
  const wanted = name.trim();
  return (
    <Disclosure label={t("pane.seo.blank")}>
      <div className="piao-fields">
        <p className="piao-quiet">{t("pane.seo.blank-help")}</p>
        <Field label={t("pane.seo.blank-name")}>
          <Input value={name} onChange={(_event, { value }) => setName(value)} />
        </Field>
        <Button
          disabled={wanted === "" || run.kind === "running"}
          onClick={() =>
            void controller.writeDocuments([seoDocument(blankSeoUnit(wanted, settings, null), settings)], { suffix: `SeO ${wanted}` })
          }
        >
          {t("pane.seo.blank-create")}
        </Button>
      </div>
    </Disclosure>
  );
}
