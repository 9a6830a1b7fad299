import type { fixes as italian } from "../it/fixes";

export const fixes: Readonly<Record<keyof typeof italian, string>> = {};
