import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { useMessages, usePaneState } from "../app/context";
import type { DraftProps } from "./draft";
import { EVERY_SHEET, linesOf, repeated, totalsOf, type SectionLine } from "./section-totals";
import { SectionTotalLine } from "./SectionTotalLine";

/** Totals of single sections, a line each. A line counts once it names a section and a number. */
export function SectionTotals({ draft, change }: DraftProps) {
  const { result } = usePaneState();
  const { t } = useMessages();
  const { expected } = draft;
  const [lines, setLines] = useState(() => linesOf(expected.sections ?? {}));
  const [added, setAdded] = useState<number | null>(null);
  const adding = useRef<HTMLDivElement>(null);
  // The settings were replaced (reset, import, discard): the lines no longer stand for them.
  const stored = linesOf(expected.sections ?? {});
  if (JSON.stringify(totalsOf(lines)) !== JSON.stringify(totalsOf(stored))) setLines(stored);

  function set(next: readonly SectionLine[]): void {
    setLines(next);
    change({ expected: { ...expected, sections: totalsOf(next) } });
  }
  function add(): void {
    const id = Math.max(-1, ...lines.map((line) => line.id)) + 1;
    setAdded(id);
    set([...lines, { id, sheet: EVERY_SHEET, section: "", total: null }]);
  }
  function remove(id: number): void {
    set(lines.filter((line) => line.id !== id));
    adding.current?.querySelector("button")?.focus();
  }

  const planned = (result?.report.sheets ?? []).filter((sheet) => sheet.units.length > 0);
  const sheets = [...new Set([...planned.map(({ name }) => name), ...lines.map(({ sheet }) => sheet)])];
  const titlesOn = (name: string): readonly string[] =>
    planned
      .filter((sheet) => name === EVERY_SHEET || sheet.name === name)
      .flatMap((sheet) => sheet.units.flatMap((unit) => unit.sections.map((section) => section.name)))
      .filter((title) => title !== "");
  const twice = repeated(lines);
  return (
    <details>
      <summary>{t("pane.set.total-sections")}</summary>
      <div className="piao-fields">
        <p className="piao-quiet">{t("pane.set.total-sections-help")}</p>
        {lines.map((line) => (
          <SectionTotalLine
            key={line.id}
            line={line}
            sheets={sheets.filter((name) => name !== EVERY_SHEET)}
            titles={[...new Set(titlesOn(line.sheet))]}
            fresh={line.id === added}
            twice={twice.has(line.id)}
            onChange={(part) => set(lines.map((other) => (other.id === line.id ? { ...other, ...part } : other)))}
            onRemove={() => remove(line.id)}
          />
        ))}
        <div ref={adding}>
          <Button size="small" onClick={add}>
            {t("pane.set.section-add")}
          </Button>
        </div>
      </div>
    </details>
  );
}
