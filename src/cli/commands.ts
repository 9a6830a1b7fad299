import type { Command } from "./command";
import { punteggio } from "./punteggio";
import { seo } from "./seo";
import { verifica } from "./verifica";

/** The commands, in the order in which the help lists them. */
export const COMMANDS: readonly Command[] = [verifica, punteggio, seo];
