import { useMemo, useState } from "react";
import { individualDocument } from "../../core/individual/document";
import { nameOf, type IndividualSheet } from "../../core/individual/individual-sheet";
import { render } from "../../core/messages/messages";
import { useMessages, usePaneState } from "../app/context";
import { Disclosure } from "../parts/Disclosure";
import { DocumentTable } from "../parts/DocumentTable";
import { ChoiceField } from "../settings/fields";

interface Props {
  readonly sheets: readonly IndividualSheet[];
  readonly explain: boolean;
}

/** One person's sheet as it will look. */
export function Preview({ sheets, explain }: Props) {
  const { language } = useMessages();
  if (sheets.length === 0) return null;
  return (
    <Disclosure label={render(language, "schede.pane.preview")}>
      <Chosen sheets={sheets} explain={explain} />
    </Disclosure>
  );
}

function Chosen({ sheets, explain }: Props) {
  const { settings } = usePaneState();
  const { language } = useMessages();
  const [chosen, setChosen] = useState(0);
  const index = Math.min(chosen, sheets.length - 1);
  const sheet = sheets[index];
  const document = useMemo(() => sheet && individualDocument(sheet, settings, explain), [sheet, settings, explain]);
  return (
    <>
      {sheets.length > 1 && (
        <ChoiceField
          label={render(language, "schede.pane.whose")}
          value={String(index)}
          options={sheets.map((one, at) => ({ value: String(at), label: nameOf(one) }))}
          onChange={(at) => setChosen(Number(at))}
        />
      )}
      {document && <DocumentTable document={document} />}
    </>
  );
}
