import type { seo as italian } from "../it/seo";

export const seo: Readonly<Record<keyof typeof italian, string>> = {};
