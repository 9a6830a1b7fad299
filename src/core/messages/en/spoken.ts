import type { SpokenSentences } from "../spoken";
import { functions } from "./functions";
import { score } from "./score";

/** The functions' sentences in English. */
export const spoken: SpokenSentences = { functions, score };
