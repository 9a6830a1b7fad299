import { functions as italianFunctions } from "../it/functions";
import { score as italianScore } from "../it/score";
import type { SpokenSentences } from "../spoken";
import { functions } from "./functions";
import { score } from "./score";

function inOrder<Id extends string>(italian: Readonly<Record<Id, string>>, said: Readonly<Record<Id, string>>): readonly string[] {
  return Object.keys(italian).map((id) => said[id as Id]);
}

/** The functions' sentences in English. */
export const spoken: SpokenSentences = { functions: inOrder(italianFunctions, functions), score: inOrder(italianScore, score) };
