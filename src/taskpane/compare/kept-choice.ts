import { useSyncExternalStore } from "react";
import { usePane } from "../app/context";
import { createStore, type Store } from "../state/store";
import type { Tools } from "../state/tools";
import type { Choice } from "./comparing";

type Change = (choice: Choice | null) => Choice | null;

/** By the pane: what is compared outlives a look at its other pages, and ends with it. */
const stores = new WeakMap<Tools, Store<Choice | null, Change>>();

/** What the open plan is compared with; null before anything was chosen. */
export function useChoice(): readonly [Choice | null, (change: Change) => void] {
  const { tools } = usePane();
  const store = stores.get(tools) ?? createStore<Choice | null, Change>((choice, change) => change(choice), null);
  stores.set(tools, store);
  return [useSyncExternalStore(store.subscribe, store.get), store.dispatch];
}
