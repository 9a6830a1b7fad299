import { createContext, useContext, useMemo, useSyncExternalStore, type ReactNode } from "react";
import type { MessageData } from "../../core/messages/fill";
import { createController, type Controller } from "../state/controller";
import type { PaneState } from "../state/state";
import { sentence, spoken, type Text, type TextId } from "../state/texts";
import type { Tools } from "../state/tools";

interface Pane {
  readonly tools: Tools;
  readonly controller: Controller;
}

const PaneContext = createContext<Pane | null>(null);

/** Gives the pane's store and actions to the components below. */
export function PaneProvider({ tools, children }: { readonly tools: Tools; readonly children: ReactNode }) {
  const pane = useMemo(() => ({ tools, controller: createController(tools) }), [tools]);
  return <PaneContext value={pane}>{children}</PaneContext>;
}

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("a component of the pane stands outside PaneProvider");
  return pane;
}

export function usePaneState(): PaneState {
  const { store } = usePane().tools;
  return useSyncExternalStore(store.subscribe, store.get);
}

export type Translate = (id: TextId, data?: MessageData) => string;

/** Sentences by id in the pane's language. */
export function useMessages(): { readonly t: Translate; readonly say: (text: Text) => string; readonly language: PaneState["language"] } {
  const { language } = usePaneState();
  return useMemo(() => {
    const t: Translate = (id, data) => sentence(language, id, data);
    return { t, say: (text) => spoken(language, text), language };
  }, [language]);
}
