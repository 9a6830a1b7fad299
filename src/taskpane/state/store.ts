/** A value that can be watched: what the pane's state and the browser page's are kept in. Fits React's useSyncExternalStore. */
export interface Store<State, Action> {
  readonly get: () => State;
  readonly dispatch: (action: Action) => void;
  /** Calls back after every change; returns the function that stops it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A store over a pure reducer. Listeners are called only when the state is another object than before. */
export function createStore<State, Action>(reduce: (state: State, action: Action) => State, initial: State): Store<State, Action> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    dispatch: (action) => {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
