/** What commands over two plans share: opening both, and saying why one cannot be used. */
import { realpath } from "node:fs/promises";
import { render, type MessageData, type MessageId } from "../core/messages/messages";
import type { Settings } from "../core/settings";
import type { Verified } from "../core/verify";
import { openPlan, sayNotes, verifiedPlan } from "./open-plan";
import type { Preparation } from "./preparation";
import type { ExitCode, Terminal } from "./terminal";
import { harmless } from "./text";

/** Why the plans cannot be compared; `file` names the one that is to blame. */
export interface Refused {
  readonly kind: "error";
  readonly file: string | null;
  readonly message: MessageId;
  readonly data: MessageData;
}

/** Says why, of each file; the exit code. */
export function refuse(refused: readonly Refused[], { language }: Preparation, terminal: Terminal): ExitCode {
  for (const { file, message, data } of refused) {
    terminal.err(`piao: ${harmless(`${file === null ? "" : `${file}: `}${render(language, message, data)}`)}\n`);
  }
  return 2;
}

/** The plan of a file, verified. */
export async function planOf(
  path: string,
  prepared: Preparation,
  terminal: Terminal,
): Promise<{ readonly kind: "ok"; readonly plan: Verified; readonly settings: Settings } | Refused> {
  const chosen = await prepared.settingsOf(path);
  if (chosen.kind === "error") return { kind: "error", file: path, message: chosen.problem.message, data: chosen.problem.data };
  const opened = await openPlan(path);
  if (opened.kind === "error") return { kind: "error", file: path, message: opened.message, data: opened.data };
  sayNotes(opened, prepared.language, terminal);
  const plan = verifiedPlan(opened, chosen.settings);
  if (plan.plan.sheets.every(({ units }) => units.length === 0))
    return { kind: "error", file: path, message: "confronta.no-plan", data: {} };
  return { kind: "ok", plan, settings: chosen.settings };
}

/** Whether both paths lead to one file; what is not there is said when it is opened. */
export async function isSame(one: string, other: string): Promise<boolean> {
  const places = await Promise.all([one, other].map((path) => realpath(path).catch(() => null)));
  return places[0] !== null && places[0] === places[1];
}
