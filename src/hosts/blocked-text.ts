/** The sentence for an outcome that was blocked. */
import { render, type Language } from "../core/messages/messages";
import { WITH_DETAIL } from "./blocked-detail";
import type { Outcome } from "./host";

/** What happened and what to do next, with the place or the code behind it where there is one. */
export function blockedText(language: Language, outcome: Extract<Outcome<unknown>, { readonly kind: "blocked" }>): string {
  const sentence = render(language, `host.${outcome.reason}`);
  return outcome.detail !== "" && WITH_DETAIL.has(outcome.reason)
    ? render(language, "host.where", { sentence, detail: outcome.detail })
    : sentence;
}
