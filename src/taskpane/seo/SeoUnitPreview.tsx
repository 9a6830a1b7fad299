import { useContext, useEffect, useMemo } from "react";
import { createPortal } from "react-dom";
import { renderDifference, seoDifference } from "../../core/seo/difference";
import { seoDocument } from "../../core/seo/seo-document";
import type { SeoLayout } from "../../core/seo/layout";
import type { SeoUnit } from "../../core/seo/seo-unit";
import { areaName } from "../../core/sheet/address";
import { useMessages, usePane, usePaneState } from "../app/context";
import { Disclosure } from "../parts/Disclosure";
import { DocumentTable } from "../parts/DocumentTable";
import { PreviewSlot } from "../parts/preview-slot";
import { LeftBehind } from "./LeftBehind";

interface Props {
  readonly unit: SeoUnit;
  readonly alone: boolean;
  readonly layout: SeoLayout;
}

/** The sheet before it is written, and what differs from today's; beside its source where the page is wide enough. */
export function SeoUnitPreview({ unit, alone, layout }: Props) {
  const beside = useContext(PreviewSlot);
  const { controller } = usePane();
  const { settings } = usePaneState();
  const { t, language } = useMessages();
  const document = useMemo(() => seoDocument(unit, settings, layout), [unit, settings, layout]);
  const difference = useMemo(() => renderDifference(language, seoDifference(unit, layout.support)), [unit, language, layout.support]);
  const { sheet, sources } = unit;
  const area = sources[0]?.area;
  // Beside the preview stands its source.
  useEffect(() => {
    if (beside && alone && sheet !== null && area) void controller.goTo(sheet, areaName(area));
  }, [beside, alone, sheet, area, controller]);
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
      {beside ? (
        createPortal(<DocumentTable document={document} />, beside)
      ) : (
        <Disclosure label={t("pane.seo.preview")} open={alone}>
          <DocumentTable document={document} />
        </Disclosure>
      )}
    </section>
  );
}
