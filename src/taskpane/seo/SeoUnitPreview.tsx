import { useMemo } from "react";
import { renderDifference, seoDifference } from "../../core/seo/difference";
import { seoDocument } from "../../core/seo/seo-document";
import type { SeoUnit } from "../../core/seo/seo-unit";
import { useMessages, usePane, usePaneState } from "../app/context";
import { Disclosure } from "../parts/Disclosure";
import { DocumentTable } from "../parts/DocumentTable";
import { LeftBehind } from "./LeftBehind";

/** The sheet before it is written, and what differs from today's. */
export function SeoUnitPreview({ unit, alone }: { readonly unit: SeoUnit; readonly alone: boolean }) {
  const { controller } = usePane();
  const { settings } = usePaneState();
  const { t, language } = useMessages();
  const document = useMemo(() => seoDocument(unit, settings), [unit, settings]);
  const difference = useMemo(() => renderDifference(language, seoDifference(unit)), [unit, language]);
  const left = difference.groups.reduce((count, { items }) => count + items.length, 0);
  const changed = difference.objectives.filter((objective) => objective.changes.length > 0);
  return (
    <section className="piao-seo-unit" aria-label={unit.name}>
      <h2>{unit.name}</h2>
      <ul className="piao-plain">
        {difference.notes.map((note, index) => (
          <li key={index}>{note}</li>
        ))}
      </ul>
      {changed.length > 0 && (
        <Disclosure label={t("pane.seo.changes", { count: changed.length })}>
          <ul className="piao-list">
            {changed.map((objective, index) => (
              <li key={index} className="piao-unit">
                <button type="button" className="piao-row" onClick={() => void controller.goTo(objective.sheet, objective.range)}>
                  <span className="piao-unit-body">
                    <span className="piao-finding-text">{objective.title}</span>
                    {objective.changes.map((change, at) => (
                      <span key={at} className="piao-unit-part">
                        {change}
                      </span>
                    ))}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {left > 0 && (
        <Disclosure label={t("pane.seo.left", { count: left })}>
          <LeftBehind groups={difference.groups} />
        </Disclosure>
      )}
      <Disclosure label={t("pane.seo.preview")} open={alone}>
        <DocumentTable document={document} />
      </Disclosure>
    </section>
  );
}
