import type { host as italian } from "../it/host";

export const host: Readonly<Record<keyof typeof italian, string>> = {};
