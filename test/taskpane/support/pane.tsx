import "@testing-library/jest-dom";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { configure, render, screen, waitFor } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { Pane } from "../../../src/taskpane/app/Pane";
import { paneCore } from "../../../src/taskpane/state/core";
import type { TextStorage } from "../../../src/taskpane/state/preferences";
import type { MemoryHost } from "./memory-host";

// A busy computer takes its time: what never comes is found all the same.
configure({ asyncUtilTimeout: 20_000 });
// jsdom knows of no window: to it a page has the focus only while an element has it.
document.hasFocus = () => true;

/** Preferences kept for one test. */
export function memoryStorage(entries: Record<string, string> = {}): TextStorage & { readonly entries: Map<string, string> } {
  const map = new Map(Object.entries(entries));
  return { entries: map, getItem: (key) => map.get(key) ?? null, setItem: (key, value) => void map.set(key, value) };
}

const loadCore = () => Promise.resolve(paneCore);

/** The pane over a host, with the real core. */
export function showPane(host: MemoryHost, storage: TextStorage = memoryStorage()) {
  const user = userEvent.setup();
  const shown = render(
    <FluentProvider theme={webLightTheme}>
      <Pane host={host} storage={storage} loadCore={loadCore} />
    </FluentProvider>,
  );
  return { user, ...shown };
}

/** The pane after its first verification, which went to the first thing to do: that is forgotten here (todo.test.tsx looks at it). */
export async function showVerified(host: MemoryHost, storage?: TextStorage) {
  const shown = showPane(host, storage);
  await shown.user.click(await screen.findByRole("button", { name: "Verifica pesi" }));
  await screen.findByRole("button", { name: "Ricontrolla" });
  await waitFor(() => expect(document.body).not.toHaveFocus());
  host.went.length = 0;
  return shown;
}

/** The finding whose sentence matches, closed. */
export async function closed(user: UserEvent, text: RegExp): Promise<HTMLElement> {
  const button = screen.getByRole("button", { name: text, expanded: true });
  await user.click(button);
  return button;
}

/** Opens the structures, which are folded as long as there is something to do. */
export async function showStructures(user: UserEvent): Promise<void> {
  await user.click(screen.getByRole("button", { name: /struttur.: somme e totali attesi$/ }));
}
