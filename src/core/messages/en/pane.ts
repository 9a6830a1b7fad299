import type { pane as italian } from "../it/pane";

export const pane: Readonly<Record<keyof typeof italian, string>> = {};
