/** The few laws and directives that plans quote, with their dates; and where a text quotes one of them with another date. */
import { monthNumber, MONTH_NAMES, type CalendarDate } from "./calendar";

/** An act as it is quoted: what it is called, its number, its date. */
export interface Act {
  readonly name: string;
  readonly date: CalendarDate;
  /** Ways of writing what precedes the number; in a pattern. */
  readonly kind: string;
  readonly number: number | null;
  /** Words that the text must hold besides, for acts quoted by subject rather than by number. */
  readonly about?: RegExp;
}

const LGS = String.raw`d\.?\s?lgs\.?|d\.?\s?lvo\.?|decreto\s+legislativo`;
const LAW = String.raw`l\.|legge`;
const DL = String.raw`d\.?\s?l\.|decreto[\s-]+legge`;
const DPR = String.raw`d\.?\s?p\.?\s?r\.?|decreto\s+del\s+presidente\s+della\s+repubblica`;
const DM = String.raw`d\.?\s?m\.?|decreto(?:\s+(?:inter)?ministeriale|\s+del\s+ministro)`;
const DIRECTIVE = String.raw`direttiva[^;]{0,60}?(?:ministr\p{L}*|pubblica\s+amministrazione|funzione\s+pubblica|zangrillo|p\.?\s?a\.?)`;

/** [name, kind, number, year, month, day] */
type Entry = readonly [string, string, number, number, number, number];

const NUMBERED: readonly Entry[] = [
  ["L. 241/1990", LAW, 241, 1990, 8, 7],
  ["D.P.R. 602/1973", DPR, 602, 1973, 9, 29],
  ["D.Lgs. 267/2000", LGS, 267, 2000, 8, 18],
  ["D.P.R. 445/2000", DPR, 445, 2000, 12, 28],
  ["D.Lgs. 165/2001", LGS, 165, 2001, 3, 30],
  ["D.Lgs. 196/2003", LGS, 196, 2003, 6, 30],
  ["D.Lgs. 82/2005", LGS, 82, 2005, 3, 7],
  ["D.Lgs. 81/2008", LGS, 81, 2008, 4, 9],
  ["D.Lgs. 150/2009", LGS, 150, 2009, 10, 27],
  ["D.Lgs. 118/2011", LGS, 118, 2011, 6, 23],
  ["L. 190/2012", LAW, 190, 2012, 11, 6],
  ["D.Lgs. 33/2013", LGS, 33, 2013, 3, 14],
  ["D.Lgs. 39/2013", LGS, 39, 2013, 4, 8],
  ["D.P.R. 62/2013", DPR, 62, 2013, 4, 16],
  ["L. 145/2018", LAW, 145, 2018, 12, 30],
  ["D.L. 80/2021", DL, 80, 2021, 6, 9],
  ["L. 113/2021", LAW, 113, 2021, 8, 6],
  ["D.P.R. 81/2022", DPR, 81, 2022, 6, 24],
  ["D.M. 132/2022", DM, 132, 2022, 6, 30],
  ["D.L. 13/2023", DL, 13, 2023, 2, 24],
  ["L. 41/2023", LAW, 41, 2023, 4, 21],
  ["D.Lgs. 36/2023", LGS, 36, 2023, 3, 31],
];

const ACTS: readonly Act[] = [
  ...NUMBERED.map(([name, kind, number, year, month, day]): Act => ({ name, kind, number, date: { year, month, day } })),
  {
    name: "Circolare RGS-DFP n. 1/2024",
    kind: String.raw`circolare[^;]{0,40}?(?:rgs|mef|ragioneria)[^;\d]{0,40}?`,
    number: 1,
    date: { year: 2024, month: 1, day: 3 },
  },
  {
    name: "Direttiva del Ministro per la pubblica amministrazione sulla formazione",
    kind: DIRECTIVE,
    number: null,
    about: /formazion|formativ|competenz|capitale umano|valorizzazione delle persone/i,
    date: { year: 2025, month: 1, day: 14 },
  },
];

/** A quotation whose date is not the act's. */
export interface WrongDate {
  readonly act: Act;
  /** The date as written. */
  readonly written: string;
}

const DATE = String.raw`(?<date>\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:\d{4}|\d{2})(?!\d)|\d{1,2}[°º]?\s+(?:${MONTH_NAMES})\.?\s+\d{4})`;
const BEFORE_DATE = String.raw`[\s,]*(?:(?:del|dd\.?|in\s+data)\s*)?`;

/** "D.Lgs. n. 150 del 27.10.2009" and "D.Lgs. 27 ottobre 2009, n. 150"; a directive "n. 1 del 14.01.2025" or "del 14 gennaio 2025". */
const FORMS: readonly { readonly act: Act; readonly form: RegExp }[] = ACTS.flatMap((act) => {
  const start = String.raw`(?<![\p{L}\d])(?:${act.kind})`;
  if (act.number === null) return [{ act, form: new RegExp(String.raw`${start}[^;]{0,80}?(?<!\d)${DATE}`, "giu") }];
  const number = String.raw`(?:n(?:r|um)?\.?\s?[°º]?\s*)?${act.number}(?!\d)(?:/${act.date.year})?`;
  return [
    { act, form: new RegExp(String.raw`${start}\s*${number}${BEFORE_DATE}${DATE}`, "giu") },
    { act, form: new RegExp(String.raw`${start}${BEFORE_DATE}${DATE}[\s,]*n(?:r|um)?\.?\s?[°º]?\s*${act.number}(?!\d)`, "giu") },
  ];
});

/** A cheap look before the forms are tried: most texts hold no date, or name no act. */
const A_DATE = /\d\s?[./-]\s?\d{1,2}\s?[./-]\s?\d\d|\d[°º]?\s+\p{L}{3,}\.?\s+\d{4}/u;
const AN_ACT = /legge|decreto|lgs|lvo|circolare|direttiva|(?<!\p{L})(?:l\.|d\.?\s?[lpm])/iu;

/**
 * The quotations in the text that give one of the acts a wrong date. Only what plainly means the act: its number with its year, or with
 * its day and month; another act of that number in another year is left alone.
 */
export function wrongDates(text: string): readonly WrongDate[] {
  if (!A_DATE.test(text) || !AN_ACT.test(text)) return [];
  return FORMS.flatMap(({ act, form }) => {
    if (act.about && !act.about.test(text)) return [];
    return [...text.matchAll(form)].flatMap((match): WrongDate[] => {
      const written = match.groups?.["date"] ?? "";
      const date = parseDate(written);
      return date && isSlip(date, act) ? [{ act, written }] : [];
    });
  });
}

function isSlip({ year, month, day }: CalendarDate, { date, number }: Act): boolean {
  const sameDay = day === date.day && month === date.month;
  if (year === date.year && sameDay) return false;
  if (sameDay) return true;
  // Several directives a year: only a date of the same month, or the same day of another, is a slip.
  return year === date.year && (number !== null || month === date.month || day === date.day);
}

function parseDate(text: string): CalendarDate | null {
  const match = /^(\d{1,2})[°º\s./-]{1,8}([\d\p{L}]{1,12})[\s./-]{1,8}(\d{2,4})$/u.exec(text);
  if (!match) return null;
  const [, day = "", month = "", year = ""] = match;
  return {
    day: Number(day),
    month: /\d/.test(month) ? Number(month) : monthNumber(month),
    year: Number(year.length === 2 ? `20${year}` : year),
  };
}
