import { wordsOf } from "../../../src/core/compare/wording";

const shown = (before: string, after: string): string =>
  wordsOf(before, after)
    .map(({ kind, text }) => (kind === "same" ? text : kind === "gone" ? `[-${text}-]` : `[+${text}+]`))
    .join(" ");

test.each([
  [
    "Riduzione dei tempi medi di risposta",
    "Riduzione dei tempi massimi di risposta",
    "Riduzione dei tempi [-medi-] [+massimi+] di risposta",
  ],
  ["Archivio storico", "Archivio storico e digitale", "Archivio storico [+e digitale+]"],
  ["Almeno 3 relazioni", "relazioni", "[-Almeno 3-] relazioni"],
  ["Qualita' dei servizi,", "QUALITÀ dei servizi", "QUALITÀ dei servizi"],
  ["", "Nido", "[+Nido+]"],
])("«%s» and «%s»: %s", (before, after, expected) => expect(shown(before, after)).toBe(expected));

test("signs are words where they stand alone", () => expect(shown("esito > 5", "esito < 5")).toBe("esito [->-] [+<+] 5"));
