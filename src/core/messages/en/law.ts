import type { law as italian } from "../it/law";

export const law: Readonly<Record<keyof typeof italian, string>> = {};
