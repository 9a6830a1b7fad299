import { useEffect, useState } from "react";
import type { Selection } from "../../hosts/host";
import { usePane } from "../app/context";
import { saidIfBlocked } from "../state/tools";

/** What the user has selected in the sheets since `begun` last changed; null before. */
export function useSelection(begun: unknown): Selection | null {
  const { host, store } = usePane().tools;
  const [told, setTold] = useState<{ readonly selection: Selection; readonly times: number } | null>(null);
  const [since, setSince] = useState<{ readonly begun: unknown; readonly times: number }>({ begun, times: 0 });

  useEffect(() => {
    let times = 0;
    let over = false;
    const watching = host.watchSelection((selection) => {
      times += 1;
      if (!over) setTold({ selection, times });
    });
    void watching.then((outcome) => saidIfBlocked(store, outcome));
    return () => {
      over = true;
      void watching.then((outcome) => (outcome.kind === "done" ? outcome.value() : undefined));
    };
  }, [host, store]);

  if (since.begun !== begun) setSince({ begun, times: told?.times ?? 0 });
  return told && told.times > (since.begun === begun ? since.times : told.times) ? told.selection : null;
}
