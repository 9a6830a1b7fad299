/** The names of the rules, as the catalogue has them. */
import { CATALOGUE, type RuleName } from "./catalogue";

export type { RuleName } from "./catalogue";
export const RULE_NAMES = CATALOGUE.map(({ name }) => name) as [RuleName, ...RuleName[]];
