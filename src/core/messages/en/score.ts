import type { score as italian } from "../it/score";

export const score: Readonly<Record<keyof typeof italian, string>> = {};
