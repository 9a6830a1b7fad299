/** Opening files on the browser page: dropped, chosen, or one of the samples. */
import { openFile } from "../../hosts/browser/open-file";
import { browserStorage } from "../state/preferences";
import { mayReplace } from "./losing";
import type { PageStore } from "./page-state";

/** Reads one file after the other; each that cannot be read says why. Giving up leaves the rest closed. */
export async function openChosen(files: readonly File[], store: PageStore): Promise<void> {
  const abort = new AbortController();
  for (const file of files) {
    if (abort.signal.aborted) return;
    await open(file.name, async () => new Uint8Array(await file.arrayBuffer()), false, store, abort);
  }
}

/** Opens one of the program's own samples, from the page's own origin. */
export async function openSample(name: string, store: PageStore): Promise<void> {
  const bytes = async (): Promise<Uint8Array> => {
    const response = await fetch(`samples/${name}`);
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    return new Uint8Array(await response.arrayBuffer());
  };
  await open(name, bytes, true, store, new AbortController());
}

async function open(
  name: string,
  bytes: () => Promise<Uint8Array>,
  sample: boolean,
  store: PageStore,
  abort: AbortController,
): Promise<void> {
  const { dispatch } = store;
  dispatch({ type: "opening", opening: { name, cancel: () => abort.abort() } });
  try {
    const opening = await openFile(name, await bytes(), abort.signal);
    if (opening.kind === "opened" && (await mayReplace(store, opening.file))) {
      const { file } = opening;
      const [{ createWorkingCopy }, { keptFor }] = await Promise.all([
        import("../../hosts/browser/working-copy"),
        import("../../hosts/browser/kept"),
      ]);
      const copy = createWorkingCopy(file);
      copy.watch((work) => dispatch({ type: "worked", id: file.id, work }));
      dispatch({ type: "opened", file, copy, kept: keptFor(file, browserStorage()), sample });
    } else if (opening.kind === "refused") dispatch({ type: "refused", name, why: opening.why });
    else dispatch({ type: "given-up" });
  } catch (fault) {
    const detail = fault instanceof Error ? fault.message : String(fault);
    const why = { it: `non si è potuto aprire (${detail}). Riprovate.`, en: `could not be opened (${detail}). Try again.` };
    dispatch({ type: "refused", name, why });
  }
}
