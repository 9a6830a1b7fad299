/** Achievement: how far an objective was reached, in percent. */
import { exact, exactFromDouble, HUNDRED, isAtMost, ONE, ZERO, type Exact } from "../exact";
import { isError, isUnknown, type CellValue } from "../sheet/sheet";
import { normalize } from "./normalize";
import { plainSpaces, readNumber } from "./number";
import { isPercentFormat } from "./number-format";
import type { AchievementReading } from "./values";
import { readYesNo } from "./yes-no";

/**
 * What an achievement cell says, in percent 0–100 (more is kept: the cap is a setting).
 * @param format the cell's number format: with a percent format 0.8 is 80 %. Without one a number above 0 and up to 1 is a share
 * (0,8 → 80 %; 1 → 100 %), for nobody measures an achievement of one percent or less; above 1 it is percent.
 * @returns yes/no answers are 100/0; "//", "n.v.", "non valutabile" leave the score; a lone dash is empty; "parzialmente" without a
 * number and negative numbers are no score.
 */
export function readAchievement(value: CellValue, format?: string): AchievementReading {
  if (value === null) return { kind: "empty" };
  if (isError(value)) return { kind: "error", error: value.error };
  if (isUnknown(value)) return { kind: "unknown" };
  if (typeof value === "boolean") return percent(value ? HUNDRED : ZERO, "");
  if (typeof value === "number") return numberReading(exactFromDouble(value), isPercentFormat(format));
  return textReading(plainSpaces(value));
}

function numberReading(number: Exact, isShare: boolean): AchievementReading {
  if (number.s < 0n) return { kind: "not-a-score", text: number.toString() };
  const share = isShare || (number.n > 0n && isAtMost(number, ONE));
  return { kind: "percent", value: share ? number.mul(HUNDRED) : number };
}

function percent(value: Exact, text: string): AchievementReading {
  return value.s < 0n ? { kind: "not-a-score", text } : { kind: "percent", value };
}

const NOT_EVALUABLE = /^(?:nv|na|n v|n a|non (?:piu )?(?:valutabil[ei]|valutat[oaie]|applicabil[ei])(?: .{1,80})?)$/;
/** "80%", "(80 %)", "80,5", "80/100", "80 su 100". */
const PLAIN = /^\(?(?<number>[-−]?\d+(?:[.,]\d+)?)\s?(?<unit>%|per\s?cento|\/\s?100|su\s100)?\)?$/i;
/** "Raggiunto al 100%", "Obiettivo parzialmente raggiunto (60%)", "Grado di raggiungimento: 80 %". */
const STATED =
  /^(?:obiettivo\s)?(?:(?:pienamente|totalmente|interamente|completamente|parzialmente|in\sparte)\s)?(?:raggiunt[oa]|conseguit[oa]|realizzat[oa]|attuat[oa]|completat[oa]|avanzamento|raggiungimento|(?:grado|percentuale)\sdi\s(?:raggiungimento|realizzazione|avanzamento|attuazione))(?:\s(?:al|per\sil|nella\smisura\sdel|pari\sal))?\s?[:=\-–]?\s?\(?(?:al\s)?(?<number>\d+(?:[.,]\d+)?)\s?(?<unit>%)\)?\.?$/i;

function textReading(text: string): AchievementReading {
  if (text === "" || /^[-–—]+$/.test(text)) return { kind: "empty" };
  if (/^\/+$/.test(text) || NOT_EVALUABLE.test(normalize(text))) return { kind: "not-evaluable" };
  const answer = readYesNo(text);
  if (answer !== null) return percent(answer ? HUNDRED : ZERO, text);
  const groups = (PLAIN.exec(text) ?? STATED.exec(text))?.groups;
  const number = groups && readNumber(groups["number"] ?? "");
  if (!groups || !number) return { kind: "not-a-score", text };
  if (groups["unit"] !== undefined) return percent(number, text);
  return numberReading(exact(number), false);
}
