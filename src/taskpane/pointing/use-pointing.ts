import { useEffect, useMemo, useState } from "react";
import type { Pointed } from "../../core/pointing/describe";
import type { WeightsPlace } from "../../core/pointing/weights";
import type { TableLayout } from "../../core/settings/layouts";
import type { Sheet } from "../../core/sheet/sheet";
import type { Selection } from "../../hosts/host";
import { useMessages, usePane, usePaneState } from "../app/context";
import { notesOf } from "../reading/sheet-notes";
import type { Pointing, Result } from "../state/state";
import { answered, draftOf, layoutOf, nextStep, withWays, withWeights, type Draft, type Step } from "./draft";
import { proposalOf, type Proposal } from "./proposal";
import { soFar, type SoFar } from "./so-far";
import { useSelection } from "./use-selection";

export interface PointingModel {
  readonly draft: Draft;
  readonly step: Step | null;
  /** What is selected since the step began, on whichever sheet. */
  readonly selection: Selection | null;
  /** What the selection, or the likely answer, says to what is asked. */
  readonly proposal: Proposal | null;
  readonly soFar: SoFar | null;
  readonly takeWeights: (place: WeightsPlace) => void;
  readonly answer: (step: Step, part: Partial<Pointed>) => void;
  /** The same for what lists may depend on. */
  readonly answerAnew: (step: Step, part: Partial<Pointed>) => void;
  readonly ask: (step: Step) => void;
  /** The description of what was shown; null where it would read nothing. */
  readonly layout: TableLayout | null;
}

/** The course of pointing at one sheet: what is shown, what is asked next, what would be read. */
export function usePointing(sheet: Sheet, { from }: Pointing, result: Result): PointingModel {
  const { host } = usePane().tools;
  const { settings } = usePaneState();
  const { t, language } = useMessages();
  const [draft, setDraft] = useState(() => draftOf(sheet, from, result.plan, settings));
  const selection = useSelection(draft);
  const proposal = useMemo(() => {
    const areas = selection?.sheet === draft.sheet.name ? selection.areas : [];
    return proposalOf(draft, nextStep(draft, false), areas, settings);
  }, [draft, selection, settings]);
  const shown = useMemo(() => layoutOf(draft, proposal?.pointed ?? null), [draft, proposal]);
  const read = useMemo(() => shown && soFar(result, settings, shown, language), [result, settings, shown, language]);
  const step = nextStep(draft, read?.lacksTotal ?? false);

  useEffect(() => {
    if (!host.annotate) return;
    host.annotate(notesOf(read?.sheets ?? [], result.sheets, t));
    return () => host.annotate?.([]);
  }, [host, read, result.sheets, t]);

  return {
    draft,
    step,
    selection,
    proposal,
    soFar: read,
    takeWeights: (at) => setDraft(withWeights(draft, at, settings)),
    answer: (which, part) => setDraft(answered(draft, which, part)),
    answerAnew: (which, part) => {
      const next = answered(draft, which, part);
      setDraft(next.pointed ? withWays(next, next.pointed, settings) : next);
    },
    ask: (which) => setDraft({ ...draft, asked: which }),
    layout: shown !== null && read !== null && read.sheets.length > 0 ? shown : null,
  };
}
