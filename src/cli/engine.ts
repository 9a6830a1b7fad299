/**
 * How Node compiles the program. Left to itself it spends more on the compiler of its engine than on the plans: reading is hundreds of small
 * functions, each asked a few thousand times, and compiling one with all that it calls costs more than it brings. With fewer calls built in,
 * and later, 1,500 plans take two thirds of the processor's time, and with two threads, each of which compiles for itself, little more than half.
 */
import { setFlagsFromString } from "node:v8";

/** Switches of V8 for how much is built into one compiled function, in bytes of its byte code, and for how soon it is compiled at all. */
const SPARING = ["--max-inlined-bytecode-size-cumulative=200", "--interrupt-budget=400000"] as const;

/** The Node on which this was measured; later ones have a second compiler in between, and may not know the switches. */
const MEASURED = /^20\./;

/** To be called once, before anything is hot; holds for all threads. What is found does not depend on it. */
export function compileSparingly(): void {
  if (!MEASURED.test(process.versions.node)) return;
  for (const flag of SPARING) setFlagsFromString(flag);
}
