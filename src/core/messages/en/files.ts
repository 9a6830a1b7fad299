import type { files as italian } from "../it/files";

export const files: Readonly<Record<keyof typeof italian, string>> = {};
