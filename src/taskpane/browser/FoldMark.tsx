import type { Language } from "../../core/messages/fill";
import { columnName } from "../../core/sheet/address";
import { sentence } from "../state/texts";
import type { Folds } from "./folds";

interface Props {
  readonly folds: Folds;
  readonly index: number;
  readonly of: "rows" | "cols";
  readonly language: Language;
}

/** Beside a row or column: the hidden ones next to it, opened and folded by a press. */
export function FoldMark({ folds, index, of, language }: Props) {
  const run = folds.markedAt(index);
  if (!run) return null;
  const name = (at: number): string => (of === "rows" ? String(at + 1) : columnName(at));
  const range = run.first === run.last ? name(run.first) : `${name(run.first)}–${name(run.last)}`;
  const label = sentence(language, `pane.preview.fold-${of}`, { count: run.last - run.first + 1, range });
  return (
    <button
      type="button"
      className={`piao-fold piao-fold-${of}${run.first === 0 ? " piao-fold-before" : ""}`}
      aria-expanded={folds.isOpen(run)}
      aria-label={label}
      title={label}
      onPointerDown={(event) => event.stopPropagation()}
      onClick={() => folds.toggle(run)}
    >
      <span aria-hidden="true">{folds.isOpen(run) ? "−" : "+"}</span>
    </button>
  );
}
