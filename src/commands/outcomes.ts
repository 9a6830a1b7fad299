/** The outcomes of a host as the ribbon passes them on. */
import type { Host, Outcome } from "../hosts/host";

export type Blocked = Extract<Outcome, { readonly kind: "blocked" }>;
export type Painted = Extract<Awaited<ReturnType<Host["mark"]>>, { readonly kind: "done" }>;
