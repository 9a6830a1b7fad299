import { asRead } from "./as-read";
import { board } from "./board";
import { cli } from "./cli";
import { confronta } from "./confronta";
import { explain } from "./explain";
import { copia } from "./copia";
import { files } from "./files";
import { fixes } from "./fixes";
import { host } from "./host";
import { leggi } from "./leggi";
import { pane } from "./pane";
import { parts } from "./parts";
import { pesi } from "./pesi";
import { pointing } from "./pointing";
import { punteggio } from "./punteggio";
import { record } from "./record";
import { report } from "./report";
import { schede } from "./schede";
import { score } from "./score";
import { scoreOfPlans } from "./score-of-plans";
import { seo } from "./seo";
import { settings } from "./settings";
import { tempo } from "./tempo";
import { totals } from "./totals";
import { waivers } from "./waivers";

/** All Italian sentences; each area of the program owns a file of this folder. */
/** All Italian sentences; each area of the program owns a file of this folder. */
export const it = {
  ...totals,
  ...report,
  ...record,
  ...parts,
  ...asRead,
  ...fixes,
  ...files,
  ...host,
  ...score,
  ...scoreOfPlans,
  ...pointing,
  ...punteggio,
  ...leggi,
  ...seo,
  ...schede,
  ...pesi,
  ...settings,
  ...waivers,
  ...pane,
  ...cli,
  ...board,
  ...explain,
  ...confronta,
  ...copia,
  ...tempo,
} as const;
