import { Checkbox } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { individualSheets } from "../../core/individual/individual-sheets";
import { render } from "../../core/messages/messages";
import { useMessages, usePaneState } from "../app/context";
import type { Result } from "../state/state";
import { Files } from "./Files";
import { People } from "./People";
import { Preview } from "./Preview";

/** Choose people, look at a sheet, download: in the open workbook nothing is written, for it is not the place for people's scores. */
export default function IndividualRoom({ result }: { readonly result: Result }) {
  const { settings } = usePaneState();
  const { language } = useMessages();
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [explain, setExplain] = useState(false);
  const { plan, totals } = result;
  const { sheets, remarks } = useMemo(() => individualSheets({ plan, totals, settings, year: null }), [plan, totals, settings]);
  if (sheets.length === 0) return <p>{render(language, "schede.pane.nobody")}</p>;
  const chosen = sheets.filter((_sheet, index) => !left.has(index));
  return (
    <div className="piao-individual">
      <p className="piao-quiet">{render(language, "schede.pane.help")}</p>
      {remarks.length > 0 && (
        <ul className="piao-plain" aria-label={render(language, "schede.pane.remarks")}>
          {remarks.map(({ id, data }, index) => (
            <li key={index}>{capital(render(language, id, data))}</li>
          ))}
        </ul>
      )}
      <People sheets={sheets} left={left} onChange={setLeft} />
      <Checkbox
        label={render(language, "schede.pane.explain")}
        checked={explain}
        onChange={(_event, { checked }) => setExplain(checked === true)}
      />
      <Preview sheets={chosen} explain={explain} />
      <Files sheets={chosen} explain={explain} />
    </div>
  );
}

/** Sentences of the command line stand behind the file's name and begin small. */
function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
