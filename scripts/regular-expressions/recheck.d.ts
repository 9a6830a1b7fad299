/** The checker of regular expressions in its pure JavaScript build: no Java, no program of its own. */
declare module "recheck/lib/browser.js" {
  export function checkSync(
    source: string,
    flags: string,
    parameters: Readonly<
      Record<"timeout" | "seedingTimeout" | "incubationTimeout" | "attackTimeout" | "randomSeed" | "maxIteration", number>
    >,
  ): { readonly status: "safe" | "vulnerable" | "unknown"; readonly complexity?: { readonly type: string; readonly degree?: number } };
}
