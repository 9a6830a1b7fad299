import type { cli as italian } from "../it/cli";

export const cli: Readonly<Record<keyof typeof italian, string>> = {};
