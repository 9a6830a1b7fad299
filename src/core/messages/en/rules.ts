import type { rules as italian } from "../it/rules";

export const rules: Readonly<Record<keyof typeof italian, string>> = {};
