import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState, type RefObject } from "react";
import { render } from "../../core/messages/messages";
import type { OtherWorkbook } from "../../hosts/host";
import { useMessages, usePane } from "../app/context";
import type { Result } from "../state/state";
import type { Other } from "./comparing";
import { OwnSheets } from "./OwnSheets";

interface Props {
  readonly result: Result;
  readonly chosen: Other | null;
  readonly onChoose: (other: Other) => void;
}

/** Where the other plan comes from: a file chosen or dropped, one that is open already, or sheets of this workbook. */
export function OtherPlan({ result, chosen, onChoose }: Props) {
  const { host } = usePane().tools;
  const { language } = useMessages();
  const input = useRef<HTMLInputElement>(null);
  const { open, reading, refused } = useOpening((workbook) => onChoose({ kind: "file", workbook }));
  const zone = useRef<HTMLDivElement>(null);
  const over = useDrop(zone, (file) => void open(file));
  const others = host.others?.() ?? [];
  const say = (id: Parameters<typeof render>[1], data = {}): string => render(language, id, data);

  return (
    <div ref={zone} className={over ? "piao-compare-from piao-over" : "piao-compare-from"}>
      <p>{say("tempo.compare.help")}</p>
      <div className="piao-actions">
        <Button appearance={chosen ? "secondary" : "primary"} disabled={reading !== null} onClick={() => input.current?.click()}>
          {say("tempo.compare.choose")}
        </Button>
        <span className="piao-quiet">{say("tempo.compare.drop")}</span>
      </div>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        aria-label={say("tempo.compare.choose")}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = "";
          if (file) void open(file);
        }}
      />
      {others.length > 0 && (
        <select
          className="piao-select"
          aria-label={say("tempo.compare.open")}
          value=""
          onChange={(event) => {
            const workbook = others[Number(event.target.value)];
            if (workbook) onChoose({ kind: "file", workbook });
          }}
        >
          <option value="">{say("tempo.compare.open")}</option>
          {others.map(({ name }, index) => (
            <option key={`${name}|${String(index)}`} value={index}>
              {name}
            </option>
          ))}
        </select>
      )}
      <OwnSheets result={result} chosen={chosen?.kind === "sheets" ? chosen.names : []} onChoose={onChoose} />
      <div role="status">
        {reading !== null && <p className="piao-quiet">{say("tempo.compare.reading", { file: reading })}</p>}
        {refused && <p className="piao-compare-refused">{`${refused.name}: ${refused.why[language]}`}</p>}
      </div>
    </div>
  );
}

/** While the room is open, a file dropped anywhere on the pane is the other plan. The page around it would open it in the pane's place. */
function useDrop(zone: RefObject<HTMLElement | null>, onFile: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(onFile);
  useEffect(() => {
    latest.current = onFile;
  });
  useEffect(() => {
    const pane = zone.current?.closest<HTMLElement>(".piao-pane");
    if (!pane) return;
    const ended = new AbortController();
    const on = (type: "dragover" | "dragleave" | "drop", act: (event: DragEvent) => void): void =>
      pane.addEventListener(
        type,
        (event) => {
          event.preventDefault();
          event.stopPropagation();
          act(event);
        },
        { signal: ended.signal },
      );
    on("dragover", () => setOver(true));
    on("dragleave", (event) => setOver(event.relatedTarget instanceof Node && pane.contains(event.relatedTarget)));
    on("drop", (event) => {
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) latest.current(file);
    });
    return () => ended.abort();
  }, [zone]);
  return over;
}

/** Reads a file for the comparison; what is begun is given up when another is chosen, or the room is left. */
function useOpening(onOpened: (workbook: OtherWorkbook) => void) {
  const { host } = usePane().tools;
  const [reading, setReading] = useState<string | null>(null);
  const [refused, setRefused] = useState<{ readonly name: string; readonly why: Readonly<Record<"it" | "en", string>> } | null>(null);
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);

  async function open(file: File): Promise<void> {
    abort.current?.abort();
    const mine = new AbortController();
    abort.current = mine;
    setReading(file.name);
    setRefused(null);
    try {
      const opened = await host.openOther(file.name, new Uint8Array(await file.arrayBuffer()), mine.signal);
      if (mine.signal.aborted) return;
      if (opened.kind === "opened") onOpened(opened.workbook);
      else if (opened.kind === "refused") setRefused({ name: file.name, why: opened.why });
    } catch (fault) {
      const detail = fault instanceof Error ? fault.message : String(fault);
      const why = (language: "it" | "en"): string => render(language, "tempo.compare.fault", { detail });
      if (!mine.signal.aborted) setRefused({ name: file.name, why: { it: why("it"), en: why("en") } });
    } finally {
      if (!mine.signal.aborted) setReading(null);
    }
  }
  return { open, reading, refused };
}
