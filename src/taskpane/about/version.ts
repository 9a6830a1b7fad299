/** The version of package.json, put in by the build; empty where nothing was built (tests). */
declare const PIAO_VERSION: string | undefined;

export const VERSION: string = typeof PIAO_VERSION === "undefined" ? "" : PIAO_VERSION;
