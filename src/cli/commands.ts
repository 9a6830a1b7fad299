import { avanzamento } from "./avanzamento";
import type { Command } from "./command";
import { confronta } from "./confronta";
import { continuita } from "./continuita";
import { deroga } from "./deroga";
import { leggi } from "./leggi";
import { pesi } from "./pesi";
import { punteggio } from "./punteggio";
import { regole } from "./regole";
import { schede } from "./schede";
import { seo } from "./seo";
import { spiega } from "./spiega";
import { verbale } from "./verbale";
import { verifica } from "./verifica";

/** The commands, in the order in which the help lists them. */
export const COMMANDS: readonly Command[] = [
  verifica,
  verbale,
  leggi,
  punteggio,
  avanzamento,
  confronta,
  continuita,
  seo,
  schede,
  pesi,
  regole,
  spiega,
  deroga,
];
