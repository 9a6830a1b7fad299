/** Norms that plans still quote though they are repealed: since when, and which provision says so. */

export interface RepealedAct {
  /** As it is quoted. */
  readonly name: string;
  /** First day on which it was no longer in force, as YYYY-MM-DD. */
  readonly since: string;
  /** The provision that repeals it. */
  readonly source: string;
}

type Kind = "lgs" | "law" | "dpr";
/** [kind, number, year, since, by, article] */
type Row = readonly [Kind, number, number, string, string, string];

/**
 * Only acts repealed as a whole, each with the provision that does it (text on normattiva.it). A norm of which a part is in force is left out:
 * to call it repealed would often be wrong.
 */
const ROWS: readonly Row[] = [
  ["lgs", 50, 2016, "2023-07-01", "D.Lgs. 36/2023", "art. 226, comma 1"],
  ["lgs", 163, 2006, "2016-04-19", "D.Lgs. 50/2016", "art. 217, comma 1, lettera e)"],
  ["law", 109, 1994, "2006-07-01", "D.Lgs. 163/2006", "art. 256, comma 1"],
  ["dpr", 554, 1999, "2011-06-08", "D.P.R. 207/2010", "art. 358, comma 1"],
  ["law", 225, 1992, "2018-02-06", "D.Lgs. 1/2018", "art. 48, comma 1"],
  ["lgs", 626, 1994, "2008-05-15", "D.Lgs. 81/2008", "art. 304, comma 1"],
  ["lgs", 22, 1997, "2006-04-29", "D.Lgs. 152/2006", "art. 264, comma 1"],
  ["lgs", 152, 1999, "2006-04-29", "D.Lgs. 152/2006", "art. 175, comma 1"],
  ["lgs", 490, 1999, "2004-05-01", "D.Lgs. 42/2004", "art. 184, comma 1"],
  ["law", 675, 1996, "2004-01-01", "D.Lgs. 196/2003", "art. 183, comma 1"],
  ["lgs", 29, 1993, "2001-05-24", "D.Lgs. 165/2001", "art. 72, comma 1"],
  ["law", 142, 1990, "2000-10-13", "D.Lgs. 267/2000", "art. 274, comma 1"],
  ["lgs", 77, 1995, "2000-10-13", "D.Lgs. 267/2000", "art. 274, comma 1"],
];

const NAMES: Readonly<Record<Kind, string>> = { lgs: "D.Lgs.", law: "L.", dpr: "D.P.R." };
const WRITTEN: Readonly<Record<Kind, string>> = {
  lgs: String.raw`(?:d\.?\s?lgs\.?|d\.?\s?lvo\.?|decreto\s+legislativo)`,
  law: String.raw`(?:l\.|legge)`,
  dpr: String.raw`(?:d\.?\s?p\.?\s?r\.?|decreto\s+del\s+presidente\s+della\s+repubblica)`,
};
const NUMERO = String.raw`(?:n\.?\s?[°º]?\s?)?`;

const ACTS: readonly { readonly act: RepealedAct; readonly form: RegExp; readonly successor: RegExp }[] = ROWS.map(
  ([kind, number, year, since, by, article]) => {
    const short = String(year).slice(2);
    const numbered = String.raw`\s?${NUMERO}${number}\s?(?:/\s?(?:${year}|${short})(?!\d)|\s?del\s[^;]{0,16}?${year})`;
    const dated = String.raw`\s[^;]{0,22}?${year}\s?,?\s?n\.?\s?[°º]?\s?${number}(?!\d)`;
    return {
      act: { name: `${NAMES[kind]} ${String(number)}/${String(year)}`, since, source: `${by}, ${article}` },
      form: new RegExp(String.raw`(?<![\p{L}\d])${WRITTEN[kind]}(?:${numbered}|${dated})`, "iu"),
      successor: new RegExp(
        String.raw`(?<!\d)${by
          .replace(/^\D+/, "")
          .replace("/", String.raw`\s?/\s?(?:20)?`)
          .replace(/20(\d\d)$/, "$1")}(?!\d)`,
      ),
    };
  },
);

/** Who writes so knows that the norm is of the past. */
const OF_THE_PAST =
  /(?<!\p{L})(?:ex|già|abrogat\p{L}{0,2}|previgent\p{L}{0,2}|superat\p{L}{0,2}|sostituit\p{L}{0,2}|vecchio codice)(?!\p{L})/iu;

/**
 * The acts that the text quotes though they were repealed before that day; none where it names what took their place, too, or says that they are
 * of the past. @param day YYYY-MM-DD
 */
export function repealedIn(text: string, day: string): readonly RepealedAct[] {
  if (!/\d/.test(text) || OF_THE_PAST.test(text)) return [];
  const short = text.replace(/\s+/g, " ");
  return ACTS.filter(({ act, form, successor }) => act.since <= day && form.test(short) && !successor.test(short)).map(({ act }) => act);
}
