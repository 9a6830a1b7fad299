/** "Verifica pesi": reads the workbook, verifies it with its own settings, marks the findings. Without the pane. */
import type { Language } from "../core/messages/fill";
import { DEFAULT_SETTINGS, type Settings } from "../core/settings";
import type { Sheet } from "../core/sheet/sheet";
import type { Verified } from "../core/verify";
import type { Waived } from "../core/waivers/apply";
import type { Waiver } from "../core/waivers/waiver";
import type { createVerifier } from "../hosts/aside/verifier";
import type { Host } from "../hosts/host";
import { marksOf } from "../hosts/marks-of";
import type { RibbonRun } from "./shared-state";

/** The part of the core that verifies, loaded when it is needed; the pane's own loader fits. */
export interface CommandCore {
  readonly verify: (input: { readonly file: string; readonly sheets: readonly Sheet[] }, settings: Settings) => Verified;
  readonly createVerifier: typeof createVerifier;
  readonly applyWaivers: (verified: Verified, waivers: readonly Waiver[]) => Waived;
  readonly readSettings: (
    text: string,
    language: Language,
  ) => { readonly kind: "read" | "newer"; readonly settings: Settings } | { readonly kind: "bad" };
  readonly readWaivers: (
    text: string,
    language: Language,
  ) => { readonly kind: "read" | "newer"; readonly waivers: readonly Waiver[] } | { readonly kind: "bad" };
}

/**
 * Settings and waivers that cannot be used are replaced by the defaults: the pane, which opens next, says so. What was found is told even where
 * the marks were refused (a protected sheet, too many ranges).
 */
export async function verifyWeights(host: Host, core: CommandCore): Promise<RibbonRun> {
  const reading = await host.read();
  if (reading.kind === "blocked") return { kind: "blocked", outcome: reading };
  const { name: workbook, sheets, withoutMerges } = reading.value;
  const verified = core.applyWaivers(
    await judged({ file: workbook ?? "", sheets }, await settingsOf(host, core), core),
    await waiversOf(host, core),
  );
  const marks = await host.mark(marksOf(verified.facts));
  return { kind: "verified", workbook, sheets, withoutMerges, verified, marks };
}

/** The worker that a large plan needs goes with the run. */
async function judged(
  input: { readonly file: string; readonly sheets: readonly Sheet[] },
  settings: Settings,
  core: CommandCore,
): Promise<Verified> {
  const verifier = core.createVerifier(core);
  try {
    const verified = await verifier.verify(input, settings);
    // Nobody but this run could give it up.
    if (!verified) throw new Error("given up");
    return verified;
  } finally {
    verifier.stop();
  }
}

async function settingsOf(host: Host, core: CommandCore): Promise<Settings> {
  const language = languageOf(host);
  const kept = await host.load("settings");
  const reading = kept.kind === "done" && kept.value !== null ? core.readSettings(kept.value, language) : null;
  return { ...(reading && reading.kind !== "bad" ? reading.settings : DEFAULT_SETTINGS), language };
}

async function waiversOf(host: Host, core: CommandCore): Promise<readonly Waiver[]> {
  const kept = await host.load("waivers");
  const reading = kept.kind === "done" && kept.value !== null ? core.readWaivers(kept.value, languageOf(host)) : null;
  return reading && reading.kind !== "bad" ? reading.waivers : [];
}

function languageOf({ language }: Host): Language {
  return /^it\b/i.test(language) ? "it" : "en";
}
